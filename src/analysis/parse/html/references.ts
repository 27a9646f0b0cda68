import { once } from "../../../names";
import { farReferences } from "../../data/far";
import { readPairs } from "../../data/pairs";
import { frequentReferences, latinReferences, looseReferences } from "../../data/references";

const latin = once(
  () => new Map(latinReferences.split(" ").map((name, at): [string, string] => [name, String.fromCharCode(0xa0 + at)])),
);
/** What is read without a semicolon too. */
const loose = once(() => new Map([...latin(), ...readPairs(looseReferences)]));
const near = once(() => new Map([...loose(), ...readPairs(frequentReferences)]));
/** Letters of the longest name that is read without a semicolon. */
const longestLoose = 6;

/** What the control characters 80 to 9F stand for when they are named by number (Windows-1252); 0 for themselves. */
const controls = [
  0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0, 0, 0x2018,
  0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e, 0x178,
];

function characterOf(point: number): string {
  if (point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return "\ufffd";
  return String.fromCodePoint(controls[point - 0x80] || point);
}

/** The longest name that a run of letters begins with and that needs no semicolon. */
function looseStart(run: string): string | null {
  for (let length = Math.min(longestLoose, run.length); length > 1; length--) {
    const name = run.slice(0, length);
    if (loose().has(name)) return name;
  }
  return null;
}

const reference = /&(?:#(?:[xX]([0-9a-fA-F]+)|([0-9]+))|([a-zA-Z][a-zA-Z0-9]*))(;?)/g;

/**
 * Takes a text of HTML apart at its character references, as the HTML Standard reads them (13.2.5.72 and following).
 * @param inAttribute A name without its semicolon counts less there: links are full of `&copy=`.
 * @param plain Is called with the text between two references; never with an empty one.
 * @param meant Is called with what a reference stands for.
 */
export function takeReferences(
  text: string,
  inAttribute: boolean,
  plain: (text: string) => void,
  meant: (text: string) => void,
): void {
  let done = 0;
  const take = (from: number, to: number, value: string): void => {
    if (from > done) plain(text.slice(done, from));
    meant(value);
    done = to;
  };
  if (text.includes("&"))
    for (const match of text.matchAll(reference)) {
      const { index, 0: whole, 1: hex, 2: decimal, 3: run, 4: semicolon } = match;
      const end = index + whole.length;
      if (run === undefined) {
        take(index, end, characterOf(Number.parseInt(hex ?? decimal ?? "", hex === undefined ? 10 : 16)));
        continue;
      }
      const named = semicolon === "" ? undefined : (near().get(run) ?? farReferences().get(run));
      if (named !== undefined) {
        take(index, end, named);
        continue;
      }
      const name = looseStart(run);
      const value = name === null ? undefined : loose().get(name);
      if (name === null || value === undefined) continue;
      // Whether letters, figures or an equals sign follow: then it is a parameter of a link.
      if (inAttribute && (name !== run || text[end] === "=")) continue;
      take(index, index + 1 + name.length, value);
    }
  if (text.length > done) plain(text.slice(done));
}
