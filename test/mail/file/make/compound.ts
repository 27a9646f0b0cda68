/** A storage of a compound file: its streams by their bytes, its storages by theirs. */
export interface Storage {
  readonly [name: string]: Uint8Array | Storage;
}

const SECTOR = 512;
const MINI = 64;
const CUTOFF = 4096;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const NONE = 0xffffffff;

interface Item {
  readonly name: string;
  readonly bytes: Uint8Array | null;
  child: number;
  right: number;
  start: number;
}

function listOf(storage: Storage, items: Item[], parent: Item): void {
  let last: Item | null = null;
  for (const [name, value] of Object.entries(storage)) {
    const bytes = value instanceof Uint8Array ? value : null;
    const item: Item = { name, bytes, child: NONE, right: NONE, start: END };
    if (last === null) parent.child = items.length;
    else last.right = items.length;
    last = item;
    items.push(item);
    if (!(value instanceof Uint8Array)) listOf(value, items, item);
  }
}

function pad(bytes: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(Math.ceil(bytes.length / size) * size);
  out.set(bytes);
  return out;
}

const chained = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => (i === count - 1 ? END : from + i + 1));

/** Writes a compound file (MS-CFB, version 3), its siblings as a list and not as a balanced tree, which readers must take. */
export function compoundFile(root: Storage): Uint8Array {
  const first: Item = { name: "Root Entry", bytes: null, child: NONE, right: NONE, start: END };
  const items = [first];
  listOf(root, items, first);
  const sectors: Uint8Array[] = [];
  const table: number[] = [];
  const put = (bytes: Uint8Array): number => {
    if (bytes.length === 0) return END;
    const from = table.length;
    const filled = pad(bytes, SECTOR);
    const count = filled.length / SECTOR;
    for (let i = 0; i < count; i++) sectors.push(filled.subarray(i * SECTOR, (i + 1) * SECTOR));
    table.push(...chained(from, count));
    return from;
  };
  const minis: Uint8Array[] = [];
  const miniTable: number[] = [];
  for (const item of items) {
    if (item.bytes === null || item.bytes.length === 0) continue;
    if (item.bytes.length >= CUTOFF) item.start = put(item.bytes);
    else {
      item.start = miniTable.length;
      const filled = pad(item.bytes, MINI);
      minis.push(filled);
      miniTable.push(...chained(item.start, filled.length / MINI));
    }
  }
  const mini = Buffer.concat(minis);
  first.start = put(mini);
  const directory = new Uint8Array(items.length * 128);
  items.forEach((item, index) => directory.set(entry(item, index === 0 ? mini.length : null), index * 128));
  const directoryAt = put(directory);
  const miniTableAt = put(numbers(miniTable));
  let tables = 1;
  while (tables * (SECTOR / 4) < table.length + tables) tables++;
  const tableAt = table.length;
  for (let i = 0; i < tables; i++) table.push(0xfffffffd);
  const filled = [...table, ...Array.from({ length: tables * (SECTOR / 4) - table.length }, () => FREE)];
  const header = new Uint8Array(SECTOR);
  const view = new DataView(header.buffer);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [0x3e, 3, 0xfffe, 9, 6].forEach((value, i) => view.setUint16(24 + 2 * i, value, true));
  view.setUint32(44, tables, true);
  view.setUint32(48, directoryAt, true);
  view.setUint32(56, CUTOFF, true);
  view.setUint32(60, miniTableAt, true);
  view.setUint32(64, Math.ceil((4 * miniTable.length) / SECTOR), true);
  view.setUint32(68, END, true);
  for (let i = 0; i < 109; i++) view.setUint32(76 + 4 * i, i < tables ? tableAt + i : FREE, true);
  return new Uint8Array(Buffer.concat([header, ...sectors, numbers(filled)]));
}

function numbers(values: readonly number[]): Uint8Array {
  const out = new Uint8Array(4 * values.length);
  const view = new DataView(out.buffer);
  values.forEach((value, i) => view.setUint32(4 * i, value, true));
  return out;
}

function entry(item: Item, miniSize: number | null): Uint8Array {
  const out = new Uint8Array(128);
  const view = new DataView(out.buffer);
  Array.from(item.name).forEach((char, i) => view.setUint16(2 * i, char.charCodeAt(0), true));
  view.setUint16(64, 2 * item.name.length + 2, true);
  out[66] = miniSize !== null ? 5 : item.bytes === null ? 1 : 2;
  out[67] = 1;
  view.setUint32(68, NONE, true);
  view.setUint32(72, item.right, true);
  view.setUint32(76, item.child, true);
  view.setUint32(116, item.start, true);
  view.setUint32(120, miniSize ?? item.bytes?.length ?? 0, true);
  return out;
}
