import { file, producers, readDamaged } from "./damaged";
import { read, seen } from "./make";
import { line, stream, updated } from "./raw";
import { atLength } from "../../atLength";

describe("the same invoice is read the same, made by", () => {
  test.each([
    ["chromium.pdf", "Invoice 2041\nAccount holder Tidewater\nIBAN  DE89 3704 0044 0532 0130 00"],
    ["libreoffice.pdf", "Invoice 2041\nAccount holder Tidewater\nIBAN  DE89 3704 0044 0532 0130 00"],
    ...["pdflatex", "pdflatex-type3", "ghostscript", "linearised", "owner-password"].map((name) => [
      `${name}.pdf`,
      "Invoice 2041, office, filing\nAccount holder  Tidewater\nIBAN  DE89 3704 0044 0532 0130 00",
    ]),
  ])("%s", async (name, text) => {
    const result = await read(file(name));
    expect(result.texts.map(({ layer, hidden = false }) => [layer, hidden])).toEqual([["text", false]]);
    expect(seen(result)).toBe(text);
    expect(result).toMatchObject({ missing: [], notes: [], files: [], handed: [] });
  });
});

test("letters that a printer made outlines are looked at as a picture", async () => {
  const result = await read(file("outlines.pdf"));
  expect(result).toMatchObject({ texts: [], handed: [{ page: 1, words: true }] });
});

test("a file made for the web has no earlier version, until somebody saves on top of it", async () => {
  const words = stream(line(50, 700, "Invoice 2041, another"));
  const fonts = "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>";
  const page = `<</Type/Page/Parent 1 0 R/MediaBox[0 0 595 842]${fonts}/Contents 90 0 R>>`;
  const number = Number(
    /(\d+) 0 obj\s*<< \/Contents/.exec(Buffer.from(file("linearised.pdf")).toString("latin1"))?.[1],
  );
  const { notes } = await read(updated(file("linearised.pdf"), { [number]: page, 90: words }, "\n%%EOF\n", 5));
  expect(notes).toEqual([
    {
      kind: "edited",
      name: "invoice.pdf",
      page: 1,
      before: ["Invoice 2041, office, filing", "Account holder  Tidewater", "IBAN  DE89 3704 0044 0532 0130 00"],
      after: ["Invoice 2041, another"],
    },
  ]);
});

describe("bytes changed at random", () => {
  // npm run soak -- producers does sixty of each.
  test.each(producers)("of %s are read or said to be damaged", (name) => readDamaged(file(name), atLength(6, 2)));
});
