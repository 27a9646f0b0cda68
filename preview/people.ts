import type { FakeMessage, FakePerson } from "./outlook";

/** Whose mailbox is looked into: two colleagues, as whom the preview can be read. */
export const readerIds = ["priya", "helen"] as const;
/** One of {@link readerIds}. */
export type ReaderId = (typeof readerIds)[number];

/** A colleague's mailbox. */
export interface MailboxOwner extends FakePerson {
  /** What Exchange puts into the ids of everything in this mailbox. */
  readonly idOf: string;
}

/** The colleagues, as their directory has them. Supplier service and register know them by these names. */
export const owners: Readonly<Record<ReaderId, MailboxOwner>> = {
  priya: { displayName: "Priya Nair", emailAddress: "priya.nair@harbourlane.co.uk", idOf: "AD" },
  helen: { displayName: "Helen Frost", emailAddress: "helen.frost@harbourlane.co.uk", idOf: "AH" },
};

/** The other one. */
export const otherThan = (reader: ReaderId): ReaderId => (reader === "priya" ? "helen" : "priya");

/** A message as it lies in somebody's mailbox: each copy has ids of its own there, and its Message-ID is the same. */
export function copyFor({ idOf }: MailboxOwner, message: FakeMessage): FakeMessage {
  const own = (id: string): string => id.replace(/^(AA[MQ]k)AD/, `$1${idOf}`);
  return { ...message, id: own(message.id), conversationId: own(message.conversationId) };
}
