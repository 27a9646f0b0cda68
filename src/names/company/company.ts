import { genericWords } from "../data/genericWords";
import { legalForms, leadingForms } from "../data/legalForms";
import { distance } from "../distance";
import { LastMet, ownCopy, remembered } from "../memo";
import { skeleton, toLatin } from "../lookalike/skeleton";

const maxCharacters = 300;
const maxWords = 24;

const ignorable = /\p{Default_Ignorable_Code_Point}/gu;
const connectors: ReadonlySet<string> = new Set("and und et y e og och en ja i u и και kai".split(" "));
const spelledOut = /(?<![aeiouyq])([aou])e(?![aeiouy])/g;
const letters: ReadonlyMap<string, string> = new Map(
  "ßss æae œoe þth ðd øo łl đd".split(" ").map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** Without case, marks and lookalikes; ä, ae and a are equal. Keeps other scripts. */
export const foldNameWord = remembered(5_000, 40, (word: string): string => {
  let plain = "";
  for (const char of word.normalize("NFKC").toLowerCase()) plain += letters.get(char) ?? char;
  if (/\p{Script=Latin}/u.test(plain)) return toLatin(plain).replace(spelledOut, "$1");
  // Greek capitals have no accents, and sigma has two small forms.
  const isGreek = /\p{Script=Greek}/u.test(plain);
  return isGreek ? plain.normalize("NFD").replace(/\p{M}/gu, "").replace(/ς/g, "σ") : plain.normalize("NFKC");
});

const chunks = new LastMet(13, 40, (written) => {
  const raw = ownCopy(written);
  const plain = raw.replace(ignorable, "");
  // S.p.A., L.L.C., s.r.o. and A/S are one word, Co.KG is two.
  const joined = /^[("]?(?:\p{L}[./]){1,6}\p{L}?[)",;]?$/u.test(plain) ? plain.replace(/[./]/g, "") : plain;
  const parts = joined.replace(/['’`´]/g, "").split(/[^\p{L}\p{N}\p{M}]+/u);
  return { raw, words: parts.filter((part) => part !== "").map(foldNameWord) };
});

const whiteSpace = /\s/;
const isSpace = (code: number): boolean =>
  code === 0x20 || (code >= 9 && code <= 13) || (code >= 0xa0 && whiteSpace.test(String.fromCharCode(code)));

/** The last name, its words, and where each ends: the phrases of a text come longest first, and most begin another. */
let last: { readonly name: string; readonly words: readonly string[]; readonly ends: readonly number[] } = {
  name: "",
  words: [],
  ends: [],
};

const isBeginning = (name: string): boolean =>
  name.length <= maxCharacters &&
  last.name.startsWith(name) &&
  (name.length === last.name.length || isSpace(last.name.charCodeAt(name.length)));

/** Drops dots and apostrophes within words; other punctuation separates. */
function wordsOf(name: string): string[] {
  if (isBeginning(name)) {
    const past = last.ends.findIndex((end) => end > name.length);
    return last.words.slice(0, past < 0 ? last.words.length : past);
  }
  const words: string[] = [];
  const ends: number[] = [];
  const end = Math.min(name.length, maxCharacters);
  for (let from = 0; from < end && words.length < maxWords; from += 1) {
    let to = from;
    while (to < end && !isSpace(name.charCodeAt(to))) to += 1;
    if (to > from)
      for (const word of chunks.at(name, from, to).words) {
        words.push(word);
        ends.push(to);
      }
    from = to;
  }
  if (words.length > maxWords) words.length = ends.length = maxWords;
  last = { name, words: words.slice(), ends };
  return words;
}

const forms: ReadonlySet<string> = new Set(legalForms.map((form) => form.split(" ").map(foldNameWord).join(" ")));
/** A name that doesn't end in one of these has no legal form. */
const endings: ReadonlySet<string> = new Set(Array.from(forms, (form) => form.slice(form.lastIndexOf(" ") + 1)));
const maxForm = Math.max(...legalForms.map((form) => form.split(" ").length));

/** Never removes all words. */
function withoutForms(words: readonly string[]): readonly string[] {
  let core = words;
  for (let cut = true; cut;) {
    cut = false;
    if (!endings.has(core.at(-1) ?? "")) break;
    for (let length = Math.min(maxForm, core.length - 1); length > 0 && !cut; length -= 1) {
      if (!forms.has(core.slice(-length).join(" "))) continue;
      core = core.slice(0, -length);
      cut = true;
    }
  }
  while (core.length > 1 && leadingForms.has(core[0] ?? "")) core = core.slice(1);
  return core;
}

/** "and" joins words before the legal form is sought: GmbH & Co. KG, GmbH und Co KG. */
function joinedWords(name: string): readonly string[] {
  const words = wordsOf(name);
  for (let at = words.length - 2; at > 0; at -= 1) if (connectors.has(words[at] ?? "")) words.splice(at, 1);
  return words;
}

/** As {@link nameTokens}, of a text that is hardly met again: nothing of it is kept. */
export const freshNameTokens = (name: string): readonly string[] => withoutForms(joinedWords(name));

/** In order, without legal form, "and", case, marks and punctuation. */
export const nameTokens = remembered(10_000, 200, freshNameTokens);

/** Judged by its last word alone. */
export function mayEndInForm(name: string): boolean {
  for (let end = name.length; end > 0; end = name.lastIndexOf(" ", end - 1)) {
    const from = name.lastIndexOf(" ", end - 1) + 1;
    const words = from < end ? chunks.at(name, from, end).words : [];
    if (words.length > 0) return endings.has(words.at(-1) ?? "");
  }
  return false;
}

/** Folded words of a name's legal form, in order; empty without one. */
export function legalFormOf(name: string): readonly string[] {
  const words = joinedWords(name);
  const core = withoutForms(words);
  const from = words.lastIndexOf(core.at(-1) ?? "");
  return words.slice(from + 1);
}

/** To compare with another key only: the same for "Müller & Söhne GmbH" and "Mueller und Soehne". Empty without letters. */
export const nameKey = (name: string): string => nameTokens(name).join(" ");

/** True if two names have the same core, whatever the order of words and the spaces. */
export function sameName(a: string, b: string): boolean {
  const one = nameTokens(a);
  const other = nameTokens(b);
  if (one.length === 0 || other.length === 0) return false;
  return one.join("") === other.join("") || [...one].sort().join(" ") === [...other].sort().join(" ");
}

/** True if all words are generic: "Global Services", "Accounts Payable Team". */
export const isGeneric = (name: string): boolean => nameTokens(name).every(isGenericWord);

/** True if a folded word alone identifies no company. */
export function isGenericWord(word: string): boolean {
  return genericFolded.has(word) || /^\d+$/.test(word) || (word.length === 1 && /[a-z]/.test(word));
}
const genericFolded: ReadonlySet<string> = new Set([...genericWords].map(foldNameWord));

const weight = (token: string) => token.length * (genericFolded.has(token) ? 0.4 : 1);

/** 0 to 1; less than three quarters counts as 0. */
function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const length = Math.max(a.length, b.length);
  const most = Math.floor(length / 4);
  const apart = most === 0 ? 1 : distance(a, b, most);
  return apart > most ? 0 : 1 - apart / length;
}

/** 0 to 1 (same core). Words count by length, generic ones by less than half; order doesn't matter. */
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
  // 1 is reserved for the same core.
  return Math.min(0.99, Math.max(shared / total, glued));
}

/** Minimum letters: of one word for several, of a name within a text, and of a whole name. */
const min = { lone: 7, inside: 5, whole: 3 };

/** Joined, dotted, hyphenated or with lookalikes. Generic words don't count alone, nor does a short first word of several. */
export function carriesName(text: string, company: string): boolean {
  const tokens = nameTokens(company);
  if (tokens.length === 0 || isGeneric(company)) return false;
  const words = wordsOf(text.replace(/[@./_]/g, " ")).map(skeleton);
  const whole = words.join("");
  const has = (token: string) =>
    words.includes(skeleton(token)) || (token.length >= min.inside && whole.includes(skeleton(token)));
  const core = tokens.join("");
  if (core.length >= min.whole && has(core)) return true;
  const telling = tokens.filter((token) => !genericFolded.has(token) && token.length > 1);
  if (telling.length === 0 || !telling.every(has)) return false;
  return telling.length > 1 || tokens.filter(has).length > 1 || telling.join("").length >= min.lone;
}

/** For a domain or local part: see `carriesName`. */
export const namesInside = (name: string, domain: string): boolean => carriesName(domain, name);
