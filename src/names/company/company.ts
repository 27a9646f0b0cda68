import { genericWords } from "../data/genericWords";
import { legalForms, leadingForms } from "../data/legalForms";
import { distance } from "../distance";
import { remembered } from "../memo";
import { skeleton, toLatin } from "../lookalike/skeleton";

/** Longest name that is read, in characters; what is behind doesn't count. */
const longest = 300;
/** Most words of a name. */
const mostWords = 24;

const ignorable = /\p{Default_Ignorable_Code_Point}/gu;
const connectors: ReadonlySet<string> = new Set([
  "and",
  "und",
  "et",
  "y",
  "e",
  "og",
  "och",
  "en",
  "ja",
  "i",
  "u",
  "и",
  "και",
  "kai",
]);
const spelledOut = /(?<![aeiouyq])([aou])e(?![aeiouy])/g;
const letters: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["þ", "th"],
  ["ð", "d"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
]);

/** A word without case, marks and look-alikes; ä, ae and a are one. Words of another script stay in it. */
export const foldNameWord = remembered(5_000, 40, (word: string): string => {
  let plain = "";
  for (const char of word.normalize("NFKC").toLowerCase()) plain += letters.get(char) ?? char;
  if (/\p{Script=Latin}/u.test(plain)) return toLatin(plain).replace(spelledOut, "$1");
  // Greek capitals have no accents, and one small letter has two shapes.
  const isGreek = /\p{Script=Greek}/u.test(plain);
  return isGreek ? plain.normalize("NFD").replace(/\p{M}/gu, "").replace(/ς/g, "σ") : plain.normalize("NFKC");
});

/** The folded words of a piece of a name between blanks. */
const chunkWords = remembered(10_000, 40, (chunk: string): readonly string[] => {
  const plain = chunk.replace(ignorable, "");
  // S.p.A., L.L.C., s.r.o. and A/S are one word, Co.KG is two.
  const joined = /^[("]?(?:\p{L}[./]){1,6}\p{L}?[)",;]?$/u.test(plain) ? plain.replace(/[./]/g, "") : plain;
  const parts = joined.replace(/['’`´]/g, "").split(/[^\p{L}\p{N}\p{M}]+/u);
  return parts.filter((part) => part !== "").map(foldNameWord);
});

/** The words of a name, folded: dots and apostrophes inside a word dropped, all other punctuation a gap. */
function wordsOf(name: string): string[] {
  const words: string[] = [];
  for (const chunk of name.slice(0, longest).split(/\s+/)) {
    for (const word of chunkWords(chunk)) {
      words.push(word);
      if (words.length >= mostWords) return words;
    }
  }
  return words;
}

const forms: ReadonlySet<string> = new Set(legalForms.map((form) => form.split(" ").map(foldNameWord).join(" ")));
/** The last words of legal forms: a name that ends in none of them has none. */
const endings: ReadonlySet<string> = new Set(Array.from(forms, (form) => form.slice(form.lastIndexOf(" ") + 1)));
const longestForm = Math.max(...legalForms.map((form) => form.split(" ").length));

/** Words without the legal forms behind and before them; never without any. */
function withoutForms(words: readonly string[]): readonly string[] {
  let core = words;
  for (let cut = true; cut;) {
    cut = false;
    if (!endings.has(core.at(-1) ?? "")) break;
    for (let length = Math.min(longestForm, core.length - 1); length > 0 && !cut; length -= 1) {
      if (!forms.has(core.slice(-length).join(" "))) continue;
      core = core.slice(0, -length);
      cut = true;
    }
  }
  while (core.length > 1 && leadingForms.has(core[0] ?? "")) core = core.slice(1);
  return core;
}

/** Words of a name that count: "and" joins words before the legal form is looked for: GmbH & Co. KG, GmbH und Co KG. */
function joinedWords(name: string): readonly string[] {
  const words = wordsOf(name);
  return words.filter((word, at) => at === 0 || at === words.length - 1 || !connectors.has(word));
}

/** The words of a company's core name in their order: without legal form, "and", case, marks and punctuation. */
export const nameTokens = remembered(10_000, 200, (name: string): readonly string[] => withoutForms(joinedWords(name)));

/** Whether a name may end in a legal form: told by its last word, without the others. */
export function mayEndInForm(name: string): boolean {
  for (let end = name.length; end > 0; end = name.lastIndexOf(" ", end - 1)) {
    const words = chunkWords(name.slice(name.lastIndexOf(" ", end - 1) + 1, end));
    if (words.length > 0) return endings.has(words.at(-1) ?? "");
  }
  return false;
}

/** The words of a name that are its legal form, folded and in their order; none where it bears none. */
export function legalFormOf(name: string): readonly string[] {
  const words = joinedWords(name);
  const core = withoutForms(words);
  const from = words.lastIndexOf(core.at(-1) ?? "");
  return words.slice(from + 1);
}

/**
 * The core of a company's name, for comparing with another core only: "Müller & Söhne GmbH & Co. KG" and "Mueller und
 * Soehne" have one. Empty where the name has no letters or digits.
 */
export function nameKey(name: string): string {
  return nameTokens(name).join(" ");
}

/** Whether two names have one core, whatever the order of the words and the gaps between them. */
export function sameName(a: string, b: string): boolean {
  const one = nameTokens(a);
  const other = nameTokens(b);
  if (one.length === 0 || other.length === 0) return false;
  return one.join("") === other.join("") || [...one].sort().join(" ") === [...other].sort().join(" ");
}

/** Whether a name is made of words only that name no company: "Global Services", "Accounts Payable Team". */
export function isGeneric(name: string): boolean {
  return nameTokens(name).every(isGenericWord);
}

/** Whether a folded word names no company by itself. */
export function isGenericWord(word: string): boolean {
  return genericFolded.has(word) || /^\d+$/.test(word) || (word.length === 1 && /[a-z]/.test(word));
}
const genericFolded: ReadonlySet<string> = new Set([...genericWords].map(foldNameWord));

const weight = (token: string) => token.length * (genericFolded.has(token) ? 0.4 : 1);

/** How alike two words are, 0 to 1; less than three quarters counts as nothing. */
function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const length = Math.max(a.length, b.length);
  const most = Math.floor(length / 4);
  const apart = most === 0 ? 1 : distance(a, b, most);
  return apart > most ? 0 : 1 - apart / length;
}

/**
 * How alike two companies' names are, 0 (nothing in common) to 1 (one core). Words count by their length, words that
 * name no company by less than half; their order doesn't count.
 */
export function nameSimilarity(a: string, b: string): number {
  if (sameName(a, b)) return 1;
  const one = nameTokens(a);
  const other = [...nameTokens(b)];
  const total = [...one, ...other].reduce((sum, token) => sum + weight(token), 0);
  if (one.length === 0 || other.length === 0 || total === 0) return 0;
  let shared = 0;
  for (const token of one) {
    const scores = other.map((word) => wordSimilarity(token, word));
    const best = Math.max(0, ...scores);
    if (best === 0) continue;
    const [word = ""] = other.splice(scores.indexOf(best), 1);
    shared += best * (weight(token) + weight(word));
  }
  const glued = wordSimilarity(one.join(""), nameTokens(b).join(""));
  // Never 1: that is for one core.
  return Math.min(0.99, Math.max(shared / total, glued));
}

/** Fewest letters of a lone word that stands for a name of several, inside a longer text, and whole. */
const least = { lone: 7, inside: 5, whole: 3 };

/**
 * Whether a local part, domain or file name carries a company's name: its core glued, dotted, hyphenated or with letters
 * that look alike. Words that name no company don't count alone, nor does a short first word of several.
 */
export function carriesName(text: string, company: string): boolean {
  const tokens = nameTokens(company);
  if (tokens.length === 0 || isGeneric(company)) return false;
  const words = wordsOf(text.replace(/[@./_]/g, " ")).map(skeleton);
  const whole = words.join("");
  const has = (token: string) =>
    words.includes(skeleton(token)) || (token.length >= least.inside && whole.includes(skeleton(token)));
  const core = tokens.join("");
  if (core.length >= least.whole && has(core)) return true;
  const telling = tokens.filter((token) => !genericFolded.has(token) && token.length > 1);
  if (telling.length === 0 || !telling.every(has)) return false;
  return telling.length > 1 || tokens.filter(has).length > 1 || telling.join("").length >= least.lone;
}

/** Whether a domain (or its local part) carries a company's name. See `carriesName`. */
export function namesInside(name: string, domain: string): boolean {
  return carriesName(domain, name);
}
