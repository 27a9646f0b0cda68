import type { Actor, Import, ImportRow } from "../../../src/contract";
import type { Registers } from "../../../src/service/registers/registers";
import { createStore } from "../../../src/service/store";
import type { Store } from "../../../src/service/store";
import type { CasePolicy } from "../../../src/service/store/store";
import type { Sql } from "../../../src/service/store/connection/connect";
import type { Addresses } from "../../../src/service/store/embedded";
import type { ServiceKeys } from "../../../src/service/store/secrets/keyFile";
import { keep, watched } from "./kept";
import { type DatabaseKit, testKeys } from "./kit";

export const priya: Actor = { oid: "oid-priya", name: "Priya Nair", employeeId: "100" };
export const tom: Actor = { oid: "oid-tom", name: "Tom Oakes", employeeId: "200" };

/** A store over a database of its own. */
export interface TestStore {
  readonly store: Store;
  readonly keys: ServiceKeys;
  readonly addresses: Addresses;
  /** As the owner: sees and alters what no one should. */
  readonly owner: Sql;
}

/** A store that a test has open, and how it becomes again what it was: told whether it has. */
interface Opened {
  readonly test: TestStore;
  /** Where it waits for the next test that asks for the same. */
  readonly idle: Opened[] | null;
  putBack: () => Promise<boolean>;
}

const never = (): Promise<boolean> => Promise.resolve(false);

const opened = new Set<Opened>();
/** Of each file of tests, by what they are of. */
const idleOf = new WeakMap<DatabaseKit, Map<string, Opened[]>>();

interface StoreOf {
  readonly keys?: ServiceKeys;
  readonly addresses?: Addresses;
  readonly requireEmployeeId?: boolean;
  readonly coolOffDays?: number;
  readonly registers?: Registers | null;
  readonly cases?: CasePolicy;
  /** A supplier file that is applied, so that the list isn't empty. */
  readonly list?: string;
}

/**
 * Opens a store over a database that holds nothing but `list`; over the same database where addresses are given. One that a
 * test before has had is put back into that state rather than made again.
 */
export async function openStoreOf(kit: DatabaseKit, given: StoreOf = {}): Promise<TestStore> {
  const { keys = testKeys(), addresses, requireEmployeeId = false, coolOffDays = 14, registers = null, cases } = given;
  const isAlone = given.keys === undefined && addresses === undefined && registers === null;
  const idle = isAlone ? idleFor(kit, JSON.stringify([requireEmployeeId, coolOffDays, cases, given.list])) : null;
  const waiting = idle?.pop();
  if (waiting !== undefined) {
    opened.add(waiting);
    return waiting.test;
  }
  // What others have open too can't be put back beneath them.
  for (const one of opened) if (one.test.addresses === addresses) one.putBack = never;
  const at = addresses ?? (await kit.fresh());
  const made = await createStore({
    database: { addresses: at },
    keys,
    connections: 3,
    requireEmployeeId,
    coolOffDays,
    registers,
    ...(cases !== undefined && { cases }),
  });
  const { store, isAsNew } = watched(made);
  const test = { store, keys, addresses: at, owner: kit.open(at.owner) };
  const entry: Opened = { test, idle, putBack: never };
  opened.add(entry);
  if (given.list !== undefined) await fill(store, given.list);
  if (idle !== null) {
    const back = await keep(test.owner);
    entry.putBack = () => (isAsNew() ? back().then(() => true) : never());
    kit.atEnd(() => made.close());
  }
  return test;
}

/** Keeps a store from `closeStores`, for all tests of a file: it is closed with its database. */
export function stay(kit: DatabaseKit, { store }: TestStore): void {
  for (const one of opened) if (one.test.store === store) opened.delete(one);
  kit.atEnd(() => store.close());
}

function idleFor(kit: DatabaseKit, key: string): Opened[] {
  const all = idleOf.get(kit) ?? new Map<string, Opened[]>();
  idleOf.set(kit, all);
  const idle = all.get(key) ?? [];
  all.set(key, idle);
  return idle;
}

/** Ends with the stores of a test: they are closed, or put back for the next. */
export async function closeStores(): Promise<void> {
  const all = [...opened];
  opened.clear();
  await Promise.all(
    all.map(async (one) => {
      if (await one.putBack().catch(() => false)) one.idle?.push(one);
      else await one.test.store.close();
    }),
  );
}

/** A supplier file as text; the first line, the header, is of the columns that are documented first. */
export function csv(...rows: readonly string[]): string {
  return ["id,name,aliases,domains,emails,phones,country,tax_ids,accounts", ...rows].join("\n");
}

export function send(store: Store, text: string, by: Actor = priya, name = "suppliers.csv"): Promise<Import> {
  return store.addImport({ name, bytes: new TextEncoder().encode(text) }, by);
}

/** Sends a file and applies it, as somebody else. */
export async function fill(store: Store, text: string): Promise<Import> {
  const { id } = await send(store, text);
  return store.applyImport(id, tom, true);
}

export async function rowsOf(store: Store, id: string): Promise<readonly ImportRow[]> {
  return (await store.importRows(id, { kind: null, after: null, limit: 1_000 })).items;
}

/** All tables of the list, to see that nothing of them changed. */
export async function tables(sql: Sql): Promise<unknown> {
  const names = ["supplier", "lookup_key", "imitation", "word", "word_slip", "name_word", "totals"];
  return Promise.all(
    names.map(async (name) =>
      (await sql.unsafe(`select * from remit_guard.${name} order by 1, 2`)).map((row) => ({ ...row })),
    ),
  );
}
