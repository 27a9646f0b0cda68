export { aboutOf, type CaseAbout, type CaseSupplier } from "./about";
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
export { compareReadBack, type ReadBackDiffers } from "./readBack";
export { covers, isSameDestination, scopeOf, shownDestination } from "./scope";
export { caseActions, isUnsettled, nextState, type CaseAction } from "./state";
