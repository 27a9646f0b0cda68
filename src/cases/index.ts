export { aboutOf, type CaseAbout, type CaseSupplier } from "./about";
export { callLacks, calledNumber, isNearlyNumber, isNumber, isSameNumber, type CallPart } from "./call";
export { callBackNeed, clears, servesFrom } from "./callNeed";
export { compareReadBack } from "./compared";
export { canonicalJson, evidenceFormat, signedText, type EvidenceFile } from "./evidence";
export {
  accountText,
  digestLength,
  keyTexts,
  noNotes,
  readSendingNotes,
  sendingNotesKey,
  warnedAs,
  writeSendingNotes,
  type OpenCase,
  type SendingNotes,
} from "./openCases";
export {
  accountOf,
  addedAccounts,
  hasAccount,
  namedIn,
  otherOf,
  paidOn,
  plain,
  proposedAccounts,
  readBackOf,
  type ReadBackFault,
} from "./readBack";
export { covers, isSameDestination, scopeOf, shownDestination } from "./scope";
export { caseActions, isUnsettled, nextState, type CaseAction } from "./state";
