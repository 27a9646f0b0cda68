import { ReaderFault } from "./fault";
import { bytesOf, formats, group, type ReaderFile, type Tensor } from "./file";
import type { Memory } from "./memory";
import type { Program } from "./program";

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
export interface Norm {
  readonly weight: number;
  readonly bias: number;
}

/** Rows unpacked on demand. */
export interface Table {
  readonly at: number;
  readonly rowBytes: number;
  readonly bits: number;
}

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
