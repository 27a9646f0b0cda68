import type { MailItem, Reason } from "../../../analysis";
import { bounded } from "../../../codecs";
import type { Scope } from "../mime/collector";
import { CompoundFile, type Entry } from "./compound";
import { itemOfMapi, type MapiAttachment, type MapiMessage } from "./mapi";
import { IDS, Properties, TYPES } from "./properties";

const PROPERTIES = "__properties_version1.0";
const EMBEDDED = `__substg1.0_${IDS.attachData.toString(16)}000d`;
/** Bytes before the first property (MS-OXMSG section 2.4.1). */
const HEADERS = { top: 32, embedded: 24, other: 8 } as const;
const MAX_RECIPIENTS = 2000;

const named = (entry: Entry, name: string): Entry | undefined =>
  entry.children.find((child) => child.name.toLowerCase() === name.toLowerCase());

const startsWith = (entry: Entry, prefix: string): boolean => entry.name.toLowerCase().startsWith(prefix);

function propertiesOf(file: CompoundFile, storage: Entry, header: number, outer: Properties | null): Properties {
  const properties = new Properties(outer);
  for (const child of storage.children) {
    const [, id, type] = /^__substg1\.0_([0-9a-f]{4})([0-9a-f]{4})$/i.exec(child.name) ?? [];
    if (id === undefined || type === undefined || !child.isStream) continue;
    // Streams are read once, on demand.
    let bytes: Uint8Array | null = null;
    properties.set(Number.parseInt(id, 16), Number.parseInt(type, 16), () => (bytes ??= file.read(child)));
  }
  const fixed = named(storage, PROPERTIES);
  if (fixed === undefined) return properties;
  const bytes = file.read(fixed);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = header; at + 16 <= bytes.length; at += 16) {
    const type = view.getUint16(at, true);
    const isFixed = type < TYPES.string8 && type !== TYPES.object;
    const isTime = type === 0x40;
    const value = bytes.subarray(at + 8, at + (type === 0x02 || type === 0x0b ? 10 : isTime ? 16 : 12));
    if (isFixed || isTime) properties.set(view.getUint16(at + 2, true), type, () => value);
  }
  return properties;
}

function attachmentOf(file: CompoundFile, storage: Entry, outer: Properties): MapiAttachment {
  const properties = propertiesOf(file, storage, HEADERS.other, outer);
  const embedded = named(storage, EMBEDDED);
  // A storage without a message is another program's object (OLE).
  const isMessage = embedded !== undefined && named(embedded, PROPERTIES) !== undefined;
  return {
    properties,
    message: isMessage
      ? (scope) => itemOfMapi(messageOf(file, embedded, HEADERS.embedded, scope), scope, faultsOf(file))
      : null,
  };
}

function messageOf(file: CompoundFile, storage: Entry, header: number, scope: Scope): MapiMessage {
  const properties = propertiesOf(file, storage, header, null);
  const recipients = storage.children.filter((child) => startsWith(child, "__recip_version1.0_"));
  const attachments = storage.children.filter((child) => startsWith(child, "__attach_version1.0_"));
  // Storages are unordered; their names end with their number.
  const inOrder = (entries: readonly Entry[]) => [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  let cut = false;
  const read = bounded(inOrder(recipients), MAX_RECIPIENTS, () => (cut = true));
  return {
    properties,
    recipients: read.map((entry) => propertiesOf(file, entry, HEADERS.other, properties)),
    cut,
    attachments: inOrder(attachments)
      .slice(0, Math.max(0, scope.budget.parts) + 1)
      .map((entry) => attachmentOf(file, entry, properties)),
  };
}

const faultsOf = (file: CompoundFile): readonly Reason[] =>
  file.damaged ? [{ code: "damaged", detail: "Outlook .msg" }] : [];

/** MS-OXMSG. Null for other files, such as office documents; never throws because of content. */
export function readMsg(bytes: Uint8Array, scope: Scope): MailItem | null {
  const file = opened(bytes);
  if (file === null || named(file.root, PROPERTIES) === undefined) return null;
  const item = itemOfMapi(messageOf(file, file.root, HEADERS.top, scope), scope, []);
  // Damage is only known after reading.
  const missing = faultsOf(file);
  if (missing.length === 0) return item;
  const { bodies } = item;
  return {
    ...item,
    bodies: "failed" in bodies ? bodies : { found: bodies.found, missing: [...missing, ...bodies.missing] },
    unread: [...missing.map((reason) => ({ name: "body", reason })), ...item.unread],
  };
}

function opened(bytes: Uint8Array): CompoundFile | null {
  try {
    return new CompoundFile(bytes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
