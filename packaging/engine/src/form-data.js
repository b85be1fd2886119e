module.exports = require("form-data");
