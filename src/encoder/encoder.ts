import type { ReaderFile } from "./file";
import { Memory, Loader, type Norm, type Packed, type Plain, type Table } from "./loader";
import type { Program } from "./program";

interface Bench {
  /** One row per piece: input and output of a layer. */
  readonly x: number;
  readonly asked: number;
  /** Output of attention; later what is added to x. */
  readonly given: number;
  readonly forward: number;
  readonly rounded: number;
  readonly scales: number;
  readonly room: number;
}

const rowsAtOnce = 4;
const rowsFor = (pieces: number): number => Math.ceil(pieces / rowsAtOnce) * rowsAtOnce;

function makeBench(memory: Memory, { width, feedForward, places }: ReaderFile): Bench {
  const rows = rowsFor(places);
  const wide = Math.max(width, feedForward);
  return {
    x: memory.room(4 * rows * width),
    asked: memory.room(12 * rows * width),
    given: memory.room(4 * rows * width),
    forward: memory.room(4 * rows * feedForward),
    rounded: memory.room(2 * rows * wide),
    scales: memory.room(4 * rows),
    room: memory.room(4 * 33 * (places + 16)),
  };
}

class Layer {
  readonly #ask: Packed;
  readonly #out: Packed;
  readonly #up: Packed;
  readonly #down: Packed;
  readonly #first: Norm;
  readonly #second: Norm;

  constructor(
    private readonly program: Program,
    private readonly sizes: ReaderFile,
    loader: Loader,
    index: number,
  ) {
    const { width, feedForward } = sizes;
    const name = `layers.${index}`;
    this.#ask = loader.packed([`${name}.q`, `${name}.k`, `${name}.v`], width, width);
    this.#out = loader.packed([`${name}.o`], width, width);
    this.#up = loader.packed([`${name}.up`], feedForward, width);
    this.#down = loader.packed([`${name}.down`], width, feedForward);
    this.#first = loader.norm(`${name}.n1`, width);
    this.#second = loader.norm(`${name}.n2`, width);
  }

  run(bench: Bench, pieces: number): void {
    const { x, asked, given, forward, room } = bench;
    const { heads, feedForward } = this.sizes;
    const rows = rowsFor(pieces);
    this.#multiply(bench, this.#ask, x, asked, rows);
    this.program.attend(asked, given, room, pieces, heads);
    this.#multiply(bench, this.#out, given, forward, rows);
    this.#add(x, forward, this.#first, rows);
    this.#multiply(bench, this.#up, x, forward, rows);
    this.program.activate(forward, rows * feedForward);
    this.#multiply(bench, this.#down, forward, given, rows);
    this.#add(x, given, this.#second, rows);
  }

  #multiply({ rounded, scales }: Bench, by: Packed, from: number, to: number, rows: number): void {
    this.program.quantise(from, rounded, scales, rows, by.columns);
    this.program.multiply(rounded, scales, by.weight, by.scales, by.bias, to, rows, by.columns, by.outs);
  }

  #add(x: number, y: number, { weight, bias }: Norm, rows: number): void {
    this.program.addNormalise(x, y, weight, bias, rows, this.sizes.width, this.sizes.epsilon);
  }
}

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
