import { foldWord, isUndrawn } from "../parse/acts/text/fold";

const letters = /[\p{L}\p{M}]+/gu;
const otherScript = /[^\p{Script=Latin}]/u;
const latinOnly = /^[\p{Script=Latin}\p{M}]+$/u;
const digit = /\p{Nd}/gu;
const upper = /^\p{Lu}{4,}$/u;
const ascii = /^[ -~]*$/;
const shouting = /\p{Lu}{4}/u;

/** Its short words are in small letters then, too, to anyone who reads it. */
function isShouted(text: string): boolean {
  if (!shouting.test(text)) return false;
  let more = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) return text.replace(/\P{Lu}+/gu, "").length > text.replace(/\P{Ll}+/gu, "").length;
    if (code > 64 && code < 91) more += 1;
    else if (code > 96 && code < 123) more -= 1;
  }
  return more > 0;
}

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

function asRead(word: string): string {
  const spoken = upper.test(word) ? word.toLowerCase() : word;
  if (!otherScript.test(spoken)) return spoken;
  const folded = foldWord(spoken);
  return latinOnly.test(folded) ? folded : spoken;
}

/** Text as a person reads it: undisguised, in small letters, each digit a 0, single spaces. Linear. */
export function plainText(text: string): string {
  const isAscii = ascii.test(text);
  const seen = isAscii ? text.replace(/\d/g, "0") : drawn(text.normalize("NFKC")).replace(digit, "0");
  const spoken = isShouted(seen) ? seen.toLowerCase() : seen;
  // Nothing else of most texts is to be changed.
  const read = isAscii && !shouting.test(spoken) ? spoken : spoken.replace(letters, asRead);
  return read.replace(/\s{2,}|[^\S ]/g, " ").trim();
}
