import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { getDomain } from "tldts";
import { isFreemail } from "../../src/names";
import { makeAccount } from "./accounts";
import { letterOf, now, placesFor, type Base } from "./base";
import { expectedVerdictOf, ceilingOf, dueOf } from "./verdict/expectedVerdict";
import { randomOf, type Random } from "./random";
import { attackKinds, type Case } from "./generate";
import { phrasesOf } from "./phrases";
import { render } from "./message/render";
import { phoneOf, worldOf, type Person, type Supplier, type World } from "./world";

/** Larger messages are left out: they are mostly attachments, which aren't taken over. */
const MOST_BYTES = 200_000;
/** What is kept of a message's text. */
const MAX_CHARACTERS = 20_000;

interface Real {
  readonly from: Person;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".eml"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path).size <= MOST_BYTES)
    .sort();
}

async function readReal(path: string): Promise<Real | null> {
  const { from, subject, text, html } = await PostalMime.parse(readFileSync(path)).catch(() => ({}) as never);
  const address = from?.address?.toLowerCase() ?? "";
  if (!/^[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(address)) return null;
  const shown = (text ?? "").replaceAll("\r\n", "\n").trim().slice(0, MAX_CHARACTERS);
  const page = html === undefined || html.length > MAX_CHARACTERS * 4 ? null : html;
  if (shown === "" && page === null) return null;
  return {
    from: { name: from?.name ?? "", address },
    subject: (subject ?? "").replace(/\s+/g, " "),
    text: shown,
    html: page,
  };
}

/** The domain that somebody registered: a company's departments are one supplier. */
function domainOf({ address }: Person): string {
  const host = address.slice(address.lastIndexOf("@") + 1);
  return getDomain(host) ?? host;
}

/** The senders of real mail as suppliers: one a domain, those at freemail providers each for themselves. */
function suppliersOf(random: Random, mail: readonly Real[]): Map<string, Supplier> {
  const suppliers = new Map<string, Supplier>();
  for (const { from } of mail) {
    const domain = domainOf(from);
    const free = isFreemail(domain);
    const key = free ? from.address : domain;
    if (suppliers.has(key)) continue;
    const label = (free ? from.address : domain).split(/[@.]/)[0] ?? "";
    const name = label.charAt(0).toUpperCase() + label.slice(1);
    const country = random.pick(["US", "US", "GB", "CA", "AU"]);
    suppliers.set(key, {
      id: `R${1001 + suppliers.size}`,
      name: `${name} ${random.pick(["Trading", "Services", "Supply"])} ${random.pick(["Ltd", "Inc."])}`,
      alias: `${name} Co`,
      country,
      domains: free ? [] : [domain],
      people: [from],
      phone: phoneOf(random, country),
      vat: `GB${random.digits(9)}`,
      town: "",
      street: "",
      accounts: [makeAccount(random, country)],
      rejected: [],
      kind: "supplier",
      status: "active",
      bankVerifiedOn: "2026-04-14",
      bankChangedOn: null,
      phoneChangedOn: null,
    });
  }
  return suppliers;
}

function baseOf(random: Random, world: World, supplier: Supplier, { from, subject, text, html }: Real): Base {
  const to = random.pick(world.staff);
  return {
    world,
    phrases: phrasesOf.en,
    supplier,
    from,
    to,
    cc: [],
    places: placesFor(random, world, supplier, to, from),
    subject,
    greeting: "",
    opening: [html === null ? { text } : { text, html }],
    signature: "",
    thread: [],
    date: new Date(now.getTime() - random.int(1, 60) * 3600 * 1000),
    asks: false,
    quotesAccount: false,
    client: "gmail",
    format: html === null ? "plain" : text === "" ? "html" : "both",
    real: true,
  };
}

/** Real messages from folders, every other one as it is, the rest with an attack put into it. Their senders become suppliers. */
export async function* realCases(folders: readonly string[], seed: string, count: number): AsyncGenerator<Case> {
  const random = randomOf(`${seed}/real`);
  const mail: Real[] = [];
  for (const path of random.shuffle(folders.flatMap(filesBelow))) {
    if (mail.length >= count) break;
    const read = await readReal(path);
    if (read !== null) mail.push(read);
  }
  const suppliers = suppliersOf(random, mail);
  const world: World = { ...worldOf(seed, "en"), suppliers: [...suppliers.values()], ofMail: true };
  const fit = random.shuffle(attackKinds.filter(({ real }) => real));
  for (const [index, one] of mail.entries()) {
    const own = randomOf(`${seed}/real/${index}`);
    const supplier = suppliers.get(one.from.address) ?? suppliers.get(domainOf(one.from));
    if (supplier === undefined) continue;
    const base = baseOf(own, world, supplier, one);
    const attack = index % 2 === 0 ? undefined : fit[((index - 1) / 2) % fit.length];
    const made = attack?.make(own, base) ?? null;
    const shared = { index, language: "en", world } as const;
    if (attack !== undefined && made !== null) {
      const due = [...new Set(dueOf(made.evidence).map(({ signal }) => signal))];
      const { evidence, letter, why } = made;
      yield {
        ...shared,
        kind: attack.id,
        message: render(own, letter),
        harm: "attack",
        expected: expectedVerdictOf(evidence),
        why,
        due,
        records: evidence.records,
      };
    } else {
      const message = render(own, letterOf(base));
      yield {
        ...shared,
        kind: "honest/as-it-was",
        message,
        harm: "honest",
        expected: ceilingOf("known"),
        why: "As it was.",
        due: [],
        records: true,
      };
    }
  }
}
