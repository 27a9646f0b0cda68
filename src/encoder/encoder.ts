import type { ReaderFile } from "./file";
import { Layer, makeBench, rowsFor, type Bench } from "./layer";
import { Memory } from "./memory";
import type { Program } from "./program";
import { Loader, type Norm, type Plain, type Table } from "./loader";

/** The encoder and its classification head: from the piece ids of a window to probabilities of its segments' kinds. */
export class Encoder {
  readonly #memory: Memory;
  readonly #words: Table;
  readonly #places: number;
  readonly #norm: Norm;
  readonly #layers: readonly Layer[];
  readonly #look: Plain;
  readonly #head: readonly [Plain, Plain];
  readonly #bench: Bench;
  readonly #shares: number;
  readonly #pooled: number;
  readonly #hidden: number;
  readonly #kinds: number;

  /** Copies the weights; the file may be released. @throws ReaderFault if they are incomplete */
  constructor(
    private readonly program: Program,
    private readonly sizes: ReaderFile,
  ) {
    const { width, layers, kinds, vocabulary, hidden, places } = sizes;
    this.#memory = new Memory(program.memory);
    const loader = new Loader(sizes, program, this.#memory);
    this.#words = loader.table("words", vocabulary.count, width);
    this.#places = loader.numbers("places", places, width);
    this.#norm = loader.norm("norm", width);
    this.#layers = Array.from({ length: layers }, (_, index) => new Layer(program, sizes, loader, index));
    this.#look = loader.plain("look", 1, width);
    this.#head = [loader.plain("head.0", hidden, 2 * width), loader.plain("head.1", kinds.length, hidden)];
    this.#bench = makeBench(this.#memory, sizes);
    this.#shares = this.#memory.room(4 * rowsFor(places));
    this.#pooled = this.#memory.room(8 * width);
    this.#hidden = this.#memory.room(4 * hidden);
    // Softmax writes up to a multiple of four.
    this.#kinds = this.#memory.room(4 * kinds.length + 12);
  }

  encode(ids: readonly number[]): void {
    const { x } = this.#bench;
    const { width, epsilon } = this.sizes;
    const { at, rowBytes, bits } = this.#words;
    const bytes = 4 * width;
    for (const [index, id] of ids.entries()) this.#unpack(at + id * rowBytes, x + index * bytes, width, bits);
    this.#memory.numbers(x + ids.length * bytes, (rowsFor(ids.length) - ids.length) * width).fill(0);
    this.program.addNormalise(x, this.#places, this.#norm.weight, this.#norm.bias, ids.length, width, epsilon);
    for (const layer of this.#layers) layer.run(this.#bench, ids.length);
  }

  /** Probabilities for the segment at these pieces. */
  kinds(from: number, to: number): Float32Array {
    const { program, sizes } = this;
    const [first, second] = this.#head;
    const rows = to - from;
    const x = this.#bench.x + 4 * from * sizes.width;
    this.#dense(this.#look, x, this.#shares, rows);
    program.softmax(this.#shares, rows);
    program.blend(x, this.#shares, this.#pooled, rows, sizes.width);
    this.#memory.numbers(this.#shares, rows).fill(1 / rows);
    program.blend(x, this.#shares, this.#pooled + 4 * sizes.width, rows, sizes.width);
    this.#dense(first, this.#pooled, this.#hidden, 1);
    program.activate(this.#hidden, sizes.hidden);
    this.#dense(second, this.#hidden, this.#kinds, 1);
    program.softmax(this.#kinds, sizes.kinds.length);
    return this.#memory.numbers(this.#kinds, sizes.kinds.length).slice();
  }

  #dense({ weight, bias, columns, outs }: Plain, from: number, to: number, rows: number): void {
    this.program.dense(from, weight, bias, to, rows, columns, outs);
  }

  #unpack(from: number, to: number, count: number, bits: number): void {
    if (bits === 32) this.#memory.copy(from, to, 4 * count);
    else this.program.unpack(from, to, count / 32, bits);
  }
}
