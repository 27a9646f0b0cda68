import { readPlain } from "../../../src/analysis/parse/lines";

test("quotation depth by its marks", () => {
  expect(readPlain("a\r\n> b\n>> c\r> > d\n>e\n | f\n > g\n>\n  5 > 4").lines).toEqual([
    { text: "a", depth: 0 },
    { text: "b", depth: 1 },
    { text: "c", depth: 2 },
    { text: "d", depth: 2 },
    { text: "e", depth: 1 },
    { text: " | f", depth: 0 },
    { text: "g", depth: 1 },
    { text: "", depth: 1 },
    { text: "  5 > 4", depth: 0 },
  ]);
});

test("lines without ink are blank", () => {
  expect(readPlain("a\n \u00a0\u200b\nb").lines.map(({ text }) => text)).toEqual(["a", "", "b"]);
});

test("what is longer than is read is cut and says so", () => {
  expect(readPlain("a\n".repeat(250_000))).toMatchObject({ cut: true });
  expect(readPlain("a\n".repeat(250_000)).lines).toHaveLength(200_000);
  expect(readPlain("x".repeat(5_000_000)).cut).toBe(true);
  expect(readPlain("a").cut).toBeUndefined();
});

test("a line of quotation marks alone", () => {
  expect(readPlain(">".repeat(1_000_000)).lines).toEqual([{ text: "", depth: 100 }]);
});

test("what an override turns round is read as it is seen, and other scripts as they are stored", () => {
  const text = (line: string) => readPlain(line).lines[0]?.text;
  expect(text("IBAN \u202e7654321 ED\u202c ok")).toBe("IBAN DE 1234567 ok");
  expect(text("\u202ecba")).toBe("abc");
  expect(text("\u202eihg\u202ddef\u202ccba\u202c jk")).toBe("abcdefghi jk");
  expect(text("\u202e\u206632 1\u2069 \u2067ED\u2069\u202c ok")).toBe("ED 32 1 ok");
  expect(text("\u2066\u202ecba\u2069 ok")).toBe("abc ok");
  expect(text("a\u2069\u202c\u202ecb\u2069")).toBe("abc");
  expect(text("\u202e21\t43\u202c\t56")).toBe("12\t34\t56");
  expect(text("\u05e9\u05dc\u05d5\u05dd 12")).toBe("\u05e9\u05dc\u05d5\u05dd 12");
});

test("overrides within each other, as many as there may be, are read in bounded time", () => {
  const start = process.cpuUsage();
  for (const mark of ["\u202e", "\u202ea", "\u202ea\u202c", "\u2067\u202ea\t", "\u202ea\u2069", "\u2067a\u2069"])
    readPlain(`\u202e${mark.repeat(100_000)}`);
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(3_000);
});
