import type { MailItem, Reason } from "../../../analysis";
import { isTnef } from "../sniff";
import type { Collector, Scope } from "../mime/collector";
import { addMapi, itemOfMapi, type MapiAttachment, type MapiMessage } from "./mapi";
import { IDS, Properties, TYPES } from "./properties";
import { readProperties, readRows } from "./tnefProperties";

const SIGNATURE = 0x223e9f78;
const HEADER_BYTES = 6;
/** Without their type (MS-OXTNEF section 2.1.3.1). */
const ATTRIBUTES = {
  subject: 0x8004,
  body: 0x800c,
  attachData: 0x800f,
  attachTitle: 0x8010,
  attachRendering: 0x9002,
  properties: 0x9003,
  recipients: 0x9004,
  attachProperties: 0x9005,
  codePage: 0x9007,
} as const;
const MAX_ATTRIBUTES = 20_000;
const cutOff: Reason = { code: "damaged", detail: "TNEF" };

interface Attribute {
  readonly id: number;
  readonly data: Uint8Array;
}

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
