/** MS-CFB section 2.6. */
export interface Entry {
  readonly name: string;
  readonly isStream: boolean;
  readonly start: number;
  readonly size: number;
  readonly children: readonly Entry[];
}

interface Node {
  readonly entry: Entry & { readonly children: Entry[] };
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const DIFAT_IN_HEADER = 109;
/** Higher sector numbers are markers (MS-CFB section 2.1). */
const LAST_SECTOR = 0xfffffffa;
/** Directory entries read; a message has a few hundred, and thirty for each attachment. */
const MAX_ENTRIES = 100_000;

/** MS-CFB, untrusted: chains and trees may loop, and sizes lie. Never reads more sectors than an honest file would need. */
export class CompoundFile {
  readonly root: Entry;
  damaged = false;
  private readonly view: DataView;
  private readonly sectorBytes: number;
  private readonly sectors: number;
  private readonly miniCutoff: number;
  private readonly table: Uint32Array;
  private readonly miniTable: Uint32Array;
  private readonly miniStream: Uint8Array;
  /** Bytes that streams may still take: each belongs to one stream only. */
  private left: number;

  /** @throws {RangeError} if the header is impossible: not a compound file */
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < HEADER_BYTES) throw new RangeError("The header is cut.");
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new RangeError("There is no such size of sectors.");
    this.sectorBytes = 1 << shift;
    this.sectors = Math.max(0, Math.ceil(bytes.length / this.sectorBytes) - 1);
    this.left = bytes.length + HEADER_BYTES;
    this.miniCutoff = Math.min(this.view.getUint32(56, true), 1 << 16);
    this.table = this.numbers(this.tableSectors());
    const nodes = this.nodes(this.view.getUint32(48, true));
    this.miniTable = this.numbers(this.chain(this.view.getUint32(60, true), this.sectors));
    const root = nodes[0];
    if (root === undefined) throw new RangeError("There is no directory.");
    this.miniStream = this.inSectors(root.entry.start, Math.min(root.entry.size, bytes.length));
    this.left = bytes.length + HEADER_BYTES;
    this.grow(nodes);
    this.root = root.entry;
  }

  read({ start, size }: Entry): Uint8Array {
    const wanted = Math.min(size, this.left);
    if (wanted < size) this.damaged = true;
    this.left -= wanted;
    return size < this.miniCutoff ? this.joined(this.miniSectors(start), wanted) : this.inSectors(start, wanted);
  }

  private sectorAt(number: number): Uint8Array {
    const at = (number + 1) * this.sectorBytes;
    return this.bytes.subarray(Math.min(at, this.bytes.length), at + this.sectorBytes);
  }

  private chain(start: number, max: number): number[] {
    const found: number[] = [];
    for (let at = start; at <= LAST_SECTOR; at = this.table[at] ?? LAST_SECTOR + 1) {
      if (found.length >= Math.min(max, this.sectors)) break;
      if (at >= this.sectors) {
        this.damaged = true;
        break;
      }
      found.push(at);
    }
    return found;
  }

  private tableSectors(): number[] {
    const found: number[] = [];
    const take = (number: number): void => {
      if (number < this.sectors && found.length < this.sectors) found.push(number);
    };
    for (let i = 0; i < DIFAT_IN_HEADER; i++) take(this.view.getUint32(76 + 4 * i, true));
    let next = this.view.getUint32(68, true);
    for (let seen = 0; next < this.sectors && seen <= this.sectors / (this.sectorBytes / 4); seen++) {
      const numbers = this.numbers([next]);
      next = numbers.at(-1) ?? LAST_SECTOR + 1;
      for (const number of numbers.subarray(0, -1)) take(number);
    }
    // A table is no larger than its file requires, plus slack.
    return found.slice(0, Math.ceil((4 * this.sectors) / this.sectorBytes) + DIFAT_IN_HEADER);
  }

  private numbers(sectors: readonly number[]): Uint32Array {
    const perSector = this.sectorBytes / 4;
    const numbers = new Uint32Array(sectors.length * perSector).fill(LAST_SECTOR + 1);
    sectors.forEach((sector, index) => {
      const from = (sector + 1) * this.sectorBytes;
      for (let i = 0; i < perSector && from + 4 * i + 4 <= this.bytes.length; i++)
        numbers[index * perSector + i] = this.view.getUint32(from + 4 * i, true);
    });
    return numbers;
  }

  private inSectors(start: number, size: number): Uint8Array {
    const sectors = this.chain(start, Math.ceil(size / this.sectorBytes));
    return this.joined(
      sectors.map((sector) => this.sectorAt(sector)),
      size,
    );
  }

  private *miniSectors(start: number): Generator<Uint8Array, void> {
    for (let at = start; at <= LAST_SECTOR; at = this.miniTable[at] ?? LAST_SECTOR + 1) {
      const sector = this.miniStream.subarray(64 * at, 64 * at + 64);
      if (sector.length === 0) return;
      yield sector;
    }
  }

  private joined(sectors: Iterable<Uint8Array>, size: number): Uint8Array {
    const out = new Uint8Array(size);
    let length = 0;
    for (const sector of sectors) {
      const piece = sector.subarray(0, size - length);
      out.set(piece, length);
      length += piece.length;
      if (length === size) break;
    }
    if (length < size) this.damaged = true;
    return out.subarray(0, length);
  }

  private nodes(start: number): Node[] {
    const nodes: Node[] = [];
    const perSector = this.sectorBytes / ENTRY_BYTES;
    const sectors = this.chain(start, Math.ceil(MAX_ENTRIES / perSector));
    if (sectors.length * perSector >= MAX_ENTRIES) this.damaged = true;
    for (const sector of sectors) {
      const from = (sector + 1) * this.sectorBytes;
      for (let i = 0; i < perSector && from + ENTRY_BYTES * (i + 1) <= this.bytes.length; i++)
        nodes.push(this.node(from + ENTRY_BYTES * i));
    }
    return nodes;
  }

  private node(at: number): Node {
    const { view } = this;
    const number = (offset: number): number => view.getUint32(at + offset, true);
    const units = Math.max(0, Math.min(32, Math.floor(view.getUint16(at + 64, true) / 2)) - 1);
    let name = "";
    for (let i = 0; i < units; i++) name += String.fromCharCode(view.getUint16(at + 2 * i, true));
    // Version 3 has junk in the upper half of a size, which no message needs.
    const entry = { name, isStream: view.getUint8(at + 66) === 2, start: number(116), size: number(120), children: [] };
    return { entry, left: number(68), right: number(72), child: number(76) };
  }

  /** Each once, so that loops end. */
  private grow(nodes: readonly Node[]): void {
    const met = new Set<number>([0]);
    const storages = nodes.slice(0, 1);
    for (let parent = storages.pop(); parent !== undefined; parent = storages.pop()) {
      const waiting = [parent.child];
      for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        const node = nodes[at];
        if (at > LAST_SECTOR) continue;
        if (node === undefined || met.has(at)) {
          this.damaged = true;
          continue;
        }
        met.add(at);
        parent.entry.children.push(node.entry);
        if (!node.entry.isStream) storages.push(node);
        waiting.push(node.left, node.right);
      }
    }
  }
}
