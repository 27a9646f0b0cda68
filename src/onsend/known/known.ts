import { noNotes, readSendingNotes, sendingNotesKey, warnedAs, type OpenCase, type SendingNotes } from "../../cases";
import { safely, type OfficeLike } from "../outlook/office";
import type { Runtime } from "../outlook/runtime";
import { shortDigest } from "./digest";

/** Today, ISO. */
export const dayOf = ({ now }: Pick<Runtime, "now">): string => new Date(now()).toISOString().slice(0, 10);

/** The notes that the pane has left in the mailbox. They may be old: Outlook hands out copies. */
export function notesOf(office: OfficeLike): SendingNotes {
  return safely(() => readSendingNotes(office.context.roamingSettings?.get(sendingNotesKey)), noNotes);
}

/** The case on the conversation with these keys, the first in the list; null where none is known. */
export function caseOf(cases: readonly OpenCase[], keys: readonly string[], today: string): OpenCase | null {
  if (cases.length === 0) return null;
  const digests = new Set(keys.map(shortDigest));
  const isOpen = (one: OpenCase): boolean => warnedAs({ ...one, isAltered: false }, today) !== null;
  return cases.find((one) => isOpen(one) && one.keys.some((key) => digests.has(key))) ?? null;
}
