import type * as Assets from "../../../../src/documents/pdf/pdfjs/assets";
import { read, seen } from "../make";
import { line, raw, stream } from "../raw";

// A server that gives out scripts alone.
jest.mock("../../../../src/documents/pdf/pdfjs/assets", () => ({
  ...jest.requireActual<object>("../../../../src/documents/pdf/pdfjs/assets"),
  readAsset: () => Promise.reject(new Error("404")),
}));

const first = line(50, 700, "Invoice 17");
const lost = [{ code: "internalError", detail: "invoice.pdf" }];

describe("where the files of pdf.js are not there", () => {
  test("text of fonts that need none of them is read", async () => {
    const result = await read(raw(first));
    expect(seen(result)).toBe("Invoice 17");
    expect(result.missing).toEqual([]);
  });

  test("a font that wants a map of characters is said not to be read", async () => {
    const objects = [
      "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/UniGB-UCS2-H/DescendantFonts[11 0 R]>>",
      "<</Type/Font/Subtype/CIDFontType0/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 12 0 R>>",
      "<</Type/FontDescriptor/FontName/Song/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent 0/CapHeight 700/StemV 80>>",
    ];
    const content = `${first}BT /F9 11 Tf 50 600 Td <00490042> Tj ET`;
    const more = { content, page: "", resources: "" };
    const bytes = raw([more], { objects });
    const text = Buffer.from(bytes).toString("latin1").replace("/F2 4 0 R", "/F9 10 0 R");
    const result = await read(Uint8Array.from(Buffer.from(text, "latin1")));
    expect(seen(result)).toContain("Invoice 17");
    expect(result.missing).toEqual(expect.arrayContaining(lost));
  });

  test("a picture that wants a decoder is said not to be read", async () => {
    const image = stream(
      "\u00ff".repeat(200),
      "/Type/XObject/Subtype/Image/Width 400/Height 200/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/JBIG2Decode",
    );
    const content = `${first} q 500 0 0 300 50 50 cm /I Do Q`;
    const result = await read(raw([{ content, resources: "/XObject<</I 10 0 R>>" }], { objects: [image] }));
    expect(seen(result)).toBe("Invoice 17");
    expect(result.missing).toEqual(expect.arrayContaining(lost));
  });
});

describe("what no one waits for", () => {
  const listeners = () => process.listeners("unhandledRejection");
  const told = (fault: Error): void => {
    const { loadReader } = jest.requireActual<typeof Assets>("../../../../src/documents/pdf/pdfjs/assets");
    const before = listeners();
    void loadReader();
    for (const each of listeners().filter((listener) => !before.includes(listener))) {
      process.off("unhandledRejection", each);
      each(fault, Promise.resolve());
    }
  };

  test("of what pdf.js broke off ends no thread, and of all else does", () => {
    jest.isolateModules(() => {
      told(Object.create(new Error("What all of them are."), { message: { value: "Broken off." } }) as Error);
    });
    jest.isolateModules(() => {
      expect(() => told(new Error("A fault of ours."))).toThrow("A fault of ours.");
    });
  });
});
