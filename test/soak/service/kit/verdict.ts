import { readKeyFile } from "../../../../src/service/store/secrets/keyFile";
import type { Sql } from "../../../../src/service/store/connection/connect";
import { readHead } from "../../../../src/service/store/history/read";
import { verifyHistory } from "../../../../src/service/store/history/verify";
import { indexFaults } from "./agrees";
import type { Api, Person } from "./api";
import { differences } from "./differences";
import { withoutDays } from "./files";
import { environmentOf, type Home } from "./home";
import type { Ledger, Sent } from "./ledger";
import { ran } from "./programs";

/** By what a database is judged. */
export interface Case {
  readonly home: Home;
  readonly sql: Sql;
  readonly api: Api;
  readonly auditor: Person;
  readonly ledger: Ledger;
  /** Next to the home's own. */
  readonly environment?: NodeJS.ProcessEnv;
}

interface StoredImport {
  readonly id: string;
  readonly state: "preview" | "applied";
  readonly digest: string;
  readonly rows: bigint;
  readonly added: bigint;
  readonly changed: bigint;
  readonly kept: bigint;
}

/**
 * Is everything there that was acknowledged, and nothing by halves? What was begun and not answered may have been done or
 * not, but wholly: the ledger takes over which.
 * @returns what is wrong, in sentences
 */
export async function faultsOf(of: Case): Promise<string[]> {
  const { sql, api, auditor, ledger, home } = of;
  const faults = ledger.odd.splice(0);
  const imports = await sql<StoredImport[]>`
    select i.id, i.state, i.digest, i.new_rows + i.changed_rows + i.unchanged_rows + i.faulty_rows as rows,
      i.new_rows as added, i.changed_rows as changed,
      (select count(*) from remit_guard.import_row r where r.import = i.id) as kept
    from remit_guard.import i`;
  faults.push(...settle(ledger, imports));
  const records = await api.list(auditor);
  const held = [...ledger.records.values()];
  faults.push(...differences("The list", texts(records), texts(held)));
  const keys = readKeyFile(home.keys);
  faults.push(...(await indexFaults(sql, records, keys.index[0].key)));
  faults.push(...(await historyFaults(sql, imports)));
  // The chain goes on from where it was, whatever was killed since.
  const chain = await verifyHistory(sql, keys, ledger.head);
  if (!chain.ok) faults.push(`The history is broken at ${chain.entry}: ${chain.reason}`);
  ledger.head = await readHead(sql);
  return faults;
}

/** What the command says of the history. */
export async function commandFaults({ home, environment }: Pick<Case, "home" | "environment">): Promise<string[]> {
  const { code, said } = await ran(home.programs.admin, ["history", "verify"], {
    ...environmentOf(home),
    ...environment,
  });
  return code === 0 ? [] : [`history verify: ${said}`];
}

const texts = (records: Awaited<ReturnType<Api["list"]>>): Set<string> =>
  new Set(records.map((record) => JSON.stringify(withoutDays(record))));

/** Holds the imports of the database against those of the ledger. */
function settle(ledger: Ledger, imports: readonly StoredImport[]): string[] {
  const faults: string[] = [];
  const byDigest = new Map(imports.map((one) => [one.digest, one]));
  for (const one of imports) {
    if (!ledger.sent.has(one.digest)) faults.push(`The import ${one.id} is of no file that was sent.`);
    // Whether rows stay when an import was applied is the store's own affair: all of them or none.
    if (one.kept !== one.rows && !(one.state === "applied" && one.kept === 0n))
      faults.push(`The import ${one.id} (${one.state}) has ${one.kept} of ${one.rows} rows.`);
  }
  for (const [digest, entry] of ledger.sent) {
    const stored = byDigest.get(digest);
    faults.push(...settleOne(ledger, entry, stored));
    if (stored !== undefined && stored.rows !== BigInt(entry.file.records.length))
      faults.push(
        `The import ${stored.id} speaks of ${stored.rows} rows, and its file has ${entry.file.records.length}.`,
      );
  }
  return faults;
}

function settleOne(ledger: Ledger, entry: Sent, stored: StoredImport | undefined): string[] {
  const { step, id } = entry;
  if (stored === undefined) {
    if (step !== "sending") return [`The import ${id} was acknowledged (${step}) and is gone.`];
    ledger.sent.forEach((one, digest) => one === entry && ledger.sent.delete(digest));
    return [];
  }
  entry.id = stored.id;
  if (stored.state === "applied" && step === "applying") ledger.hold(entry);
  if (stored.state === "preview" && (step === "applying" || step === "sending")) entry.step = "sent";
  if (stored.state === "applied" && (step === "sent" || step === "sending")) return [`${id} was applied by nobody.`];
  return stored.state === "preview" && step === "applied" ? [`${id} was acknowledged as applied, and is not.`] : [];
}

/** Holds the history against imports and versions: one entry an import, one a supplier that it added or changed. */
async function historyFaults(sql: Sql, imports: readonly StoredImport[]): Promise<string[]> {
  const faults: string[] = [];
  const applied = imports.filter(({ state }) => state === "applied");
  const sum = (field: "added" | "changed"): bigint => applied.reduce((all, one) => all + one[field], 0n);
  const rows = await sql<{ action: string; entries: bigint }[]>`
    select action, count(*) as entries from remit_guard.history group by action`;
  const expected = {
    "import-applied": BigInt(applied.length),
    "supplier-added": sum("added"),
    "supplier-changed": sum("changed"),
  };
  for (const [action, count] of Object.entries(expected)) {
    const found = rows.find((row) => row.action === action)?.entries ?? 0n;
    if (found !== count)
      faults.push(`The history has ${found} entries ${action}, and ${count} follow from the imports.`);
  }
  const [chain] = await sql<{ entries: bigint; last: bigint; head: bigint }[]>`
    select count(*) as entries, coalesce(max(number), 0) as last, (select number from remit_guard.history_head) as head
    from remit_guard.history`;
  if (chain === undefined || chain.entries !== chain.last || chain.last !== chain.head)
    faults.push(`The history has ${chain?.entries} entries, its last is ${chain?.last}, its head ${chain?.head}.`);
  const versions = await sql<{ id: string }[]>`
    select s.id from remit_guard.supplier s
    where s.version <> (select count(*) from remit_guard.history h where h.supplier = s.id)`;
  if (versions.length > 0)
    faults.push(`${versions.length} suppliers have another version than the history has entries of them.`);
  return faults;
}
