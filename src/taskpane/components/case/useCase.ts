import { useEffect, useMemo, useRef, useState } from "react";
import type { CaseHere, CaseMessage, Following, LoadDesk } from "../../cases/types";
import { isWaiting, type PaneState } from "../../state";

/** The message that is shown, once it has a verdict; null before. */
function messageOf(state: PaneState): CaseMessage | null {
  if (state.kind !== "shown" || isWaiting(state)) return null;
  const { message, view } = state;
  return { subject: { message, verdict: view.verdict, phone: view.call?.phone ?? null }, report: view.text };
}

/** What of a message decides which cases are its. */
const questionOf = ({ subject: { message, verdict } }: CaseMessage): string =>
  JSON.stringify([message.key, message.about.scope, verdict]);

/**
 * The case on the message that is shown; null while nothing is known. Asked for after the verdict, and again if a file shows
 * that the message is about something else.
 */
export function useCase(load: LoadDesk | undefined, state: PaneState): CaseHere | null {
  const [known, setKnown] = useState<{ readonly asked: symbol; readonly here: CaseHere } | null>(null);
  const following = useRef<Following | null>(null);
  const of = useMemo(() => messageOf(state), [state]);
  const question = of && questionOf(of);
  const latest = useRef(of);
  useEffect(() => {
    latest.current = of;
    if (of !== null) following.current?.learn(of);
  }, [of]);
  // A message that is opened again is asked about again.
  const asked = useMemo(() => Symbol(question ?? "nothing"), [question]);
  useEffect(() => {
    if (load === undefined || question === null) return undefined;
    let isOver = false;
    void load().then((desk) => {
      const first = latest.current;
      if (isOver || desk === null || first === null) return;
      following.current = desk.follow(first, (here) => setKnown({ asked, here }));
    });
    return () => {
      isOver = true;
      following.current?.end();
      following.current = null;
    };
  }, [load, asked, question]);
  // What was said of the message as it was known before, without the file that has been read since, is no answer.
  return useMemo(
    () => (of !== null && known !== null && known.asked === asked ? { ...known.here, ...of } : null),
    [of, known, asked],
  );
}

/** Is there a case on the message? */
export const hasCase = ({ form }: CaseHere): boolean => form !== null;

/** True if it isn't known whether there is one. */
export const isUnknown = ({ found, isLocal }: CaseHere): boolean => found?.kind === "failed" && !isLocal;

/**
 * True if the case's card says whom to call, or that the call was made, so that nothing else needs to. Not if its outcome is
 * about another message.
 */
export function saysCall(here: CaseHere | null): boolean {
  const form = here?.form ?? null;
  if (form === null) return false;
  // A case that the message keeps could have been dismissed by anyone.
  if (form.local !== undefined) return form.state !== "dismissed";
  return form.state === "open" || form.state === "confirmed" || form.covers;
}
