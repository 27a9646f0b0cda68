/** The contract of the supplier service: every route with what it answers, and the client. schemas/ is for the service alone. */
export type { Actor, Stretch } from "./page";
export { answerOf, clientOf, jsonOf, pathOf, requestOf } from "./client";
export type {
  AbortSignalLike,
  Answered,
  Asking,
  Client,
  GiveToken,
  HttpRequest,
  NoAnswer,
  Send,
  SendFault,
  Sent,
  TokenAnswer,
} from "./client";
export { healthKinds, healthRoute, aliveRoute, readyRoute, type Ailing, type Health, type HealthKind } from "./health";
export { caseStates } from "./cases";
export type { CaseContext, CaseState, SecondReason } from "./cases";
export { caseRoutes } from "./cases";
export type {
  CaseCall,
  CaseCallNeed,
  CaseClosing,
  CaseEvent,
  CaseEvidence,
  CaseFinding,
  CaseForm,
  CaseQuestion,
  CaseScope,
  EvidenceEntry,
  FoundCases,
  NewCase,
  NewCaseCall,
} from "./cases";
export { historyActions, historyRoutes } from "./history";
export type { ChainStretch, HistoryAction, HistoryEntry, HistoryHead, SeenPerson } from "./history";
export { importRoutes, rowKinds, rowMarks } from "./imports";
export type {
  Done,
  FileColumn,
  FileColumns,
  Import,
  ImportRow,
  ImportState,
  ImportSummary,
  RowKind,
  RowMark,
} from "./imports";
export * from "./limits";
export { lookupRoute, type Match, type Ownership } from "./lookup";
export { callBackOutcomes, type Because, type CallBackOutcome } from "./proposals";
export { proposalRoutes, proposedFields } from "./proposals";
export type {
  CallBack,
  CallBackNeed,
  Caution,
  Change,
  FieldSet,
  NewCallBack,
  NewProposal,
  Proposal,
  ProposalState,
  ProposedField,
} from "./proposals";
export { type RecordKind, type SupplierRecord } from "./record";
export { readAs, type Read, type Shape } from "./shape";
export { exportRoute, registerCountries, supplierRoutes } from "./suppliers";
export type { RegisterAnswer, RegisterCountry, Supplier } from "./suppliers";
export { unfit } from "./unfit";
export { verdicts, type Verdict } from "./verdicts";
