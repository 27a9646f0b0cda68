import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GateFault, openGate } from "../../../src/analysis/reading/gate";

const bytes = new Uint8Array(readFileSync(join(__dirname, "tiny.gate")));
/** Texts, and what the trainer's own code says of them (training/reader/gate.py, with made-up weights). */
const told = JSON.parse(readFileSync(join(__dirname, "tiny.json"), "utf8")) as readonly [string, number][];

describe("a gate", () => {
  const gate = openGate(bytes);

  it.each(told)("says of %j what the trainer says", (text, score) => {
    expect(gate.score(text)).toBeCloseTo(score, 4);
  });

  it("says the same of a text that it met before, and reads it to its end", () => {
    const text = "Bitte überweisen Sie künftig auf unser neues Konto.";
    expect(gate.score(text)).toBe(gate.score(text));
    const long = "word ".repeat(80);
    expect(gate.score(`${long} another`)).not.toBe(gate.score(long));
  });

  it("reads from bytes that are within others", () => {
    const around = new Uint8Array(bytes.length + 6);
    around.set(bytes, 3);
    expect(openGate(around.subarray(3, 3 + bytes.length)).score("a")).toBe(gate.score("a"));
  });

  it.each([
    ["nothing", new Uint8Array(), "no gate's weights"],
    ["another file", new TextEncoder().encode("RGREAD01 and more than twenty bytes"), "no gate's weights"],
    ["a part", bytes.subarray(0, bytes.length - 1), "not whole"],
    ["too many bits", Uint8Array.from(bytes, (byte, at) => (at === 8 ? 31 : byte)), "not whole"],
    ["no number", Uint8Array.from(bytes, (byte, at) => (at >= 12 && at < 16 ? 255 : byte)), "no numbers"],
  ])("refuses %s", (_, given, reason) => {
    expect(() => openGate(given)).toThrow(GateFault);
    expect(() => openGate(given)).toThrow(reason);
  });
});
