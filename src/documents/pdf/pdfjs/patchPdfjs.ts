import { TooLarge, tally } from "./refusals";
import type * as Reader from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { guardDecoders } from "./decoders";

/** Characters in all ranges of one map; Unicode's first plane has 65,536. */
const maxPerMap = 300_000;
/** Characters in all maps of a document. */
const maxInAll = 2_000_000;

interface CharacterMap {
  readonly mapCidRange: (this: object, low: number, high: number, first: number) => void;
  readonly mapBfRange: (this: object, low: number, high: number, first: string) => void;
}

const counts = new WeakMap<object, number>();
let all = 0;

/** Restarts the count, for another document. */
export function startMaps(): void {
  all = 0;
}

/** Counts characters of a map or font; throws `TooLarge` beyond the bounds. */
function countCharacters(of: object, number: number): void {
  const own = (counts.get(of) ?? 0) + number;
  counts.set(of, own);
  all += number;
  if (own > maxPerMap || all > maxInAll) throw new TooLarge();
}

/** Bounds the ranges of maps: 40 bytes may claim 16 million entries. */
function guardMaps(prototype: object): void {
  const { mapCidRange, mapBfRange } = prototype as CharacterMap;
  const count = (map: object, low: number, high: number): void => {
    countCharacters(map, Math.max(0, high - low) + 1);
  };
  Object.assign(prototype, {
    mapCidRange(this: object, low: number, high: number, first: number): void {
      count(this, low, high);
      mapCidRange.call(this, low, high, first);
    },
    mapBfRange(this: object, low: number, high: number, first: string): void {
      count(this, low, high);
      mapBfRange.call(this, low, high, first);
    },
  } satisfies CharacterMap);
}

type File = { getBytes(): Uint8Array; reset(): void };
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
function guardFontFiles(prototype: object): void {
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

/** Depth of graphics states; PDF 32000-1, annex C, asks readers for 28. */
const maxStates = 500;

type States = { readonly stateStack: readonly unknown[]; readonly state: unknown };
type Keeper = { readonly save: (this: States) => void };

/** Bounds the depth of graphics states, or a few thousand bytes would take minutes. Deeper ones share one, reported. */
function guardStates(prototype: object): void {
  const { save } = prototype as Keeper;
  Object.assign(prototype, {
    save(this: States): void {
      if (this.stateStack.length < maxStates) return save.call(this);
      tally.refused += 1;
      (this.stateStack as unknown[]).push(this.state);
    },
  } satisfies Keeper);
}
/** pdf.js's reader of the Compact Font Format (Adobe Technical Note 5176). */
type Parser = { readonly bytes: Uint8Array };
interface Parsers {
  readonly parseCharsets: (this: Parser, at: number, glyphs: number, ...rest: readonly unknown[]) => unknown;
}

/** True if a format 1 charset (section 13) ends with the font, before all glyphs have a name. */
function endsEarly(bytes: Uint8Array, start: number, glyphs: number): boolean {
  let at = start + 1;
  for (let named = 1; named < glyphs; at += 3) {
    const left = bytes[at + 2];
    if (left === undefined) return true;
    named += left + 1;
  }
  return false;
}

/** Rejects fonts cut off within their charset: pdf.js would loop forever. */
function guardCompactFonts(prototype: object): void {
  const { parseCharsets } = prototype as Parsers;
  Object.assign(prototype, {
    parseCharsets(this: Parser, at: number, glyphs: number, ...rest: readonly unknown[]): unknown {
      if (this.bytes[at] === 1 && endsEarly(this.bytes, at, glyphs)) throw new Error("The charset is cut off.");
      return parseCharsets.call(this, at, glyphs, ...rest);
    },
  } satisfies Parsers);
}

/** Bounds pdf.js's classes that unpack streams and read fonts. Call once. @throws if our build didn't prepare pdf.js */
export function patchPdfjs(reader: typeof Reader): void {
  const guards = [
    ["DecodeStream", "ensureBuffer", guardDecoders],
    ["CMap", "mapBfRange", guardMaps],
    ["StateManager", "save", guardStates],
    ["CFFParser", "parseCharsets", guardCompactFonts],
    ["Font", "checkAndRepair", guardFontFiles],
  ] as const;
  for (const [name, method, guard] of guards) {
    const prototype = (reader as Partial<typeof Reader>)[name]?.prototype;
    if (prototype === undefined || !(method in prototype))
      throw new Error(`pdf.js exports no ${name} with ${method}: tools/webpack/mendPdfjs.cjs prepares it.`);
    guard(prototype);
  }
}
