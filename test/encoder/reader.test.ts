import { maxWindows, type Reader } from "../../src/encoder";
import { expected, opened } from "./kit";

let reader: Reader;
beforeAll(async () => {
  reader = await opened();
});

it("gives the numbers that PyTorch gives", () => {
  const read = reader.read(expected.read.map(({ window }) => window));
  for (const [index, { kinds }] of expected.read.entries()) {
    expect(read[index]).toHaveLength(kinds.length);
    for (const [segment, probabilities] of kinds.entries())
      for (const [kind, probability] of probabilities.entries())
        expect(Math.abs((read[index]?.[segment]?.[kind] ?? NaN) - probability)).toBeLessThan(0.001);
  }
});

it("gives the same bits again, whatever it read in between", () => {
  const [first] = expected.read;
  const once = reader.read([first?.window ?? []]);
  reader.read(expected.read.map(({ window }) => window));
  expect(reader.read([first?.window ?? []])).toEqual(once);
});

it("names the kinds, and gives a probability for each", () => {
  expect(reader.kinds).toEqual(["change", "contact", "ask", "approve", "talk"]);
  const [[kinds] = []] = reader.read([["please pay"]]);
  expect(kinds).toHaveLength(5);
  expect(kinds?.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 5);
});

describe("bounds", () => {
  const read = (...windows: string[][]) => reader.read(windows).map((window) => window.map((kinds) => kinds !== null));

  it("reads a segment whole or not at all", () => {
    // A mark in front and one behind it, and the space that is put in front of the text.
    const fits = "x".repeat(reader.maxPieces - 3);
    expect(reader.count(fits)).toBe(reader.maxPieces - 2);
    expect(read([fits], [`${fits}x`])).toEqual([[true], [false]]);
  });

  it("says of what is behind such a segment that it was not read", () => {
    expect(read(["pay", "x".repeat(reader.maxPieces), "pay"])).toEqual([[true, false, false]]);
    expect(read(Array.from({ length: 40 }, () => "pay"))).toEqual([
      [...Array.from({ length: 19 }, () => true), ...Array.from({ length: 21 }, () => false)],
    ]);
  });

  it("reads so many windows and no more", () => {
    const windows = Array.from({ length: maxWindows + 2 }, () => ["pay"]);
    expect(read(...windows)).toEqual(windows.map((_, index) => [index < maxWindows]));
  });

  it("cuts no text into pieces that is too long for any window", () => {
    expect(reader.count("a ".repeat(1_000_000))).toBeNull();
    // Each of them becomes eighteen letters.
    expect(reader.count("\ufdfa".repeat(4_000))).toBeNull();
    expect(read(["a ".repeat(1_000_000)])).toEqual([[false]]);
  });

  it("has nothing to say of nothing", () => {
    expect(reader.read([])).toEqual([]);
    expect(reader.read([[]])).toEqual([[]]);
  });
});
