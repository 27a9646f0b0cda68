import { confusables, letterShapes } from "../data/confusables";
import { once } from "../once";

const ignorable = /\p{Default_Ignorable_Code_Point}/gu;
const marks = /\p{M}+/gu;
const lookAlikes = once(() => unpackConfusables(confusables));
const shapes = once(() => unpackConfusables(letterShapes));

/** Lines of rows: "target step step … | target step …" (data/confusables.ts). */
export function unpackConfusables(lines: readonly string[]): ReadonlyMap<number, string> {
  const table = new Map<number, string>();
  for (const row of lines.flatMap((line) => line.split(" | "))) {
    const gap = row.indexOf(" ", 1);
    const target = row.slice(0, gap);
    let code = 0;
    for (const step of row.slice(gap + 1).split(" ")) {
      const run = step.startsWith("+");
      const count = run ? parseInt(step.slice(1), 36) : 1;
      const width = run ? 1 : parseInt(step, 36);
      for (let i = 0; i < count; i += 1) table.set((code += width), target);
    }
  }
  return table;
}

const looksLike = (code: number): string | undefined => lookAlikes().get(code);
const shapeOf = (code: number): string | undefined => shapes().get(code);

/** Letters of other scripts that resemble Latin ones in small sizes, though UTS 39 separates them. */
const ownForeign: ReadonlyMap<number, string> = new Map(
  "кk тt мm вb пn гr иu ԍg ьb ƅb ĸk κk τt ηn μu ωw βb ßb þp ŋn ʉu"
    .split(" ")
    .map((pair): [number, string] => [pair.charCodeAt(0), pair.charAt(1)]),
);

/** NFD without invisible characters, each replaced by its lookalike if `which` says so, then NFD again. */
function resolve(text: string, which: (code: number) => boolean): string {
  let out = "";
  for (const char of text.normalize("NFD").replace(ignorable, "")) {
    const code = char.codePointAt(0) ?? 0;
    out += (which(code) ? looksLike(code) : undefined) ?? char;
  }
  return out.normalize("NFD");
}

/** UTS 39 skeleton (section 4) of Latin-looking text. Compare with other skeletons only: "m" becomes "rn". */
export function plainSkeleton(text: string): string {
  return resolve(text, () => true);
}

/** Replaces Latin-looking capitals of other scripts: lower-casing them first would lose the resemblance. */
export function latinCapitals(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (char) => {
    const latin = /\p{Lu}/u.test(char) ? looksLike(char.codePointAt(0) ?? 0) : undefined;
    return latin ?? char;
  });
}

const ownPairs: ReadonlyMap<string, string> = new Map(
  "il wvv dcl mrn 0o 1l |l 5s".split(" ").map((pair): [string, string] => [pair.charAt(0), pair.slice(1)]),
);

function looksOf(text: string): string {
  let out = "";
  for (const char of plainSkeleton(text.normalize("NFKC")).toLowerCase()) {
    const latin = ownForeign.get(char.codePointAt(0) ?? 0) ?? char;
    for (const part of latin === "m" ? "rn" : latin) out += ownPairs.get(part) ?? part;
  }
  return out.normalize("NFD");
}

/** ASCII characters can be handled one by one: neither they nor their lookalikes combine with neighbours. */
const asciiLooks = once(() => Array.from({ length: 0x80 }, (_, code) => looksOf(String.fromCharCode(code))));

/** UTS 39's with case and width folded, and pairs it lacks: i/l, w/vv, d/cl, 5/s. Compare only, never display. */
export function skeleton(text: string): string {
  const looks = asciiLooks();
  let out = "";
  for (let at = 0; at < text.length; at += 1) {
    const look = looks[text.charCodeAt(at)];
    if (look === undefined) return looksOf(text);
    out += look;
  }
  return out;
}

/** As an English reader sees it: lookalikes and marks folded to ASCII, lower case. */
export function toLatin(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  const foreign = resolve(text.normalize("NFKC").toLowerCase(), (code) => code > 0x7f).toLowerCase();
  let out = "";
  for (const char of foreign.replace(marks, "")) {
    const code = char.codePointAt(0) ?? 0;
    out += ownForeign.get(code) ?? shapeOf(code) ?? char;
  }
  return out;
}
