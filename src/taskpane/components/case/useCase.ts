import { useEffect, useMemo, useRef, useState } from "react";
import type { CaseHere, CaseMessage, Following, LoadDesk } from "../../cases/types";
import { isWaiting, type PaneState } from "../../state";

function messageOf(state: PaneState): CaseMessage | null {
  if (state.kind !== "shown" || isWaiting(state)) return null;
  const { message, view } = state;
  return { subject: { message, verdict: view.verdict, phone: view.call?.phone ?? null }, report: view.text };
}

/** Null while unknown. Asks after the verdict, and again if a file changes what the message is about. */
export function useCase(load: LoadDesk | undefined, state: PaneState): CaseHere | null {
  const [known, setKnown] = useState<{ readonly asked: symbol; readonly here: CaseHere } | null>(null);
  const following = useRef<Following | null>(null);
  const of = useMemo(() => messageOf(state), [state]);
  const about = of?.subject;
  const question = about ? JSON.stringify([about.message.key, about.message.about.scope, about.verdict]) : null;
  const latest = useRef(of);
  useEffect(() => {
    latest.current = of;
    if (of !== null) following.current?.learn(of);
  }, [of]);
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
  return useMemo(
    () => (of !== null && known !== null && known.asked === asked ? { ...known.here, ...of } : null),
    [of, known, asked],
  );
}

/** Is there a case on the message? */
export const hasCase = ({ form }: CaseHere): boolean => form !== null;

/** True if it isn't known whether there is one. */
export const isUnknown = ({ found, isLocal }: CaseHere): boolean => found?.kind === "failed" && !isLocal;

/** The card says whom to call, or that the call was made, so nothing else needs to. */
export function saysCall(here: CaseHere | null): boolean {
  const form = here?.form ?? null;
  if (form === null) return false;
  // Anyone could have dismissed a case that the message keeps.
  if (form.local !== undefined) return form.state !== "dismissed";
  return form.state === "open" || form.state === "confirmed" || form.covers;
}
