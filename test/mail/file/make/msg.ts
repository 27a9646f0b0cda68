import { compoundFile, type Storage } from "./compound";

/** A property's value: a text in Unicode, a text in bytes of a code page, bytes, a number, a moment. */
export type Value = string | { readonly string8: Uint8Array } | Uint8Array | number | Date;
/** Properties by their number. */
export type Values = Readonly<Record<number, Value>>;

/** A message as Outlook keeps it. */
export interface Message {
  readonly properties: Values;
  readonly recipients?: readonly Values[];
  readonly attachments?: readonly (Values & { readonly message?: Message })[];
}

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));

/** The moment in units of 100 nanoseconds since 1601. */
export function fileTime(date: Date): Uint8Array {
  const out = new Uint8Array(8);
  new DataView(out.buffer).setBigUint64(0, (BigInt(date.getTime()) + 11_644_473_600_000n) * 10_000n, true);
  return out;
}

function storageOf(values: Values, header: number): Record<string, Uint8Array | Storage> {
  const streams: Record<string, Uint8Array | Storage> = {};
  const fixed: Uint8Array[] = [new Uint8Array(header)];
  for (const [key, value] of Object.entries(values)) {
    if (!/^\d+$/.test(key)) continue;
    const id = Number(key);
    const put = (type: number, bytes: Uint8Array | null, inline: Uint8Array): void => {
      const row = new Uint8Array(16);
      const view = new DataView(row.buffer);
      view.setUint16(0, type, true);
      view.setUint16(2, id, true);
      view.setUint32(4, 6, true);
      row.set(inline, 8);
      fixed.push(row);
      const name = id.toString(16).padStart(4, "0") + type.toString(16).padStart(4, "0");
      if (bytes !== null) streams[`__substg1.0_${name.toUpperCase()}`] = bytes;
    };
    const size = (length: number): Uint8Array => new Uint8Array(Uint32Array.of(length).buffer);
    if (typeof value === "number") put(3, null, size(value));
    else if (value instanceof Date) put(0x40, null, fileTime(value));
    else if (typeof value === "string") put(0x1f, utf16(value), size(2 * value.length + 2));
    else if (value instanceof Uint8Array) put(0x102, value, size(value.length));
    else put(0x1e, value.string8, size(value.string8.length + 1));
  }
  streams["__properties_version1.0"] = new Uint8Array(Buffer.concat(fixed));
  return streams;
}

function messageStorage(message: Message, header: number): Storage {
  const storage = storageOf(message.properties, header);
  const number = (index: number): string => index.toString(16).toUpperCase().padStart(8, "0");
  message.recipients?.forEach((values, index) => {
    storage[`__recip_version1.0_#${number(index)}`] = storageOf(values, 8);
  });
  message.attachments?.forEach((values, index) => {
    const inner = storageOf(values, 8);
    if (values.message !== undefined) inner["__substg1.0_3701000D"] = messageStorage(values.message, 24);
    storage[`__attach_version1.0_#${number(index)}`] = inner;
  });
  return storage;
}

/** Writes a message as Outlook's .msg (MS-OXMSG). */
export function msgFile(message: Message): Uint8Array {
  return compoundFile({ ...messageStorage(message, 32), "__nameid_version1.0": {} });
}
