import { shownDestination } from "../../cases";
import { put } from "../../messages";
import type { View } from "../../report";
import { caseWordsFor } from "../messages/case";
import { shownDay, today } from "./days";
import type { FoundCase, Headline } from "./types";

/** How a released case ended, in one sentence for every place that says so. */
export function endOf(form: FoundCase, locale: string): string {
  const { ends } = caseWordsFor(locale);
  const nameOf = (one: { readonly by: { readonly name: string | null } } | undefined): string | null =>
    one === undefined ? null : (one.by.name ?? ends.somebody);
  const caller = nameOf(form.calls.filter(({ outcome }) => outcome === "confirmed").at(-1)) ?? ends.somebody;
  const second = nameOf(form.events.filter(({ action }) => action === "seconded").at(-1));
  const by = second === null ? put(ends.byOne, { caller }) : put(ends.byTwo, { caller, second });
  if (form.proposalState === "rejected") return `${by} ${ends.turnedDown}`;
  const confirmed = (form.accounts ?? []).filter(({ state }) => state === "confirmed");
  const accounts = new Intl.ListFormat(locale).format(
    confirmed.map(({ destination }) => shownDestination(destination)),
  );
  const day = shownDay(form.payFrom ?? "", locale);
  return `${by} ${accounts === "" ? put(ends.payFrom, { day }) : put(ends.pay, { accounts, day })}`;
}

/**
 * What the pane says on top once a case is settled for the message; null if the verdict stays. A release holds for one
 * supplier, their destinations and one sender, and never for an unread part.
 */
export function headlineOf(
  form: FoundCase | null,
  { verdict, notChecked }: Pick<View, "verdict" | "notChecked">,
  now: number,
  locale: string,
): Headline | null {
  if (form === null || form.isAltered || form.local !== undefined || !form.covers) return null;
  const { ends } = caseWordsFor(locale);
  if (form.state === "fraud" && verdict !== "stop" && verdict !== "unrelated")
    return { tone: "stop", title: ends.fraudTitle, text: put(ends.fraud, { case: form.label }) };
  const isWarned = verdict === "stop" || verdict === "verify" || verdict === "caution";
  if (form.state !== "released" || !isWarned || notChecked.length > 0) return null;
  const isDue = form.payFrom !== null && form.payFrom <= today(now) && form.proposalState !== "rejected";
  return {
    tone: isDue ? "quiet" : "warning",
    title: isDue ? ends.confirmedTitle : ends.waitTitle,
    text: endOf(form, locale),
  };
}
