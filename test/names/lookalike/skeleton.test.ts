import { distance, skeleton } from "../../../src/names";
import { confusables } from "../../../src/names/data/confusables";
import { plainSkeleton, toLatin, unpackConfusables } from "../../../src/names/lookalike/skeleton";

test.each([
  ["m", "rn"],
  ["l", "I"],
  ["l", "1"],
  ["O", "0"],
  ["o", "0"],
  ["i", "l"],
  ["w", "vv"],
  ["d", "cl"],
  ["nordwind", "nоrdwind"],
  ["paypal", "раураl"],
  ["Katrin", "𝐊𝐚𝐭𝐫𝐢𝐧"],
  ["nordwind", "nord\u200bwind"],
  ["nordwind", "ｎｏｒｄｗｉｎｄ"],
  ["müller", "mu\u0308ller"],
  ["modern", "rnodem"],
])("%p and %p have one skeleton", (a, b) => {
  expect(skeleton(a)).toBe(skeleton(b));
});

test.each([
  ["nordwind", "nordwint"],
  ["a", "o"],
  ["müller", "muller"],
  ["n", "m"],
])("%p and %p have two", (a, b) => {
  expect(skeleton(a)).not.toBe(skeleton(b));
});

// Values of ICU 76's uspoof_getSkeleton.
test.each([
  ["m", "rn"],
  ["I", "l"],
  ["|", "l"],
  ["0", "O"],
  ["а", "a"],
  ["ø", "o\u0338"],
])("the UTS 39 skeleton of %p is %p", (text, expected) => {
  expect(plainSkeleton(text)).toBe(expected);
});

test("a skeleton is its own skeleton", () => {
  for (const text of ["Nordwind Spedition GmbH", "harbour-lane", "Müller & Söhne", "раураl", "W1nd0w5"]) {
    expect(skeleton(skeleton(text))).toBe(skeleton(text));
  }
});

test("folds to Latin letters without touching plain ones", () => {
  expect(toLatin("Nordwind-1")).toBe("nordwind-1");
  expect(toLatin("nördwînd")).toBe("nordwind");
  expect(toLatin("тесһԁата")).toBe("techdata");
});

/** The textbook recurrence, over the whole table. */
function slowDistance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => d[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      let cost = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && i > 1 && j > 1) cost = Math.min(cost, at(i - 2, j - 2) + 1);
      (d[i] ?? [])[j] = cost;
    }
  }
  return at(a.length, b.length);
}

test("the distance agrees with the textbook up to its limit", () => {
  let seed = 7;
  const random = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
  const word = () => Array.from({ length: random(9) }, () => "abc".charAt(random(3))).join("");
  for (let round = 0; round < 3_000; round += 1) {
    const [a, b, max] = [word(), word(), random(5)];
    expect([a, b, max, distance(a, b, max)]).toEqual([a, b, max, Math.min(slowDistance(a, b), max + 1)]);
  }
});

test("a swap counts one", () => {
  expect(distance("nordwind", "nodrwind", 2)).toBe(1);
  expect(distance("", "abc", 2)).toBe(3);
});

test("the table names each character once, and has all 2,302 of Unicode's that look Latin", () => {
  const characters = confusables.flatMap((row) => [...unpackConfusables([row]).keys()]);
  expect(characters.length).toBe(2302);
  expect(new Set(characters).size).toBe(2302);
});
