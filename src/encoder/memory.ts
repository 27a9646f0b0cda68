import { MemoryFault } from "./fault";
import type { Program } from "./program";

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
