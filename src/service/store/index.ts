import type { Import } from "../../contract";
import type { Registers } from "../registers/registers";
import { type DatabaseOptions, openDatabase } from "./database";
import type { Context } from "./context";
import { adviceFor, asStartFault, codeOf, StartFault } from "../faults/startFault";
import { RecordHealth } from "./health/health";
import { casesOver } from "./cases";
import type { CasePolicy, Store } from "./store";
import { checkStretch } from "./history/verify";
import { readHead, readHistory, readPeople } from "./history/read";
import { addImport } from "./imports/add";
import { applyImport, proposeImport, rejectImport } from "./imports/apply";
import { fileColumns } from "./imports/mapping";
import { readTicket, readImport, readImportRows, readImports } from "./imports/read";
import type { ServiceKeys } from "./secrets/keyFile";
import { proposalsOver } from "./proposals";
import { rebuildIndex } from "./list/rebuild";
import { exportAll, readSupplier, readSuppliers } from "./list/read";
import { lookupOver } from "./lookup";
import { checkVersion } from "./migrate";
import { noteLookup, readCoverage } from "./seen";
import { cleanActor, clean } from "./text";
import { checkKeys, Vault } from "./secrets/vault";

interface StoreOptions {
  readonly database: DatabaseOptions;
  readonly keys: ServiceKeys;
  /** For immediate answers. */
  readonly connections?: number;
  readonly requireEmployeeId?: boolean;
  /** After a change, days without call-backs to a phone number. */
  readonly coolOffDays?: number;
  readonly cases?: CasePolicy;
  /** Closed with the store. */
  readonly registers?: Registers | null;
  /** For tests. */
  readonly lookup?: Store["lookup"];
}

const usualCases: CasePolicy = {
  secondPerson: { forBankChange: true, above: 10_000, inContext: true },
  coolOffDays: null,
};

/** Starts its own database, migrates it, checks the keys. @throws {StartFault} that says what to do */
export async function createStore({
  database,
  keys,
  connections,
  lookup,
  requireEmployeeId = false,
  coolOffDays = 14,
  cases = usualCases,
  registers = null,
}: StoreOptions): Promise<Store> {
  const opened = await openDatabase(database, connections);
  const { sql, slow, writes } = opened;
  try {
    await checkKeys(sql, keys);
    await rebuildIndex({ slow, keys, vault: new Vault(keys) });
  } catch (error) {
    await opened.close();
    throw asStartFault(error);
  }
  const vault = new Vault(keys);
  const context: Context = { sql, slow, writes, keys, vault, coolOffDays, cases, requireEmployeeId, registers };
  const find = lookup ?? lookupOver({ sql, vault, indexKeys: keys.index.map(({ key }) => key) });
  const health = new RecordHealth(context);
  const present = async (id: string): Promise<Import> => {
    const found = await readImport(context, id);
    if (found === null) throw new Error("An import is gone.");
    return found;
  };
  const after = async (done: Promise<void>, id: string): Promise<Import> => {
    await done;
    return present(id);
  };
  return {
    ready: () => readiness(context),
    lookup: find,
    supplier: (id) => readSupplier(context, id),
    suppliers: (query) => readSuppliers(context, find, query),
    fileColumns: (file) => fileColumns(context, file),
    addImport: async (file, by, ticket) => present(await addImport(context, file, cleanActor(by), ticket)),
    importProgress: (ticket, by) => readTicket(sql, ticket, cleanActor(by)),
    import: (id) => readImport(context, id),
    imports: (query) => readImports(context, query),
    importRows: (id, query) => readImportRows(context, id, query),
    applyImport: (id, by, canApprove) => after(applyImport(context, clean(id), cleanActor(by), canApprove), id),
    proposeImport: (id, by) => after(proposeImport(context, clean(id), cleanActor(by)), id),
    rejectImport: (id, reason, by) => after(rejectImport(context, clean(id), clean(reason), cleanActor(by)), id),
    ...proposalsOver(context),
    ...casesOver(context),
    health: () => health.counts(),
    healthRows: (query) => health.rows(query),
    history: (query) => readHistory(sql, vault, query),
    historyPeople: () => readPeople(sql),
    checkChain: (after) => checkStretch(sql, keys, after),
    historyHead: () => readHead(sql),
    export: () => exportAll(context),
    noteLookup: (by, day) => noteLookup(sql, by, day),
    coverage: (query) => readCoverage(sql, query),
    registersOf: async (id) => {
      const stored = await readSupplier(context, id);
      return stored === null ? null : ((await registers?.answersFor(stored.record)) ?? []);
    },
    close: async () => {
      health.close();
      await registers?.close();
      await opened.close();
    },
  };
}

async function readiness({ sql }: Context): ReturnType<Store["ready"]> {
  try {
    const [row] = await sql<{ version: number }[]>`select max(version)::int as version from remit_guard.migration`;
    checkVersion(row?.version ?? 0);
    return { ok: true };
  } catch (error) {
    const reason = error instanceof StartFault ? error.message : adviceFor(codeOf(error));
    return { ok: false, reason: reason ?? "The database answers with a fault. Its log says more." };
  }
}
