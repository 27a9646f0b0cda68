import type { RegisterAnswer } from "../../contract";
import type { Registers } from "../registers/registers";
import { type DatabaseOptions, openDatabase } from "./database";
import type { Context, CasePolicy, Lookup } from "./store";
import { adviceFor, asStartFault, codeOf, StartFault } from "../faults/startFault";
import { RecordHealth } from "./health/health";
import { recordCaseCall } from "./cases/call";
import { caseEvidence } from "./cases/evidence";
import { caseForm, caseForms } from "./cases/form";
import { findCases, openCase } from "./cases/open";
import { closeCase, confirmCase, reopenCase } from "./cases/settle";
import { checkStretch } from "./history/verify";
import { readHead, readHistory, readPeople } from "./history/read";
import { addImport } from "./imports/add";
import { applyImport, proposeImport, rejectImport } from "./imports/apply";
import { fileColumns } from "./imports/mapping";
import { readTicket, readImport, readImportRows, readImports } from "./imports/read";
import type { ServiceKeys } from "./secrets/keyFile";
import { approveProposal, freeze, recordCallBack, rejectProposal } from "./proposals/decide";
import { propose } from "./proposals/propose";
import { readProposal, readProposals } from "./proposals/read";
import { rebuildIndex } from "./list/rebuild";
import { exportAll, readSupplier, readSuppliers } from "./list/read";
import { lookupOver } from "./lookup";
import { checkVersion } from "./migrate";
import { noteLookup, readCoverage } from "./seen";
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
  readonly lookup?: Lookup;
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
}: StoreOptions) {
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
  const find = lookup ?? lookupOver({ sql, vault, indexKeys: keys.index.map(({ key }) => key) });
  const policy = { coolOffDays, cases, requireEmployeeId, registers };
  const context: Context = { sql, slow, writes, lookup: find, keys, vault, ...policy };
  const over =
    <A extends readonly unknown[], R>(work: (context: Context, ...given: A) => R) =>
    (...given: A): R =>
      work(context, ...given);
  const health = new RecordHealth(context);
  return {
    ready: over(readiness),
    lookup: find,
    supplier: over(readSupplier),
    suppliers: over(readSuppliers),
    fileColumns: over(fileColumns),
    addImport: over(addImport),
    importProgress: over(readTicket),
    import: over(readImport),
    imports: over(readImports),
    importRows: over(readImportRows),
    applyImport: over(applyImport),
    proposeImport: over(proposeImport),
    rejectImport: over(rejectImport),
    propose: over(propose),
    proposal: over(readProposal),
    proposals: over(readProposals),
    recordCallBack: over(recordCallBack),
    approveProposal: over(approveProposal),
    rejectProposal: over(rejectProposal),
    freeze: over(freeze),
    findCases: over(findCases),
    openCase: over(openCase),
    case: over(caseForm),
    cases: over(caseForms),
    recordCaseCall: over(recordCaseCall),
    confirmCase: over(confirmCase),
    closeCase: over(closeCase),
    reopenCase: over(reopenCase),
    caseEvidence: over(caseEvidence),
    registersOf: over(registersOf),
    health: () => health.counts(),
    healthRows: (query: Parameters<RecordHealth["rows"]>[0]) => health.rows(query),
    history: over(readHistory),
    historyPeople: over(readPeople),
    checkChain: over(checkStretch),
    historyHead: () => readHead(sql),
    export: over(exportAll),
    noteLookup: over(noteLookup),
    coverage: over(readCoverage),
    close: async () => {
      health.close();
      await registers?.close();
      await opened.close();
    },
  };
}

/** Methods reject with a Refusal for reasons that the caller is told. */
export type Store = Awaited<ReturnType<typeof createStore>>;

/** Null for an unknown supplier. */
async function registersOf(context: Context, id: string): Promise<readonly RegisterAnswer[] | null> {
  const stored = await readSupplier(context, id);
  return stored === null ? null : ((await context.registers?.answersFor(stored.record)) ?? []);
}

/** Reachable, migrated and with our keys; else what to do, in a sentence. */
async function readiness({ sql }: Context): Promise<Readonly<{ ok: true } | { ok: false; reason: string }>> {
  try {
    const [row] = await sql<{ version: number }[]>`select max(version)::int as version from remit_guard.migration`;
    checkVersion(row?.version ?? 0);
    return { ok: true };
  } catch (error) {
    const reason = error instanceof StartFault ? error.message : adviceFor(codeOf(error));
    return { ok: false, reason: reason ?? "The database answers with a fault. Its log says more." };
  }
}
