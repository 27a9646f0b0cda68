import { capital, letterOf, say, type Base } from "../base";
import type { Random } from "../random";
import { inHtml } from "../message/quote";
import { phrasesOf } from "../phrases";
import { render } from "../message/render";
import { anyAuthor, hijacked, lookalike } from "./impostor";
import type { AttackKind } from "./kind";
import { asked, by, newAccount, offRecord } from "./parts";

const cyrillic: Readonly<Record<string, string>> = { a: "а", e: "е", o: "о", p: "р", c: "с", i: "і", x: "х", y: "у" };
const leet: Readonly<Record<string, string>> = { a: "4", e: "3", o: "0", i: "1", s: "5" };

const someLetters = (random: Random, text: string, share: number, by: Readonly<Record<string, string>>): string =>
  text.replace(/\p{L}/gu, (letter) => (by[letter] !== undefined && random.chance(share) ? by[letter] : letter));
const inWords = (text: string, change: (word: string) => string): string => text.replace(/\p{L}{5,}/gu, change);

function typo(random: Random, word: string): string {
  if (!random.chance(0.35)) return word;
  const at = random.int(1, word.length - 3);
  const way = random.int(0, 2);
  if (way === 0) return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return way === 1 ? word.slice(0, at) + word.slice(at + 1) : word.slice(0, at) + word.charAt(at) + word.slice(at);
}

/** Ways to write a text so that people read it and programs don't. */
const evasions: Readonly<
  Record<string, (random: Random, text: string) => { readonly text: string; readonly html?: string }>
> = {
  homoglyphs: (random, text) => ({ text: someLetters(random, text, 0.4, cyrillic) }),
  zeroWidth: (random, text) => ({
    text: inWords(text, (word) => word.slice(0, 3) + random.pick(["\u200b", "\u200c", "\u2060"]) + word.slice(3)),
  }),
  softHyphens: (_, text) => ({
    text: inWords(text, (word) => `${word.slice(0, 2)}\u00ad${word.slice(2, 4)}\u00ad${word.slice(4)}`),
  }),
  letterSpacing: (random, text) => ({
    text: text.replace(/\p{L}{6,}/gu, (word) => (random.chance(0.5) ? [...word].join(" ") : word)),
  }),
  typos: (random, text) => ({ text: inWords(text, (word) => typo(random, word)) }),
  leet: (random, text) => ({ text: someLetters(random, text, 0.35, leet) }),
  spans: (_, text) => ({
    text,
    html: `<p>${inHtml(text)
      .replace(/\p{L}{5,}/gu, (word) => `<span>${word.slice(0, 2)}</span><font>${word.slice(2)}</font>`)
      .replace(/<b<\/span><font>r<\/font>/g, "<br")}</p>`,
  }),
  invisibleLetters: (random, text) => ({
    text,
    html: `<p>${inHtml(text).replace(/\p{L}{5,}/gu, (word) => `${word.slice(0, 3)}<span style="font-size:0">${random.pick(["q", "x7", "zz"])}</span>${word.slice(3)}`)}</p>`,
  }),
  capitals: (_, text) => ({ text: text.toUpperCase() }),
  noAccents: (_, text) => ({
    text: text.normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").replace(/ø/g, "o").replace(/ł/g, "l"),
  }),
  lineBreaks: (_, text) => ({ text: text.replace(/ (\S+) /g, " $1\n") }),
};

const evaded: readonly AttackKind[] = Object.entries(evasions).map(([way, write]) => ({
  id: `text-evasion/${way}`,
  on: "any",
  real: true,
  make: (random, base) => {
    const announced = write(random, capital(say(random, base.phrases.later, base.places)));
    const format = announced.html === undefined ? base.format : ("html" as const);
    return by(
      base,
      hijacked(base),
      { insert: [announced], format },
      { asks: "change", announced: true },
      `An announcement written with ${way}`,
    );
  },
}));

const mixed: AttackKind = {
  id: "text-evasion/other-language",
  on: "any",
  real: true,
  make: (random, base) => {
    const other = base.world.language === "en" ? phrasesOf.de : phrasesOf.en;
    return by(
      base,
      hijacked(base),
      { insert: [{ text: capital(say(random, other.later, base.places)) }] },
      { asks: "change", announced: true },
      "An announcement in another language than the rest",
    );
  },
};

const disguise = (
  id: string,
  fields: readonly (readonly [string, string])[],
  subject: (random: Random, base: Base) => string,
): AttackKind => ({
  id: `disguise/${id}`,
  on: "any",
  real: true,
  make: (random, base) => {
    const text = asked(random, base, base.phrases.changed, newAccount(random, base));
    return by(
      base,
      anyAuthor(random, base),
      { insert: [{ text }], fields, subject: subject(random, base) },
      { asks: "change", destination: offRecord(base), announced: true },
      `New bank details in what looks like ${id}`,
    );
  },
});

const disguises: readonly AttackKind[] = [
  disguise(
    "a newsletter",
    [
      ["List-Unsubscribe", "<https://news.example.com/u/1>"],
      ["List-Id", "News <news.example.com>"],
      ["Precedence", "bulk"],
    ],
    (random, base) => say(random, base.phrases.news.subject, base.places),
  ),
  disguise(
    "an automatic reply",
    [
      ["Auto-Submitted", "auto-replied"],
      ["X-Auto-Response-Suppress", "All"],
    ],
    (random, base) => say(random, base.phrases.away.subject, { ...base.places, subject: base.subject }),
  ),
  disguise("a fraud warning", [], (random, base) => say(random, base.phrases.warning.subject, base.places)),
];

const nested: AttackKind = {
  id: "attached-message",
  on: "asking",
  real: false,
  make: (random, base) => {
    const author = lookalike(random, base.from);
    if (author === null) return null;
    const text = asked(random, base, base.phrases.changed, newAccount(random, base));
    const inner = render(random, letterOf(base, { from: author.from, insert: [{ text }] }));
    const colleague = random.pick(base.world.staff.filter(({ address }) => address !== base.to.address));
    const changes = {
      opening: [{ text: capital(say(random, base.phrases.passOn, base.places)) }],
      signature: colleague.name,
      thread: [],
      stamp: "internal" as const,
      files: [{ name: "message.eml", type: "message/rfc822", content: inner }],
    };
    const made = by(
      base,
      { from: colleague, sender: author.sender, as: author.as },
      changes,
      { asks: "change", destination: offRecord(base), announced: true, outside: false },
      "A colleague attaches a message",
    );
    return made;
  },
};

/** Attacks that hide what they say, or in what. */
export const evadingAttacks: readonly AttackKind[] = [...evaded, mixed, ...disguises, nested];
