import type { Reason } from "../../../analysis";
import { Properties, TYPES } from "./properties";

/** Padded to four bytes. */
const SIZES: ReadonlyMap<number, number> = new Map([
  [0x02, 4],
  [0x03, 4],
  [0x04, 4],
  [0x05, 8],
  [0x06, 8],
  [0x07, 8],
  [0x0a, 4],
  [0x0b, 4],
  [0x14, 8],
  [0x40, 8],
  [0x48, 16],
]);
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
    const size = SIZES.get(single);
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

/** Reads the properties of a message or attachment. */
export function readProperties(bytes: Uint8Array, into: Properties, missing: Reason[]): void {
  if (!readList(new Reader(bytes), into)) missOnce(missing, "TNEF properties");
}

/** Reads one list of properties per recipient. */
export function readRows(bytes: Uint8Array, outer: Properties, missing: Reason[]): readonly Properties[] {
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
