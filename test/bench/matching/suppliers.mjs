import { Random } from "./random.mjs";
import { shares, tongues } from "./words.mjs";

/**
 * A made-up supplier, in the parts of its name, so that disturbing it knows what it does.
 * @typedef {object} Made
 * @property {readonly string[]} words Without the legal form.
 * @property {string} form
 * @property {import("./words.mjs").Tongue} tongue
 */

const total = shares.reduce((sum, share) => sum + share, 0);

/** @param {Random} random @returns {import("./words.mjs").Tongue} */
function tongueOf(random) {
  let left = random.below(total);
  const at = shares.findIndex((share) => (left -= share) < 0);
  return tongues[at] ?? /** @type {import("./words.mjs").Tongue} */ (tongues[0]);
}

/** @param {string} word */
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
const vowels = ["a", "e", "i", "o", "u"];
const links = ["b", "br", "d", "f", "g", "gr", "k", "l", "m", "n", "p", "r", "s", "st", "t", "v", "z"];

/** A surname or a made-up name; the same ones come again, as with people. @param {Random} random @param {import("./words.mjs").Tongue} tongue */
function surname(random, tongue) {
  const latin = /[a-z]/.test(tongue.heads.join(""));
  const middle =
    latin && random.chance(35)
      ? random.one(vowels) + random.one(links) + (random.chance(50) ? random.one(vowels) : "")
      : "";
  return random.common(tongue.heads) + middle + random.common(tongue.tails);
}

/** @param {Random} random @returns {Made} */
export function make(random) {
  const tongue = tongueOf(random);
  const name = surname(random, tongue);
  const trade = random.one(tongue.trades).split(" ");
  const kind = random.below(100);
  /** @returns {string[]} */
  const words = () => {
    if (kind < 40) return [name, ...trade];
    if (kind < 50) return [name, surname(random, tongue), ...trade];
    if (kind < 58) return [name, ...tongue.kin.split(" "), ...trade];
    if (kind < 66) return [random.one(tongue.given), name, ...trade];
    if (kind < 72) return [name, ...trade, random.one(tongue.towns)];
    if (kind < 80)
      return tongue.front
        ? [tongue.front, name, ...(random.chance(50) ? trade : [])]
        : [name, "&", surname(random, tongue)];
    if (kind < 86) return [name];
    if (kind < 90) return [name, "International", ...trade];
    if (kind < 94) return [capital(surname(random, tongue).toLowerCase()) + trade[0]?.toLowerCase(), ...trade.slice(1)];
    return [...trade, name];
  };
  return { words: words(), form: random.one(tongue.forms), tongue };
}

/** @param {Made} made */
export const nameOf = ({ words, form }) => `${words.join(" ")} ${form}`;

/** @param {string} text */
const plain = (text) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ł/g, "l")
    .replace(/[^a-z0-9]+/g, "");

const endings = {
  DE: "de",
  GB: "co.uk",
  US: "com",
  FR: "fr",
  IT: "it",
  ES: "es",
  NL: "nl",
  PL: "pl",
  SE: "se",
  BG: "bg",
  GR: "gr",
};

/** A German IBAN with its check digits (ISO 13616). @param {Random} random */
function iban(random) {
  const own = Array.from({ length: 18 }, () => random.below(10)).join("");
  const check = 98n - (BigInt(`${own}131400`) % 97n);
  return `DE${check.toString().padStart(2, "0")}${own}`;
}

/**
 * A list of suppliers with aliases, domains, addresses and accounts, as a supplier file's reader gives them.
 * @param {number} count
 * @param {number} seed
 */
export function suppliers(count, seed) {
  const random = new Random(seed);
  /** @type {Made[]} */
  const made = [];
  /** Domains that are taken: no two companies have one, but for those of one house. */
  const taken = new Set();
  /** Names that are taken: a register enters no company under another's, and yet one in ten is somebody's of another country or trade. */
  const named = new Set();
  /** @returns {Made} */
  const fresh = () => {
    for (let tries = 0; ; tries += 1) {
      const one = make(random);
      const name = plain(one.words.join(" ")) || one.words.join(" ");
      if (named.has(name) && tries < 40 && !random.chance(10)) continue;
      named.add(name);
      return one;
    }
  };
  const records = Array.from({ length: count }, (_, index) => {
    const one = fresh();
    made.push(one);
    const { words, tongue } = one;
    const site = (plain(words.slice(0, 2).join("")) || `company${index}`).slice(0, 40);
    const ending = endings[/** @type {keyof typeof endings} */ (tongue.country)];
    let domain = `${site}.${ending}`;
    while (taken.has(domain) && !random.chance(2)) domain = `${site}${random.below(10_000)}.${ending}`;
    taken.add(domain);
    const alias = words.slice(0, Math.max(1, words.length - 1)).join(" ");
    return {
      id: `V${String(index + 1).padStart(7, "0")}`,
      name: nameOf(one),
      aliases:
        words.length > 2 &&
        words[0] !== tongue.trades.find((trade) => trade.startsWith(words[0] ?? " "))?.split(" ")[0] &&
        random.chance(40)
          ? [alias]
          : [],
      domains: [domain],
      emails: random.chance(70) ? [`accounts@${domain}`] : [`${site}@gmail.com`, `office@${domain}`],
      phones: [`+49 40 5550${random.below(1000)}`],
      country: tongue.country,
      taxIds: [`${tongue.country}${String(random.below(1_000_000_000)).padStart(9, "0")}`],
      accounts: Array.from({ length: random.chance(25) ? 2 : 1 }, () => ({
        scheme: "iban",
        value: iban(random),
        bank: null,
      })),
      kind: "supplier",
      status: "active",
      sharedAccounts: [],
      rejectedAccounts: [],
      otherDestinations: [],
      bankVerifiedOn: "2026-03-12",
      bankChangedOn: null,
      phoneChangedOn: null,
      notes: null,
    };
  });
  return { made, records };
}
