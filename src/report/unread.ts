import type { Reason, Report } from "../analysis";
import { reasonOfPart, tame } from "./sentence";
import type { Words } from "./words";

type Unread = Report["unread"][number];

/** The signal that names the parts that were not read and decide. */
export const unreadParts = "payment-details-unreadable";

/** What was not read is called: in the reader's words, or by the name that its sender gave it. */
function nameOf({ name, kind }: Unread, words: Words, most?: number): string {
  const parts: Readonly<Record<string, string>> = words.parts;
  return kind === undefined && Object.hasOwn(parts, name) ? (parts[name] ?? name) : tame(name, most);
}

/**
 * A part that was not read, and why.
 * @param most Characters of each value that a sender may choose.
 */
export function unreadText(unread: Unread, words: Words, most?: number): string {
  const { name, reason } = unread;
  const { detail, ...bare } = reason;
  return `${nameOf(unread, words, most)}: ${reasonOfPart(detail === name ? bare : reason, words, most)}`;
}

/** The part that a reason of {@link unreadParts} is about. Such a reason names the part, or is the part's own. */
export function unreadOf({ code, detail }: Reason, { unread }: Report): Unread | null {
  const isIt = ({ name, reason }: Unread) => reason.code === code && (name === detail || reason.detail === detail);
  return unread.find(isIt) ?? null;
}

/** The parts that were not read and decide: never a logo that happened to come first. */
export function decidingOf(report: Report): Unread[] {
  return report.findings
    .filter(({ signal, outcome }) => signal === unreadParts && outcome === "cannotTell")
    .flatMap(({ reasons }) => reasons.flatMap((reason) => unreadOf(reason, report) ?? []));
}
