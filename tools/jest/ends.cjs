/**
 * What an element must be for a rule to be about it, as far as it is read here: each selector of a rule's list asks for a class
 * or a type of the element itself.
 * @typedef {{ readonly classes: readonly string[], readonly types: readonly string[], readonly sure: boolean }} Ends `sure` where
 * the class is all that is asked for.
 * @typedef {{ readonly classes: ReadonlySet<string>, readonly type: string }} Asked
 * @typedef {{ readonly selectorText?: unknown }} Rule
 */

/** @type {Map<string, Ends | undefined>} */
const known = new Map();
const combinator = /[\s>+~]/;
const name = /^[a-z_-][\w-]*/i;

/** The selectors of a list, without what is in brackets. @param {string} text @returns {string[] | undefined} */
function listed(text) {
  // What is escaped, in quotes, commented, nested or of a namespace is left to what reads it in full.
  if (/["'\\|/&]|[^\0-\x7f]/.test(text)) return undefined;
  const parts = [""];
  let depth = 0;
  for (const sign of text) {
    if (sign === "(" || sign === "[") depth += 1;
    else if (sign === ")" || sign === "]") depth -= 1;
    // What is in brackets only narrows a selector.
    else if (depth > 0) continue;
    else if (sign === ",") parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return depth === 0 ? parts : undefined;
}

/** @param {string} text @returns {Ends | undefined} Nothing where it asks for neither, or isn't plain. */
function read(text) {
  const parts = listed(text);
  if (!parts) return undefined;
  const classes = [];
  const types = [];
  for (const part of parts) {
    const end = part.trim().split(combinator).at(-1) ?? "";
    const ofClass = name.exec(end.slice(end.indexOf(".") + 1 || end.length))?.[0];
    const ofType = name.exec(end)?.[0];
    if (ofClass) classes.push(ofClass);
    else if (ofType) types.push(ofType.toLowerCase());
    else return undefined;
  }
  return { classes, types, sure: text === `.${classes[0]}` };
}

/** What an element must be for a rule of that selector; nothing where that can't be told. @param {string} text */
function endsOf(text) {
  const ends = known.get(text);
  if (ends || known.has(text)) return ends;
  const made = read(text);
  known.set(text, made);
  return made;
}

/**
 * Tells by its class or type alone whether a rule is about an element. Nearly all of a page's rules are out at once.
 * @param {Rule} rule
 * @param {Asked | undefined} element
 * @returns {boolean | undefined} Nothing where that alone can't tell.
 */
function isAbout({ selectorText }, element) {
  if (!element || typeof selectorText !== "string") return undefined;
  const ends = endsOf(selectorText);
  if (!ends) return undefined;
  for (const one of ends.classes) if (element.classes.has(one)) return ends.sure || undefined;
  for (const one of ends.types) if (one === element.type) return undefined;
  return false;
}

module.exports = { endsOf, isAbout };
