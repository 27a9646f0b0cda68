import { base64Bytes } from "../codecs";
import { program } from "./data/program";

/** In English, for logs. */
export class ReaderFault extends Error {}

/** The engine is out of memory. */
export class MemoryFault extends ReaderFault {}

/** The running WebAssembly program; tools/kernel documents its functions. Addresses are in bytes. */
export interface Program {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  activate(x: number, count: number): void;
  addNormalise(x: number, y: number, weight: number, bias: number, rows: number, width: number, epsilon: number): void;
  softmax(x: number, count: number): void;
  attend(x: number, out: number, room: number, rows: number, heads: number): void;
  quantise(x: number, out: number, scales: number, rows: number, columns: number): void;
  pack(x: number, out: number, scales: number, rows: number, columns: number): void;
  multiply(
    x: number,
    xScales: number,
    weight: number,
    scales: number,
    bias: number,
    out: number,
    rows: number,
    columns: number,
    outs: number,
  ): void;
  dense(x: number, weight: number, bias: number, out: number, rows: number, columns: number, outs: number): void;
  blend(x: number, shares: number, out: number, rows: number, width: number): void;
  unpack(from: number, out: number, groups: number, bits: number): void;
}

/** The part of `WebAssembly` used here. */
export interface Engine {
  instantiate(bytes: Uint8Array<ArrayBuffer>): Promise<{ readonly instance: { readonly exports: unknown } }>;
}

/** Rejects if the engine has no SIMD or the page's policy forbids it. */
export async function startProgram(engine: Engine): Promise<Program> {
  const { instance } = await engine.instantiate(Uint8Array.from(base64Bytes(program) ?? []));
  return instance.exports as Program;
}
