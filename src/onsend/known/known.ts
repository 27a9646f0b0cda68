import { sha256 } from "js-sha256";
import {
  noNotes,
  readSendingNotes,
  sendingNotesKey,
  warnedAs,
  type OpenCase,
  type SendingNotes,
  digestLength,
} from "../../cases";
import { safely, type OfficeLike, type Runtime } from "../outlook/office";

/** UTF-8, hexadecimal. */
export const digest = (text: string): string => sha256(text);

/** As the pane's notes keep it. */
export const shortDigest = (text: string): string => digest(text).slice(0, digestLength);

/** Today, ISO 8601. */
export const dayOf = ({ now }: Pick<Runtime, "now">): string => new Date(now()).toISOString().slice(0, 10);

/** May be old: Outlook hands out copies. */
export function notesOf(office: OfficeLike): SendingNotes {
  return safely(() => readSendingNotes(office.context.roamingSettings?.get(sendingNotesKey)), noNotes);
}

/** The first in the list with these keys; null for none. */
export function caseOf(cases: readonly OpenCase[], keys: readonly string[], today: string): OpenCase | null {
  if (cases.length === 0) return null;
  const digests = new Set(keys.map(shortDigest));
  const isOpen = (one: OpenCase): boolean => warnedAs({ ...one, isAltered: false }, today) !== null;
  return cases.find((one) => isOpen(one) && one.keys.some((key) => digests.has(key))) ?? null;
}
