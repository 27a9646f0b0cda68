import { zipSync } from "fflate";
import { readOdf } from "../../src/documents/office/odf";
import { readPptx } from "../../src/documents/office/pptx";
import { readXlsx } from "../../src/documents/office/xlsx";
import { readRtf } from "../../src/documents/rtf";
import type { DocumentReader, InnerFile } from "../../src/documents/reader";
import { readXml } from "../../src/documents/invoice";
import { latin1, odt, relations, utf8, xlsx } from "./kit";
import { toolsWith } from "./image/draw";

const image = latin1("\x89PNG\r\n\x1a\n, and what else a picture has");
const hex = Buffer.from(image).toString("hex");

const bytesOf = (files: readonly InnerFile[]): Uint8Array[] => files.map(({ bytes }) => bytes);

describe("pictures of RTF", () => {
  const rtf = (body: string): ReturnType<typeof readRtf> =>
    readRtf({ name: "a.rtf", type: "", bytes: latin1(`{\\rtf1 Pay${body}}`) }, toolsWith());

  test.each([
    ["as digits", `{\\pict\\picwgoal9000\\pichgoal900\\pngblip ${hex}}`],
    [
      "as digits over lines",
      `{\\pict{\\*\\picprop{\\sp{\\sn x}{\\sv 1}}}\\pngblip\n${hex.slice(0, 21)}\r\n${hex.slice(21).toUpperCase()}}`,
    ],
    ["as they are", `{\\pict\\pngblip\\bin${image.length} ${String.fromCharCode(...image)}}`],
    ["in a shape", `{\\shp{\\*\\shpinst{\\sp{\\sn pib}{\\sv {\\pict\\pngblip ${hex}}}}}}`],
    [
      "beside an older one",
      `{\\*\\shppict{\\pict\\pngblip ${hex}}}{\\nonshppict{\\pict\\wmetafile8 ${"01".repeat(99)}}}`,
    ],
    ["torn apart", `{\\pict\\pngblip ${hex}{\\pict}}`],
    ["of a kind that isn't read", `{\\pict\\wmetafile8\\picwgoal9000\\pichgoal900 ${hex}}`],
  ])("are files of their own: %s", async (_, body) => {
    const { files, missing, texts } = await rtf(body);
    expect([bytesOf(files), missing]).toEqual([[image], []]);
    expect(files[0]).toMatchObject({ name: "a.rtf/1", embedded: true });
    expect(texts.map(({ text }) => text)).toEqual(["Pay"]);
  });

  test("symbols of kinds that aren't read don't count", async () => {
    expect((await rtf(`{\\pict\\wmetafile8\\picwgoal600\\pichgoal600 ${hex}}`)).files).toEqual([]);
  });

  test("that lie elsewhere, and those beyond the bound, are said", async () => {
    const field = `{\\field{\\*\\fldinst INCLUDEPICTURE "https://pictures.example.com/a.png"}{\\fldrslt}}`;
    expect((await rtf(field)).missing).toEqual([{ code: "picturesNotRead", detail: "a.rtf" }]);
    const { files, missing } = await rtf(`{\\pict\\pngblip ${hex}}`.repeat(300));
    expect([files.length, missing]).toEqual([100, [{ code: "tooMany", detail: "a.rtf" }]]);
  });
});

const base64 = Buffer.from(image).toString("base64");
const asked = (name: string, bytes: Uint8Array): Parameters<DocumentReader> => [{ name, type: "", bytes }, toolsWith()];

describe("pictures of OpenDocument", () => {
  const read = (body: string, styles = ""): ReturnType<DocumentReader> =>
    readOdf(...asked("a.odt", odt(body, styles, { "Pictures/1.png": image })));

  test.each([
    ["beside the text", `<text:p>Pay<draw:image xlink:href="Pictures/1.png"/></text:p>`, ""],
    [
      "in the text",
      `<text:p>Pay<draw:image><office:binary-data>${base64}</office:binary-data></draw:image></text:p>`,
      "",
    ],
    ["behind a shape", "<text:p>Pay</text:p>", `<draw:fill-image xlink:href="Pictures/1.png"/>`],
  ])("are files of their own: %s", async (_, body, styles) => {
    const { files, texts } = await read(body, styles);
    expect([bytesOf(files), texts.map(({ text }) => text)]).toEqual([[image], ["Pay"]]);
  });

  test("that lie elsewhere are said", async () => {
    const { missing } = await read(`<text:p>Pay<draw:image xlink:href="https://pictures.example.com/a.png"/></text:p>`);
    expect(missing).toEqual([{ code: "picturesNotRead", detail: "a.odt" }]);
    expect((await read(`<text:p>Pay<text:a xlink:href="https://example.com/">x</text:a></text:p>`)).missing).toEqual(
      [],
    );
  });
});

describe("pictures of office documents that are one file of XML", () => {
  const part = (type: string): string =>
    `<pkg:part pkg:name="/word/a" pkg:contentType="${type}"><pkg:binaryData>${base64}</pkg:binaryData></pkg:part>`;
  const word = `<w:document><w:p><w:r><w:t>Pay</w:t></w:r></w:p></w:document>`;

  test.each([
    [
      "a package",
      `<pkg:package xmlns:pkg="x">${part("image/png")}${part("application/vnd.ms-office.vbaProject")}${word}</pkg:package>`,
    ],
    [
      "Word 2003",
      `<w:wordDocument xmlns:w="x"><w:p><w:r><w:pict><w:binData w:name="wordml://1.png">${base64}</w:binData></w:pict><w:t>Pay</w:t></w:r></w:p></w:wordDocument>`,
    ],
    [
      "OpenDocument",
      `<office:document xmlns:office="x"><office:body><text:p>Pay<draw:image><office:binary-data>\n ${base64}\n</office:binary-data></draw:image></text:p></office:body></office:document>`,
    ],
  ])("are files of their own: %s", async (_, xml) => {
    const { files, texts } = await readXml(...asked("a.xml", utf8(`<?xml version="1.0"?>${xml}`)));
    expect([bytesOf(files), texts.map(({ text }) => text)]).toEqual([[image], ["Pay"]]);
  });
});

test("what the older kind of drawing shows on a sheet is read: boxes, pictures above the page", async () => {
  const drawing = `<xml><v:shape><v:textbox><div>IBAN <font>DE89</font></div></v:textbox></v:shape><v:shape><v:imagedata o:relid="r1"/></v:shape></xml>`;
  const parts = {
    "xl/worksheets/_rels/sheet1.xml.rels": relations(["r1", "vmlDrawing", "../drawings/vml1.vml"]),
    "xl/drawings/vml1.vml": utf8(drawing),
    "xl/drawings/_rels/vml1.vml.rels": relations(["r1", "image", "../media/1.png"]),
    "xl/media/1.png": image,
  };
  const { files, texts } = await readXlsx(...asked("a.xlsx", xlsx("", parts)));
  expect([bytesOf(files), texts.map(({ text }) => text)]).toEqual([[image], ["Payees\nIBAN DE89"]]);
});

test("what is behind slides is read, but for what they fill", async () => {
  const shape = (text: string, more = ""): string =>
    `<p:sp><p:nvSpPr>${more}</p:nvSpPr><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;
  const bytes = zipSync({
    "ppt/presentation.xml": utf8('<p:presentation><p:sldId id="256" r:id="a"/></p:presentation>'),
    "ppt/_rels/presentation.xml.rels": relations(["a", "slide", "slides/slide1.xml"]),
    "ppt/slides/slide1.xml": utf8(`<p:sld>${shape("Pay")}</p:sld>`),
    "ppt/slides/_rels/slide1.xml.rels": relations(["a", "slideLayout", "../slideLayouts/slideLayout1.xml"]),
    "ppt/slideLayouts/slideLayout1.xml": utf8(
      `<p:sldLayout>${shape("Click to edit", "<p:ph/>")}${shape("IBAN")}</p:sldLayout>`,
    ),
    "ppt/slideLayouts/_rels/slideLayout1.xml.rels": relations(["a", "slideMaster", "../slideMasters/slideMaster1.xml"]),
    "ppt/slideMasters/slideMaster1.xml": utf8(`<p:sldMaster>${shape("DE89")}</p:sldMaster>`),
    "ppt/slideMasters/_rels/slideMaster1.xml.rels": relations(["a", "image", "../media/1.png"]),
    "ppt/media/1.png": image,
  });
  const { files, texts } = await readPptx(...asked("a.pptx", bytes));
  expect([bytesOf(files), texts.map(({ text }) => text)]).toEqual([[image], ["Pay\nIBAN\nDE89"]]);
});
