module.exports = require("./running.cjs").setUp;
