module.exports = require("jsonwebtoken");
