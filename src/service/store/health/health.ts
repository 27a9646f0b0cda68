import { setImmediate as breath } from "node:timers/promises";
import type { Ailing, Health, HealthKind } from "../../../contract";
import { accountKeys } from "../../../accounts";
import type { SupplierRecord } from "../../../analysis";
import { buildImitationIndex, imitated } from "../../../names";
import { indexRows } from "../../../suppliers";
import type { Context } from "../context";
import { nowhere } from "../cursor";
import { readHead } from "../history/read";
import { exportAll } from "../list/read";
import type { Page, Store } from "../store";
import { RegisterSweep } from "./registerSweep";
import { Findings, isPaid, ownFaults } from "./kinds";

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

  async rows({ kind, after, limit }: Parameters<Store["healthRows"]>[0]): Promise<Page<Ailing>> {
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
