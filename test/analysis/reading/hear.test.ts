import { hear, type WindowReader, type WordingGate, type WordingSegment } from "../../../src/analysis";
import { heardActs } from "../../../src/analysis/reading/heardActs";
import { unheardOf } from "../../../src/analysis/reading/hear";

const kinds = ["none", "change", "later", "contact", "ask", "approve", "something else"];
const segment = (text: string, voice = 0): WordingSegment => ({
  voice,
  isSubject: false,
  text,
  quote: `${text} (as written)`,
});
const gate: WordingGate = { score: (text) => (text.includes("bank") ? 1 : -9) };

/** A reader that takes each segment for what `shares` says, and notes what it was asked. */
class Told implements WindowReader {
  readonly kinds = kinds;
  readonly asked: (readonly string[])[] = [];
  constructor(private readonly shares: (text: string) => readonly number[] | null) {}
  read(windows: readonly (readonly string[])[]) {
    this.asked.push(...windows);
    return windows.map((window) =>
      window.map((text) => {
        const shares = this.shares(text);
        return shares === null ? null : Float32Array.from(shares);
      }),
    );
  }
}

describe("hearing", () => {
  it("asks no reader where nothing passes the gate", async () => {
    const reader = jest.fn();
    expect(await hear([segment("Hello"), segment("Regards")], gate, reader)).toEqual({ heard: [], left: 0 });
    expect(reader).not.toHaveBeenCalled();
  });

  it("tells the likeliest announcement, how likely it announces at all, and what it asks", async () => {
    const told = new Told((text) =>
      text.includes("bank") ? [0.05, 0.25, 0.5, 0.125, 0.05, 0.02, 0] : [1, 0, 0, 0, 0, 0, 0],
    );
    const { heard, left } = await hear(
      [segment("Hello"), segment("New bank"), segment("Bye"), segment("Else")],
      gate,
      () => Promise.resolve(told),
    );
    expect(told.asked).toEqual([["Hello", "New bank", "Bye"]]);
    expect(heard.filter(({ at }) => at === 1)).toEqual([
      { at: 1, meaning: "later", sure: 0.875 },
      { at: 1, meaning: "ask", sure: expect.closeTo(0.05) as number },
      { at: 1, meaning: "approve", sure: expect.closeTo(0.02) as number },
    ]);
    expect(left).toBe(0);
  });

  it("counts what passed and was not read", async () => {
    const { heard, left } = await hear([segment("Hello"), segment("bank one"), segment("bank two")], gate, () =>
      Promise.resolve(new Told((text) => (text === "bank one" ? [1, 0, 0, 0, 0, 0, 0] : null))),
    );
    expect(left).toBe(1);
    expect(heard.every(({ at }) => at === 1)).toBe(true);
    expect(unheardOf({ heard, left })).toEqual({ code: "tooMany" });
    expect(unheardOf({ heard, left: 0 })).toBeNull();
    expect(unheardOf({ failed: { code: "damaged" } })).toEqual({ code: "damaged" });
  });
});

describe("what was heard", () => {
  const segments = [segment("Pay here from now on"), segment("Ring us there", 1), segment("Well done")];

  it("counts as an act where it is sure enough, with the sentence as written", () => {
    const heard = [
      { at: 0, meaning: "change", sure: 0.97 },
      { at: 1, meaning: "contact", sure: 0.96 },
      { at: 2, meaning: "change", sure: 0.5 },
      { at: 2, meaning: "approve", sure: 0.99 },
      { at: 9, meaning: "change", sure: 0.99 },
    ] as const;
    expect(heardActs(heard, segments, [])).toEqual([
      { kind: "changeBank", voice: 0, quote: "Pay here from now on (as written)", meaning: "change" },
      { kind: "changeContact", voice: 1, quote: "Ring us there (as written)", meaning: "contact" },
    ]);
  });

  it("is no second act of what the patterns read", () => {
    const heard = [{ at: 0, meaning: "later", sure: 0.97 }] as const;
    const read = { kind: "changeBank", voice: 0, quote: "Pay here from now on" } as const;
    expect(heardActs(heard, segments, [read])).toEqual([]);
    expect(heardActs(heard, segments, [{ ...read, voice: 1 }])).toHaveLength(1);
    expect(heardActs(heard, segments, [{ ...read, kind: "askPay" }])).toHaveLength(1);
  });

  it("is bounded", () => {
    const many = Array.from({ length: 20 }, (_, n) => segment(`Pay number ${n}`));
    const heard = many.map((_, at) => ({ at, meaning: "change" as const, sure: 0.99 }));
    expect(heardActs(heard, many, [])).toHaveLength(8);
  });
});
