import { MemoryFault, ReaderFault, type Program } from "./program";
import { bytesOf, formats, group, type ReaderFile, type Tensor } from "./file";

const page = 65_536;
const alignment = 16;

/** Allocates the program's memory; never frees. */
export class Memory {
  #top = alignment;

  constructor(private readonly memory: Program["memory"]) {}

  /** @throws MemoryFault if the engine is out of memory */
  room(bytes: number): number {
    const at = this.passing(bytes);
    this.#top = Math.ceil((at + bytes) / alignment) * alignment;
    return at;
  }

  /** As `room`, but the next call may reuse it. */
  passing(bytes: number): number {
    const lacks = this.#top + bytes - this.memory.buffer.byteLength;
    if (lacks > 0) {
      try {
        this.memory.grow(Math.ceil(lacks / page));
      } catch {
        throw new MemoryFault("There is no memory for it.");
      }
    }
    return this.#top;
  }

  /** Valid until more memory is allocated. */
  numbers(at: number, count: number): Float32Array {
    return new Float32Array(this.memory.buffer, at, count);
  }

  copy(from: number, to: number, bytes: number): void {
    new Uint8Array(this.memory.buffer).copyWithin(to, from, from + bytes);
  }

  write(at: number, bytes: Uint8Array): void {
    new Uint8Array(this.memory.buffer, at, bytes.length).set(bytes);
  }
}

/** Addresses of weights for `multiply`. */
export interface Packed {
  readonly weight: number;
  readonly scales: number;
  readonly bias: number;
  readonly columns: number;
  readonly outs: number;
}

/** Addresses of weights for `dense`. */
export interface Plain {
  readonly weight: number;
  readonly bias: number;
  readonly columns: number;
  readonly outs: number;
}

/** A layer norm. */
export type Norm = { readonly weight: number; readonly bias: number };

/** Rows unpacked on demand. */
export type Table = { readonly at: number; readonly rowBytes: number; readonly bits: number };

/** Copies weights from the file to the program's memory. */
export class Loader {
  constructor(
    private readonly file: ReaderFile,
    private readonly program: Program,
    private readonly memory: Memory,
  ) {}

  numbers(name: string, rows: number, columns: number): number {
    const at = this.memory.room(4 * rows * columns);
    this.#unpack(this.file.tensor(name, rows, columns), at, name);
    return at;
  }

  plain(name: string, outs: number, columns: number): Plain {
    return {
      weight: this.numbers(`${name}.w`, outs, columns),
      bias: this.numbers(`${name}.b`, 1, outs),
      columns,
      outs,
    };
  }

  norm(name: string, width: number): Norm {
    return { weight: this.numbers(`${name}.w`, 1, width), bias: this.numbers(`${name}.b`, 1, width) };
  }

  packed(names: readonly string[], outs: number, columns: number): Packed {
    const all = names.length * outs;
    const packed: Packed = {
      weight: this.memory.room(2 * all * columns),
      scales: this.memory.room(4 * all),
      bias: this.memory.room(4 * all),
      columns,
      outs: all,
    };
    for (const [index, name] of names.entries()) {
      const first = index * outs;
      const plain = this.memory.passing(4 * outs * columns);
      this.#unpack(this.file.tensor(`${name}.w`, outs, columns), plain, name);
      this.program.pack(plain, packed.weight + 2 * first * columns, packed.scales + 4 * first, outs, columns);
      this.#unpack(this.file.tensor(`${name}.b`, 1, outs), packed.bias + 4 * first, name);
    }
    return packed;
  }

  table(name: string, rows: number, columns: number): Table {
    const { format, bytes } = this.file.tensor(name, rows, columns);
    const at = this.memory.room(bytes.length);
    this.memory.write(at, bytes);
    return { at, rowBytes: bytesOf(format, columns), bits: formats[format] };
  }

  /** Unpacks a tensor to an address; temporarily overwrites what is behind it. */
  #unpack({ rows, columns, format, bytes }: Tensor, to: number, name: string): void {
    const count = rows * columns;
    if (format === "f32") {
      this.memory.write(to, bytes);
      // Quantised values are always finite.
      if (!this.memory.numbers(to, count).every(Number.isFinite))
        throw new ReaderFault(`${name} holds what is no number.`);
      return;
    }
    const from = Math.max(to + 4 * count, this.memory.passing(0));
    this.memory.passing(from + bytes.length - this.memory.passing(0));
    this.memory.write(from, bytes);
    this.program.unpack(from, to, count / group, formats[format]);
  }
}
