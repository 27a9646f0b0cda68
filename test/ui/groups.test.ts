import { groupsOf, isGrouped } from "../../src/ui/Marked";

const plain = (text: string) => [{ text, differs: false }];

describe("the groups of a marked value", () => {
  test("are what its blanks part, with the marks within", () => {
    const marks = [
      { text: "DE", differs: false },
      { text: "25 1", differs: true },
      { text: "001", differs: false },
    ];
    expect(groupsOf(marks)).toEqual([
      [
        { text: "DE", differs: false },
        { text: "25", differs: true },
      ],
      [
        { text: "1", differs: true },
        { text: "001", differs: false },
      ],
    ]);
  });

  test("are parted by blanks that don't break, too", () => {
    expect(groupsOf(plain("12\u00a034\u202f56"))).toHaveLength(3);
  });

  test("stay whole as long as they surely fit", () => {
    expect(isGrouped(plain("DE25 1001 0010 4540 3314 82"))).toBe(true);
    expect(isGrouped(plain("https://pay.example/a/very/long/link"))).toBe(false);
  });

  test("end with an ellipsis where a value is endless", () => {
    const shown = groupsOf(plain("9".repeat(5_000))).flat();
    expect(shown.map(({ text }) => text).join("")).toBe(`${"9".repeat(160)}…`);
  });

  test("of nothing aren't any", () => {
    expect(groupsOf([])).toEqual([]);
  });
});
