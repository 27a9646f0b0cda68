import { betterName, phrasesIn } from "../../tools/lint/words.mjs";

describe("the house's English", () => {
  it.each([
    ["What stands in a body.", ["stands"]],
    ["A standing order stays.", []],
    ["They understand it.", []],
    ["Reads it anew; whoever asks, meanwhile, is none.", ["anew", "whoever", "is none", "meanwhile"]],
    ["Nobody holds it against them.", ["holds it against", "Nobody"]],
    ["Three lists, of which one is seldom beside the other, and besides this", ["of which", "seldom", "beside"]],
    ["It takes it for a name, and takes three seconds for each.", ["takes it for a"]],
  ])("%s", (text, found) => {
    expect(
      phrasesIn(text)
        .map((fault) => fault.found)
        .sort(),
    ).toEqual([...found].sort());
  });

  it.each([
    ["mostLinks", false, true],
    ["almostAll", false, false],
    ["leastLetters", false, true],
    ["longest", true, true],
    ["longest", false, false],
    ["HeardAct", false, true],
    ["standingOrder", false, false],
    ["standingOf", false, true],
  ])("%s, a number that is written down: %s", (name, isNumber, isFormer) => {
    expect(betterName(name, isNumber) !== null).toBe(isFormer);
  });
});
