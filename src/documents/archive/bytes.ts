/** Little-endian numbers in a file; 0 beyond its end. */
export class Little {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  u16(at: number): number {
    return (this.#bytes[at] ?? 0) | ((this.#bytes[at + 1] ?? 0) << 8);
  }

  u32(at: number): number {
    return this.u16(at) + this.u16(at + 2) * 0x10000;
  }

  /** Up to 2^53: larger values are beyond any file. */
  u64(at: number): number {
    return this.u32(at) + this.u32(at + 4) * 0x100000000;
  }
}

/** Position of a four-byte signature at or after `from`; -1 if not found. */
export function indexOfSignature(bytes: Uint8Array, signature: number, from: number, to = bytes.length): number {
  const first = signature & 0xff;
  for (let at = bytes.indexOf(first, from); at >= 0 && at + 4 <= to; at = bytes.indexOf(first, at + 1)) {
    if (
      bytes[at + 1] === ((signature >>> 8) & 0xff) &&
      bytes[at + 2] === ((signature >>> 16) & 0xff) &&
      bytes[at + 3] === signature >>> 24
    )
      return at;
  }
  return -1;
}
