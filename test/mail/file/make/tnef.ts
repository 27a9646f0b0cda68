import { fileTime, type Value, type Values } from "./msg";

const u16 = (...values: number[]): Uint8Array => new Uint8Array(Uint16Array.from(values).buffer);
const u32 = (...values: number[]): Uint8Array => new Uint8Array(Uint32Array.from(values).buffer);
const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** A file within TNEF: its content, and a message where it is one. */
export interface TnefFile {
  readonly title?: string;
  readonly data?: Uint8Array;
  readonly properties?: Values;
  readonly message?: Uint8Array;
}

function valueOf(value: Value): readonly [type: number, bytes: Uint8Array] {
  const variable = (bytes: Uint8Array): Uint8Array =>
    joined(u32(1, bytes.length), bytes, new Uint8Array((4 - (bytes.length % 4)) % 4));
  if (typeof value === "number") return [3, u32(value)];
  if (value instanceof Date) return [0x40, fileTime(value)];
  if (typeof value === "string") return [0x1f, variable(new Uint8Array(Buffer.from(`${value}\0`, "utf16le")))];
  return value instanceof Uint8Array ? [0x102, variable(value)] : [0x1e, variable(joined(value.string8, u16(0)))];
}

/** A list of properties (MS-OXTNEF section 2.1.3.4), behind one that has a name. */
function propertyList(values: Values, more: readonly Uint8Array[] = []): Uint8Array {
  const named = joined(u16(0x1e, 0x8001), new Uint8Array(16), u32(1, 8), u16(88, 45, 89, 0), u32(1, 2), u16(65, 0));
  const rows = Object.entries(values).map(([id, value]) => {
    const [type, bytes] = valueOf(value);
    return joined(u16(type, Number(id)), bytes);
  });
  return joined(u32(1 + rows.length + more.length), named, ...rows, ...more);
}

/** One attribute with its sum. */
export function attribute(level: 1 | 2, id: number, data: Uint8Array, fault = 0): Uint8Array {
  const sum = data.reduce((total, byte) => (total + byte) & 0xffff, fault);
  return joined(Uint8Array.of(level), u32(id, data.length), data, u16(sum & 0xffff));
}

/** Writes TNEF (MS-OXTNEF): properties of the message, attributes as they are, files. */
export function tnef(
  properties: Values,
  files: readonly TnefFile[] = [],
  others: readonly Uint8Array[] = [],
): Uint8Array {
  const parts = files.flatMap(({ title, data, properties: own = {}, message }) => {
    const object = (inner: Uint8Array): Uint8Array =>
      joined(
        u16(0x0d, 0x3701),
        u32(1, 16 + inner.length),
        new Uint8Array(16),
        inner,
        new Uint8Array((4 - (inner.length % 4)) % 4),
      );
    return [
      attribute(2, 0x00069002, new Uint8Array(14)),
      ...(title === undefined ? [] : [attribute(2, 0x00018010, new Uint8Array(Buffer.from(`${title}\0`)))]),
      ...(data === undefined ? [] : [attribute(2, 0x0006800f, data)]),
      attribute(2, 0x00069005, propertyList(own, message === undefined ? [] : [object(message)])),
    ];
  });
  return joined(
    u32(0x223e9f78),
    u16(1),
    attribute(1, 0x00089006, u32(0x00010000)),
    attribute(1, 0x00069007, u32(1252, 0)),
    ...others,
    attribute(1, 0x00069003, propertyList(properties)),
    ...parts,
  );
}
