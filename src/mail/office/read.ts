import type { Address, Attachment, Body, Gathered, Header, MailItem, Reason, Unread } from "../../analysis";
import { described, pendingOf, planAttachments, readAttachments, type AttachmentLimits } from "./attachments";
import { Caller, type After } from "./calls";
import { isDraft, readFields, type Fields } from "./draft";
import { keyOf, sameItem, type ItemKey } from "./key";
import type { ReadMessage } from "./message";
import { openItem, safely, type ItemLike, type OfficeLike } from "./office";
import { givesFile, readBody, readFile, readHeader, type Read } from "./parts";
import { authorsOf } from "./people";

/** What reading the open item needs from outside. */
export interface OfficePorts {
  /** `Office`, once it is ready. */
  readonly office: OfficeLike;
  /** That of mail/file: the header, attached messages and the whole message are read by the one reader there is. */
  readonly readMessage: ReadMessage;
  readonly after: After;
  /** Milliseconds that one call may take; 10,000 where not given. */
  readonly timeLimit?: number;
  /** Aborted when another item is opened. */
  readonly signal?: AbortSignal;
  /**
   * Called once, when all but the attachments' contents is there: those are `notReadYet`, and `pending` names them. Not
   * called where there are none to come, or where the item is no longer wanted.
   */
  readonly early?: (open: OpenItem, pending: readonly string[]) => void;
  readonly limits?: Partial<AttachmentLimits & { readonly maxBodyChars: number }>;
}

/** A message that was read, and which it is. */
export interface OpenItem {
  readonly item: MailItem;
  readonly key: ItemKey;
}

const MIB = 1024 * 1024;
const DEFAULT_LIMITS = { maxAttachments: 100, maxAttachmentBytes: 64 * MIB, maxBodyChars: 8 * MIB };
const DEFAULT_TIME_LIMIT = 10_000;

const draftReason: Reason = { code: "notProvided", detail: "draft" };
const notReadYet: Reason = { code: "notReadYet" };

/**
 * Reads the item that is open in Outlook. It never rejects for what Outlook does: what a client lacks, refuses or is
 * too slow for is a reason in the item. Where the header comes back empty, or the body or a file doesn't come, the
 * whole message is asked for.
 * @returns Null where no item is open, the signal was aborted, or another item is open by the time this one is read.
 */
export async function readOpenItem(ports: OfficePorts): Promise<OpenItem | null> {
  const { office, readMessage, after, signal } = ports;
  const item = openItem(office);
  if (item === null) return null;
  const key = keyOf(item);
  const limits = { ...DEFAULT_LIMITS, ...ports.limits };
  const caller = new Caller(office, after, ports.timeLimit ?? DEFAULT_TIME_LIMIT, signal);
  const draft = safely(() => isDraft(item), false);
  const [fields, header, bodies] = await Promise.all([
    readFields(office, item, caller),
    draft ? { reason: draftReason } : readHeader(office, item, caller, readMessage),
    readBody(item, caller, limits.maxBodyChars),
  ]);
  const left = (): boolean => signal?.aborted === true || !sameItem(office, key);
  const planned = planAttachments(office, item, fields.attachments, limits);
  const pending = pendingOf(planned);
  if (pending.length > 0 && ports.early && !left()) {
    // What the whole message may still bring is not given up yet.
    const hoped = !draft && givesFile(office, item);
    const sofar = "reason" in header && hoped ? { reason: notReadYet } : header;
    const body = "failed" in bodies && hoped ? betterBody(bodies, { failed: notReadYet }) : bodies;
    ports.early({ item: compose(item, fields, sofar, body, described(planned), null), key }, pending);
  }
  const attachments = await readAttachments(item, planned, caller, readMessage, limits);
  const wanting = "reason" in header || "failed" in bodies || attachments.some(cameWithout);
  const file = wanting && !draft && !signal?.aborted ? await readFile(office, item, caller, readMessage) : null;
  if (left()) return null;
  return { item: compose(item, fields, header, bodies, attachments, file), key };
}

/** A content that Outlook failed to give, though it gives contents. */
function cameWithout({ content }: Attachment): boolean {
  return "failed" in content && (content.failed.code === "notProvided" || content.failed.code === "damaged");
}

/** Contents that did not come, taken from the whole message where one file of that name is there. */
function completed(attachments: readonly Attachment[], whole: readonly Attachment[]): readonly Attachment[] {
  return attachments.map((each) => {
    if (!cameWithout(each)) return each;
    const called = (name: string): string => name.toLowerCase().replace(/\.eml$/, "");
    const isIt = ({ name }: Attachment): boolean => called(name) === called(each.name);
    const [match, ...others] = whole.filter(isIt);
    const twice = attachments.filter(isIt).length > 1;
    return match === undefined || others.length > 0 || twice ? each : { ...match, name: each.name };
  });
}

/** Exchange gives the rest of a long list of recipients in the header alone. */
const longer = (shown: readonly Address[], written: readonly Address[]): readonly Address[] =>
  written.length > shown.length ? written : shown;

function dateOf(item: ItemLike): string | null {
  const created = safely(() => item.dateTimeCreated, undefined);
  const time = created instanceof Date ? created.getTime() : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace(".000Z", "Z");
}

function unreadOf(
  headers: Gathered<readonly Header[]>,
  bodies: Gathered<readonly Body[]>,
  attachments: readonly Attachment[],
): readonly Unread[] {
  const all = (name: string, gathered: Gathered<unknown>): readonly Unread[] =>
    ("failed" in gathered ? [gathered.failed] : gathered.missing).map((reason) => ({ name, reason }));
  return [
    ...all("headers", headers),
    ...all("body", bodies),
    ...attachments.flatMap(({ name, content, message }) => [
      ...all(name, content),
      ...(message?.unread ?? []).map((each) => ({ name: `${name}/${each.name}`, reason: each.reason })),
    ]),
  ];
}

function compose(
  item: ItemLike,
  fields: Fields,
  header: Read,
  body: Gathered<readonly Body[]>,
  files: readonly Attachment[],
  file: Read | null,
): MailItem {
  const whole = file !== null && "message" in file ? file.message : null;
  const written = "message" in header ? header.message : whole;
  const headers = written?.headers ?? { failed: "reason" in header ? header.reason : draftReason };
  const bodies = "failed" in body && whole !== null ? betterBody(body, whole.bodies) : body;
  const attachments = whole === null ? files : completed(files, whole.attachments);
  const id = safely(() => (item.internetMessageId ?? "").trim().replace(/^<|>$/g, "") || null, null);
  return {
    id: id ?? written?.id ?? null,
    subject: fields.subject ?? written?.subject ?? null,
    from: authorsOf(fields.from, written?.from ?? []),
    sender: written?.sender ?? (written === null ? fields.sender : null),
    replyTo: written?.replyTo ?? [],
    to: longer(fields.to, written?.to ?? []),
    cc: longer(fields.cc, written?.cc ?? []),
    date: written?.date ?? dateOf(item),
    headers,
    bodies,
    attachments,
    unread: [...fields.unread, ...unreadOf(headers, bodies, attachments)],
  };
}

/** The whole message's body, unless that says less. One that is whole and has no text is empty, and lacks nothing. */
function betterBody(body: { readonly failed: Reason }, whole: Gathered<readonly Body[]>): Gathered<readonly Body[]> {
  if (body.failed.code === "encrypted") return body;
  if ("failed" in whole || whole.found.length > 0) return whole;
  return body.failed.code === "empty" && whole.missing.length === 0 ? whole : body;
}
