import { emptyRecord } from "../../src/contract";
import type {
  CaseEvidence,
  CaseForm,
  ChainStretch,
  FileColumns,
  Health,
  HistoryEntry,
  HistoryHead,
  Import,
  ImportRow,
  Proposal,
  RegisterAnswer,
  Supplier,
} from "../../src/contract";

const by = { oid: "o-1", name: "Priya Nair", employeeId: null };
const at = "2026-10-05T08:30:00.000Z";
const hash = "ab".repeat(32);

/** A record as the service answers it. */
export const supplierSample = (fields: Partial<Supplier> = {}): Supplier => ({
  ...emptyRecord,
  ...{ id: "S-1", name: "Nordwind" },
  ...fields,
});

/** A proposal. */
export const proposalSample = (fields: Partial<Proposal> = {}): Proposal => ({
  ...{ id: "p-1", supplier: "S-1", name: "Nordwind", state: "open", by, at, reason: "r", report: null, version: 1 },
  ...{ isStale: false, isAltered: false, verify: false, warnings: [], cautions: [], byReader: false },
  changes: [{ field: "notes", from: null, to: "n" }],
  callBack: { isNeeded: false, number: "onRecord", phones: [], hindrance: null, because: null, from: null },
  ...{ readBack: { asksLastFour: false, accounts: [] }, callBacks: [], decided: null },
  ...fields,
});

/** An import. */
export const importSample = (fields: Partial<Import> = {}): Import => ({
  ...{ id: "i-1", state: "preview", file: "a.csv", digest: hash, by, at, faults: [], proposedAt: null },
  counts: { new: 0, changed: 0, unchanged: 0, faulty: 0 },
  marked: { noted: 0, destinations: 0 },
  ...{ applied: null, rejected: null },
  ...fields,
});

/** A row of an import. */
export const rowSample: ImportRow = {
  ...{ line: 2, kind: "changed", supplier: "S-1", name: "Nordwind", faults: [{ column: null, reason: "r" }] },
  changes: [{ field: "notes", from: null, to: "n" }],
};

/** The columns of a file. */
export const columnsSample: FileColumns = {
  ...{ system: "sap", title: "SAP", sheet: null, saved: { by, at } },
  columns: [{ column: "Nr", meaning: "id", recognised: null, samples: ["1"] }],
};

/** A case. */
export const caseSample = (fields: Partial<CaseForm> = {}): CaseForm => ({
  ...{ id: "c-1", label: "2026-118", state: "open", version: 1, supplierName: null, verdict: "stop" },
  scope: { supplier: null, destinations: ["DE07100100100140801649"], sender: "k@nordwind.example" },
  findings: [{ signal: "destination-not-on-record", message: "notOnRecord" }],
  ...{ context: ["friday"], report: null, opened: { by, at }, calls: [], payFrom: null, proposal: null },
  events: [{ action: "opened", state: "open", by, at, reason: null }],
  callBack: {
    ...{ number: "onRecord", phones: [], because: null, from: null, verifiedOn: null, asksLastFour: false },
  },
  secondPerson: { isNeeded: false, because: [] },
  ...{ seen: [], isAltered: false },
  ...fields,
});

/** The evidence on a case. */
export const evidenceSample = (form: CaseForm): CaseEvidence => ({
  ...{ at, case: form, digests: [hash], reports: [], keyId: "k", signature: "sig" },
  entries: [
    {
      ...{ number: 1, at, by, action: "case-opened", supplier: null, dataKey: "1", sealed: "AA==", detail: {} },
      ...{ before: hash, hash },
    },
  ],
  head: { number: 1, hash, at, signature: "sig", keyId: "k" },
  keys: [{ id: "k", publicKey: "AA==" }],
});

/** What a state register says. */
export const registerSample: RegisterAnswer = {
  ...{ account: "SK8975000000000012345671", country: "SK", taxNumber: "SK2020", outcome: "onRegister", date: null },
};

/** Counts of records. */
export const healthSample: Health = {
  ...{ at, suppliers: 1, unchecked: 0, hasRegisters: true },
  counts: {
    ...{ sameAccount: 0, notOnRegister: 0, noCallBackNumber: 0, mute: 0 },
    ...{ notVerified: 0, freemailOnly: 0, confusableDomain: 0, foreignBank: 0 },
  },
};

/** An entry of the history. */
export const entrySample: HistoryEntry = {
  ...{ number: 1, at, by, action: "supplier-added", supplier: "S-1", name: "Nordwind", detail: {}, hash },
};
/** The newest entry, signed. */
export const headSample: HistoryHead = { number: 1, hash, at, signature: "sig", keyId: "k" };
/** A verified chain. */
export const chainSample: ChainStretch = { fault: null, checked: 1, entries: 1, since: at, next: null };
