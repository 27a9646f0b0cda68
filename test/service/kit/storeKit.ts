import type { Registers } from "../../../src/service/registers/registers";
import { createStore } from "../../../src/service/store";
import type { CasePolicy } from "../../../src/service/store/cases/contract";
import type { Sql } from "../../../src/service/store/connection/connect";
import type { Addresses } from "../../../src/service/store/embedded";
import type { ServiceKeys } from "../../../src/service/store/secrets/keyFile";
import type { Actor } from "../../../src/service/store/actor";
import type { Import, ImportRow, Store } from "../../../src/service/store/store";
import { type DatabaseKit, testKeys } from "./kit";

export const priya: Actor = { oid: "oid-priya", name: "Priya Nair", employeeId: "100" };
export const tom: Actor = { oid: "oid-tom", name: "Tom Oakes", employeeId: "200" };

/** A store over a database of its own. */
export interface TestStore {
  readonly store: Store;
  readonly keys: ServiceKeys;
  readonly addresses: Addresses;
  /** As the owner: sees and alters what nobody should. */
  readonly owner: Sql;
}

const opened: Store[] = [];

/** Opens a store; one over the same database where addresses are given. */
export async function openStoreOf(
  kit: DatabaseKit,
  {
    keys = testKeys(),
    addresses,
    requireEmployeeId = false,
    coolOffDays = 14,
    registers = null,
    cases,
  }: {
    keys?: ServiceKeys;
    addresses?: Addresses;
    requireEmployeeId?: boolean;
    coolOffDays?: number;
    registers?: Registers | null;
    cases?: CasePolicy;
  } = {},
): Promise<TestStore> {
  const at = addresses ?? (await kit.fresh());
  const store = await createStore({
    database: { addresses: at },
    keys,
    connections: 3,
    requireEmployeeId,
    coolOffDays,
    registers,
    ...(cases !== undefined && { cases }),
  });
  opened.push(store);
  return { store, keys, addresses: at, owner: kit.open(at.owner) };
}

/** Closes the stores of a test. */
export async function closeStores(): Promise<void> {
  await Promise.all(opened.splice(0).map((store) => store.close()));
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
