import { isAbout } from "../../tools/jest/ends.cjs";

/** An element `<a class="f1 f2">`. */
const element = { classes: new Set(["f1", "f2"]), type: "a" };
const told = (selectorText: string | undefined) => isAbout({ selectorText }, element);

describe("what an element's class and type tell of a rule, in the tests of pages", () => {
  it.each([".f1", ".f2"])("is about it for sure: %s", (selector) => {
    expect(told(selector)).toBe(true);
  });

  it.each([
    ".f3",
    "b",
    ".f3:hover",
    "b.f3",
    ".f3, b",
    ".f1 .f3",
    ".f1>.f3:not(.f1)",
    ".f1 ~ b",
    "a .f3::before",
    ".f3[href]",
    "b:is(.f1, a)",
  ])("is not about it for sure: %s", (selector) => {
    expect(told(selector)).toBe(false);
  });

  it.each([
    "a",
    "A",
    "*",
    ":hover",
    "#id",
    "#id.f1",
    ".f1:hover",
    ".f1.f3",
    ".f3 .f1",
    ".f3, .f1",
    ".f3, a",
    ".f3, *",
    ".f3:hover > a",
    ":is(.f3, b)",
    ":not(.f3)",
    "[class]",
    '[title=".f3"]',
    "svg|b",
    ".\\66 1",
    ".fé",
    ".f3/**/, a",
    "& .f3",
    ".f3:not(.f1",
    "",
    undefined,
  ])("has to be read in full: %s", (selector) => {
    expect(told(selector)).toBeUndefined();
  });

  it("can't be told without an element's class", () => {
    expect(isAbout({ selectorText: ".f3" }, undefined)).toBeUndefined();
  });
});
