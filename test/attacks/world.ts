import { makeAccount, type MadeAccount } from "./accounts";
import { randomOf, type Random } from "./random";
import { countriesOf, places, type Place } from "./places";
import type { Language } from "./phrases";

/** Somebody with an address. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

/** A supplier as it is on record, and who writes for it. */
export interface Supplier {
  readonly id: string;
  readonly name: string;
  readonly alias: string;
  readonly country: string;
  /** Empty where they write from a freemail address. */
  readonly domains: readonly string[];
  readonly people: readonly [Person, ...Person[]];
  readonly phone: string;
  readonly vat: string;
  readonly town: string;
  readonly street: string;
  readonly accounts: readonly MadeAccount[];
  readonly rejected: readonly MadeAccount[];
  readonly kind: "supplier" | "factor";
  readonly status: "active" | "inactive" | "blocked";
  readonly bankVerifiedOn: string | null;
  readonly bankChangedOn: string | null;
  readonly phoneChangedOn: string | null;
}

/** What is special about some suppliers of each world. */
export type Special = "noAccount" | "inactive" | "blocked" | "recentBank" | "freemail" | "rejected" | "factor";
const specials: readonly Special[] = [
  "noAccount",
  "inactive",
  "blocked",
  "recentBank",
  "freemail",
  "rejected",
  "factor",
];

/** An organisation, its people and its suppliers. */
export interface World {
  readonly language: Language;
  readonly name: string;
  readonly country: string;
  readonly domain: string;
  readonly account: MadeAccount;
  readonly staff: readonly [Person, Person, ...Person[]];
  readonly suppliers: readonly Supplier[];
  readonly special: Readonly<Record<Special, Supplier>>;
  /** Its suppliers are the senders of real mail, whose names and domains may be of any sort. */
  readonly ofMail?: boolean;
}

/** Letters and digits of a domain, from a name in any spelling. */
export function asciiOf(text: string): string {
  const spelt = text
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[øö]/g, "o")
    .replace(/æ/g, "ae")
    .replace(/ł/g, "l")
    .replace(/ü/g, "u");
  return spelt.normalize("NFD").replace(/[^a-z0-9]+/g, "");
}

/** Fills # with digits. */
const filled = (random: Random, form: string): string => form.replace(/#/g, () => String(random.int(0, 9)));

/** A telephone number of a country, of no one. */
export const phoneOf = (random: Random, country: string): string => filled(random, (places[country] ?? home).phone);

const home = places["GB"] as Place;

/** Somebody of a country, at a domain. */
export function personOf(random: Random, country: string, domain: string): Person {
  const place = places[country] ?? home;
  const [first, last] = [random.pick(place.first), random.pick(place.last)];
  const local = random.pick([
    `${asciiOf(first)}.${asciiOf(last)}`,
    `${asciiOf(first).charAt(0)}.${asciiOf(last)}`,
    asciiOf(last),
  ]);
  return { name: `${first} ${last}`, address: `${local}@${domain}` };
}

const functionsOf: readonly string[] = ["accounts", "invoices", "billing", "finance"];

function supplierOf(random: Random, id: string, country: string, stem: string, special: Special | null): Supplier {
  const place = places[country] ?? home;
  const trade = random.pick(place.trades);
  const hyphen = random.pick(["", "-"]);
  const domain = `${asciiOf(stem)}${random.chance(0.7) ? hyphen + asciiOf(trade) : ""}.${place.tld}`;
  const domains = random.chance(0.3) ? [domain, `${asciiOf(stem)}-group.com`] : [domain];
  const free = special === "freemail";
  const freeDomain = random.pick(place.freemail);
  const person = personOf(random, country, domain);
  const people: [Person, ...Person[]] = free
    ? [{ name: person.name, address: `${asciiOf(stem)}.${asciiOf(trade)}@${freeDomain}` }]
    : [
        person,
        personOf(random, country, domain),
        { name: `${stem} ${trade}`, address: `${random.pick(functionsOf)}@${domain}` },
      ];
  return {
    id,
    name: `${stem} ${trade} ${random.pick(place.forms)}`,
    alias: `${stem} ${trade}`,
    country,
    domains: free ? [] : domains,
    people,
    phone: filled(random, place.phone),
    vat: filled(random, place.vat),
    town: random.pick(place.towns),
    street: place.street(random.pick(place.stems), String(random.int(1, 180))),
    accounts:
      special === "noAccount"
        ? []
        : [makeAccount(random, country), ...(random.chance(0.2) ? [makeAccount(random, country)] : [])],
    rejected: special === "rejected" ? [makeAccount(random, country)] : [],
    kind: special === "factor" ? "factor" : "supplier",
    status: special === "inactive" || special === "blocked" ? special : "active",
    bankVerifiedOn: "2026-04-14",
    bankChangedOn: special === "recentBank" ? "2026-09-28" : null,
    phoneChangedOn: null,
  };
}

/** The world of a seed in which people write one language: an organisation of the first country, and suppliers. */
export function worldOf(seed: string, language: Language): World {
  const random = randomOf(`${seed}/world/${language}`);
  const countries = countriesOf[language];
  const country = countries[0] ?? "GB";
  const place = places[country] ?? home;
  const [own, ...stems] = random.shuffle(place.stems);
  const left = new Map<string, string[]>();
  const stemOf = (at: string): string => {
    const some = left.get(at) ?? (at === country ? stems : random.shuffle(places[at]?.stems ?? []));
    left.set(at, some);
    const stem = some.shift();
    if (stem === undefined) throw new Error(`There are too few names of companies in ${at}.`);
    return stem;
  };
  const kinds: readonly (Special | null)[] = [
    ...specials,
    ...Array.from({ length: Math.max(7, countries.length) }, () => null),
  ];
  const suppliers = kinds.map((special, at) => {
    const where = countries[special === null ? (at - specials.length) % countries.length : 0] ?? country;
    return supplierOf(random, `V${1001 + at}`, where, stemOf(where), special);
  });
  const domain = `${asciiOf(own ?? "")}-${asciiOf(place.trades[0] ?? "")}.${place.tld}`;
  const staff = Array.from({ length: 5 }, () => personOf(random, country, domain));
  const distinct = [...new Map(staff.map((one) => [one.name, one])).values()];
  const special = Object.fromEntries(specials.map((name, at) => [name, suppliers[at]]));
  return {
    language,
    name: `${own ?? ""} ${place.trades[0] ?? ""} ${place.forms[0] ?? ""}`,
    country,
    domain,
    account: makeAccount(random, country),
    staff: distinct as [Person, Person, ...Person[]],
    suppliers: suppliers.slice(specials.length),
    special: special as Record<Special, Supplier>,
  };
}

const cell = (text: string): string => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The supplier file of a world, as docs/supplier-file.md describes it. */
export function supplierFile({ suppliers, special }: Pick<World, "suppliers" | "special">): string {
  const header =
    "id,name,aliases,domains,emails,phones,country,tax_ids,accounts,kind,status,rejected_accounts,bank_verified_on,bank_changed_on,phone_changed_on";
  const rows = [...Object.values(special), ...suppliers].map((one) =>
    [
      one.id,
      one.name,
      one.alias,
      one.domains.join(";"),
      one.people.map(({ address }) => address).join(";"),
      one.phone,
      one.country,
      one.vat,
      one.accounts.map(({ record }) => record).join(";"),
      one.kind,
      one.status,
      one.rejected.map(({ record }) => record).join(";"),
      one.bankVerifiedOn ?? "",
      one.bankChangedOn ?? "",
      one.phoneChangedOn ?? "",
    ]
      .map(cell)
      .join(","),
  );
  return [header, ...rows].join("\n");
}

/** The policy file of a world, as docs/policy.md describes it. */
export function policyFile({ name, domain, account, staff }: World): string {
  return JSON.stringify({
    organisation: {
      name,
      domains: [domain],
      accounts: [account.record],
      staff: staff.map((one) => ({ name: one.name, email: one.address })),
    },
    trustedAuthservIds: [`mx.${domain}`],
  });
}
