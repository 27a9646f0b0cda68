import { nameOf } from "./suppliers.mjs";
import { tongues } from "./words.mjs";

/** @typedef {import("./suppliers.mjs").Made} Made @typedef {import("./random.mjs").Random} Random */

const keys = "abcdefghijklmnoprstuvwyz";

/** One slip of the pen: a letter left out, put in, replaced, or two swapped. @param {string} word @param {Random} random */
function slip(word, random) {
  const at = 1 + random.below(Math.max(1, word.length - 2));
  const letter = keys.charAt(random.below(keys.length));
  const kind = random.below(4);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + letter + word.slice(at);
  if (kind === 2) return word.slice(0, at) + letter + word.slice(at + 1);
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

/** @param {readonly string[]} words @param {Random} random */
function typo(words, random) {
  const long = words.flatMap((word, at) => (word.length >= 5 ? [at] : []));
  const which = long.length === 0 ? 0 : random.one(long);
  return words.map((word, at) => (at === which ? slip(word, random) : word));
}

const shorter = new Map(
  Object.entries({
    International: "Intl",
    Manufacturing: "Mfg.",
    Brothers: "Bros.",
    Transport: "Transp.",
    Transporte: "Transp.",
    Transports: "Transp.",
    Transportes: "Transp.",
    Gebrüder: "Gebr.",
    Gebroeders: "Gebr.",
    Engineering: "Eng.",
    Technologies: "Tech",
    Services: "Svcs",
    Industries: "Ind.",
    Construction: "Constr.",
    Equipment: "Equip.",
    Laboratories: "Labs",
    Distributors: "Distr.",
    "&": "and",
  }),
);

const umlauts = /** @type {const} */ ([
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
  ["Ä", "Ae"],
  ["Ö", "Oe"],
  ["Ü", "Ue"],
  ["ß", "ss"],
]);

/** Bulgarian and Russian letters as passports have them (ICAO 9303), Greek by ISO 843 and ELOT 743. */
const latin = new Map(
  Object.entries({
    ...{
      а: "a",
      б: "b",
      в: "v",
      г: "g",
      д: "d",
      е: "e",
      ё: "e",
      ж: "zh",
      з: "z",
      и: "i",
      й: "y",
      к: "k",
      л: "l",
      м: "m",
      н: "n",
    },
    ...{
      о: "o",
      п: "p",
      р: "r",
      с: "s",
      т: "t",
      у: "u",
      ф: "f",
      х: "kh",
      ц: "ts",
      ч: "ch",
      ш: "sh",
      щ: "shch",
      ъ: "",
      ы: "y",
    },
    ...{
      ь: "",
      э: "e",
      ю: "yu",
      я: "ya",
      α: "a",
      β: "v",
      γ: "g",
      δ: "d",
      ε: "e",
      ζ: "z",
      η: "i",
      θ: "th",
      ι: "i",
      κ: "k",
      λ: "l",
    },
    ...{
      μ: "m",
      ν: "n",
      ξ: "x",
      ο: "o",
      π: "p",
      ρ: "r",
      σ: "s",
      ς: "s",
      τ: "t",
      υ: "y",
      φ: "f",
      χ: "ch",
      ψ: "ps",
      ω: "o",
    },
  }),
);

/** @param {string} text */
function romanised(text) {
  const plain = text
    .normalize("NFD")
    .replace(/(?<=[α-ω])\u0301/gu, "")
    .normalize("NFC")
    .toLowerCase();
  const pairs = plain.replace(/ου/g, "ou").replace(/αυ/g, "av").replace(/ευ/g, "ev");
  return Array.from(pairs, (letter) => latin.get(letter) ?? letter).join("");
}

const suffixes = ["Hamburg", "Leeds", "Lyon", "Group", "Deutschland", "Europe", "Export", "Team"];

/**
 * Ways in which a name is written otherwise. Null where the name doesn't lend itself to it.
 * @type {Readonly<Record<string, (made: Made, random: Random) => string | null>>}
 */
export const kinds = {
  "typo, one": ({ words, form }, random) => [...typo(words, random), form].join(" "),
  "typo, two": ({ words, form }, random) => [...typo(typo(words, random), random), form].join(" "),
  "word order": ({ words, form }) => (words.length < 2 ? null : [...words.slice(1), words[0], form].join(" ")),
  "other legal form": ({ words, form, tongue }, random) => {
    const others = [...tongue.forms, ...random.one(tongues).forms].filter((other) => other !== form);
    return [...words, random.one(others)].join(" ");
  },
  "no legal form": ({ words }) => words.join(" "),
  abbreviation: ({ words, form }) =>
    words.some((word) => shorter.has(word))
      ? [...words.map((word) => shorter.get(word) ?? word), form].join(" ")
      : null,
  "umlaut spelled out": (made) => {
    const name = nameOf(made);
    const out = umlauts.reduce((text, [from, to]) => text.replaceAll(from, to), name);
    return out === name ? null : out;
  },
  glued: ({ words, form }) => (words.length < 2 ? null : `${words.filter((word) => word !== "&").join("")} ${form}`),
  "missing word": ({ words, form }) => (words.length < 3 ? null : [...words.slice(0, -1), form].join(" ")),
  "extra word": ({ words, form }, random) => [...words, random.one(suffixes), form].join(" "),
  transliteration: (made) => (/[а-яα-ω]/i.test(nameOf(made)) ? romanised(nameOf(made)) : null),
  initials: ({ words, form, tongue }) =>
    words.length > 2 && tongue.given.includes(words[0] ?? "")
      ? [`${(words[0] ?? "").charAt(0)}.`, ...words.slice(1), form].join(" ")
      : null,
  truncated: ({ words }) => {
    const name = words.join(" ");
    const cut = name.slice(0, Math.max(10, Math.floor(name.length * 0.8))).trim();
    return cut === name ? null : cut;
  },
};
