import type { Account } from "../../../src/accounts";
import type { Clues, SupplierRecord } from "../../../src/analysis/records";
import { noClues, supplier } from "../made";

/** Chance that is the same each time (Numerical Recipes' generator). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  below(most: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * most);
  }

  one<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new Error("The list is empty.");
    return found;
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.below(10)).join("");
  }

  /** True once in so many times. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }
}

const heads =
  "Nord Süd Brück Kes Pember Lohr Wald Ost Hal Grün Harbour Schneider Kirch Lang Neu Alt Stein Ost Berg Klein".split(
    " ",
  );
const tails = "wind ner trel ton mann feld berg den meier hof stadt bach ley worth ström sen".split(" ");
const trades =
  "Spedition Stahlbau Haulage Papier Druck Joinery Logistics Logistik Consulting Immobilien Elektrotechnik Maschinenbau".split(
    " ",
  );
const forms = [" GmbH", " Ltd", "", " & Söhne KG", " AG", " S.r.l.", " B.V."];
const foreign = ["Ромашка Логистик ООО", "Ελληνική Ναυτιλία ΑΕ", "Северсталь", "Ørsted Wind A/S"];
const pool: Account = { scheme: "iban", value: "DE32200411110673320800", bank: null };

function nameOf(chance: Chance): string {
  if (chance.once(40)) return `${chance.one(foreign)} ${chance.one(heads)}`;
  const core = `${chance.one(heads)}${chance.one(tails)}`;
  const second = chance.once(3) ? `${chance.one(heads)}${chance.one(tails)} ` : chance.once(6) ? "& " : "";
  return `${core} ${second}${chance.one(trades)}${chance.once(5) ? ` ${chance.one(trades)}` : ""}${chance.one(forms)}`;
}

const domainOf = (chance: Chance): string =>
  `${chance.one(heads)}${chance.once(4) ? "-" : ""}${chance.one(tails)}${chance.below(90)}.${chance.one(["de", "co.uk", "com"])}`
    .toLowerCase()
    .replace(/ü/g, "ue")
    .replace(/ö/g, "oe");

function accountOf(chance: Chance): Account {
  if (chance.once(60)) return pool;
  const kind = chance.below(5);
  if (kind === 0) return { scheme: "gb-sort", value: chance.digits(8), bank: chance.digits(6) };
  if (kind === 1) return { scheme: "us-aba", value: chance.digits(9), bank: "021000021" };
  if (kind === 2) return { scheme: "other", value: chance.digits(8), bank: null };
  if (kind === 3) return { scheme: "other", value: `${chance.below(9) + 1}${chance.digits(5)}`, bank: "37040044" };
  return { scheme: "iban", value: `DE${chance.digits(2)}37040044${chance.digits(10)}`, bank: null };
}

/** Made-up records that have much in common. */
export function madeRecords(count: number, seed = 7): readonly SupplierRecord[] {
  const chance = new Chance(seed);
  return Array.from({ length: count }, (_, at) => {
    const own = domainOf(chance);
    const accounts = chance.once(9) ? [] : [accountOf(chance), ...(chance.once(7) ? [accountOf(chance)] : [])];
    return supplier({
      id: `V${at}`,
      name: nameOf(chance),
      aliases: chance.once(3) ? [nameOf(chance)] : [],
      domains: chance.once(4) ? [] : [own],
      emails: chance.once(2) ? [`a${chance.below(300)}@${own}`] : [`b${chance.below(3000)}@freemail.example`],
      taxIds: chance.once(3) ? [] : [`DE ${chance.digits(9)}`],
      accounts,
      kind: chance.once(30) ? "staff" : "supplier",
      sharedAccounts: accounts.includes(pool) && chance.once(2) ? [pool] : [],
      rejectedAccounts: chance.once(40) ? [accountOf(chance)] : [],
      otherDestinations: chance.once(9) ? [`paypal.me/shop${chance.below(900)}`, "paypal.me"] : [],
    });
  });
}

/** A text with a slip or two. */
function slipped(text: string, chance: Chance): string {
  const at = 1 + chance.below(Math.max(1, text.length - 2));
  const way = chance.below(5);
  if (way === 0) return text.slice(0, at) + text.slice(at + 1);
  if (way === 1) return `${text.slice(0, at)}${chance.one(["a", "e", "n", "r"])}${text.slice(at)}`;
  if (way === 2) return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  if (way === 3) return text.slice(0, Math.max(6, text.length - 1 - chance.below(8)));
  return text.slice(0, at) + chance.one(["o", "l", "m", "s"]) + text.slice(at + 1);
}

function saidName(record: SupplierRecord, chance: Chance): string {
  const name = chance.one([record.name, ...record.aliases]);
  const way = chance.below(8);
  if (way === 0) return slipped(slipped(name, chance), chance);
  if (way === 1) return name.replace(/ /g, "");
  if (way === 2) return name.split(" ").reverse().join(" ");
  if (way === 3) return `Anna Berg | ${name}`;
  if (way === 4) return name.split(" ").slice(0, -1).join(" ");
  if (way === 5) return `Accounts ${slipped(name, chance)}`;
  return way === 6 ? name : slipped(name, chance);
}

const imitations: readonly ((domain: string, chance: Chance) => string)[] = [
  (domain) => domain,
  (domain) => `mail.${domain}`,
  (domain, chance) => slipped(domain.slice(0, domain.indexOf(".")), chance) + domain.slice(domain.indexOf(".")),
  (domain) => domain.replace("m", "rn"),
  (domain) => `${domain.slice(0, domain.indexOf("."))}-invoice.com`,
  (domain) => `${domain.slice(0, domain.indexOf("."))}.net`,
  (domain) => domain.replace("o", "0"),
];

/** What a message about some of the records, or about none, may ask. */
export function madeClues(records: readonly SupplierRecord[], chance: Chance): Clues {
  const about = chance.once(9) ? madeRecords(1, chance.below(1e6)) : [chance.one(records), chance.one(records)];
  const picked = about.slice(0, 1 + chance.below(2));
  const domains = picked.flatMap((record) =>
    record.domains.map((domain) => chance.one(imitations)(domain, chance).toLowerCase()),
  );
  const accounts = picked.flatMap((record) => {
    const held = [...record.accounts, ...record.sharedAccounts, ...record.rejectedAccounts];
    const [account] = held.length === 0 ? [] : [chance.one(held)];
    if (account === undefined) return [accountOf(chance)];
    return chance.once(4) ? [{ scheme: "other" as const, value: account.value.slice(-8), bank: null }] : [account];
  });
  return {
    ...noClues,
    addresses: picked.flatMap(({ emails }) => emails.map((email) => (chance.once(3) ? `x${email}` : email))),
    domains,
    names: picked.map((record) => saidName(record, chance)),
    mentions: chance.once(2) ? picked.map(({ name }) => name) : [chance.one(trades), "Best Regards"],
    taxIds: picked.flatMap(({ taxIds }) => (chance.once(2) ? taxIds : [])),
    accounts,
    otherDestinations: chance.once(8) ? [`https://www.paypal.me/shop${chance.below(900)}?x=1`] : [],
  };
}
