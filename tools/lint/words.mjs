/** @typedef {{ readonly at: number, readonly found: string, readonly better: string }} Fault Where it is in the text. */

/**
 * Phrases that puzzle native readers, each with what to write instead.
 * @type {readonly (readonly [RegExp, string])[]}
 */
const phrases = [
  [/\b(?:stands?|stood|standing(?! orders?\b))\b/gi, "is, remains, applies"],
  [/\banew\b/gi, "again"],
  [/\bwhom?ever\b(?!\.)/gi, "anyone who, the person who"],
  [/\bof which\b/gi, "a sentence of its own"],
  [/\b(?:held|holds?|holding) (?:\w+ )?against\b/gi, "compared with"],
  [/(?<!\bthere )\b(?:is|are|was|were) none\b/gi, "isn't one, there is none"],
  [/\bnobody\b/gi, "no one"],
  [/\bseldom\b/gi, "rarely"],
  [/\bmeanwhile\b/gi, "in the meantime, or nothing"],
  [/\bbeside\b/gi, "next to, with, while"],
  [/\b(?:takes?|took|taken) (?:(?:it|them|this|that|one) )?for (?:an?|the)\b/gi, "treats as"],
  [/\b(?:thief|thieves)\b/gi, "fraudster"],
];

/**
 * Names that another has replaced.
 * @type {readonly (readonly [RegExp, string])[]}
 */
const former = [
  [/^(?:most|longest|largest|deepest)[A-Z]/, "maxX"],
  [/^(?:least|fewest|shortest|smallest)[A-Z]/, "minX"],
  [/^(?:un)?heard(?:$|[A-Z])|^hearing(?:$|[A-Z])|Heard|Hearing/, "what found it: pattern, model, counted act"],
  [/^standing(?:$|[A-Z](?!rder))|Standing(?!Order)/, "authority, status"],
];
/**
 * Fair names for the longest of what was found, but not for a number that is written down.
 * @type {readonly (readonly [RegExp, string])[]}
 */
const bounds = [
  [/^(?:most|longest|largest|deepest)$/, "maxX"],
  [/^(?:least|fewest|shortest|smallest)$/, "minX"],
];

/** The phrases in a comment, a text or a page. @param {string} text @returns {readonly Fault[]} */
export const phrasesIn = (text) =>
  phrases.flatMap(([phrase, better]) =>
    Array.from(text.matchAll(phrase), ({ 0: found, index }) => ({ at: index, found, better })),
  );

/** What replaces a name; null when it may stay. @param {string} name @param {boolean} isNumber Is its value a number that is written down? */
export const betterName = (name, isNumber) =>
  [...former, ...(isNumber ? bounds : [])].find(([old]) => old.test(name))?.[1] ?? null;
