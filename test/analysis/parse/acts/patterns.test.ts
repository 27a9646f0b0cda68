import { patterns } from "../../../../src/analysis/parse/acts/patterns";
import { announces, does } from "../../../../src/analysis/parse/acts/patterns/rows";

it("is read from a row, with the options that its kind has where the row has none", () => {
  expect(announces("newer @strong|account: 8, order two, near 0, pair, also our pay|use, without none")).toEqual([
    {
      act: "changeBank",
      slots: [["newer"], ["details", "bankAccount", "account"]],
      span: 8,
      order: "two",
      near: 0,
      pair: true,
      also: [["our"], ["pay", "use"]],
      without: [],
      between: ["system", "term", "rate", "they", "your", "you"],
      veto: ["denied", "supposed", "readers", "question"],
    },
  ]);
});

it.each([
  "nwer: 8",
  "newer @strnog: 8",
  "newer",
  "newer: 8, naer 2",
  "newer: 8, veto denyed",
  "newer: 8, without x|term",
])("is refused where a name isn't known: %s", (row) => {
  expect(() => does("urgent", "", row)).toThrow();
});

it("has slots, and a span that they fit in", () => {
  expect(patterns.filter(({ slots, span }) => slots.length === 0 || span < slots.length)).toEqual([]);
});
