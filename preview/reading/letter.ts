import { extractVisible, type Address, type MailItem, type Segment } from "../../src/analysis";
import { en, reasonText, tame } from "../../src/report";

/** What the list shows of a message. All texts are tamed. */
export interface Listing {
  readonly subject: string | null;
  /** The sender’s name, or the address where there is none. */
  readonly from: string | null;
  /** ISO 8601 in UTC. */
  readonly date: string | null;
  /** How many attachments it has. */
  readonly files: number;
  /** Why it can’t be read as a message at all; else null. */
  readonly unreadable: string | null;
}

/** One voice of the conversation, as a person sees it. */
export interface Voice {
  readonly role: Segment["role"];
  /** Who wrote it and when, as the text claims; null of the newest. */
  readonly claim: string | null;
  readonly lines: readonly string[];
}

/** An attachment in the reading pane. Its content is not shown. */
export interface EnclosedFile {
  readonly name: string;
  /** Bytes; null where not known. */
  readonly size: number | null;
}

/** What the reading pane shows of a message. Text alone, whatever the message was written in. */
export interface Letter {
  readonly subject: string | null;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly date: string | null;
  readonly files: readonly EnclosedFile[];
  readonly voices: readonly Voice[];
  /** True where the message goes on behind what is shown. */
  readonly cut: boolean;
}

const maxSubject = 300;
const maxPeople = 50;
const maxEnclosed = 100;
const maxLines = 4_000;
const maxCharacters = 200_000;

/** The list’s view of a message. */
export function listingOf(item: MailItem): Listing {
  const [from] = item.from;
  const unreadable = "failed" in item.headers && "failed" in item.bodies ? reasonText(item.headers.failed, en) : null;
  return {
    subject: subjectOf(item),
    from: from === undefined ? null : tame(from.name ?? from.address ?? "") || null,
    date: item.date,
    files: item.attachments.filter(({ inline }) => !inline).length,
    unreadable,
  };
}

/** The reading pane’s view of a message. */
export function letterOf(item: MailItem): Letter {
  // Which of its words are a wallet is nothing that it shows.
  const { segments } = extractVisible(item, { found: [], missing: [] }, () => null);
  const budget = { lines: maxLines, characters: maxCharacters };
  const voices = segments.map((segment) => voiceOf(segment, budget)).filter(({ lines }) => lines.length > 0);
  return {
    subject: subjectOf(item),
    from: people(item.from),
    to: people(item.to),
    cc: people(item.cc),
    date: item.date,
    files: item.attachments.slice(0, maxEnclosed).map(({ name, size }) => ({ name: tame(name), size })),
    voices,
    cut: budget.lines <= 0 || budget.characters <= 0,
  };
}

function subjectOf({ subject }: MailItem): string | null {
  return tame(subject ?? "", maxSubject) || null;
}

function people(addresses: readonly Address[]): readonly string[] {
  const shown = addresses.slice(0, maxPeople).map(personOf);
  return addresses.length > maxPeople ? [...shown, "…"] : shown;
}

/** A mailbox as mail clients write it: name and address, for the address is what a fraudster can’t choose. */
function personOf({ name, address }: Address): string {
  if (name === null || name === "") return tame(address ?? "?");
  return address === null ? tame(name) : `${tame(name)} <${tame(address)}>`;
}

interface Budget {
  lines: number;
  characters: number;
}

function voiceOf({ role, from, date, subject, lines }: Segment, budget: Budget): Voice {
  const claims = [from === null ? null : personOf(from), date, subject].filter((part) => part !== null);
  return {
    role,
    claim: role === "new" || claims.length === 0 ? null : tame(claims.join(" · "), maxSubject),
    lines: withinBudget(withoutOuterBlanks(lines), budget),
  };
}

function withinBudget(lines: readonly string[], budget: Budget): readonly string[] {
  const kept: string[] = [];
  for (const line of lines) {
    if (budget.lines <= 0 || budget.characters <= 0) break;
    kept.push(line.slice(0, budget.characters));
    budget.lines -= 1;
    budget.characters -= line.length;
  }
  return kept;
}

function withoutOuterBlanks(lines: readonly string[]): readonly string[] {
  const isBlank = (at: number): boolean => (lines[at] ?? "").trim() === "";
  let start = 0;
  let end = lines.length;
  while (start < end && isBlank(start)) start += 1;
  while (end > start && isBlank(end - 1)) end -= 1;
  return lines.slice(start, end);
}
