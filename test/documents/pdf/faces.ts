import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bytesOf } from "./make";
import { stream } from "./raw";

interface Path {
  readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[];
}
interface Face {
  readonly unitsPerEm: number;
  readonly glyphForCodePoint: (point: number) => { readonly path: Path };
}
const { openSync } = createRequire(require.resolve("pdfkit"))("fontkit") as {
  readonly openSync: (file: string) => Face;
};

const folder = join(dirname(require.resolve("pdfjs-dist/package.json")), "standard_fonts");

/** Files of four faces that pdf.js carries. */
export const faces: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".ttf"))
  .map((name) => join(folder, name));

/** The fonts that every viewer has. */
export const standardFonts: readonly string[] = [
  ...["Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Helvetica-BoldOblique"],
  ...["Times-Roman", "Times-Bold", "Times-Italic", "Times-BoldItalic"],
  ...["Courier", "Courier-Bold", "Courier-Oblique", "Courier-BoldOblique"],
];

/** Characters, and those that are put in their place. */
export type Swap = Readonly<Record<string, string>>;

/** Each of the one for the other at its place. */
export const swapOf = (from: string, to: string): Swap =>
  Object.fromEntries([...from].map((each, at) => [each, to[at] ?? each]));

const hex = (text: string): string =>
  [...text].map((each) => each.charCodeAt(0).toString(16).padStart(4, "0")).join("");

/** A document of pdfkit's, unpacked, whose fonts say other characters than they show: `said` for each that is shown. */
export function lying(bytes: Uint8Array, said: Swap): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  const maps = text.replace(/begincmap[^]*?endcmap/g, (map) =>
    map.replace(/<([0-9a-f]{4})>(?=[ \]])/g, (whole, code: string) => {
      const own = String.fromCharCode(Number.parseInt(code, 16));
      return said[own] === undefined ? whole : `<${hex(said[own])}>`;
    }),
  );
  return bytesOf(maps);
}

/** The object of a font's table: what the codes of a font of one byte a character mean. */
export const table = (said: Swap): string =>
  stream(
    [
      "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def",
      "1 begincodespacerange <00> <ff> endcodespacerange",
      `${Object.keys(said).length} beginbfchar`,
      ...Object.entries(said).map(([code, text]) => `<${hex(code).slice(2)}> <${hex(text)}>`),
      "endbfchar endcmap end end",
    ].join("\n"),
  );

/** The instructions that fill a character of a face, in thousandths of the font's size. */
export function filled(face: string, character: string, flipped = false): string {
  const { unitsPerEm, glyphForCodePoint } = openFace(face);
  const [wide, high] = [1000 / unitsPerEm, (flipped ? -1000 : 1000) / unitsPerEm];
  const point = ([x = 0, y = 0]: readonly number[]): string => `${(x * wide).toFixed(1)} ${(y * high).toFixed(1)}`;
  let last: readonly number[] = [0, 0];
  const lines = glyphForCodePoint(character.charCodeAt(0)).path.commands.map(({ command, args }) => {
    const before = last;
    last = args.length > 0 ? args.slice(-2) : last;
    if (command === "moveTo") return `${point(args)} m`;
    if (command === "lineTo") return `${point(args)} l`;
    if (command === "closePath") return "h";
    // A quadratic curve as a cubic one.
    const [x = 0, y = 0] = args;
    const toward = ([fromX = 0, fromY = 0]: readonly number[]): readonly number[] => [
      fromX + ((x - fromX) * 2) / 3,
      fromY + ((y - fromY) * 2) / 3,
    ];
    return `${point(toward(before))} ${point(toward(last))} ${point(last)} c`;
  });
  return `${lines.join("\n")}\nf`;
}

const open = new Map<string, Face>();

function openFace(file: string): Face {
  const face = open.get(file) ?? openSync(file);
  open.set(file, face);
  return { unitsPerEm: face.unitsPerEm, glyphForCodePoint: face.glyphForCodePoint.bind(face) };
}

const names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** Objects of a font of type 3, the first of them number `first`: what its ten digits are drawn by. */
export function type3(first: number, draws: (digit: string) => string, matrix = "[0.001 0 0 0.001 0 0]"): string[] {
  const procs = names.map((name, digit) => `/${name} ${first + 1 + digit} 0 R`).join("");
  const widths = names.map(() => 560).join(" ");
  return [
    `<</Type/Font/Subtype/Type3/FontBBox[0 0 0 0]/FontMatrix${matrix}/CharProcs<<${procs}>>/Resources<<>>` +
      `/Encoding<</Type/Encoding/Differences[48/${names.join("/")}]>>/FirstChar 48/LastChar 57/Widths[${widths}]>>`,
    ...names.map((_, digit) => stream(`560 0 0 -300 560 1000 d1\n${draws(String(digit))}`)),
  ];
}
