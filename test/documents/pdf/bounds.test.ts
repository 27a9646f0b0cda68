import { deflateSync } from "node:zlib";
import { bytesOf, made, read, seen } from "./make";
import { line, raw, stream } from "./raw";
import { atLength, inSoak } from "../../atLength";

const iban = "DE89 3704 0044 0532 0130 00";
const first = line(50, 700, "Invoice 17");
const codes = async (...asked: Parameters<typeof read>): Promise<string[]> =>
  (await read(...asked)).missing.map(({ code }) => code);
const packed = (bytes: Uint8Array): string => deflateSync(bytes, { level: 9 }).toString("latin1");
const zeros = (size: number): Uint8Array => new Uint8Array(size).fill(0x20);

/** What is read, and the most memory that it takes beyond what was there before, in MB. */
async function measured(bytes: Uint8Array) {
  const before = process.memoryUsage().arrayBuffers;
  let most = before;
  const look = (): void => {
    most = Math.max(most, process.memoryUsage().arrayBuffers);
  };
  const timer = setInterval(look, 5);
  const result = await read(bytes);
  clearInterval(timer);
  look();
  return { ...result, megabytes: (most - before) / 1e6 };
}

describe("what unpacks to too much", () => {
  // Half as much again as may be unpacked, at least.
  const size = atLength(300_000_000, 200_000_000);
  const bomb = packed(zeros(size));

  const bombs: readonly (readonly [string, string, string])[] = [
    ["once", bomb, "/Filter/FlateDecode"],
    ["twice", packed(bytesOf(bomb)), "/Filter[/FlateDecode/FlateDecode]"],
    ["with a predictor", bomb, "/Filter/FlateDecode/DecodeParms<</Predictor 2/Columns 100>>"],
    ["written as text", `${Buffer.from(bomb, "latin1").toString("hex")}>`, "/Filter[/ASCIIHexDecode/FlateDecode]"],
    ["by repetition", `${"\u0081 ".repeat(2_000_000)}\u0080`, "/Filter/RunLengthDecode"],
  ];
  // The last two are packed each in its way, and unpacked by code of its own.
  test.each(atLength(bombs, bombs.slice(3)))("is not unpacked: packed %s", async (_, content, filter) => {
    const file = raw([{ content: first }, { content }], { filter: "" });
    // The second page's stream alone is packed.
    const text = Buffer.from(file).toString("latin1");
    const hostile = bytesOf(text.replace(`<</Length ${content.length}>>`, `<<${filter}/Length ${content.length}>>`));
    const result = await measured(hostile);
    expect(result.megabytes).toBeLessThan(150);
    expect(seen(result)).toBe("Invoice 17");
    expect(result.missing).toEqual([{ code: "tooLarge", detail: "invoice.pdf" }]);
  });

  test("as an attached file is left out", async () => {
    const names = "/Names<</EmbeddedFiles<</Names[(a) 10 0 R]>>>>";
    const objects = [
      "<</Type/Filespec/F(a.xml)/UF(a.xml)/EF<</F 11 0 R>>>>",
      stream(bomb, "/Type/EmbeddedFile/Filter/FlateDecode"),
    ];
    const result = await read(raw(first, { objects, catalog: names }));
    expect(result).toMatchObject({ files: [], missing: [{ code: "damaged" }, { code: "tooLarge" }] });
    expect(seen(result)).toBe("Invoice 17");
  });

  test.each([
    ["by its dictionary", "/Width 30000/Height 30000"],
    ["by its header alone", "/Width 100/Height 100"],
  ])("a picture of too many pixels %s is left out, and that is said", async (_, size) => {
    const header =
      "\u00ff\u00d8\u00ff\u00c0\u0000\u0011\u0008\u00ff\u00dc\u00ff\u00dc\u0003\u0001\u0011\u0000\u0002\u0011\u0000\u0003\u0011\u0000\u00ff\u00d9";
    const image = stream(
      header,
      `/Type/XObject/Subtype/Image${size}/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/DCTDecode`,
    );
    const file = raw([{ content: `${first} q 500 0 0 300 50 50 cm /I Do Q`, resources: "/XObject<</I 10 0 R>>" }], {
      objects: [image],
    });
    const result = await measured(file);
    expect(result.megabytes).toBeLessThan(150);
    expect(seen(result)).toBe("Invoice 17");
    expect(result.missing.map(({ code }) => code)).toContain("tooLarge");
  });
});

describe("what is too much", () => {
  test("pages over the bound are said to be too many", async () => {
    const file = await made((pdf) => {
      for (let number = 1; number <= 500; number++) {
        if (number > 1) pdf.addPage();
        pdf.text(`Page ${number}`, 50, 50);
      }
    });
    const { texts, missing } = await read(file, { limits: { pages: 200 } });
    expect(texts).toHaveLength(200);
    expect(missing).toEqual([{ code: "tooMany", detail: "invoice.pdf" }]);
  });

  test("text over the bound is cut", async () => {
    const result = await read(raw(Array.from({ length: 3 }, () => ({ content: first }))), {
      limits: { characters: 15 },
    });
    expect(result.texts.map(({ text }) => text)).toEqual(["Invoice 17", "Invoi"]);
    expect(result.missing).toEqual([{ code: "tooLarge", detail: "invoice.pdf" }]);
  });

  test("states over states cost no time, and text above them is read", async () => {
    const nested = `${"q ".repeat(50_000)}${first}${"Q ".repeat(50_000)}${line(50, 600, iban)}`;
    const start = process.cpuUsage();
    const result = await read(raw(nested));
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(3_000);
    expect(seen(result)).toBe(`Invoice 17\n${iban}`);
    expect(result.missing).toEqual([{ code: "tooLarge", detail: "invoice.pdf" }]);
  });

  test("states as deep as anybody nests them are kept", async () => {
    const nested = `${"q ".repeat(400)}1 1 1 rg ${"Q ".repeat(400)}${first}`;
    expect(await read(raw(nested))).toMatchObject({ texts: [{ text: "Invoice 17" }], missing: [] });
  });

  test("a string of more glyphs than a page may have is cut, and that is said", async () => {
    const { missing } = await read(raw(line(50, 700, `${"x".repeat(60_000)} ${iban}`)));
    expect(missing).toEqual([{ code: "tooLarge", detail: "invoice.pdf" }]);
  });

  test("small boxes beyond those that are kept are said to be too many", async () => {
    const small = Array.from({ length: 50_001 }, (_, at) => `${at % 500} ${Math.floor(at / 500)} 1 1 re f`);
    const { missing } = await read(raw(`${first}${small.join("\n")}`));
    expect(missing).toEqual([{ code: "tooLarge", detail: "invoice.pdf" }]);
  });

  test("notes beyond those that are looked at are said to be too many", async () => {
    const note = "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(x)>>";
    const page = `/Annots[${note.repeat(5_001)}]`;
    const { missing } = await read(raw([{ content: first, page }]));
    expect(missing).toEqual([{ code: "tooLarge", detail: "invoice.pdf" }]);
  });

  test("time that is over ends the reading between pages", async () => {
    let asked = 0;
    const result = await read(raw([{ content: first }, { content: first }, { content: first }]), {
      isLate: () => ++asked > 1,
    });
    expect(result.texts).toHaveLength(1);
    expect(result.missing).toEqual([{ code: "tookTooLong", detail: "invoice.pdf" }]);
  });

  test("instructions are followed as far as the bound", async () => {
    const result = await read(raw(first + "q Q\n".repeat(1_000_000)));
    expect(seen(result)).toBe("Invoice 17");
    expect(result.missing).toEqual([{ code: "tooLarge", detail: "invoice.pdf" }]);
  });

  test("a hundred thousand of them don't count", async () => {
    expect(await codes(raw(first + "q 1 0 0 1 0 0 cm Q\n".repeat(33_000)))).toEqual([]);
  });

  test("one string of a million glyphs is cut", async () => {
    expect(await codes(raw(first + line(50, 50, "x".repeat(1_000_000))))).toEqual(["tooLarge"]);
  });

  test("a font that maps 16 million characters has its first ones", async () => {
    const ranges =
      "1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00> <7F> <0000> endbfrange 2 beginbfrange <00000100> <00F00000> <0041> <01000100> <01F00000> <0041> endbfrange";
    const objects = [
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 11 0 R>>",
      stream(`begincmap ${ranges} endcmap`),
    ];
    const content = `${first} BT /F3 11 Tf 50 650 Td (Total) Tj ET`;
    const file = raw([{ content, resources: "/Font<</F1 3 0 R/F3 10 0 R>>" }], { objects });
    const before = process.memoryUsage().heapUsed;
    const result = await read(file);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200e6);
    expect(seen(result)).toBe("Invoice 17\nTotal");
    expect(result.missing).toEqual([{ code: "tooLarge", detail: "invoice.pdf" }]);
  });

  test("states one over the other are no fault", async () => {
    expect(seen(await read(raw("q ".repeat(3_000) + first)))).toBe("Invoice 17");
  });

  test("forms within forms end, and so do forms within themselves", async () => {
    const objects = Array.from({ length: 60 }, (_, at) =>
      stream(
        `/X Do /X Do ${first}`,
        `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X ${at === 59 ? 10 : 11 + at} 0 R>>/Font<</F1 3 0 R>>>>`,
      ),
    );
    // Each is drawn twice by the one around it: 2 to the power of 60 times in all.
    const chain = raw([{ content: `${first} /X Do`, resources: "/XObject<</X 10 0 R>>" }], {
      objects: objects.slice(0, 1),
    });
    expect(seen(await read(chain))).toContain("Invoice 17");
    const start = process.cpuUsage();
    const used = (): number => process.cpuUsage(start).user / 1_000;
    const isLate = (): boolean => used() > 250;
    const file = raw([{ content: `${first} /X Do`, resources: "/XObject<</X 10 0 R>>" }], { objects });
    const result = await read(file, { isLate });
    expect(used()).toBeLessThan(10_000);
    expect(seen(result)).toContain("Invoice 17");
    expect(result.missing).toEqual([{ code: "tookTooLong", detail: "invoice.pdf" }]);
  });

  test.each([
    ["1e9 points wide", "/MediaBox[0 0 1000000000 1000000000]"],
    ["of units of its own", "/UserUnit 1000000"],
    ["of no size", "/MediaBox[0 0 0 0]"],
    ["of numbers that are none", "/MediaBox[(a) (b) null 5]"],
  ])("a page %s is read", async (_, page) => {
    const image = stream(
      "\u0080".repeat(48),
      "/Type/XObject/Subtype/Image/Width 4/Height 4/BitsPerComponent 8/ColorSpace/DeviceRGB",
    );
    const content = `${first} q 500 0 0 300 50 50 cm /I Do Q`;
    const result = await read(raw([{ content, page, resources: "/XObject<</I 10 0 R>>" }], { objects: [image] }));
    expect(result.texts.map(({ text }) => text)).toContain("Invoice 17");
    for (const { pixels } of result.handed) expect(pixels.width * pixels.height).toBeLessThan(40_000_000);
  });
});

describe("what is damaged", () => {
  const whole = raw(first + line(50, 680, iban));

  test.each([
    ["junk", bytesOf("%PDF-1.7\njunk")],
    ["a header alone", bytesOf("%PDF-")],
    ["another format", bytesOf("PK\u0003\u0004 and so on")],
    ["no pages", bytesOf("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj trailer<</Root 1 0 R>>")],
    [
      "pages that hold one another",
      bytesOf(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj trailer<</Root 1 0 R>>",
      ),
    ],
  ])("%s is said to be damaged", async (_, bytes) => {
    expect(await codes(bytes)).toEqual(["damaged"]);
  });

  test.each([10, 30, 200])("a file that was cut off by %d bytes is read as far as it goes", async (cut) => {
    expect(seen(await read(whole.subarray(0, whole.length - cut)))).toBe(`Invoice 17\n${iban}`);
  });

  test("a table of objects that leads in a circle ends", async () => {
    const text = Buffer.from(whole).toString("latin1");
    const at = /startxref\s+(\d+)/.exec(text)?.[1] ?? "";
    expect(seen(await read(bytesOf(text.replace("/Root 1 0 R", `/Root 1 0 R/Prev ${at}`))))).toBe(
      `Invoice 17\n${iban}`,
    );
  });

  test("one page of three leaves the others", async () => {
    const file = raw([{ content: first }, { content: first }, { content: first }]);
    const text = Buffer.from(file)
      .toString("latin1")
      .replace("/Kids[10 0 R 12 0 R 14 0 R", "/Kids[10 0 R 12 0 R 77 0 R");
    const result = await read(bytesOf(text));
    expect(result.texts.map(({ page }) => page)).toEqual([1, 2]);
    expect(result.missing).toEqual([{ code: "damaged", detail: "invoice.pdf" }]);
  });

  test("a document that begins after 500 bytes of another format is read", async () => {
    const html = `<html><body>${"Pay to GB29 NWBK 6016 1331 9268 19. ".repeat(14)}</body></html>`.slice(0, 500);
    expect(seen(await read(bytesOf(html + Buffer.from(whole).toString("latin1"))))).toBe(`Invoice 17\n${iban}`);
  });
});

describe("a document that is encrypted", () => {
  const locked = (options: PDFKit.PDFDocumentOptions) => made((pdf) => pdf.text("Invoice 17", 50, 50), options);

  test("with a password to open it is said to be", async () => {
    expect(await codes(await locked({ userPassword: "a", ownerPassword: "b", pdfVersion: "1.7" }))).toEqual([
      "encrypted",
    ]);
  });

  test.each(["1.3", "1.4", "1.6", "1.7ext3"] as const)("against changes alone is read: %s", async (pdfVersion) => {
    expect(seen(await read(await locked({ userPassword: "", ownerPassword: "b", pdfVersion })))).toBe("Invoice 17");
  });
});

test("each page is told of", async () => {
  const told: string[] = [];
  await read(raw([{ content: first }, { content: first }]), {
    progress: (page, pages) => told.push(`${page}/${pages}`),
  });
  expect(told).toEqual(["1/2", "2/2"]);
});

test("no bytes of a file are taken away from anyone who gave it", async () => {
  const bytes = raw(first);
  const before = bytes.slice();
  await read(bytes);
  expect(bytes).toEqual(before);
});

describe("what is placed or measured beyond all reason", () => {
  test.each(["9".repeat(20), `-${"9".repeat(30)}`, "9".repeat(38)])(
    "letters at %s are off the page, and the rest is read",
    async (far) => {
      const result = await read(raw(`BT /F1 12 Tf 1 0 0 1 ${far} 700 Tm (IBAN ${iban}) Tj ET ${first}`));
      expect(seen(result)).toBe("Invoice 17");
      expect(result.missing).toEqual([]);
    },
  );

  const covers: readonly (readonly [string, string, string])[] = [
    ["boxes", "/G gs 0.5 g ", "0 0 595 842 re f "],
    ["shapes", "/G gs 0.5 g ", "-600 400 m 300 1500 l 1200 400 l 300 -700 l h f "],
  ];
  inSoak.each(covers)("%s without number over a page of words are cut, and that is said", async (_, before, each) => {
    const words = Array.from({ length: 700 }, (__, at) => line(20, 820 - (at % 100) * 8, "x".repeat(80)));
    const content = `${first} ${words.join(" ")} ${before}${each.repeat(4_900)}`;
    const resources = "/ExtGState<</G<</ca 0.3>>>>";
    const result = await read(raw([{ content, resources }]));
    expect(seen(result)).toContain("Invoice 17");
    expect(result.missing).toEqual([{ code: "tooLarge", detail: "invoice.pdf" }]);
  });
});
