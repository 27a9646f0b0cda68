import { MemoryFault } from "./fault";
import type { Program } from "./program";

const page = 65_536;
const alignment = 16;

/** The memory of the program: one place after the other is given away, and none comes back. */
export class Memory {
  #top = alignment;

  constructor(private readonly memory: Program["memory"]) {}

  /** Room for so many bytes. Throws a MemoryFault where the engine gives no more memory. */
  room(bytes: number): number {
    const at = this.passing(bytes);
    this.#top = Math.ceil((at + bytes) / alignment) * alignment;
    return at;
  }

  /** As `room`, for what the next call may write over. */
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

  /** The numbers at an address, until more memory is asked for. */
  numbers(at: number, count: number): Float32Array {
    return new Float32Array(this.memory.buffer, at, count);
  }

  /** Copies bytes from one address to another. */
  copy(from: number, to: number, bytes: number): void {
    new Uint8Array(this.memory.buffer).copyWithin(to, from, from + bytes);
  }

  /** Writes bytes to an address. */
  write(at: number, bytes: Uint8Array): void {
    new Uint8Array(this.memory.buffer, at, bytes.length).set(bytes);
  }
}
