import { foldWord, isUndrawn } from "../parse/acts/text/fold";

const letters = /[\p{L}\p{M}]+/gu;
const otherScript = /[^\p{Script=Latin}]/u;
const latinOnly = /^[\p{Script=Latin}\p{M}]+$/u;
const digit = /\p{Nd}/gu;
const upper = /^\p{Lu}{4,}$/u;

const ascii = /^[ -~]*$/;
const shouting = /[A-Z]{4}/;

/** As `plainText` without words in capitals: most texts have nothing else to be changed. */
const asciiText = (text: string): string => text.replace(/\d/g, "0").replace(/ {2,}/g, " ").trim();

function drawn(text: string): string {
  let out = "";
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    // Combining marks are left to normalize, which puts them on their letters.
    if ((code < 0x300 || code > 0x36f) && isUndrawn(code)) continue;
    out += letter;
  }
  return out;
}

/** A word in the letters that a person takes it for. */
function asRead(word: string): string {
  if (upper.test(word)) return word.toLowerCase();
  if (!otherScript.test(word)) return word;
  const folded = foldWord(word);
  return latinOnly.test(folded) ? folded : word;
}

/**
 * A text as a person reads it, in one spelling for all readers of wording: compatibility forms opened, nothing undrawn,
 * lookalike letters made Latin, words in capitals in small letters, each digit a 0, and single spaces. Linear time.
 */
export function plainText(text: string): string {
  if (ascii.test(text)) return shouting.test(text) ? asciiText(text).replace(letters, asRead) : asciiText(text);
  return drawn(text.normalize("NFKC")).replace(digit, "0").replace(letters, asRead).replace(/\s+/g, " ").trim();
}
