import { readDays } from "../../../../src/analysis/parse/thread/dates";
import { readThreadHeaders } from "../../../../src/analysis/parse/thread/headers";

const day = (iso: string) => Date.parse(iso) / 86_400_000;

describe("the day of a quoted date", () => {
  test.each([
    ["Mon, 5 Oct 2026 10:01:00 +0200", "2026-10-05"],
    ["Monday, October 5, 2026 10:01 AM", "2026-10-05"],
    ["October 5th, 2026", "2026-10-05"],
    ["Montag, den 5. März 2026 um 10:01", "2026-03-05"],
    ["lun. 5 févr. 2026 à 10:01", "2026-02-05"],
    ["mardi 6 octobre 2026", "2026-10-06"],
    ["mar. 3 mars 2026", "2026-03-03"],
    ["mar, 6 de enero de 2026", "2026-01-06"],
    ["lun 5 giu 2026", "2026-06-05"],
    ["maandag 5 oktober 2026", "2026-10-05"],
    ["5 mrt. 2026", "2026-03-05"],
    ["segunda-feira, 5 de dezembro de 2026", "2026-12-05"],
    ["5 września 2026", "2026-09-05"],
    ["5 października 2026", "2026-10-05"],
    ["mån 5 maj 2026", "2026-05-05"],
    ["5. desember 2026", "2026-12-05"],
    ["ma 5. marrask. 2026", "2026-11-05"],
    ["5. maaliskuuta 2026", "2026-03-05"],
    ["5. června 2026", "2026-06-05"],
    ["5. července 2026", "2026-07-05"],
    ["5. 10. 2026 v 10:01", "2026-10-05"],
    ["05.10.26 um 10:01", "2026-10-05"],
    ["13/10/2026", "2026-10-13"],
    ["10/13/99", "1999-10-13"],
    ["2026-10-05T10:01:00Z", "2026-10-05"],
    ["２０２６-10-05", "2026-10-05"],
  ])("%s", (written, iso) => expect(readDays(written)).toEqual({ first: day(iso), last: day(iso) }));

  test("is either of two where no one can tell day and month apart", () => {
    expect(readDays("05/10/2026 10:01")).toEqual({ first: day("2026-05-10"), last: day("2026-10-05") });
  });

  test.each([
    "",
    "yesterday",
    "Monday",
    "5 October",
    "10:01",
    "31.02.2026",
    "13/13/2026",
    "10.12.30.64",
    "octopus 5 2026x",
  ])("isn't one in %p", (written) => expect(readDays(written)).toBeNull());
});

describe("headers of a conversation", () => {
  const read = (name: string, value: string) => readThreadHeaders([{ name, value }]);

  test("a Thread-Index as Exchange writes it: a day and a reply", () => {
    expect(read("Thread-Index", "AQHYkZqJ8o0Y3k2lLUmTnVb0mB0Zkq1qQ1sA")).toMatchObject({
      index: { begun: day("2022-07-07"), replies: 1 },
    });
    expect(read("thread-index", "AQHYkZqJ8o0Y3k2lLUmTnVb0mB0Zkg==")).toMatchObject({ index: { replies: 0 } });
  });

  test.each(["", "AQHY", "AQHYkZqJ8o0Y3k2lLUmTnVb0mB0Zkq0=", "not base64", "A".repeat(100_000)])(
    "no Thread-Index is read from %p",
    (value) => expect(read("Thread-Index", value).index).toBeNull(),
  );

  test("Message-IDs, each once, with or without brackets", () => {
    expect(read("References", "<a@x.example>\r\n <b@x.example> <a@x.example>").answered).toEqual([
      "a@x.example",
      "b@x.example",
    ]);
    expect(read("In-Reply-To", " a@x.example ").answered).toEqual(["a@x.example"]);
    expect(read("In-Reply-To", " ").answered).toEqual([]);
    expect(read("References", "<a@x.example>".repeat(100_000)).answered).toEqual(["a@x.example"]);
  });
});
