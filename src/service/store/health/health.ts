import { setImmediate as breath } from "node:timers/promises";
import { type Ailing, type Health, type HealthKind, healthKinds } from "../../../contract";
import { accountKeys, countryOf } from "../../../accounts";
import { type SupplierRecord, payableKinds } from "../../../analysis";
import { buildImitationIndex, imitated, isSharedDomain } from "../../../names";
import { indexRows } from "../../../suppliers";
import type { Context, Page, Query } from "../store";
import { nowhere } from "../cursor";
import { readHead } from "../history/read";
import { exportAll } from "../list/read";
import { RegisterSweep } from "./registerSweep";

/** Compared with each other; more take minutes. */
const maxDomains = 200_000;

interface Checked extends Omit<Health, "unchecked"> {
  readonly sweep: RegisterSweep;
  readonly rows: Readonly<Record<HealthKind, readonly Ailing[]>>;
}

/** Checks the whole list once after each change, on demand. */
export class RecordHealth {
  #latest: { readonly at: string; readonly checked: Promise<Checked> } | null = null;

  #sweep: RegisterSweep | null = null;

  constructor(private readonly context: Context) {}

  async counts(): Promise<Health> {
    const { at, suppliers, counts, sweep, hasRegisters } = await this.#current();
    return { at, suppliers, counts: { ...counts }, unchecked: sweep.unchecked, hasRegisters };
  }

  close(): void {
    this.#sweep?.stop();
  }

  async rows({ kind, after, limit }: Query<{ readonly kind: HealthKind }>): Promise<Page<Ailing>> {
    const from = Number(after ?? 0);
    if (!Number.isSafeInteger(from) || from < 0) throw nowhere();
    const rows = (await this.#current()).rows[kind];
    return { items: rows.slice(from, from + limit), next: rows.length > from + limit ? String(from + limit) : null };
  }

  async #current(): Promise<Checked> {
    const number = (await readHead(this.context.sql))?.number ?? 0;
    const today = new Date().toISOString().slice(0, 10);
    const { registers } = this.context;
    const at = `${number} ${today} ${(await registers?.state()) ?? ""}`;
    // Concurrent requests share one check.
    if (this.#latest?.at === at) return this.#latest.checked;
    this.#sweep?.stop();
    const found = new Findings();
    const sweep = new RegisterSweep(registers, (one) => found.add("notOnRegister", one));
    this.#sweep = sweep;
    const checked = check(exportAll(this.context), today, found, sweep, registers?.isAny ?? false);
    const latest = { at, checked };
    this.#latest = latest;
    checked.catch(() => {
      if (this.#latest === latest) this.#latest = null;
    });
    return checked;
  }
}

async function check(
  records: AsyncIterable<SupplierRecord>,
  today: string,
  found: Findings,
  sweep: RegisterSweep,
  hasRegisters: boolean,
): Promise<Checked> {
  const accounts = new Map<string, Ailing>();
  const domains = new Map<string, Ailing>();
  let suppliers = 0;
  for await (const record of records) {
    suppliers += 1;
    const one = { supplier: record.id, name: record.name, beside: null };
    for (const kind of ownFaults(record, today)) found.add(kind, one);
    if (isPaid(record)) sweep.note(one, record);
    for (const key of new Set(record.accounts.flatMap((account) => accountKeys(account)))) {
      const other = accounts.get(key);
      if (other === undefined) accounts.set(key, one);
      else if (other.supplier !== one.supplier) found.add("sameAccount", { ...one, beside: other.supplier });
    }
    if (domains.size < maxDomains)
      for (const { domain } of indexRows(record).domains) if (!domains.has(domain)) domains.set(domain, one);
    if (suppliers % 25 === 0) await breath();
  }
  await addConfusable(domains, found);
  await sweep.start();
  return { at: new Date().toISOString(), suppliers, sweep, hasRegisters, counts: found.counts, rows: found.rows };
}

/** One may be mistyped or a fraudster's. */
async function addConfusable(domains: ReadonlyMap<string, Ailing>, found: Findings): Promise<void> {
  const all = [...domains.keys()];
  const index = buildImitationIndex(all, true);
  for (const [at, domain] of all.entries()) {
    if (at % 25 === 0) await breath();
    const own = domains.get(domain);
    // An index never reports its own domains as imitations.
    const others = { ...index, domains: { has: () => false } };
    const like = imitated(others, domain).find(
      (one) => one.domain !== domain && !one.faint && domains.get(one.domain)?.supplier !== own?.supplier,
    );
    if (own !== undefined && like !== undefined) found.add("confusableDomain", { ...own, beside: like.domain });
  }
}

/** Per kind; the counts are exact. */
const maxRows = 10_000;

const each = <T>(make: () => T): Record<HealthKind, T> =>
  Object.fromEntries(healthKinds.map((kind) => [kind, make()])) as Record<HealthKind, T>;

/** Records with health problems, by kind. */
export class Findings {
  readonly counts = each(() => 0);
  readonly rows = each((): Ailing[] => []);
  readonly #latest: Partial<Record<HealthKind, string>> = {};

  constructor(private readonly max = maxRows) {}

  /** Once per kind. A record's findings must be added together. */
  add(kind: HealthKind, one: Ailing): void {
    if (this.#latest[kind] === one.supplier) return;
    this.#latest[kind] = one.supplier;
    this.counts[kind] += 1;
    const rows = this.rows[kind];
    if (rows.length < this.max) rows.push(one);
  }
}

/** As in the pane's default policy. */
const verifiedForDays = 365;
const day = 86_400_000;

/** Whether the supplier is paid. */
const isPaid = ({ kind, status }: Pick<SupplierRecord, "kind" | "status">): boolean =>
  status === "active" && payableKinds.has(kind);

/** Suppliers that aren't paid have none. */
function ownFaults(record: SupplierRecord, today: string): readonly HealthKind[] {
  const { phones, accounts, sharedAccounts, otherDestinations, domains, emails, country } = record;
  if (!isPaid(record)) return [];
  const isMute = accounts.length + sharedAccounts.length + otherDestinations.length === 0;
  const verified = record.bankVerifiedOn === null ? Number.NaN : Date.parse(record.bankVerifiedOn);
  const isVerified = Date.parse(today) - verified <= verifiedForDays * day;
  const hosts = emails.map((email) => email.slice(email.lastIndexOf("@") + 1));
  const banks = accounts.map(countryOf);
  const faults: readonly (readonly [HealthKind, boolean])[] = [
    ["noCallBackNumber", phones.length === 0],
    ["mute", isMute],
    ["notVerified", !isMute && !isVerified],
    ["freemailOnly", domains.length === 0 && hosts.length > 0 && hosts.every(isSharedDomain)],
    ["foreignBank", country !== null && banks.some((bank) => bank !== null && bank !== country)],
  ];
  return faults.flatMap(([fault, is]) => (is ? fault : []));
}
