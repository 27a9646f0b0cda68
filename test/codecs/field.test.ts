import { fieldTarget } from "../../src/codecs";

test.each([
  ['HYPERLINK "https://a.example/x" \\o "tip"', "https://a.example/x"],
  [` ${" ".repeat(5_000)}HYPERLINK${" ".repeat(20)}"https://a.example/x"`, "https://a.example/x"],
  ["HYPERLINK https://a.example/x ", "https://a.example/x"],
  ['HYPERLINK \\l "part"', "part"],
  [`HYPERLINK "https://a.example/${"x".repeat(3_000)}"`, `https://a.example/${"x".repeat(3_000)}`],
  ["HYPERLINK", ""],
  ["PAGE \\* MERGEFORMAT", ""],
])("a field leads where its instruction says: %#", (instruction, target) => {
  expect(fieldTarget(instruction)).toBe(target);
});
