import type { SupplierRecord } from "../../../src/analysis";
import { recordForm } from "../../../src/accounts";
import type { CaseStore } from "../../../src/service/store/cases/contract";
import { type Import, type Page, Refusal, type Store, type StoredSupplier } from "../../../src/service/store/store";
import { memoryDirectory, readSupplierFile } from "../../../src/suppliers";

/** A stretch of an array; the cursor is the place in it. */
function pageOf<T>(all: readonly T[], after: string | null, limit: number): Page<T> {
  const start = after === null ? 0 : Number(after);
  const end = start + limit;
  return { items: all.slice(start, end), next: end < all.length ? String(end) : null };
}

const none = async (): Promise<never> => {
  throw new Refusal("no-proposal", 404, "There is no proposal with this id.");
};
/** Nobody proposes anything here: a database decides on changes. */
const withoutProposals: Pick<
  Store,
  "propose" | "proposal" | "proposals" | "recordCallBack" | "approveProposal" | "rejectProposal" | "freeze"
> = {
  propose: none,
  proposal: async () => null,
  proposals: async () => ({ items: [], next: null }),
  recordCallBack: none,
  approveProposal: none,
  rejectProposal: none,
  freeze: none,
};

const noCase = async (): Promise<never> => {
  throw new Refusal("no-case", 404, "There is no case with this id.");
};
/** Nor is there any case. */
const withoutCases: CaseStore = {
  findCases: async () => ({ cases: [] }),
  openCase: noCase,
  case: async () => null,
  cases: async () => ({ items: [], next: null }),
  recordCaseCall: noCase,
  confirmCase: noCase,
  closeCase: noCase,
  reopenCase: noCase,
  caseEvidence: async () => null,
};

/** A store without a database, for what only concerns the routes. What a database would do wrong isn't tried with it. */
export function memoryStore(records: readonly SupplierRecord[] = []): Store & { readonly lookups: string[] } {
  let list: StoredSupplier[] = records.map((record) => ({ record, version: 1, updatedAt: "2026-11-27T00:00:00Z" }));
  const imports = new Map<string, { meta: Import; records: readonly SupplierRecord[] }>();
  const lookups: string[] = [];
  const found = (id: string) => {
    const held = imports.get(id);
    if (held === undefined) throw new Refusal("no-import", 404, "There is no import with this id.");
    return held;
  };
  return {
    lookups,
    ready: async () => ({ ok: true }),
    lookup: async (clues) => {
      const answer = await memoryDirectory(list.map(({ record }) => record)).lookup(clues);
      if (answer.state !== "found") throw new Error("A list in memory always answers.");
      return answer;
    },
    supplier: async (id) => list.find(({ record }) => record.id === id) ?? null,
    suppliers: async ({ q, after, limit }) =>
      pageOf(
        list.filter(({ record }) => q === null || record.name.includes(q)),
        after,
        limit,
      ),
    addImport: async ({ name, bytes }, by) => {
      const file = readSupplierFile(bytes, name);
      const meta: Import = {
        id: `i-${imports.size + 1}`,
        state: "preview",
        file: name,
        digest: "0".repeat(64),
        by,
        at: "2026-11-27T00:00:00Z",
        counts: { new: file.records.length, changed: 0, unchanged: 0, faulty: file.notTaken },
        marked: { noted: 0, destinations: 0 },
        faults: file.faults,
        proposedAt: null,
        applied: null,
        rejected: null,
      };
      imports.set(meta.id, { meta, records: file.records });
      return meta;
    },
    fileColumns: async () => null,
    importProgress: async () => null,
    import: async (id) => imports.get(id)?.meta ?? null,
    imports: async ({ state, after, limit }) =>
      pageOf(
        [...imports.values()]
          .map(({ meta: { faults: _faults, layout: _layout, ...summary } }) => summary)
          .filter((one) => state === null || one.state === state)
          .reverse(),
        after,
        limit,
      ),
    proposeImport: async (id) => {
      const held = found(id);
      const meta: Import = { ...held.meta, state: "proposed", proposedAt: "2026-11-27T00:00:00Z" };
      imports.set(id, { ...held, meta });
      return meta;
    },
    rejectImport: async (id, reason, by) => {
      const held = found(id);
      const meta: Import = { ...held.meta, state: "rejected", rejected: { by, at: "2026-11-27T00:00:00Z", reason } };
      imports.set(id, { ...held, meta });
      return meta;
    },
    importRows: async (id, { after, limit }) =>
      pageOf(
        found(id).records.map(({ id: supplier, name }, at) => ({
          line: at + 2,
          kind: "new",
          supplier,
          name,
          changes: [],
          faults: [],
        })),
        after,
        limit,
      ),
    applyImport: async (id, by, canApprove) => {
      const held = found(id);
      if (list.length > 0 && !canApprove) {
        throw new Refusal("four-eyes", 403, "Somebody with the role Supplier.Approve must apply this import.");
      }
      list = held.records.map((record) => ({ record, version: 1, updatedAt: "2026-11-27T00:00:00Z" }));
      const meta: Import = { ...held.meta, state: "applied", applied: { by, at: "2026-11-27T00:00:00Z" } };
      imports.set(id, { ...held, meta });
      return meta;
    },
    ...withoutProposals,
    ...withoutCases,
    health: async () => ({
      at: "2026-11-27T00:00:00Z",
      suppliers: list.length,
      counts: {
        sameAccount: 0,
        notOnRegister: 0,
        noCallBackNumber: 0,
        mute: 0,
        notVerified: 0,
        freemailOnly: 0,
        confusableDomain: 0,
        foreignBank: 0,
      },
      unchecked: 0,
      hasRegisters: false,
    }),
    registersOf: async (id) => {
      const stored = list.find(({ record }) => record.id === id);
      const one = { country: "SK", taxNumber: "SK2121623757", outcome: "notOnRegister", date: "2026-11-25" } as const;
      return stored?.record.accounts.map((account) => ({ ...one, account: recordForm(account) })) ?? null;
    },
    healthRows: async () => ({ items: [], next: null }),
    history: async () => ({ items: [], next: null }),
    historyPeople: async () => [],
    checkChain: async () => ({ fault: null, checked: 0, entries: 0, since: null, next: null }),
    historyHead: async () => null,
    export: async function* () {
      for (const { record } of list) yield record;
    },
    noteLookup: async (by, day) => void lookups.push(`${by.oid} ${day}`),
    coverage: async () => ({ items: [], next: null }),
    close: async () => undefined,
  };
}
