import type { Reason, MailItem } from "../../../analysis";
import { Properties, TYPES, IDS } from "./properties";
import { isTnef } from "../sniff";
import type { Collector, Scope } from "../mime/collector";
import { addMapi, itemOfMapi, type MapiAttachment, type MapiMessage } from "./mapi";

/** Padded to four bytes. */
const SIZES: Readonly<Record<number, number>> = {
  ...{ 0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0a: 4, 0x0b: 4, 0x14: 8, 0x40: 8, 0x48: 16 },
};
const VARIABLE: ReadonlySet<number> = new Set(Object.values(TYPES));
const MANY = 0x1000;
/** Higher property numbers have a name before their value. */
const NAMED = 0x8000;
const INTERFACE_BYTES = 16;
const MAX_RECIPIENTS = 2000;

/** Zeros beyond the end, which is reported. */
class Reader {
  private at = 0;
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  get over(): boolean {
    return this.at > this.bytes.length;
  }

  number(size: 2 | 4): number {
    const { at } = this;
    this.at += size;
    if (this.over) return 0;
    return size === 2 ? this.view.getUint16(at, true) : this.view.getUint32(at, true);
  }

  /** And padding to four. */
  take(size: number): Uint8Array {
    const { at } = this;
    this.at += size;
    const found = this.bytes.subarray(Math.min(at, this.bytes.length), this.at);
    // The last value may lack its padding.
    const more = (4 - (size % 4)) % 4;
    this.at = !this.over && this.at + more > this.bytes.length ? this.bytes.length : this.at + more;
    return found;
  }
}

/** MS-OXTNEF section 2.1.3.4. False if broken: the rest can't be found then. */
function readList(reader: Reader, into: Properties): boolean {
  const count = reader.number(4);
  for (let i = 0; i < count; i++) {
    const type = reader.number(2);
    const id = reader.number(2);
    if (id >= NAMED) {
      reader.take(16);
      if (reader.number(4) === 0) reader.number(4);
      else reader.take(reader.number(4));
    }
    const single = type & ~MANY;
    const size = SIZES[single];
    const isVariable = VARIABLE.has(single);
    if (reader.over || (size === undefined && !isVariable)) return false;
    const values = isVariable || single !== type ? reader.number(4) : 1;
    for (let k = 0; k < values && !reader.over; k++) {
      const value = reader.take(isVariable ? reader.number(4) : (size ?? 0));
      const bytes = single === TYPES.object ? value.subarray(INTERFACE_BYTES) : value;
      if (k === 0 && single === type) into.set(id, type, () => bytes);
    }
    if (reader.over) return false;
  }
  return true;
}

function missOnce(missing: Reason[], detail: string): void {
  if (!missing.some((each) => each.detail === detail)) missing.push({ code: "damaged", detail });
}

function readProperties(bytes: Uint8Array, into: Properties, missing: Reason[]): void {
  if (!readList(new Reader(bytes), into)) missOnce(missing, "TNEF properties");
}

function readRows(bytes: Uint8Array, outer: Properties, missing: Reason[]): readonly Properties[] {
  const reader = new Reader(bytes);
  const count = reader.number(4);
  const rows: Properties[] = [];
  if (count > MAX_RECIPIENTS) missing.push({ code: "tooMany", detail: "recipients" });
  for (let i = 0; i < Math.min(count, MAX_RECIPIENTS); i++) {
    const row = new Properties(outer);
    if (!readList(reader, row)) {
      missOnce(missing, "TNEF recipients");
      break;
    }
    rows.push(row);
  }
  return rows;
}

const SIGNATURE = 0x223e9f78;
const HEADER_BYTES = 6;
/** Without their type (MS-OXTNEF section 2.1.3.1). */
const ATTRIBUTES = {
  ...{ subject: 0x8004, body: 0x800c, properties: 0x9003, recipients: 0x9004, codePage: 0x9007 },
  ...{ attachData: 0x800f, attachTitle: 0x8010, attachRendering: 0x9002, attachProperties: 0x9005 },
} as const;
const MAX_ATTRIBUTES = 20_000;
const cutOff: Reason = { code: "damaged", detail: "TNEF" };

type Attribute = { readonly id: number; readonly data: Uint8Array };

function* attributesOf(bytes: Uint8Array, missing: Reason[]): Generator<Attribute> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== SIGNATURE) {
    missing.push(cutOff);
    return;
  }
  let wrongSum = false;
  let at = HEADER_BYTES;
  for (let count = 0; at + 9 <= bytes.length && count < MAX_ATTRIBUTES; count++) {
    const length = view.getUint32(at + 5, true);
    const data = bytes.subarray(at + 9, at + 9 + length);
    yield { id: view.getUint16(at + 1, true), data };
    at += 9 + length;
    if (at + 2 > bytes.length) break;
    let sum = 0;
    for (const byte of data) sum = (sum + byte) & 0xffff;
    wrongSum ||= sum !== view.getUint16(at, true);
    at += 2;
  }
  if (at !== bytes.length || at === HEADER_BYTES) missing.push(cutOff);
  if (wrongSum) missing.push({ code: "damaged", detail: "TNEF checksum" });
}

function messageOf(bytes: Uint8Array, scope: Scope): { readonly message: MapiMessage; readonly missing: Reason[] } {
  const missing: Reason[] = [];
  const properties = new Properties();
  const attachments: Properties[] = [];
  let recipients: readonly Properties[] = [];
  let tooMany = false;
  // Attributes count only where properties say nothing.
  const old: [Properties, number, number, Uint8Array][] = [];
  for (const { id, data } of attributesOf(bytes, missing)) {
    const last = attachments.at(-1);
    if (id === ATTRIBUTES.properties) readProperties(data, properties, missing);
    else if (id === ATTRIBUTES.recipients) recipients = readRows(data, properties, missing);
    else if (id === ATTRIBUTES.body) old.push([properties, IDS.body, TYPES.string8, data]);
    else if (id === ATTRIBUTES.subject) old.push([properties, IDS.subject, TYPES.string8, data]);
    else if (id === ATTRIBUTES.codePage) old.push([properties, IDS.messageCodepage, 3, data.subarray(0, 4)]);
    else if (id === ATTRIBUTES.attachRendering) {
      if (attachments.length <= scope.budget.parts) attachments.push(new Properties(properties));
      else tooMany = true;
    } else if (last === undefined || tooMany) continue;
    else if (id === ATTRIBUTES.attachProperties) readProperties(data, last, missing);
    else if (id === ATTRIBUTES.attachTitle) old.push([last, IDS.attachLongFilename, TYPES.string8, data]);
    else if (id === ATTRIBUTES.attachData) old.push([last, IDS.attachData, TYPES.binary, data]);
  }
  for (const [into, id, type, data] of old) into.set(id, type, () => data);
  if (tooMany) missing.push({ code: "tooMany", detail: "parts" });
  return { message: { properties, recipients, cut: false, attachments: attachments.map(attachmentOf) }, missing };
}

function attachmentOf(properties: Properties): MapiAttachment {
  const isObject = properties.typeOf(IDS.attachData) === TYPES.object;
  const inner = isObject ? properties.binary(IDS.attachData) : null;
  const isMessage = inner !== null && isTnef(inner);
  return { properties, message: isMessage ? (scope) => readTnef(inner, scope) : null };
}

/** MS-OXTNEF, `winmail.dat`. */
export function readTnef(bytes: Uint8Array, scope: Scope): MailItem {
  const { message, missing } = messageOf(bytes, scope);
  return itemOfMapi(message, scope, missing);
}

/** Outlook shows its bodies and files instead of the message's own. Returns what couldn't be read. */
export function addTnef(bytes: Uint8Array, into: Collector): readonly Reason[] {
  const { message, missing } = messageOf(bytes, into.scope);
  addMapi(into, message);
  return missing;
}
