import { bytesOf, read, seen } from "./make";
import { line, raw, stream, updated } from "./raw";

const iban = "DE89 3704 0044 0532 0130 00";
const other = "FR14 2004 1010 0505 0001 3M02 606";
const first = raw(line(50, 700, "Invoice 17") + line(50, 680, iban));
// The page's instructions are object 11.
const page = (account: string): string => stream(line(50, 700, "Invoice 17") + line(50, 680, account));
const note = (before: string[], after: string[], number = 1) => ({
  kind: "edited",
  name: "invoice.pdf",
  page: number,
  before,
  after,
});

describe("a document that was saved on top of an earlier version", () => {
  test("with another account says so", async () => {
    const result = await read(updated(first, { 11: page(other) }));
    expect(seen(result)).toBe(`Invoice 17\n${other}`);
    expect(result.notes).toEqual([note([iban], [other])]);
  });

  test.each([
    ["with no mark of its end", "\n"],
    ["with garbage after it", "\n%%EOF\n<html>garbage startxref</html>"],
    ["with ends of lines as on a Macintosh", "\r%%EOF\r"],
  ])("says so %s", async (_, eof) => {
    expect((await read(updated(first, { 11: page(other) }, eof))).notes).toEqual([note([iban], [other])]);
  });

  test("with a white box and an account over the old one says what came", async () => {
    const over = stream(
      `${line(50, 700, "Invoice 17")}${line(50, 680, iban)}1 g 40 670 300 25 re f 0 g ${line(50, 680, other)}`,
    );
    expect((await read(updated(first, { 11: over }))).notes).toEqual([note([iban], [other])]);
  });

  test("several times shows what the first one said", async () => {
    const twice = updated(updated(first, { 11: page(iban), 40: "<</A 1>>" }), { 11: page(other) });
    expect((await read(twice)).notes).toEqual([note([iban], [other])]);
    const back = updated(updated(first, { 11: page(other) }), { 12: "<</A 1>>" });
    expect((await read(back)).notes).toEqual([note([iban], [other])]);
  });

  test("and set back to what it was shows the version between", async () => {
    const result = await read(updated(updated(first, { 11: page(other) }), { 11: page(iban) }));
    expect(result.notes).toEqual([note([other], [iban])]);
  });

  test("by somebody who signed it, filled in who made it, or moved its words says nothing", async () => {
    const signed = updated(first, {
      40: "<</Type/Sig/Filter/Adobe.PPKLite/Contents<00>/ByteRange[0 1 2 3]>>",
      41: "<</Producer(Signer)/ModDate(D:20261004)>>",
      11: stream(line(60, 720, "Invoice 17") + line(60, 690, iban)),
    });
    expect((await read(signed)).notes).toEqual([]);
  });

  test("that had no words was made in two steps", async () => {
    expect((await read(updated(raw(""), { 11: page(iban) }))).notes).toEqual([]);
  });

  test("on another page says which", async () => {
    const two = raw([{ content: line(50, 700, "One") }, { content: line(50, 700, iban) }]);
    const result = await read(updated(two, { 13: stream(line(50, 700, other)) }));
    expect(result.notes).toEqual([note([iban], [other], 2)]);
  });

  test("whose earlier version can't be read is read as it is", async () => {
    const broken = bytesOf("%PDF-1.4\nstartxref\n5\n%%EOF\n" + String.fromCharCode(...first));
    expect(await read(broken)).toMatchObject({ notes: [], texts: [{ text: `Invoice 17\n${iban}` }] });
  });

  test("holds each line that changed", async () => {
    const many = (word: string): string =>
      Array.from({ length: 60 }, (_, row) => line(50, 800 - 12 * row, `${word} ${row} ${"x".repeat(400)}`, 2)).join("");
    const [found] = (await read(updated(raw(many("old")), { 11: stream(many("new")) }))).notes;
    expect(found).toMatchObject({ kind: "edited" });
    if (found?.kind !== "edited") throw new Error();
    expect([found.before.length, found.after.length]).toEqual([60, 60]);
    expect(Math.min(...found.after.map(({ length }) => length))).toBeGreaterThan(400);
  });
});

test("a document saved once says nothing", async () => {
  expect((await read(first)).notes).toEqual([]);
});
