import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages } from "../attacks/phrases";
import { barOf } from "./judge";
import { announcing, asking, ordinary, readSets } from "./texts";

const mails = join(__dirname, "../../training/mails");
const texts = readSets(mails);
const parts = ["training", "threshold", "report"] as const;
const partOf = (set: string): string => set.split("/")[0] ?? "";

describe("the texts that others wrote", () => {
  it("are at least a hundred of each brief in each language, for learning, for thresholds and for figures", () => {
    for (const part of parts)
      for (const brief of ["plain", "inventive"])
        for (const lang of languages) {
          const here = texts.filter((text) => text.set === `${part}/${brief}` && text.lang === lang);
          expect([part, brief, lang, here.length >= 100]).toEqual([part, brief, lang, true]);
        }
  });

  it("are in one part alone: what teaches never reports", () => {
    const places = new Map<string, Set<string>>();
    for (const { text, set } of texts) {
      const words = text
        .toLowerCase()
        .replace(/[^\p{L}\d]+/gu, " ")
        .trim();
      // Replies of a few words may be anybody's.
      if (words.split(" ").length < 12) continue;
      places.set(words, (places.get(words) ?? new Set()).add(partOf(set)));
    }
    expect([...places].filter(([, of]) => of.size > 1)).toEqual([]);
    expect([...new Set(texts.map(({ set }) => partOf(set)))].sort()).toEqual([...parts].sort());
  });

  it("have ids of their own, and marks where they announce or ask and nowhere else", () => {
    const ids = texts.map(({ set, id }) => `${set} ${id}`);
    expect(new Set(ids).size).toBe(ids.length);
    const marked = new Set<string>([...announcing, ...asking]);
    expect(texts.filter(({ kind, marks }) => marks.length > 0 && !marked.has(kind)).map(({ id }) => id)).toEqual([]);
    expect(texts.filter(({ kind, marks }) => marks.length === 0 && announcing.some((each) => each === kind))).toEqual(
      [],
    );
  });
});

describe("a set that is damaged", () => {
  it.each([
    ["{", /^some\/a\.jsonl:1: /],
    ['{"id":"a","lang":"xx","kind":"change","subject":"","text":"","marks":[]}', /a\.jsonl:1: no language or kind: a/],
    [
      '{"id":"a","lang":"en","kind":"change","subject":"","text":"b","marks":["c"]}',
      /doesn't stand in the text of a: c/,
    ],
    ['{"id":"a","lang":"en","kind":"change","subject":"","text":"b"}', /no marks: a/],
  ])("is named with file, line and reason: %s", (line, reason) => {
    const folder = mkdtempSync(join(tmpdir(), "remit-guard-"));
    try {
      mkdirSync(join(folder, "some"));
      writeFileSync(join(folder, "some/a.jsonl"), `${line}\n`);
      expect(() => readSets(folder)).toThrow(reason);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it("asks of each kind what docs/verdict.md says of it", () => {
  expect(barOf("change")).toEqual({ is: "atLeast", verdict: "verify" });
  expect(barOf("payroll")).toEqual({ is: "atLeast", verdict: "caution" });
  expect(barOf("ask")).toBeNull();
  for (const kind of ordinary) expect(barOf(kind)).toEqual({ is: "atMost", verdict: "consistent" });
});
