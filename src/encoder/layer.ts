import type { ReaderFile } from "./file";
import type { Memory } from "./memory";
import type { Program } from "./program";
import type { Loader, Norm, Packed } from "./loader";

/** Buffers for a window, by address. */
export interface Bench {
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
/** Rows computed for so many pieces. */
export const rowsFor = (pieces: number): number => Math.ceil(pieces / rowsAtOnce) * rowsAtOnce;

/** Allocates buffers for windows of maximum size. */
export function makeBench(memory: Memory, { width, feedForward, places }: ReaderFile): Bench {
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

/** A BERT layer with post-norm. */
export class Layer {
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
