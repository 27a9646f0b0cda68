import { read, seen } from "./make";
import { line, raw, stream } from "./raw";

const first = line(50, 700, "Invoice 17");

/** A page with a line in a standard font, and an A in a font of its own. */
async function withFont(font: string, entries: string, kind: string) {
  const subtype = entries.startsWith("/FontFile3") ? "Type1" : "TrueType";
  const objects = [
    `<</Type/Font/Subtype/${subtype}/BaseFont/A/FirstChar 65/LastChar 65/Widths[500]/FontDescriptor 11 0 R>>`,
    `<</Type/FontDescriptor/FontName/A/Flags 32/FontBBox[0 0 9 9]${entries} 12 0 R>>`,
    stream(font, kind),
  ];
  const page = "/Resources<</Font<</F1 3 0 R/F3 10 0 R>>>>";
  return read(raw([{ content: `${first} BT /F3 11 Tf 50 600 Td (A) Tj ET`, page }], { objects }));
}

const two = (number: number): number[] => [(number >> 8) & 255, number & 255];
const four = (number: number): number[] => [...two(Math.floor(number / 65_536)), ...two(number % 65_536)];

/** A font of the Compact Font Format with three glyphs, whose ranges of names are as given. */
function compactFont(ranges: readonly number[]): string {
  const top = [28, 0, 43, 17, 28, 0, 57, 15, 139, 139, 18];
  return String.fromCharCode(
    ...[1, 0, 4, 1],
    ...[0, 1, 1, 1, 2, 0x41],
    ...[0, 1, 1, 1, 1 + top.length, ...top],
    ...[0, 0, 0, 0],
    ...Array.from({ length: 13 }, () => 0),
    ...[0, 3, 1, 1, 2, 3, 4, 14, 14, 14],
    ...Array.from({ length: 4 }, () => 0),
    ...[1, ...ranges],
  );
}

/** A TrueType font of one empty glyph, whose map of characters is as given. */
function trueTypeFont(map: readonly number[]): string {
  const zeros = (length: number): number[] => Array.from({ length }, () => 0);
  const tables: readonly (readonly [string, readonly number[]])[] = [
    ["cmap", [...two(0), ...two(1), ...two(1), ...two(0), ...four(12), ...map]],
    ["glyf", zeros(16)],
    ["head", [0, 1, 0, 0, ...zeros(8), 0x5f, 0x0f, 0x3c, 0xf5, 0, 0, 3, 232, ...zeros(34)]],
    ["hhea", [0, 1, 0, 0, ...zeros(30), 0, 1]],
    ["hmtx", [1, 0, 0, 0]],
    ["loca", zeros(4)],
    ["maxp", [0, 1, 0, 0, 0, 1, ...zeros(26)]],
  ];
  let place = 12 + 16 * tables.length;
  const directory: number[] = [0, 1, 0, 0, ...two(tables.length), ...zeros(6)];
  const data: number[] = [];
  for (const [tag, bytes] of tables) {
    directory.push(
      ...Array.from(tag, (letter) => letter.charCodeAt(0)),
      ...zeros(4),
      ...four(place),
      ...four(bytes.length),
    );
    data.push(...bytes);
    place += bytes.length;
  }
  return [...directory, ...data].map((byte) => String.fromCharCode(byte)).join("");
}

test.each([
  ["ends before all its glyphs have names", [0, 1]],
  ["names all its glyphs", [0, 1, 1]],
])("a compact font that %s is read as far as it goes", async (_, ranges) => {
  const result = await withFont(compactFont(ranges), "/FontFile3", "/Subtype/Type1C");
  expect(seen(result)).toContain("Invoice 17");
  expect(result.missing).toEqual([]);
});

/** A map of format 4 with so many segments, each of the whole plane. */
const segments = (count: number): number[] => [
  ...[...two(4), ...two(0), ...two(0), ...two(2 * count), ...two(0), ...two(0), ...two(0)],
  ...Array.from({ length: count }, () => two(0xfffe)).flat(),
  ...two(0),
  ...Array.from({ length: 3 * count }, () => two(0)).flat(),
];
/** A map of format 12 that announces so many groups, the first as given. */
const groups = (count: number, start: number, end: number): number[] => [
  ...[...two(12), ...two(0), ...four(0), ...four(0), ...four(count)],
  ...[...four(start), ...four(end), ...four(0)],
];
/** A map of format 2 in which each first byte has 65,535 characters. */
const subHeaders = (): number[] => [
  ...[...two(2), ...two(0), ...two(0)],
  ...Array.from({ length: 256 }, () => two(8)).flat(),
  ...Array.from({ length: 2 }, () => [...two(0), ...two(0xffff), ...two(0), ...two(0)]).flat(),
];

test.each([
  ["3,000 segments of a whole plane", segments(3_000)],
  ["one group of all numbers", groups(1, 0, 0xffffffff)],
  ["four thousand million groups", groups(0xffffffff, 0, 0)],
  ["sixteen million characters of two bytes", subHeaders()],
])("a font whose own map has %s does without its map, and that is said", async (_, map) => {
  const result = await withFont(trueTypeFont(map), "/FontFile2", "");
  expect(seen(result)).toContain("Invoice 17");
  expect(result.missing).toEqual([{ code: "tooLarge", detail: "invoice.pdf" }]);
});

test.each([
  ["three segments of a whole plane", segments(3)],
  ["a group of a thousand", groups(1, 65, 1_064)],
])("a font whose own map has %s is as large as fonts are", async (_, map) => {
  const result = await withFont(trueTypeFont(map), "/FontFile2", "");
  expect(seen(result)).toContain("Invoice 17");
  expect(result.missing).toEqual([]);
});
