import { noNotes, readSendingNotes, sendingNotesKey, type OpenCase, type SendingNotes } from "../../cases";
import { safely, type OfficeLike } from "../outlook/office";
import { shortDigest } from "./digest";

/** The notes that the pane has left in the mailbox. They may be old: Outlook hands out copies. */
export function notesOf(office: OfficeLike): SendingNotes {
  return safely(() => readSendingNotes(office.context.roamingSettings?.get(sendingNotesKey)), noNotes);
}

/** The case on the conversation with these keys, the first in the list; null where none is known. */
export function caseOf(cases: readonly OpenCase[], keys: readonly string[]): OpenCase | null {
  if (cases.length === 0) return null;
  const digests = new Set(keys.map(shortDigest));
  return cases.find((one) => one.keys.some((key) => digests.has(key))) ?? null;
}
