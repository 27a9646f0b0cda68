import { Random } from "./random.mjs";
import { kinds } from "./disturb.mjs";
import { make, nameOf } from "./suppliers.mjs";

/** Words that letters begin a line or a sentence with. */
const words =
  "Dear Please Invoice Payment Account Monday Friday Kind Regards Thank Order Delivery Number Bank March Street Office The We Our January Project Team Meeting Contract Terms Total Amount Reference Customer Best Hello Attached London Hamburg Phase Update Report".split(
    " ",
  );

/** Capitalised phrases as a long message has them. @param {Random} random @param {number} count */
function mentions(random, count) {
  const phrases = new Set();
  while (phrases.size < count) {
    const length = 1 + random.below(5);
    phrases.add(
      Array.from({ length }, () => random.one(words) + (random.chance(40) ? String(random.below(60)) : "")).join(" "),
    );
  }
  return [...phrases];
}

/**
 * What messages ask the directory: of each three, a recorded supplier's, a stranger's, and one of a domain that imitates.
 * @param {ReturnType<typeof import("./suppliers.mjs").suppliers>} list
 * @param {number} count
 * @param {boolean} named With names: a recorded one, a disturbed one, a stranger's, persons'; and 400 phrases.
 */
export function messages({ made, records }, count, named) {
  const random = new Random(count + (named ? 1 : 0));
  const stranger = () =>
    `${nameOf(make(random))
      .toLowerCase()
      .replace(/[^a-z]+/g, "")}x.example`;
  return Array.from({ length: count }, (_, index) => {
    const record = random.one(records);
    const known = record.domains[0] ?? "";
    const shown = index % 3 === 0 ? known : index % 3 === 1 ? stranger() : known.replace(/^(..)./, "$1");
    const domains = [shown, stranger(), "gmail.com", "ours.example"];
    const way = random.one(Object.values(kinds));
    const one = random.one(made);
    return {
      addresses: domains.map((domain) => `accounts@${domain}`),
      domains,
      names: named
        ? [
            nameOf(random.one(made)),
            way(one, random) ?? nameOf(one),
            nameOf(make(random)),
            "Anna Berg",
            "Peter Clark",
            "accounts",
          ]
        : [],
      mentions: named ? mentions(random, 400) : [],
      taxIds: record.taxIds,
      accounts: record.accounts,
      otherDestinations: [],
    };
  });
}
