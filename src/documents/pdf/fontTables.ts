import type { Sought } from "./capture";
import { countCharacters } from "./maps";
import { TooLarge } from "./refusals";

/** A font's file as pdf.js has it. */
interface File {
  getBytes(): Uint8Array;
  reset(): void;
}
interface Fonts {
  readonly checkAndRepair: (this: object, name: unknown, file: File, ...rest: readonly unknown[]) => unknown;
}

/** How fonts are found. */
export const fontFiles: Sought = { key: "isSerifFont", method: "checkAndRepair" };

/** Fonts of one collection, and maps of one font, at most. */
const mostTables = 256;

/** A font's file, in numbers as OpenType has them; 0 beyond its end. */
class Numbers {
  constructor(private readonly bytes: Uint8Array) {}

  readonly two = (at: number): number => ((this.bytes[at] ?? 0) << 8) | (this.bytes[at + 1] ?? 0);
  readonly four = (at: number): number => this.two(at) * 65_536 + this.two(at + 2);
  /** How many of so many bytes stand from a place on. */
  readonly left = (at: number, size: number): number => Math.max(0, Math.floor((this.bytes.length - at) / size));
}

/** Each of so many things; throws `TooLarge` where they are more than any font has. */
function each(count: number, most: number, of: (index: number) => number): number {
  if (count > most) throw new TooLarge();
  let sum = 0;
  for (let index = 0; index < count; index++) sum += of(index);
  return sum;
}

const span = (first: number, last: number): number => Math.max(0, last - first + 1);

/** Characters that a map at a place tells of, as often as it does (OpenType 1.9, `cmap`, formats 2, 4 and 12). */
function charactersAt({ two, four, left }: Numbers, at: number): number {
  const format = two(at);
  if (format === 4) {
    const segments = two(at + 6) >> 1;
    const starts = at + 16 + 2 * segments;
    return each(segments, 32_767, (index) => span(two(starts + 2 * index), two(at + 14 + 2 * index)));
  }
  if (format === 12) {
    const groups = four(at + 12);
    const whole = Math.min(groups, left(at + 16, 12));
    const group = (index: number): number => at + 16 + 12 * index;
    // Groups beyond the end count one each for pdf.js.
    return groups + each(whole, Infinity, (index) => span(four(group(index)), four(group(index) + 4)));
  }
  if (format === 2) return each(256, 256, (byte) => two(at + 518 + 8 * (two(at + 6 + 2 * byte) >> 3) + 2));
  return 0;
}

/** The most characters that one map of a font tells of. */
function charactersOf(numbers: Numbers): number {
  const { two, four } = numbers;
  const isCollection = four(0) === 0x74746366;
  const found = new Map<number, number>();
  each(isCollection ? four(8) : 1, mostTables, (font) => {
    const directory = isCollection ? four(12 + 4 * font) : 0;
    return each(two(directory + 4), mostTables, (table) => {
      const entry = directory + 12 + 16 * table;
      if (four(entry) !== 0x636d6170) return 0;
      const tables = four(entry + 8);
      return each(two(tables + 2), mostTables, (map) => {
        const at = tables + four(tables + 4 + 8 * map + 4);
        if (found.size > mostTables) throw new TooLarge();
        if (!found.has(at)) found.set(at, charactersAt(numbers, at));
        return 0;
      });
    });
  });
  return Math.max(0, ...found.values());
}

/** Bounds the maps in fonts' own files: 16 bytes may ask for four thousand million entries. */
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
