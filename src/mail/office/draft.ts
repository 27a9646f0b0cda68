import type { Address, Reason } from "../../analysis";
import {
  openItem,
  safely,
  hasMailboxSet,
  type PersonLike,
  type OfficeLike,
  type AttachmentLike,
  type ItemLike,
  type Readable,
} from "./office";
import { absent, reasonOf, type Answer, type Caller } from "./calls";

function addressOf(person: PersonLike | null | undefined): Address | null {
  const address = (person?.emailAddress ?? "").trim();
  const name = (person?.displayName ?? "").trim();
  if (address === "" && name === "") return null;
  if (!address.includes("@")) return { name: name || address, address: null };
  return { name: name === address ? null : name || null, address };
}

function addressesOf(people: readonly PersonLike[] | null | undefined): readonly Address[] {
  if (!Array.isArray(people)) return [];
  return (people as readonly PersonLike[]).map(addressOf).filter((each) => each !== null);
}

const hostOf = (address: Address): string => (address.address ?? "").replace(/^.*@/, "").toLowerCase();

/** As written. The shown one leads where its domain differs; within one, Exchange turns an alias into the mailbox. */
export function authorsOf(shown: Address | null, written: readonly Address[]): readonly Address[] {
  if (shown === null) return written;
  if (written.length === 0) return [shown];
  const known = shown.address === null || written.some((each) => hostOf(each) === hostOf(shown));
  return known ? written : [shown, ...written];
}

/** Which message is open, as Outlook shows it: the sender's words, in full length. */
export type OpenName = { readonly subject: string | null; readonly from: Address | null };

/** At once and without a call. Null where none is open, and for a draft. */
export function nameOf(office: OfficeLike): OpenName | null {
  const item = openItem(office);
  if (item === null || safely(() => isDraft(item), true)) return null;
  const subject = safely(() => item.subject, undefined);
  return {
    subject: typeof subject === "string" ? subject : null,
    from: safely(() => addressOf(item.from as PersonLike | undefined), null),
  };
}

/** The header fields that the window shows for a message or a draft. */
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
