/** Latin text takes an expression without Unicode, ten times as fast; both forms find the same there. */

/** What the two forms may read differently. The long s folds to an s in Unicode. */
const ODD = /[^\0-\u017e\u0180-\u024f\u2000-\u20bf]|[\u2071\u207f\u2090-\u209c]/;
const LETTERS = String.raw`A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u024f`;

/** Whether a text has characters in it that only the full form of an expression reads as it should. */
export function isOdd(text: string): boolean {
  return ODD.test(text);
}

/** The source of an expression's form without `u`. @param full Of the properties it may use \p{L} alone, inside of a class. */
export function latin(full: RegExp): string {
  const source = full.source.replaceAll(String.raw`\p{L}`, LETTERS);
  if (/\\[pP]|\\u\{/.test(source)) throw new Error(`There is no form without Unicode of ${full.source}`);
  return source;
}

/** Of an expression's two forms, the one that is faster for a text; both find the same there. */
export function asciiRegExp(full: RegExp, plain: RegExp): (text: string) => RegExp {
  return (text) => (isOdd(text) ? full : plain);
}
