/** In place of core-js's own: what it would put on the global object it keeps to itself. @param {string} _name @param {unknown} value */
module.exports = function keep(_name, value) {
  return value;
};
