import { recordsFaults, type Report } from "../analysis";
import { fill } from "./sentence";
import { decidingOf, unreadKey, unreadText } from "./sections/checks";
import type { Gap } from "./view";
import type { Words } from "./locales";

/** What bars the verdict, or a part that was not read. */
export type Missing = { readonly gate: Report["gates"][number] } | { readonly part: Report["unread"][number] };
const maxUnread = 100;

function gatesOf({ gates }: Report): Missing[] {
  return gates.filter(({ kind }) => kind !== "destinationsUnreadable").map((gate) => ({ gate }));
}

/** Whether the supplier records were asked, and answered. */
export function isLookedUp({ gates, noRecords }: Report): boolean {
  return !noRecords && !gates.some(({ kind }) => kind === "recordsNotReachable");
}

/** What decides and could not be checked; null for nothing. */
export function decidingGap(report: Report): Missing | null {
  const parts = [...decidingOf(report), ...report.unread].map((part) => ({ part }));
  return [...gatesOf(report), ...parts][0] ?? null;
}

/** What could not be checked, and why, without a full stop. @param maxValue Characters of a value that a sender may choose. */
export function gapText(missing: Missing, words: Words, maxValue?: number): string {
  if ("part" in missing) return unreadText(missing.part, words, maxValue);
  const { kind, reasons } = missing.gate;
  const [reason] = reasons;
  const fault = kind === "recordsNotReachable" ? recordsFaults.find((each) => each === reason) : undefined;
  if (fault !== undefined) return words.recordsFaults[fault].gate;
  return kind === "wordingNotRead" && reason !== undefined
    ? `${words.gates[kind]}: ${words.reasons[reason]}`
    : words.gates[kind];
}

function keyOf(missing: Missing, words: Words): string {
  return "gate" in missing ? missing.gate.kind : unreadKey(missing.part, words);
}

/** What could not be checked, and why: what bars the verdict first, then each part that was not read. */
export function notCheckedOf(report: Report, words: Words): Gap[] {
  const leading = report.verdict === "incomplete" ? decidingGap(report) : null;
  const headline = leading === null ? null : keyOf(leading, words);
  const all = new Map<string, Missing>();
  const isBarred = report.gates.some(({ kind }) => kind === "wordingNotRead");
  const parts = report.unread.filter(({ name, kind }) => !(isBarred && kind === undefined && name === "wording"));
  for (const missing of [...gatesOf(report), ...parts.map((part) => ({ part }))]) {
    const key = keyOf(missing, words);
    if (!all.has(key)) all.set(key, missing);
  }
  const gaps = [...all]
    .slice(0, all.size > maxUnread ? maxUnread : undefined)
    .map(([key, missing]) => ({ text: gapText(missing, words), isHeadline: key === headline }));
  const more = all.size - gaps.length;
  return more === 0 ? gaps : [...gaps, { text: fill(words.labels.more, { count: more }, words), isHeadline: false }];
}
