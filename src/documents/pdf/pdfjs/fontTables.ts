import { countCharacters } from "./maps";
import { TooLarge } from "./refusals";

interface File {
  getBytes(): Uint8Array;
  reset(): void;
}
interface Fonts {
  readonly checkAndRepair: (this: object, name: unknown, file: File, ...rest: readonly unknown[]) => unknown;
}

const maxSteps = 2_000_000;

class Numbers {
  #steps = 0;

  constructor(private readonly bytes: Uint8Array) {}

  readonly two = (at: number): number => ((this.bytes[at] ?? 0) << 8) | (this.bytes[at + 1] ?? 0);
  readonly four = (at: number): number => this.two(at) * 65_536 + this.two(at + 2);

  sum(count: number, at: number, size: number, of: (at: number) => number): number {
    let sum = 0;
    for (let index = 0; index < count && at + index * size < this.bytes.length; index++) {
      if ((this.#steps += 1) > maxSteps) throw new TooLarge();
      sum += of(at + index * size);
    }
    return sum;
  }
}

const span = (first: number, last: number): number => Math.max(0, last - first + 1);

/** Characters in a map, with repetitions (OpenType 1.9, `cmap`, formats 2, 4 and 12). */
function charactersAt(numbers: Numbers, at: number): number {
  const { two, four } = numbers;
  const format = two(at);
  if (format === 4) {
    const segments = two(at + 6) >> 1;
    return numbers.sum(segments, at + 14, 2, (end) => span(two(end + 2 + 2 * segments), two(end)));
  }
  // pdf.js counts groups beyond the end of the file as one each.
  if (format === 12)
    return four(at + 12) + numbers.sum(four(at + 12), at + 16, 12, (group) => span(four(group), four(group + 4)));
  if (format === 2) return numbers.sum(256, at + 6, 2, (key) => two(at + 520 + 8 * (two(key) >> 3)));
  return 0;
}

const sought = new Set([0x00000000, 0x00000001, 0x00000003, 0x00010000, 0x00030000, 0x00030001]);

function charactersOf(numbers: Numbers): number {
  const { two, four } = numbers;
  const found = new Map<number, number>();
  const map = (tables: number) => (record: number) => {
    const at = tables + four(record + 4);
    if (sought.has(four(record)) && !found.has(at)) found.set(at, charactersAt(numbers, at));
    return 0;
  };
  const table = (entry: number): number => {
    const tables = four(entry + 8);
    return four(entry) === 0x636d6170 ? numbers.sum(two(tables + 2), tables + 4, 8, map(tables)) : 0;
  };
  const directory = (at: number): number => numbers.sum(two(at + 4), at + 12, 16, table);
  if (four(0) === 0x74746366) numbers.sum(four(8), 12, 4, (offset) => directory(four(offset)));
  else directory(0);
  return [...found.values()].reduce((most, each) => Math.max(most, each), 0);
}

/** Bounds the maps in font files: 16 bytes may claim four thousand million entries. */
export function guardFontFiles(prototype: object): void {
  const { checkAndRepair } = prototype as Fonts;
  Object.assign(prototype, {
    checkAndRepair(this: object, name: unknown, file: File, ...rest: readonly unknown[]): unknown {
      const numbers = new Numbers(file.getBytes());
      file.reset();
      countCharacters(this, charactersOf(numbers));
      return checkAndRepair.call(this, name, file, ...rest);
    },
  } satisfies Fonts);
}
