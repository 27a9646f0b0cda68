import { hidden, made, read, seen } from "./make";
import { line, raw, stream } from "./raw";

const iban = "DE89 3704 0044 0532 0130 00";
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe("files within a document", () => {
  test.each(["factur-x.xml", "ZUGFeRD-invoice.xml", "xrechnung.XML", "other.xml"])(
    "%s belongs to it as its e-invoice",
    async (name) => {
      const file = await made((pdf) => pdf.text("Invoice 17").file(Buffer.from("<Invoice/>"), { name }));
      const { files } = await read(file);
      expect(files).toEqual([
        { name: `invoice.pdf/${name}`, type: "text/xml", embedded: true, bytes: expect.any(Uint8Array) as Uint8Array },
      ]);
      expect(files.map(({ bytes }) => text(bytes))).toEqual(["<Invoice/>"]);
    },
  );

  test("anything else is a file of its own", async () => {
    const file = await made((pdf) => pdf.text("Invoice 17").file(Buffer.from("a,b"), { name: "list.csv" }));
    const { files } = await read(file);
    expect(files).toMatchObject([{ name: "invoice.pdf/list.csv" }]);
    expect(files[0]?.embedded).toBeUndefined();
  });

  test("hang on a page as well", async () => {
    const objects = [
      "<</Type/Annot/Subtype/FileAttachment/Rect[10 10 30 30]/FS 11 0 R>>",
      "<</Type/Filespec/F(note.txt)/UF(note.txt)/EF<</F 12 0 R>>>>",
      stream(`IBAN ${iban}`, "/Type/EmbeddedFile"),
    ];
    const { files } = await read(raw([{ content: line(50, 700, "Invoice 17"), page: "/Annots[10 0 R]" }], { objects }));
    expect(files.map(({ name, bytes }) => [name, text(bytes)])).toEqual([["invoice.pdf/note.txt", `IBAN ${iban}`]]);
  });
});

describe("annotations", () => {
  const annotated = (entries: string, catalog = "") =>
    read(
      raw([{ content: line(50, 700, "Invoice 17"), page: "/Annots[10 0 R]" }], {
        objects: [`<</Type/Annot/Rect[50 600 350 620]${entries}>>`],
        catalog,
      }),
    );
  const form = "/AcroForm<</Fields[10 0 R]/DR<</Font<</F1 3 0 R>>>>/DA(/F1 10 Tf 0 g)/NeedAppearances true>>";
  const field = `/Subtype/Widget/FT/Tx/T(account)/DA(/F1 10 Tf 0 g)/V(${iban})`;

  test("links are given with the page's text", async () => {
    const { texts } = await annotated("/Subtype/Link/A<</S/URI/URI(https://pay.tidewater.example/17)>>");
    expect(texts).toMatchObject([{ page: 1, links: ["https://pay.tidewater.example/17"] }]);
  });

  test("with the letters that a link covers", async () => {
    const link = "<</Type/Annot/Subtype/Link/Rect[40 690 350 720]/A<</S/URI/URI(https://pay.tidewater.example/17)>>>>";
    const file = raw([{ content: line(50, 700, "Pay 100% now"), page: "/Annots[10 0 R]" }], { objects: [link] });
    expect((await read(file)).texts).toMatchObject([{ links: ["Pay now https://pay.tidewater.example/17"] }]);
  });

  test("what a field of a form holds is seen", async () => {
    expect(seen(await annotated(field, form))).toContain(iban);
  });

  test("what a hidden field holds is hidden", async () => {
    const result = await annotated(`${field}/F 2`, form);
    expect([seen(result), hidden(result)]).toEqual(["Invoice 17", `account: ${iban}`]);
  });

  test.each(["Text", "FreeText"])("what a note says is seen: %s", async (subtype) => {
    expect(seen(await annotated(`/Subtype/${subtype}/DA(/F1 10 Tf 0 g)/Contents(New account ${iban})`))).toContain(
      iban,
    );
  });

  test("what a stamp shows is seen", async () => {
    const objects = [
      "<</Type/Annot/Subtype/Stamp/Rect[50 600 350 620]/AP<</N 11 0 R>>>>",
      stream(line(0, 5, iban), "/Type/XObject/Subtype/Form/BBox[0 0 300 20]/Resources<</Font<</F1 3 0 R>>>>"),
    ];
    const file = raw([{ content: line(50, 700, "Invoice 17"), page: "/Annots[10 0 R]" }], { objects });
    expect(seen(await read(file))).toBe(`Invoice 17\n${iban}`);
  });
});

test("a file that hangs behind a thousand links is found", async () => {
  const link = "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://a.example)>>>>";
  const clip = "<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS 10 0 R>>";
  const objects = ["<</Type/Filespec/F(a.txt)/UF(a.txt)/EF<</F 11 0 R>>>>", stream("Pay here", "/Type/EmbeddedFile")];
  const file = raw([{ content: line(50, 700, "Invoice"), page: `/Annots[${link.repeat(1_001)}${clip}]` }], { objects });
  expect((await read(file)).files.map(({ name }) => name)).toEqual(["invoice.pdf/a.txt"]);
});
