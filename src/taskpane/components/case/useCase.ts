import { useEffect, useMemo, useState } from "react";
import type { CaseHere, CaseSubject, LoadDesk } from "../../cases/types";
import { isWaiting, type PaneState } from "../../state";

/**
 * What is known of the case on the message that is shown; null as long as nothing is. It is asked for once the verdict stands, never
 * before; and anew where the message turns out to be about something else, as a file of it was read.
 */
export function useCase(load: LoadDesk | undefined, state: PaneState): CaseHere | null {
  const [known, setKnown] = useState<CaseHere | null>(null);
  const shown = state.kind === "shown" && !isWaiting(state) ? state : null;
  const message = shown?.message;
  const verdict = shown?.view.verdict;
  const question = message && JSON.stringify([message.key, message.about.scope, verdict]);
  const subject = useMemo<CaseSubject | null>(
    () => (message === undefined || verdict === undefined ? null : { message, verdict }),
    // The same message is judged again and again while its files are read.
    [question],
  );
  const report = shown?.view.text ?? "";
  useEffect(() => {
    if (load === undefined || subject === null) return undefined;
    let following: { end(): void } | null = null;
    let isOver = false;
    void load().then((desk) => {
      if (!isOver && desk !== null) following = desk.follow(subject, report, setKnown);
    });
    return () => {
      isOver = true;
      following?.end();
    };
  }, [load, subject]);
  // What was said of the message as it was known before, without the file that has been read since, is no answer.
  return known !== null && known.subject === subject ? known : null;
}

/** Is there a case on the message? */
export const hasCase = ({ form, local }: CaseHere): boolean => form !== null || local !== null;

/** Could nobody say whether there is one? */
export const isUnknown = ({ found, isLocal }: CaseHere): boolean => found?.kind === "failed" && !isLocal;

/**
 * Does the case say itself whom to call, or that it was done? Then nothing else need say so. Not where its outcome is about another
 * message.
 */
export function saysCall(here: CaseHere | null): boolean {
  if (here === null) return false;
  const { form, isLocal, local } = here;
  if (form !== null) return form.state === "open" || form.state === "confirmed" || form.covers;
  return isLocal && local !== null && local.state !== "dismissed";
}
