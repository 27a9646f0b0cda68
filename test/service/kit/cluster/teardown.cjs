module.exports = require("./running.cjs").tearDown;
