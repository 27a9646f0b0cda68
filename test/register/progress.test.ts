import { mappingOf, twiceIn } from "../../src/register/components/import/ColumnsStep";
import { secondsLeft, timeShown } from "../../src/register/components/import/ProgressLine";

describe("the time that is left", () => {
  const since = { at: 1_000, done: 100 };

  it("is reckoned from the pace since rows were first seen", () => {
    expect(secondsLeft(since, { done: 300, total: 1_300 }, 3_000)).toBe(10);
  });

  it.each([
    ["nothing was seen", null, { done: 300, total: 1_300 }, 9_000],
    ["too little time has passed", since, { done: 300, total: 1_300 }, 2_000],
    ["nothing moved", since, { done: 100, total: 1_300 }, 9_000],
    ["nobody knows how many rows there are", since, { done: 300, total: 0 }, 9_000],
    ["all is done", since, { done: 1_300, total: 1_300 }, 9_000],
  ])("isn't told where %s", (_name, mark, done, now) => {
    expect(secondsLeft(mark, done, now)).toBeNull();
  });

  it("is told no more exactly than it is known, in the reader's language", () => {
    expect([1, 12, 90, 91, 300].map((seconds) => timeShown(seconds, "en"))).toEqual([
      "5 seconds",
      "15 seconds",
      "90 seconds",
      "2 minutes",
      "5 minutes",
    ]);
    expect(timeShown(30, "de")).toBe("30 Sekunden");
  });
});

describe("what somebody chose of columns", () => {
  const columns = ["A", "B"].map((column) => ({
    column,
    recognised: column === "A" ? "id" : null,
    meaning: null,
    samples: [],
  }));

  it("is sent as far as it isn't what is recognised", () => {
    expect(mappingOf(columns, ["id", null])).toBeNull();
    expect(mappingOf(columns, [null, "name"])).toEqual({ A: null, B: "name" });
  });

  it("may be a list in several columns, and anything else in one", () => {
    expect(twiceIn(["emails", "emails", null, null, "blocked", "blocked"])).toBeNull();
    expect(twiceIn(["id", "name", "iban", "name"])).toBe("name");
  });
});
