import { Random } from "../matching/random.mjs";
import { kinds } from "../matching/disturb.mjs";

const maxQuestions = 2_000;

/**
 * What messages ask: `exact` is what an ordinary invoice of a supplier on record gives, `names` a name that is written
 * otherwise next to a domain that no one has on record.
 * @param {ReturnType<typeof import("../matching/suppliers.mjs").suppliers>} list @param {number} seed
 * @returns {Readonly<Record<string, readonly string[]>>}
 */
export function questions({ made, records }, seed) {
  const random = new Random(seed);
  const blank = {
    addresses: [],
    domains: [],
    names: [],
    mentions: [],
    taxIds: [],
    accounts: [],
    otherDestinations: [],
  };
  const exact = Array.from({ length: maxQuestions }, () => {
    const { emails, domains, name, taxIds, accounts } = records[random.below(records.length)] ?? { emails: [] };
    return JSON.stringify({ ...blank, addresses: emails, domains, names: [name], taxIds, accounts });
  });
  const disturbances = Object.values(kinds);
  /** @type {string[]} */
  const names = [];
  while (names.length < maxQuestions) {
    const one = made[random.below(made.length)];
    const name = one && disturbances[names.length % disturbances.length]?.(one, random);
    if (!name) continue;
    const domain = `${name.toLowerCase().replace(/[^a-z]/g, "")}-mail.com`;
    names.push(JSON.stringify({ ...blank, addresses: [`info@${domain}`], domains: [domain], names: [name] }));
  }
  return { "exact clues": exact, "misspelt names": names };
}
