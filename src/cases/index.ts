/** Cases: what a conversation is known by, what a case is about and what its outcome covers, its states. Pure. */
export { aboutOf, type CaseAbout, type CaseSupplier } from "./about";
export { canonicalJson, evidenceFormat, signedText } from "./evidence";
export type { CaseEvidence, EvidenceEntry, EvidenceFile } from "./evidence";
export { keyTexts, mostKeys } from "./marks";
export {
  accountText,
  digestLength,
  noNotes,
  readSendingNotes,
  sendingNotesKey,
  warnedAs,
  writeSendingNotes,
  type OpenCase,
  type SendingNotes,
} from "./openCases";
export { covers, isSameDestination, mostDestinations, scopeOf, shownDestination, type CaseScope } from "./scope";
export { caseActions, caseStates, isUnsettled, nextState, type CaseAction, type CaseState } from "./state";
export { caseContexts, secondPersonReasons } from "./form";
export type * from "./form";
