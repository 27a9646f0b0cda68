import type {
  CaseEvidence,
  CaseForm,
  CaseQuestion,
  CaseState,
  FoundCases,
  NewCase,
  NewCaseCall,
  Actor,
} from "../../../contract";

/** When a case needs a second person, and how long payment waits after its release. */
export interface CasePolicy {
  readonly secondPerson: {
    /** For a destination that isn't on record. */
    readonly forBankChange: boolean;
    /** For higher amounts; null: for none. */
    readonly above: number | null;
    /** For an unusual moment or payment. */
    readonly inContext: boolean;
  };
  /** After a release. Null: the list's cool-off, if the number was found elsewhere or no second person checked. */
  readonly coolOffDays: number | null;
}

interface CasePage {
  readonly items: readonly CaseForm[];
  readonly next: string | null;
}

/** The store's cases. */
export interface CaseStore {
  /** Notes who asks, and reopens a case that doesn't cover the question. */
  findCases(question: CaseQuestion, by: Actor): Promise<FoundCases>;
  /** Opens a case, joins an unsettled one, or reopens one whose outcome doesn't cover this. */
  openCase(given: NewCase, by: Actor): Promise<{ readonly form: CaseForm; readonly isNew: boolean }>;
  case(id: string): Promise<CaseForm | null>;
  cases(query: {
    readonly state: CaseState | null;
    readonly after: string | null;
    readonly limit: number;
  }): Promise<CasePage>;
  /** If confirmed, proposes what was read back; if denied, rejects it for good. */
  recordCaseCall(id: string, version: number, call: NewCaseCall, by: Actor, canMaintain: boolean): Promise<CaseForm>;
  /** By another person than the caller. */
  confirmCase(id: string, version: number, by: Actor): Promise<CaseForm>;
  closeCase(id: string, version: number, outcome: "fraud" | "dismissed", reason: string, by: Actor): Promise<CaseForm>;
  reopenCase(id: string, version: number, reason: string, by: Actor): Promise<CaseForm>;
  caseEvidence(id: string): Promise<CaseEvidence | null>;
}
