import { once } from "../../../names";
import { looseReferences, strictReferences } from "../../data/references";

/** The names of characters, from rows that are packed as tools/data/references.mjs says. */
function unpack(packed: string): [string, string][] {
  let first = 0;
  return packed.split("|").flatMap((row) => {
    const [points = "", ...names] = row.split(" ");
    const [step = 0, ...more] = points.split("+").map((point) => Number.parseInt(point, 36));
    first += step;
    const text = String.fromCodePoint(first, ...more);
    return names.map((name): [string, string] => [name, text]);
  });
}

const loose = once((): ReadonlyMap<string, string> => new Map(unpack(looseReferences)));
const all = once((): ReadonlyMap<string, string> => new Map([...loose(), ...unpack(strictReferences)]));
const maxLooseLength = 6;

/** What the control characters 80 to 9F represent when they are named by number (Windows-1252); 0 for themselves. */
const controls = [
  0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0, 0, 0x2018,
  0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e, 0x178,
];

function characterOf(point: number): string {
  if (point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return "\ufffd";
  return String.fromCodePoint(controls[point - 0x80] || point);
}

function looseStart(run: string): string | null {
  for (let length = Math.min(maxLooseLength, run.length); length > 1; length--) {
    const name = run.slice(0, length);
    if (loose().has(name)) return name;
  }
  return null;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isHex = (code: number): boolean => isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 102);
const isLetterOrDigit = (code: number): boolean => isLetter(code) || isDigit(code);

function endOf(text: string, from: number, fits: (code: number) => boolean): number {
  let at = from;
  while (fits(text.charCodeAt(at))) at++;
  return at;
}

interface Meant {
  readonly value: string;
  readonly end: number;
}

const afterSemicolon = (text: string, end: number): number => (text.charAt(end) === ";" ? end + 1 : end);

function byNumber(text: string, from: number): Meant | null {
  const hex = (text.charCodeAt(from) | 32) === 120;
  const start = hex ? from + 1 : from;
  const end = endOf(text, start, hex ? isHex : isDigit);
  if (end === start) return null;
  const point = Number.parseInt(text.slice(start, end), hex ? 16 : 10);
  return { value: characterOf(point), end: afterSemicolon(text, end) };
}

function byName(text: string, from: number, inAttribute: boolean): Meant | null {
  const end = isLetter(text.charCodeAt(from)) ? endOf(text, from, isLetterOrDigit) : from;
  if (end === from) return null;
  const run = text.slice(from, end);
  const named = text.charAt(end) === ";" ? all().get(run) : undefined;
  if (named !== undefined) return { value: named, end: end + 1 };
  const name = looseStart(run);
  // In a link letters, figures or an equals sign follow on the name of a parameter.
  if (name === null || (inAttribute && (name !== run || text.charAt(end) === "="))) return null;
  return { value: loose().get(name) ?? "", end: from + name.length };
}

/** Takes HTML text apart at its references (HTML Standard 13.2.5.72). `plain` gets the text between, `meant` their text. */
export function takeReferences(
  text: string,
  inAttribute: boolean,
  plain: (text: string) => void,
  meant: (text: string) => void,
): void {
  let done = 0;
  for (let at = text.indexOf("&"); at !== -1; at = text.indexOf("&", at + 1)) {
    const found = text.charAt(at + 1) === "#" ? byNumber(text, at + 2) : byName(text, at + 1, inAttribute);
    if (found === null) continue;
    if (at > done) plain(text.slice(done, at));
    meant(found.value);
    done = found.end;
    at = done - 1;
  }
  if (text.length > done) plain(done === 0 ? text : text.slice(done));
}
