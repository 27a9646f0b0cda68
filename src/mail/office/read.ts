import type { MailItem, Reason } from "../../analysis";
import { bounded, described, pendingOf, planAttachments, readAttachments, type AttachmentLimits } from "./attachments";
import { readBody } from "./body";
import { environmentOf } from "./environment";
import { Caller, type OfficeLiveness } from "./calls";
import type { After } from "..";
import { betterBody, cameWithout, compose } from "./compose";
import { isDraft, readFields } from "./draft";
import { isReplaced, keyOf, sameItem, type ItemKey } from "./key";
import { givesFile, readFile, readHeader, type ReadMessage } from "./parts";
import { openItem, safely, type ItemLike, type OfficeLike } from "./office";

/** What reading the open item needs from outside. */
export interface OfficePorts {
  readonly office: OfficeLike;
  readonly readMessage: ReadMessage;
  readonly after: After;
  /** Milliseconds that one call may take; 10,000 where not given. */
  readonly timeLimit?: number;
  readonly signal?: AbortSignal;
  /** Where Outlook doesn't answer, contents are not waited for, which would be minutes. */
  readonly liveness?: OfficeLiveness;
  /** Called once before contents come; these are `notReadYet`, named by `pending`. Not if none are to come or wanted. */
  readonly early?: (open: OpenItem, pending: readonly string[]) => void;
  readonly limits?: Partial<AttachmentLimits & { readonly maxBodyChars: number }>;
}

/** A message that was read, and which it is. */
export type OpenItem = { readonly item: MailItem; readonly key: ItemKey };

const MIB = 1024 * 1024;
const DEFAULT_LIMITS = { maxAttachments: 100, maxAttachmentBytes: 64 * MIB, maxBodyChars: 8 * MIB };
const DEFAULT_TIME_LIMIT = 10_000;
const MAX_ATTEMPTS = 3;

const draftReason: Reason = { code: "notProvided", detail: "draft" };
const notReadYet: Reason = { code: "notReadYet" };

/** What a client lacks is a reason in the item. @returns Null where none, or another, is open, or it was aborted. */
export async function readOpenItem(ports: OfficePorts): Promise<OpenItem | null> {
  let { early } = ports;
  const once: OfficePorts["early"] = (open, pending) => {
    early?.(open, pending);
    early = undefined;
  };
  for (let attempt = 1; ; attempt++) {
    const item = openItem(ports.office);
    if (item === null) return null;
    const opened = await readItem({ ...ports, early: once }, item);
    // Calls don't say which item they are for. Where another one was open in between, some were answered for that.
    if (opened === null || attempt === MAX_ATTEMPTS || !isReplaced(ports.office, item)) return opened;
  }
}

async function readItem(ports: OfficePorts, item: ItemLike): Promise<OpenItem | null> {
  const { office, readMessage, after, signal } = ports;
  const key = keyOf(item);
  const limits = { ...DEFAULT_LIMITS, ...ports.limits };
  const caller = new Caller(office, after, ports.timeLimit ?? DEFAULT_TIME_LIMIT, signal, ports.liveness);
  const draft = safely(() => isDraft(item), false);
  const left = (): boolean => signal?.aborted === true || !sameItem(office, key);
  const wholeMessage = (): ReturnType<typeof readFile> => readFile(office, item, caller, readMessage);

  const [given, header, bodies] = await Promise.all([
    readFields(office, item, caller),
    draft ? { reason: draftReason } : readHeader(office, item, caller, readMessage),
    readBody(item, caller, limits.maxBodyChars, environmentOf(office).mobile),
  ]);
  const wanting = !draft && ("reason" in header || ("failed" in bodies && bodies.failed.code !== "encrypted"));
  const coming = wanting && !left() ? wholeMessage() : null;
  const isLost = (): boolean => ports.liveness?.isLost === true;
  if (isLost() && !left()) {
    ports.early?.({ item: compose(item, given, header, bodies, [], null), key }, []);
    await coming;
  }
  const { list, unread } = bounded(given.attachments);
  const fields = { ...given, unread: [...given.unread, ...unread] };
  const planned = planAttachments(office, item, list, limits, isLost());
  const pending = pendingOf(planned);
  if (pending.length > 0 && !left() && !isReplaced(office, item)) {
    // What the whole message may still bring is not given up yet.
    const hoped = coming !== null && givesFile(office, item);
    const sofar = "reason" in header && hoped ? { reason: notReadYet } : header;
    const body = "failed" in bodies && hoped ? betterBody(bodies, { failed: notReadYet }) : bodies;
    ports.early?.({ item: compose(item, fields, sofar, body, described(planned), null), key }, pending);
  }
  const attachments = await readAttachments(item, planned, caller, readMessage, limits);
  const lacking = !draft && attachments.some(cameWithout);
  const file = coming !== null ? await coming : lacking && !left() ? await wholeMessage() : null;
  return left() ? null : { item: compose(item, fields, header, bodies, attachments, file), key };
}
