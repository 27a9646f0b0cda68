/** Numbers, or text as UTF-8. */
export type Section = Uint8Array | Uint32Array;

const word = Uint32Array.BYTES_PER_ELEMENT;
/** Identifies a buffer of packed suppliers, and its layout. */
const mark = 0x52_47_53_01;

const aligned = (length: number): number => Math.ceil(length / word) * word;

/** Shared between threads where available; a page only has it when isolated. */
function room(length: number): ArrayBufferLike {
  return typeof SharedArrayBuffer === "undefined" ? new ArrayBuffer(length) : new SharedArrayBuffer(length);
}

/** Places in the buffer have 32 bits. @throws {Error} beyond */
export function placed(at: number): number {
  if (at >= 2 ** 32) throw new Error("The supplier list is too large to be packed: it takes more than 4 GiB.");
  return at;
}

/** One buffer that says where each begins and ends. @throws {Error} for more than 4 GiB */
export function layOut(sections: readonly Section[]): ArrayBufferLike {
  const head = 2 + 2 * sections.length;
  const length = placed(sections.reduce((sum, { byteLength }) => sum + aligned(byteLength), head * word));
  const bytes = room(length);
  const index = new Uint32Array(bytes, 0, head);
  index.set([mark, sections.length]);
  let at = head * word;
  for (const [number, section] of sections.entries()) {
    index.set([at, section.byteLength], 2 + 2 * number);
    if (section instanceof Uint8Array) new Uint8Array(bytes, at, section.length).set(section);
    else new Uint32Array(bytes, at, section.length).set(section);
    at += aligned(section.byteLength);
  }
  return bytes;
}

/** In the order in which they were laid out, without copying. */
export class SectionReader {
  readonly #bytes: ArrayBufferLike;
  readonly #index: Uint32Array;
  #next = 0;

  /** @throws {Error} for other content */
  constructor(bytes: ArrayBufferLike) {
    const [found, count = 0] = new Uint32Array(bytes, 0, 2);
    if (found !== mark) throw new Error("The buffer holds no packed suppliers.");
    this.#bytes = bytes;
    this.#index = new Uint32Array(bytes, 2 * word, 2 * count);
  }

  text(): Uint8Array {
    const [at, length] = this.#place();
    return new Uint8Array(this.#bytes, at, length);
  }

  numbers(): Uint32Array {
    const [at, length] = this.#place();
    return new Uint32Array(this.#bytes, at, length / word);
  }

  /** @throws {Error} if a section is left: then the others weren't what they seemed either */
  end(): void {
    if (2 * this.#next !== this.#index.length) throw new Error("The packed suppliers hold more than was read.");
  }

  #place(): readonly [number, number] {
    const [at, length] = this.#index.subarray(2 * this.#next, 2 * this.#next + 2);
    if (at === undefined || length === undefined)
      throw new Error(`The packed suppliers have no section ${this.#next}.`);
    this.#next += 1;
    return [at, length];
  }
}

/** Numbers whose count isn't known before. */
export class Numbers {
  #values = new Uint32Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(2 * this.#length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  /** Valid until more is pushed. */
  values(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }
}

/** The starts of the groups, and each list's entries by group. */
export function grouped(groups: Uint32Array, lists: readonly Uint32Array[], count: number): readonly Uint32Array[] {
  const starts = new Uint32Array(count + 1);
  for (const group of groups) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let at = 1; at <= count; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const next = starts.slice();
  const places = groups.map((group) => {
    const place = next[group] ?? 0;
    next[group] = place + 1;
    return place;
  });
  const sorted = lists.map((entries) => {
    const inOrder = new Uint32Array(entries.length);
    for (let at = 0; at < entries.length; at += 1) inOrder[places[at] ?? 0] = entries[at] ?? 0;
    return inOrder;
  });
  return [starts, ...sorted];
}
