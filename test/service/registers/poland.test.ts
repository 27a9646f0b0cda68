import { masked, pairDigest, polishReader } from "../../../src/service/registers/poland";
import { FlatJson } from "../../../src/service/registers/flatJson";
import { flatFile } from "../kit/registerFiles";

/** Reads a text in pieces of so many bytes. */
function read(text: string | Buffer, step = 7) {
  const keys: string[] = [];
  const reader = polishReader((kind, key) => void keys.push(`${kind} ${key.toString("hex")}`));
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += step) reader.feed(bytes.subarray(at, at + step));
  return { keys, head: reader.end() };
}

const one = "0".repeat(127) + "1";
const two = "a".repeat(128);

describe("the examples of the Ministry's specification", () => {
  it("are hashed as it says", () => {
    expect(pairDigest("20191018", "1435721230", "34102012221314181237774212", 5_000)).toBe(
      "f8b915776eab735fdd10266b2e66068447904852b82c30eeb6de30703a087eb17ea4c4a37630494607194ddb9354c1211bd984fb5f4d9cff95f5a24ed52065e7",
    );
    expect(pairDigest("20191018", "1134679109", "XX72123370XXXXXXX022XXXXXX", 5_000)).toBe(
      "d3dfed802034d198b484c9f19e43c1b7540c3a7808503d01a5ccedbb169012bee6a77979ed46b27f5de2bee0d22eb7c7ca9522dfa92e465999e68e9906e01425",
    );
  });

  it("are masked as it says", () => {
    expect(masked("XX72123370XXXXXXXYYYXXXXXX", "20721233708680000022663112")).toBe("XX72123370XXXXXXX022XXXXXX");
    expect(masked("XX72123371XXXXXXXYYYXXXXXX", "20721233708680000022663112")).toBeNull();
  });
});

it.each([1, 7, 64, 100_000])("reads a flat file in pieces of %d bytes", (step) => {
  const masks = ["XX10100055YYYXXXXXXXXXXXXX"];
  const { keys, head } = read(flatFile({ active: [one], exempt: [two], masks }), step);
  expect(keys).toEqual([`pair ${"0".repeat(32)}`, `pair ${"a".repeat(32)}`]);
  expect(head).toEqual({ country: "PL", date: "2026-11-25", rounds: 5_000, masks, skipped: 0 });
});

it("reads it in one line, and with the count as a number", () => {
  const text = JSON.stringify(JSON.parse(flatFile({ active: [one] }))).replace('"5000"', "5000");
  expect(read(text)).toMatchObject({ keys: [`pair ${"0".repeat(32)}`], head: { rounds: 5_000 } });
});

const short = flatFile({ active: ["ab"] });
const good = flatFile({ active: [one, two], masks: ["XX10100055YYYXXXXXXXXXXXXX"] });

it.each([
  [
    "truncated",
    good.slice(0, 400),
    /^line 9, byte 400: the file ends within skrotyPodatnikowCzynnych\. It is truncated/,
  ],
  [
    "truncated behind a list",
    good.slice(0, good.indexOf('"maski"')),
    /the file ends within skrotyPodatnikowZwolnionych/,
  ],
  ["empty", "", /^line 1, byte 0: the file ends before it begins/],
  ["no count", flatFile({ active: [one], rounds: "" }), /liczbaTransformacji: a number from 1 to 20000 is expected/],
  [
    "a wrong count",
    flatFile({ active: [one], rounds: "5000000" }),
    /liczbaTransformacji: a number from 1 to 20000 is expected/,
  ],
  ["no day", flatFile({ active: [one], day: "20261350" }), /dataGenerowaniaDanych: a day is expected, YYYYMMDD/],
  [
    "a short digest",
    short,
    new RegExp(`^line 8, byte ${short.indexOf('ab"')}: a digest of 128 hexadecimal digits is expected`),
  ],
  ["capital letters", flatFile({ active: ["A".repeat(128)] }), /a digest of 128 hexadecimal digits is expected/],
  ["a huge text", flatFile({ active: ["a".repeat(100_000)] }), /^line 8, byte \d+: a text has more than 200 bytes/],
  ["a wrong mask", flatFile({ masks: ["XX1"] }), /a mask of 26 digits, X and Y is expected/],
  [
    "too many masks of a bank",
    flatFile({ masks: Array.from({ length: 501 }, () => "XX10100055YYYXXXXXXXXXXXXX") }),
    /the bank 10100055 has more than 500 masks/,
  ],
  ["another file", '{"a": ["b"]}', /naglowek, skrotyPodatnikowCzynnych is missing: this is no flat file/],
  ["another form", '{"a": [["b"]]}', /^line 1, byte 7: the sign "\[" is in the wrong place/],
  ["a comma too many", '{"a": ["b",]}', /the sign "\]" is in the wrong place/],
  ["something behind it", "{} {", /^line 1, byte 3: the sign "\{" is in the wrong place/],
  ["an escape", '{"a": "\\u0041"}', /a text has a sign that it can't have here/],
])("tells where a file is broken: %s", (_what, text, message) => {
  const step = text.length < 1_000 ? 1_000 : 64;
  expect(() => read(text, _what === "a short digest" || _what === "truncated" ? 1_000_000 : step)).toThrow(message);
});

it("gives each text with where it is", () => {
  const found: unknown[] = [];
  const json = new FlatJson((...all) => void found.push(all));
  json.feed(Buffer.from('{"a":"1","b":{"c":"2","d":3},"e":[],"f":["4","5"]}'));
  json.end();
  expect(found).toEqual([
    ["a", null, "1"],
    ["b", "c", "2"],
    ["b", "d", "3"],
    ["f", null, "4"],
    ["f", null, "5"],
  ]);
});
