import { withoutReferences } from "../../src/documents/xml/markup";

const never = (): never => {
  throw new Error("All of them are known.");
};

test.each(["&amp;", "&#38;", "&#x00026;", "x&amp;", "&amp;yz", "ab"])(
  "a long text of %j is read as a short one is",
  (piece) => {
    for (const before of ["", "1", "12", "123", "1234"]) {
      const one = withoutReferences(piece, never);
      const text = withoutReferences(before + piece.repeat(60_000), never);
      expect(text === before + one.repeat(60_000)).toBe(true);
    }
  },
);

test("what is no reference stays, however long", () => {
  const long = "&".repeat(200_000);
  expect(withoutReferences(long, never)).toBe(long);
  const open = `&${"a".repeat(200_000)}`;
  expect(withoutReferences(open, never)).toBe(open);
});

test("a name that no one knows is told", () => {
  let told = 0;
  expect(withoutReferences("a &house; b", () => (told += 1))).toBe("a &house; b");
  expect(told).toBe(1);
});
