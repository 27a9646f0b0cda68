import { emptyRecord } from "../../src/contract";
import { headSample } from "../contract/samples";
import type {
  Done,
  FileColumns,
  Import,
  ImportRow,
  ChainStretch,
  HistoryEntry,
  Proposal,
  RegisterAnswer,
  Supplier,
} from "../../src/contract";
import { ApiFailure, type Page, type Versioned } from "../../src/register/api/api";
import type { RegisterApi } from "../../src/register/api/http";
import type { Person } from "../../src/register/signIn/session";

/** Who keeps the list in the tests. */
export const priya: Person = { oid: "priya", name: "Priya Nair", roles: ["Supplier.Read", "Supplier.Maintain"] };
/** Who approves. */
export const helen: Person = { oid: "helen", name: "Helen Frost", roles: ["Supplier.Read", "Supplier.Approve"] };

/** A supplier's record. */
export function supplier(given: Partial<Supplier> = {}): Supplier {
  return {
    ...emptyRecord,
    id: "S-1",
    name: "Nordwind Spedition GmbH",
    domains: ["nordwind-spedition.de"],
    emails: ["rechnung@nordwind-spedition.de"],
    phones: ["+49 40 5550187"],
    country: "DE",
    taxIds: ["DE284619070"],
    accounts: ["DE25100100104540331482"],
    bankVerifiedOn: "2026-03-12",
    ...given,
  };
}

/** A call to the number on record is needed. */
export const needed: Proposal["callBack"] = {
  isNeeded: true,
  number: "onRecord",
  phones: ["+49 40 5550187"],
  hindrance: null,
  because: null,
  from: null,
};

/** A proposal of Priya's that waits for a call. */
export function proposal(given: Partial<Proposal> = {}): Proposal {
  return {
    id: "p1",
    supplier: "S-1",
    name: "Nordwind Spedition GmbH",
    state: "open",
    by: { oid: "priya", name: "Priya Nair", employeeId: null },
    at: "2026-11-27T10:12:00.000Z",
    reason: "They moved to another bank.",
    report: null,
    version: 1,
    isStale: false,
    verify: false,
    changes: [{ field: "accounts", from: ["DE25100100104540331482"], to: ["DE07100100100140801649"] }],
    warnings: [],
    cautions: [],
    byReader: false,
    isAltered: false,
    callBack: needed,
    readBack: { asksLastFour: true, accounts: ["DE07100100100140801649"] },
    callBacks: [],
    decided: null,
    ...given,
  };
}

/** A call that confirmed it. */
export const confirmed: Proposal["callBacks"] = [
  {
    phone: "+49 40 5550187",
    spokeWith: "Katrin Lohmann",
    outcome: "confirmed",
    foundIn: null,
    accounts: [],
    by: { oid: "priya", name: "Priya Nair", employeeId: null },
    at: "2026-11-27T10:20:00.000Z",
  },
];

/** A file that Priya sent. */
export function imported(given: Partial<Import> = {}): Import {
  return {
    id: "i1",
    state: "preview",
    file: "vendors.csv",
    digest: "ab".repeat(32),
    by: { oid: "priya", name: "Priya Nair", employeeId: null },
    at: "2026-11-27T10:12:00.000Z",
    counts: { new: 1, changed: 1, unchanged: 9_950, faulty: 1 },
    marked: { destinations: 1, noted: 1 },
    proposedAt: null,
    applied: null,
    rejected: null,
    progress: null,
    faults: [],
    ...given,
  };
}

/** What the fake holds, and what it was told. */
export interface Held {
  suppliers: Supplier[];
  versions: Record<string, number>;
  proposals: Proposal[];
  history: HistoryEntry[];
  /** What state registers say, of whatever supplier; null: they can't be asked. */
  registers: RegisterAnswer[] | null;
  /** Suppliers that are yet to be compared with them. */
  unchecked: number;
  hasRegisters: boolean;
  /** The stretches of its chain. */
  chain: ChainStretch[];
  imports: Import[];
  importRows: readonly ImportRow[];
  columns: FileColumns | null;
  /** How far a file is that is being read. */
  progress: Done | null;
  /** Is a file that is sent never answered? */
  holdsSending: boolean;
  /** Rejects whatever changes something, where given. */
  refusal: ApiFailure | null;
  /** Which rows of an import were asked for, in order. */
  readonly asked: object[];
  /** Rejects every question, where given. */
  failure: ApiFailure | null;
  /** Every call that changes something, in order. */
  readonly told: unknown[][];
  /** What was searched for, in order. */
  readonly searched: string[];
}

/** A chain that holds, followed to its end. */
export const unbroken: ChainStretch = {
  fault: null,
  checked: 4_812,
  entries: 4_812,
  since: "2026-09-01T08:00:00.000Z",
  next: null,
};

/** A typed fake of the service: a list, proposals and a history in memory. */
export function fakeApi(given: Partial<Held> = {}): { readonly api: RegisterApi; readonly held: Held } {
  const held: Held = {
    suppliers: [supplier()],
    versions: {},
    proposals: [],
    history: [],
    registers: [],
    unchecked: 0,
    hasRegisters: true,
    chain: [],
    imports: [],
    importRows: [],
    columns: null,
    progress: null,
    holdsSending: false,
    refusal: null,
    asked: [],
    failure: null,
    told: [],
    searched: [],
    ...given,
  };
  const answer = async <T>(make: () => T): Promise<T> => {
    if (held.failure !== null) throw held.failure;
    return make();
  };
  const page = <T>(all: readonly T[], after: string | null, limit = 50): Page<T> => {
    const from = Number(after ?? 0);
    return { items: all.slice(from, from + limit), next: all.length > from + limit ? String(from + limit) : null };
  };
  const stored = (id: string): Versioned => {
    const record = held.suppliers.find((one) => one.id === id);
    if (record === undefined) throw new ApiFailure("missing", "There is no supplier with this id.", "no-supplier");
    return { record, version: held.versions[id] ?? 1 };
  };
  const replace = (id: string, change: Partial<Proposal>): Proposal => {
    const before = held.proposals.find((one) => one.id === id);
    if (before === undefined) throw new ApiFailure("missing", "There is no proposal with this id.", "no-proposal");
    const next = { ...before, ...change };
    held.proposals = held.proposals.map((one) => (one.id === id ? next : one));
    return next;
  };
  const told = <T>(call: readonly unknown[], make: () => T): Promise<T> => {
    held.told.push([...call]);
    return held.refusal === null ? answer(make) : Promise.reject(held.refusal);
  };
  const counts = {
    sameAccount: 0,
    notOnRegister: 0,
    noCallBackNumber: 2,
    mute: 1,
    notVerified: 0,
    freemailOnly: 0,
    confusableDomain: 0,
    foreignBank: 0,
  };
  const file = (id: string): Import => {
    const found = held.imports.find((one) => one.id === id);
    if (found === undefined) throw new ApiFailure("missing", "There is no import with this id.", "no-import");
    return found;
  };
  const decide = (id: string, change: Partial<Import>): Import => {
    const next = { ...file(id), ...change };
    held.imports = held.imports.map((one) => (one.id === id ? next : one));
    return next;
  };
  const deed = { by: { oid: "helen", name: "Helen Frost", employeeId: null }, at: "2026-11-27T11:00:00.000Z" };
  const files = {
    imports: ({ state, after, limit }) =>
      answer(() =>
        page(
          held.imports.filter((one) => state === null || one.state === state),
          after,
          limit,
        ),
      ),
    importedFile: (id) => answer(() => file(id)),
    importRows: ({ kind, mark, after, limit }) =>
      answer(() => {
        held.asked.push({ kind, mark });
        const fits = held.importRows.filter(
          (row) =>
            (kind === null || row.kind === kind) &&
            (mark === null || (row.kind === "changed" && (mark === "destinations" || row.faults.length > 0))),
        );
        return page(fits, after, limit);
      }),
    fileColumns: () => answer(() => held.columns),
    sendFile: ({ file: { name }, mapping, accounts }, onSent, signal) => {
      if (held.holdsSending) {
        onSent(0.5);
        return new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(new Error("aborted"))));
      }
      return told(["sendFile", name, mapping, accounts], () => {
        const made = imported({ file: name });
        held.imports = [made, ...held.imports];
        return made;
      });
    },
    fileProgress: () => answer(() => held.progress),
    proposeImport: (id) => told(["proposeImport", id], () => decide(id, { state: "proposed" })),
    applyImport: (id) => told(["applyImport", id], () => decide(id, { state: "applied", applied: deed })),
    rejectImport: (id, reason) =>
      told(["rejectImport", id, reason], () => decide(id, { state: "rejected", rejected: { ...deed, reason } })),
    exportList: () => answer(() => new Blob(["id,name"])),
  } satisfies Partial<RegisterApi>;
  const api: RegisterApi = {
    ...files,
    suppliers: ({ q, after, limit }) =>
      answer(() => {
        held.searched.push(q);
        const fits = held.suppliers.filter(({ name }) => name.toLowerCase().includes(q.toLowerCase()));
        return page(fits, after, limit);
      }),
    supplier: (id) => answer(() => stored(id)),
    registers: () =>
      answer(() => {
        if (held.registers === null) throw new ApiFailure("unreachable", "");
        return held.registers;
      }),
    proposals: ({ state, supplier: of, after, limit }) =>
      answer(() =>
        page(
          held.proposals.filter(
            (one) => (state === null || one.state === state) && (of === null || one.supplier === of),
          ),
          after,
          limit,
        ),
      ),
    propose: (given, version) =>
      told(["propose", given, version], () => {
        const isNew = !held.suppliers.some(({ id }) => id === given.supplier);
        if (version === null && !isNew) throw new ApiFailure("refused", "Send the version.", "version-needed");
        if (version !== null && version !== stored(given.supplier).version)
          throw new ApiFailure("refused", "Somebody changed this supplier meanwhile.", "stale");
        const made = proposal({ id: `p${held.proposals.length + 1}`, reason: given.reason });
        held.proposals = [made, ...held.proposals];
        return made;
      }),
    callBack: (id, call) =>
      told(["callBack", id, call], () =>
        replace(id, {
          callBacks: [
            {
              ...call,
              accounts: [],
              by: { oid: "priya", name: "Priya Nair", employeeId: null },
              at: "2026-11-27T10:20:00.000Z",
            },
          ],
        }),
      ),
    approve: (id) => told(["approve", id], () => replace(id, { state: "approved" })),
    reject: (id, reason) => told(["reject", id, reason], () => replace(id, { state: "rejected" })),
    freeze: (id, reason) =>
      told(["freeze", id, reason], () => {
        held.suppliers = held.suppliers.map((one) => (one.id === id ? { ...one, status: "blocked" } : one));
        return stored(id);
      }),
    health: () =>
      answer(() => ({
        at: "2026-11-27T10:00:00.000Z",
        suppliers: held.suppliers.length,
        counts,
        unchecked: held.unchecked,
        hasRegisters: held.hasRegisters,
      })),
    healthRows: ({ kind, after, limit }) =>
      answer(() => page([{ supplier: "S-1", name: `One of ${kind}`, beside: null }], after, limit)),
    history: ({ after, limit, ...filter }) =>
      answer(() => {
        held.asked.push(filter);
        const { supplier: of, action, person } = filter;
        const fits = held.history.filter(
          (entry) =>
            (of === null || entry.supplier === of) &&
            (action === null || entry.action === action) &&
            (person === null || entry.by.oid === person),
        );
        return page(fits, after, limit);
      }),
    historyPeople: () => answer(() => held.history.map(({ by }) => by)),
    chain: (after) => answer(() => held.chain[Number(after ?? 0)] ?? unbroken),
    historyHead: () => answer(() => ({ ...headSample, number: 4_812, at: "2026-11-27T10:00:00.000Z" })),
  };
  return { api, held };
}
