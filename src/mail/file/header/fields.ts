import type { Address, Header, MailItem, Reason } from "../../../analysis";
import { bounded } from "../../../codecs";
import { parseAddresses } from "./addresses";
import { parseDate } from "./date";
import { allValues, firstValue } from "./headers";
import { decodeWords, unknownCharsetIn } from "./words";

const MAX_ADDRESSES = 5000;
const MAX_FIELDS = 64;
const MAX_SUBJECT_CHARS = 16 * 1024;

type ReportPart = (part: string, code: Reason["code"]) => void;

/** In order: a second From is another author. */
function addressesOf(fields: readonly Header[], name: string, reportPart: ReportPart): readonly Address[] {
  // Replies go to whom the sender names.
  const report = (): void => reportPart(name === "reply-to" ? "from" : name, "tooMany");
  const values = bounded(allValues(fields, name), MAX_FIELDS, report);
  const addresses = values.flatMap((value) => parseAddresses(value, report, name === "from"));
  return bounded(addresses, MAX_ADDRESSES, report);
}

/** Without brackets (RFC 5322 section 3.6.4). */
function idOf(fields: readonly Header[]): string | null {
  const value = firstValue(fields, "message-id") ?? "";
  const bracketed = /<([^<>]{1,998})>/.exec(value)?.[1];
  return (bracketed ?? value).trim() || null;
}

/** An unsupported charset in the subject or a name, or null. */
export function unknownCharsetOf(fields: readonly Header[]): string | null {
  const shown = ["subject", "from", "reply-to"].map((name) => firstValue(fields, name) ?? "");
  return unknownCharsetIn(shown.join(" ").slice(0, MAX_SUBJECT_CHARS));
}

/** What the header says about a message. */
export function fieldsOf(
  fields: readonly Header[],
  report: ReportPart,
): Pick<MailItem, "id" | "subject" | "from" | "sender" | "replyTo" | "to" | "cc" | "date"> {
  const date = firstValue(fields, "date");
  const subject = firstValue(fields, "subject");
  if (subject !== null && subject.length > MAX_SUBJECT_CHARS) report("subject", "tooLarge");
  return {
    id: idOf(fields),
    subject: subject === null ? null : decodeWords(subject.slice(0, MAX_SUBJECT_CHARS)),
    from: addressesOf(fields, "from", report),
    sender: addressesOf(fields, "sender", report)[0] ?? null,
    replyTo: addressesOf(fields, "reply-to", report),
    to: addressesOf(fields, "to", report),
    cc: addressesOf(fields, "cc", report),
    date: date === null ? null : parseDate(date),
  };
}
