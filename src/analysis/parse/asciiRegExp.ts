/**
 * Regular expressions that ignore case and know Unicode are some ten times slower than those that only ignore case. For a
 * text of nothing but Latin letters, digits and ordinary signs both find the same; so each expression is compiled in both
 * forms, and the text decides. No form is guessed: what a text holds beyond those characters takes the full one.
 */

/**
 * Whatever the two forms may read differently: letters beyond Latin Extended-B and signs beyond U+20BF, of two code units
 * too; combining marks; and the long s, which is an s where Unicode's folding of case holds. The Kelvin sign is beyond.
 */
const ODD = /[^\0-\u017e\u0180-\u024f\u2000-\u20bf]|[\u2071\u207f\u2090-\u209c]/;
/** The letters up to there, as the inside of a class: \p{L} in a form without `u`. */
const LETTERS = String.raw`A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u024f`;

/** Whether a text has characters in it that only the full form of an expression reads as it should. */
export function isOdd(text: string): boolean {
  return ODD.test(text);
}

/**
 * The source of an expression's form without `u`.
 * @param full Ignores case and knows Unicode (flags i and u). Of the properties it may use \p{L} alone, inside of a class.
 */
export function latin(full: RegExp): string {
  const source = full.source.replaceAll(String.raw`\p{L}`, LETTERS);
  if (/\\[pP]|\\u\{/.test(source)) throw new Error(`There is no form without Unicode of ${full.source}`);
  return source;
}

/** Of an expression's two forms, the one that is faster for a text; both find the same there. */
export function asciiRegExp(full: RegExp, plain: RegExp): (text: string) => RegExp {
  return (text) => (isOdd(text) ? full : plain);
}
