module.exports = require("moment-timezone");
