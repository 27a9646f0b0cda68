import { decodeNarrow } from "../text";

/** Little-endian numbers in a file; 0 beyond its end. */
class Little {
  constructor(private readonly bytes: Uint8Array) {}

  u16(at: number): number {
    return (this.bytes[at] ?? 0) | ((this.bytes[at + 1] ?? 0) << 8);
  }

  u32(at: number): number {
    return this.u16(at) + this.u16(at + 2) * 0x10000;
  }

  /** Up to 2^53: larger values are beyond any file. */
  u64(at: number): number {
    return this.u32(at) + this.u32(at + 4) * 0x100000000;
  }
}

/** Position of a four-byte signature at or after `from`; -1 if not found. */
function indexOfSignature(bytes: Uint8Array, signature: number, from: number, to = bytes.length): number {
  const first = signature & 0xff;
  for (let at = bytes.indexOf(first, from); at >= 0 && at + 4 <= to; at = bytes.indexOf(first, at + 1)) {
    if (
      bytes[at + 1] === ((signature >>> 8) & 0xff) &&
      bytes[at + 2] === ((signature >>> 16) & 0xff) &&
      bytes[at + 3] === signature >>> 24
    )
      return at;
  }
  return -1;
}

const maxName = 200;

/** Name of a file in an archive, as a label: nothing is written there. If too long, keeps the end with the extension. */
export function entryName(bytes: Uint8Array, isUtf8: boolean): string {
  const end = bytes.subarray(-4096);
  return labelOf(isUtf8 ? new TextDecoder().decode(end) : decodeNarrow(end));
}

/** A path of bounded length without control characters and empty steps. */
export function labelOf(path: string): string {
  const parts = path
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, "")
    .split(/[\\/]/)
    .filter((part) => part !== "" && part !== "." && part !== "..");
  const label = parts.join("/") + (/[\\/]$/.test(path) ? "/" : "");
  return label.length > maxName ? `…${label.slice(-maxName)}` : label;
}

/** A file in a ZIP archive (APPNOTE 6.3.10), as one of its headers describes it. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly start: number;
  readonly packed: number;
}

type Entries = { readonly entries: readonly Entry[]; readonly cut: boolean; readonly damaged: boolean };

const END = 0x06054b50;
const END_64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const endReach = 22 + 0xffff;

/** Position of the end record: the last whose comment ends with the file, else simply the last. */
export function endOf(bytes: Uint8Array): { at: number; exact: boolean } | null {
  const little = new Little(bytes);
  let last: number | null = null;
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - endReach); at--) {
    if (bytes[at] !== 0x50 || little.u32(at) !== END) continue;
    if (at + 22 + little.u16(at + 20) === bytes.length) return { at, exact: true };
    last ??= at;
  }
  return last === null ? null : { at: last, exact: false };
}

function directoryOf(little: Little, end: number): { at: number; shift: number } | null {
  let size = little.u32(end + 12);
  let offset = little.u32(end + 16);
  let stop = end;
  if (offset === 0xffffffff || size === 0xffffffff || little.u16(end + 10) === 0xffff) {
    // The locator is directly before the end record, usually with the ZIP64 end record directly before it.
    const record = [little.u64(end - 12), end - 76].find((at) => at > 0 && little.u32(at) === END_64);
    if (record !== undefined) [size, offset, stop] = [little.u64(record + 40), little.u64(record + 48), record];
  }
  if (little.u32(offset) === CENTRAL) return { at: offset, shift: 0 };
  const at = stop - size;
  return at >= 0 && little.u32(at) === CENTRAL ? { at, shift: at - offset } : null;
}

function wide(little: Little, extra: number, length: number, fields: number[]): number[] {
  const values = [...fields];
  for (let at = extra; at + 4 <= extra + length; at += 4 + little.u16(at + 2)) {
    if (little.u16(at) !== 1) continue;
    let place = at + 4;
    fields.forEach((value, index) => {
      if (value !== 0xffffffff) return;
      values[index] = little.u64(place);
      place += 8;
    });
    break;
  }
  return values;
}

function localAt(bytes: Uint8Array, little: Little, at: number): (Entry & { open: boolean }) | null {
  if (little.u32(at) !== LOCAL) return null;
  const flags = little.u16(at + 6);
  const nameLength = little.u16(at + 26);
  const extraLength = little.u16(at + 28);
  const start = at + 30 + nameLength + extraLength;
  const sizes = [little.u32(at + 22), little.u32(at + 18)];
  const [, packed = 0] = wide(little, at + 30 + nameLength, extraLength, sizes);
  const name = entryName(bytes.subarray(at + 30, at + 30 + nameLength), (flags & 0x800) !== 0);
  const method = little.u16(at + 8);
  return { name, method, encrypted: (flags & 1) !== 0, start, packed, open: (flags & 8) !== 0 && packed === 0 };
}

const isSame = (a: Entry, b: Entry & { open: boolean }): boolean =>
  a.name === b.name && a.method === b.method && (b.open || a.packed === b.packed);

class Reader {
  readonly #little: Little;
  readonly entries: Entry[] = [];
  cut = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly max: number,
  ) {
    this.#little = new Little(bytes);
  }

  #add(entry: Entry): void {
    if (this.entries.length < this.max) this.entries.push(entry);
    else this.cut = true;
  }

  directory(at: number, shift: number): boolean {
    const little = this.#little;
    let place = at;
    while (!this.cut && little.u32(place) === CENTRAL) {
      const [nameLength, extraLength] = [little.u16(place + 28), little.u16(place + 30)];
      const flags = little.u16(place + 8);
      const fields = [little.u32(place + 24), little.u32(place + 20), little.u32(place + 42)];
      const [, packed = 0, offset = 0] = wide(little, place + 46 + nameLength, extraLength, fields);
      const name = entryName(this.bytes.subarray(place + 46, place + 46 + nameLength), (flags & 0x800) !== 0);
      const local = localAt(this.bytes, little, offset + shift);
      const entry = {
        name,
        method: little.u16(place + 10),
        encrypted: (flags & 1) !== 0,
        packed,
        start: local?.start ?? 0,
      };
      if (local !== null) {
        this.#add(entry);
        if (!isSame(entry, local)) this.#add(local.open ? { ...local, packed } : local);
      }
      place += 46 + nameLength + extraLength + little.u16(place + 32);
    }
    return place > at;
  }

  strays(): void {
    const known = this.entries.map(({ start, packed }) => [start, start + packed] as const).sort((a, b) => a[0] - b[0]);
    const starts = new Set(known.map(([start]) => start));
    let next = 0;
    for (let at = indexOfSignature(this.bytes, LOCAL, 0); at >= 0 && !this.cut;) {
      while (next < known.length && (known[next]?.[1] ?? 0) <= at) next++;
      const range = known[next];
      let from = at + 4;
      if (range !== undefined && at >= range[0]) from = range[1];
      else {
        // Find the data without decoding the name: there may be a million of them.
        const start = at + 30 + this.#little.u16(at + 26) + this.#little.u16(at + 28);
        const local = starts.has(start) ? null : localAt(this.bytes, this.#little, at);
        if (local !== null) {
          this.#add(local.open ? { ...local, packed: this.bytes.length - local.start } : local);
          if (!local.open) from = local.start + local.packed;
        }
      }
      at = indexOfSignature(this.bytes, LOCAL, from);
    }
  }
}

/** Up to `max` files that an archive names in its directory or in local headers. */
export function entriesOf(bytes: Uint8Array, max: number): Entries {
  const reader = new Reader(bytes, max);
  const end = endOf(bytes);
  const directory = end === null ? null : directoryOf(new Little(bytes), end.at);
  const isEmpty = end !== null && new Little(bytes).u32(end.at + 12) === 0;
  const found = directory !== null && reader.directory(directory.at, directory.shift);
  reader.strays();
  return { entries: reader.entries, cut: reader.cut, damaged: !found && !isEmpty };
}
