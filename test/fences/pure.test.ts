import { zones } from "../../tools/fences.mjs";
import { linted, type Complaint, type Seed } from "./lint";

const clock = "A pure zone has no clock and no time zone of its own.";
const chance = "A pure zone has no Math.random.";
const mayNot = (name: string) => `A pure zone may not name ${name}.`;

/** What breaks purity, and the sentence that it draws. */
const broken: readonly (readonly [string, string])[] = [
  ["export const x = Date.now();", clock],
  ["export const x = Date['now']();", clock],
  ["export const x = new Date();", clock],
  ["export const x = Date();", clock],
  ["export const x = new Date(...[]);", clock],
  ["export const x = new Date(2026, 1, 1);", clock],
  ["export const { now } = Date;", clock],
  ["export const x = [1].map(Date);", clock],
  ["export const x = Math.random();", chance],
  ["export const x = Math['random']();", chance],
  ["export const { random } = Math;", chance],
  ["export const x = globalThis.Date.now();", mayNot("globalThis")],
  ["export const x = performance.now();", mayNot("performance")],
  ["export const x = fetch('/');", mayNot("fetch")],
  ["export const x = new URL('https://example.com');", mayNot("URL")],
  ["export const x = new TextDecoder();", mayNot("TextDecoder")],
  ["export const x = process.env;", mayNot("process")],
  ["export const x = document.title;", mayNot("document")],
  ["export const x = window;", mayNot("window")],
  ["export const x = crypto.randomUUID();", mayNot("crypto")],
  ["setTimeout(() => undefined, 1);", mayNot("setTimeout")],
  ["console.log(1);", mayNot("console")],
  ["export const x = Buffer.from('');", mayNot("Buffer")],
  ["export const x = eval('1');", mayNot("eval")],
  ["export const x = new Function('');", mayNot("Function")],
  ["export const x = (date: Date) => date.getHours();", "getHours asks the machine's time zone."],
  ["export const x = (date: Date) => date.getTimezoneOffset();", "getTimezoneOffset asks the machine's time zone."],
  ["export const x = (date: Date) => date.toLocaleDateString();", "toLocaleDateString asks the machine's language."],
  ["export const x = 'I'.toLocaleLowerCase();", "toLocaleLowerCase asks the machine's language."],
  ["export const x = 'a'.localeCompare('b');", "localeCompare asks the machine's language."],
  ["export const x = new Intl.Collator();", "Intl without a locale"],
  ["declare const fetchIt: () => void; fetchIt();", "A pure zone declares no foreign global."],
  ["declare function fetchIt(): void; fetchIt();", "A pure zone declares no foreign global."],
  ["declare global { var fetchIt: number; } export {};", "A pure zone declares no foreign global."],
];

/** What is as pure as it looks. */
const sound = `
export interface Document { readonly url: URL; readonly process: string }
export const at = (moment: string): number => new Date(moment).getUTCDay() + Date.UTC(2026, 1) + Date.parse(moment);
export const isDate = (given: unknown): boolean => given instanceof Date;
export const low = (one: string): string => one.toLowerCase() + one.toLocaleLowerCase("en") + Math.max(1, 2);
export const sort = (one: string, other: string): number => one.localeCompare(other, "en");
export const format = new Intl.NumberFormat("en");
export function window(document: string): string { const fetch = document; return fetch; }
export const set = new Set([...new Map<string, RegExp>().keys()]);
`;

const pure = zones.filter((zone) => zone.pure === true);
const impure = zones.filter((zone) => zone.pure !== true);
const pathOf = ({ folder, files }: (typeof zones)[number]) => `${folder}/${files?.[0] ?? "seeded.ts"}`;

describe("bans in pure zones", () => {
  let said: readonly (readonly Complaint[])[];
  const first = pure[0];
  if (first === undefined) throw new Error("There is no pure zone.");
  const seeds = [
    ...broken.map(([code]) => ({ path: pathOf(first), code })),
    ...pure.map((zone) => ({ path: pathOf(zone), code: "export const x = Date.now();" })),
    ...pure.map((zone) => ({ path: pathOf(zone), code: sound })),
    ...impure.map((zone) => ({ path: pathOf(zone), code: "export const x = Date.now();" })),
  ];
  const answers = linted(seeds.map((seed): Seed => ({ ...seed, own: true })));
  const messages = (index: number) =>
    (said[index] ?? []).filter(({ rule }) => rule === "fences/pure" || rule === null).map(({ message }) => message);
  beforeAll(() => {
    said = answers();
  });

  it.each(broken.map(([code, message], index) => ({ code, message, index })))("$code", ({ message, index }) => {
    expect(messages(index)).toEqual([expect.stringContaining(message)]);
  });
  it.each(pure.map(({ name }, index) => ({ name, index: broken.length + index })))("holds in $name", ({ index }) => {
    expect(messages(index)).toEqual([expect.stringContaining(clock)]);
  });
  it.each(pure.map(({ name }, index) => ({ name, index: broken.length + pure.length + index })))(
    "lets sound code alone in $name",
    ({ index }) => {
      expect(messages(index)).toEqual([]);
    },
  );
  it.each(impure.map(({ name }, index) => ({ name, index: broken.length + 2 * pure.length + index })))(
    "asks nothing of $name",
    ({ index }) => {
      expect(messages(index)).toEqual([]);
    },
  );
});
