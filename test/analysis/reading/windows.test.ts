import { prepareTexts } from "../../../src/analysis/parse/acts/text/prepareTexts";
import { segmentsOf } from "../../../src/analysis/reading/segments";
import { windowsOf } from "../../../src/analysis/reading/windows";

const segments = (voices: readonly (readonly string[])[], subject: string | null = null) =>
  segmentsOf(
    prepareTexts(
      voices.map((lines) => ({ lines })),
      subject,
    ),
  );

describe("segments", () => {
  it("are sentences, headings and items, with the voice that says them, as written and in one spelling", () => {
    const lines = [
      "Dear Ms Nowak,",
      "",
      "- Our bank has changed.  It's b a n k  X now!",
      "- VAT: GB123",
      "",
      "Regards",
    ];
    expect(segments([lines, ["Noted."]], "Re: Invoice 4711")).toEqual([
      { voice: 0, isSubject: true, text: "Re: Invoice 0000", quote: "Re: Invoice 4711" },
      { voice: 0, isSubject: false, text: "Dear Ms Nowak,", quote: "Dear Ms Nowak," },
      { voice: 0, isSubject: false, text: "Our bank has changed.", quote: "Our bank has changed." },
      { voice: 0, isSubject: false, text: "It's bank X now!", quote: "It's bank X now!" },
      { voice: 0, isSubject: false, text: "VAT: GB000", quote: "VAT: GB123" },
      { voice: 0, isSubject: false, text: "Regards", quote: "Regards" },
      { voice: 1, isSubject: false, text: "Noted.", quote: "Noted." },
    ]);
  });

  it("go on in another where a sentence is too long to be read, to its last word", () => {
    const cut = segments([[`${"bank ".repeat(158)}our details changed`]]);
    expect(cut.map(({ quote }) => quote).join(" ")).toBe(`${"bank ".repeat(158)}our details changed`);
    expect(Math.max(...cut.map(({ text }) => text.length))).toBeLessThan(420);
    expect(segments([["x".repeat(5_000)]])[0]?.quote).toBe("x".repeat(100));
  });
});

/** So many sentences, each another one: figures are all the same to a reader. */
const sentences = (count: number) =>
  segments([
    Array.from({ length: count }, (_, n) => {
      const name = String.fromCharCode(97 + Math.floor(n / 26), 97 + (n % 26));
      return [`Sentence ${name} says something.`, ""];
    }).flat(),
  ]);

describe("windows", () => {
  const one = segments([
    ["One is here.", "Two is here.", "Three is here.", "Four is here.", "Five is here."].flatMap((line) => [line, ""]),
    ["Six is here."],
  ]);
  const minScore = 0;

  it("hold what passes the gate, with its neighbours of the same voice", () => {
    const { windows, left } = windowsOf(one, [-1, -1, -1, -1, 1, -1], minScore);
    expect(windows).toEqual([{ at: [2, 3, 4] }]);
    expect(left).toBe(0);
    expect(windowsOf(one, [-1, 1, -1, -1, -1, 0], minScore).windows).toEqual([{ at: [0, 1, 2, 3] }, { at: [5] }]);
  });

  it("hold what a voice says again, and before it all that it says once", () => {
    const again = segments([["Pay.", "", "Two.", "", "Three.", "", "Four.", "", "Five.", "", "Pay."]]);
    expect(windowsOf(again, [1, -1, -1, -1, -1, 1], minScore)).toEqual({
      windows: [{ at: [0, 1, 2] }, { at: [3, 4, 5] }],
      left: 0,
    });
    const crowd = segments([[...Array.from({ length: 200 }, () => ["Pay.", ""]).flat(), "Our bank is another one."]]);
    const { windows, left } = windowsOf(
      crowd,
      crowd.map((_, n) => (n === 200 ? 1 : 2)),
      minScore,
    );
    expect(windows.slice(0, 2).flatMap(({ at }) => at)).toContain(200);
    expect([windows.length < 32, left]).toEqual([true, 0]);
  });

  it("aren't where nothing passes", () => {
    expect(windowsOf(one, [-1, -1, -1, -1, -1, -1], minScore)).toEqual({ windows: [], left: 0 });
  });

  it("hold no more than a reader takes at once", () => {
    const many = sentences(30);
    const { windows } = windowsOf(
      many,
      many.map(() => 1),
      minScore,
    );
    // About as many in each: the last one has its neighbours too.
    expect(windows.map(({ at }) => at.length)).toEqual([10, 10, 10]);
    expect(windows.flatMap(({ at }) => at)).toEqual(many.map((_, n) => n));
    const long = segments([
      Array.from({ length: 6 }, (_, n) => [`${`long${"abcdef"[n]} `.repeat(50)}end.`, ""]).flat(),
    ]);
    expect(
      windowsOf(
        long,
        long.map(() => 1),
        minScore,
      ).windows.map(({ at }) => at.length),
    ).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it("keep the strongest of too many, and tell how many are left out", () => {
    const many = sentences(150);
    const { windows, left } = windowsOf(
      many,
      many.map((_, n) => (n === 140 ? 5 : 1)),
      minScore,
    );
    expect(left).toBe(54);
    expect(windows.flatMap(({ at }) => at)).toContain(140);
  });
});
