import type { Address, Reason } from "../../analysis";
import { absent, reasonOf, type Answer, type Caller } from "./calls";
import {
  hasMailboxSet,
  type AttachmentLike,
  type ItemLike,
  type OfficeLike,
  type PersonLike,
  type Readable,
} from "./office";
import { addressesOf, addressOf } from "./people";

/** What stands in the fields of the window, of a message or of a draft. */
export interface Fields {
  readonly subject: string | null;
  readonly from: Address | null;
  readonly sender: Address | null;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly attachments: readonly AttachmentLike[];
  readonly unread: readonly { readonly name: string; readonly reason: Reason }[];
}

function isReadable(value: unknown): value is Readable<unknown> {
  return (
    typeof value === "object" && value !== null && typeof (value as { getAsync?: unknown }).getAsync === "function"
  );
}

/** Reads the fields: properties of a message, calls in a draft. */
export async function readFields(office: OfficeLike, item: ItemLike, caller: Caller): Promise<Fields> {
  const unread: { name: string; reason: Reason }[] = [];
  const miss = (name: string, answer: Answer<unknown>): null => {
    if ("failure" in answer) unread.push({ name, reason: reasonOf(answer.failure) });
    return null;
  };
  async function get<T>(name: string, read: () => T | Readable<T> | undefined): Promise<T | null> {
    let value: T | Readable<T> | undefined;
    try {
      value = read();
    } catch {
      return miss(name, { failure: absent });
    }
    if (!isReadable(value)) return value ?? miss(name, { failure: absent });
    const answer = await caller.call<T>((callback) => value.getAsync(callback));
    return "value" in answer ? answer.value : miss(name, answer);
  }
  const files = async (): Promise<readonly AttachmentLike[] | null> => {
    if (Array.isArray(item.attachments)) return item.attachments as readonly AttachmentLike[];
    if (!hasMailboxSet(office, "1.8") || typeof item.getAttachmentsAsync !== "function")
      return miss("attachments", { failure: absent });
    const answer = await caller.call<AttachmentLike[]>((callback) => item.getAttachmentsAsync?.(callback));
    return "value" in answer ? answer.value : miss("attachments", answer);
  };
  const [subject, from, to, cc, attachments] = await Promise.all([
    get<string>("subject", () => item.subject),
    get<PersonLike>("from", () => item.from),
    get<readonly PersonLike[]>("to", () => item.to as readonly PersonLike[] | Readable<readonly PersonLike[]>),
    get<readonly PersonLike[]>("cc", () => item.cc as readonly PersonLike[] | Readable<readonly PersonLike[]>),
    files().catch(() => miss("attachments", { failure: absent })),
  ]);
  return {
    subject,
    from: addressOf(from),
    sender: addressOf(await get<PersonLike>("sender", () => item.sender ?? {})),
    to: addressesOf(to),
    cc: addressesOf(cc),
    attachments: Array.isArray(attachments) ? (attachments as readonly AttachmentLike[]) : [],
    unread,
  };
}

/** A draft has fields that are set by calls. */
export function isDraft(item: ItemLike): boolean {
  return isReadable(item.subject) || isReadable(item.to);
}
