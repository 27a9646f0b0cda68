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

/** When a case needs another person, and how long nothing is paid after its release. */
export interface CasePolicy {
  readonly secondPerson: {
    /** Where the message names a destination that isn't on record. */
    readonly forBankChange: boolean;
    /** Where more than this is asked for; null: no amount asks for it. */
    readonly above: number | null;
    /** Where something about the moment or the payment is unusual. */
    readonly inContext: boolean;
  };
  /** Days after a release on which nothing is paid; null: the list's, where the number was found or nobody else looked. */
  readonly coolOffDays: number | null;
}

/** A stretch of the cases. */
interface CasePage {
  readonly items: readonly CaseForm[];
  readonly next: string | null;
}

/** Cases, over one database. */
export interface CaseStore {
  /** The cases of a conversation. It notes who asks, and reopens a case that doesn't cover what is asked about. */
  findCases(question: CaseQuestion, by: Actor): Promise<FoundCases>;
  /** Opens a case; joins one that is unsettled; reopens one whose outcome doesn't cover it. */
  openCase(given: NewCase, by: Actor): Promise<{ readonly form: CaseForm; readonly isNew: boolean }>;
  case(id: string): Promise<CaseForm | null>;
  /** The newest first. */
  cases(query: {
    readonly state: CaseState | null;
    readonly after: string | null;
    readonly limit: number;
  }): Promise<CasePage>;
  /** Writes down a call. A confirmed one proposes what was heard; a denied one rejects it for good. */
  recordCaseCall(id: string, version: number, call: NewCaseCall, by: Actor, canMaintain: boolean): Promise<CaseForm>;
  /** Releases a confirmed case, as another person than who confirmed it on the telephone. */
  confirmCase(id: string, version: number, by: Actor): Promise<CaseForm>;
  closeCase(id: string, version: number, outcome: "fraud" | "dismissed", reason: string, by: Actor): Promise<CaseForm>;
  reopenCase(id: string, version: number, reason: string, by: Actor): Promise<CaseForm>;
  caseEvidence(id: string): Promise<CaseEvidence | null>;
}
