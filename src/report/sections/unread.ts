import { shownAs, type Reason, type Report } from "../../analysis";
import { reasonOfPart, tame } from "../sentence";
import type { Words } from "../words";

type Unread = Report["unread"][number];

/** Is it a part that has a name in the reader's words? A file goes by the name that its sender gave it. */
function isOurs({ name, kind }: Unread, { parts }: Words): boolean {
  return kind === undefined && Object.hasOwn(parts, name);
}

function nameOf(unread: Unread, words: Words, most?: number): string {
  const parts: Readonly<Record<string, string>> = words.parts;
  const { name } = unread;
  return isOurs(unread, words) ? (parts[name] ?? name) : tame(name, most);
}

/** The reason without its detail where that is the part's own name. */
function bare({ name, reason }: Unread): Reason {
  const { detail, ...rest } = reason;
  return detail === name ? rest : reason;
}

/**
 * A part that was not read, and why.
 * @param most Characters of each value that a sender may choose.
 */
export function unreadText(unread: Unread, words: Words, most?: number): string {
  return `${nameOf(unread, words, most)}: ${reasonOfPart(bare(unread), words, most)}`;
}

/** What is said of a part that was not read, apart from the words: two of one key are said once. */
export function unreadKey(unread: Unread, words: Words): string {
  const { code, detail } = bare(unread);
  return JSON.stringify([isOurs(unread, words), unread.name, code, detail]);
}

/** The part that a reason is about, of those that name unread parts. Such a reason names the part, or is the part's own. */
export function unreadOf({ code, detail }: Reason, { unread }: Report): Unread | null {
  const isIt = ({ name, reason }: Unread) => reason.code === code && (name === detail || reason.detail === detail);
  return unread.find(isIt) ?? null;
}

/** The parts that were not read and decide: never a logo that happened to come first. */
export function decidingOf(report: Report): Unread[] {
  return report.findings
    .filter((finding) => shownAs(finding).names === "unreadParts")
    .flatMap(({ reasons }) => reasons.flatMap((reason) => unreadOf(reason, report) ?? []));
}
