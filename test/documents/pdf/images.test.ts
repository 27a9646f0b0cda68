import { createCanvas } from "@napi-rs/canvas";
import { made, read, seen, type Handed } from "./make";
import { line, raw, stream } from "./raw";

const iban = "DE89 3704 0044 0532 0130 00";

/** A picture of words, black on white. */
function picture(width: number, height: number, words: string): Buffer {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, width, height);
  context.fillStyle = "black";
  context.font = `${Math.round(height / 2)}px sans-serif`;
  context.fillText(words, 4, height * 0.7);
  return canvas.toBuffer("image/png");
}

/** How many pixels are dark: 0 for an empty part of a page. */
const dark = ({ pixels: { data } }: Handed): number => {
  let count = 0;
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 100) count += 1;
  return count;
};

const page = (draw: (pdf: PDFKit.PDFDocument) => void) =>
  made((pdf) => {
    pdf.fontSize(11).text("Invoice 17 of Tidewater Office Supplies", 50, 50);
    for (let row = 0; row < 12; row++) pdf.text("Efficient filing cabinets, three of them, blue", 50, 100 + 20 * row);
    draw(pdf);
  });

describe("a picture on a page with text", () => {
  test("that shows an account is handed over, and it alone", async () => {
    const file = await page((pdf) => pdf.image(picture(600, 40, `IBAN ${iban}`), 50, 500, { width: 300 }));
    const { handed, missing } = await read(file);
    expect(handed).toMatchObject([{ name: "invoice.pdf", page: 1, words: true }]);
    const [{ pixels } = { pixels: { width: 0, height: 0 } }] = handed;
    // 300 by 20 points and a margin of 3 at 200 dots an inch.
    expect([pixels.width, pixels.height]).toEqual([850, 72]);
    expect(handed.map(dark)).toEqual([expect.any(Number)]);
    expect(dark(handed[0] as Handed)).toBeGreaterThan(500);
    expect(missing).toEqual([]);
  });

  test("is handed over for its words where they are not to be recognised, too: who reads pictures says so", async () => {
    const file = await page((pdf) => pdf.image(picture(600, 40, iban), 50, 500, { width: 300 }));
    const { handed } = await read(file, { ocr: false });
    expect(handed).toMatchObject([{ words: true }]);
  });

  test("that is a small logo is left out", async () => {
    const file = await page((pdf) => pdf.image(picture(120, 60, "TOS"), 450, 40, { width: 50 }));
    expect(await read(file, { ocr: false })).toMatchObject({ handed: [], missing: [] });
  });

  test("that holds three short lines, nearly as high as wide, is handed over", async () => {
    const file = await page((pdf) => pdf.image(picture(560, 240, "Bank, IBAN, BIC"), 50, 500, { width: 120 }));
    expect(await read(file)).toMatchObject({ handed: [{ words: true }], missing: [] });
  });

  test("that goes on where the text of its line ends is handed over with that text", async () => {
    const file = await page((pdf) => {
      pdf.text("IBAN DE89 3704 0044", 50, 500, { lineBreak: false });
      pdf.image(picture(240, 40, "0532 0130 00"), 52 + pdf.widthOfString("IBAN DE89 3704 0044"), 498, { width: 72 });
    });
    const { handed } = await read(file);
    expect(handed).toMatchObject([{ words: true }]);
    expect(handed[0]?.pixels.width).toBeGreaterThan(500);
  });

  test.each([
    ["that speaks of an account and names none is handed over whole", "IBAN: see the seal", 1],
    ["that has a label and no account behind it is handed over whole", "Bankverbindung (EUR)", 1],
    [
      "that speaks of one within a sentence is handed over whole",
      "Transfer to the account number that stands in the seal.",
      1,
    ],
    ["that names the account is not", `IBAN: ${iban}`, 0],
    ["that speaks of none is not", "Paid in cash", 0],
  ])("on a page %s", async (_, text, count) => {
    const { handed } = await read(await page((pdf) => pdf.text(text, 50, 500)));
    expect(handed).toHaveLength(count);
    expect(handed.every(({ words, pixels }) => words && pixels.height > 2_000)).toBe(true);
  });

  test("on a page with words of its own is read for its accounts alone, and what is around them", async () => {
    const words = ["Our bank details have changed", "", "", `IBAN ${iban}`, "Nordwind GmbH", "", "", "Pay at once"];
    const recognised = (text: string, lines: readonly string[]) =>
      page((pdf) => pdf.text(text, 50, 500)).then((file) =>
        read(file, {
          readPixels: (_, { name, page: number }) =>
            Promise.resolve({ texts: [{ name, layer: "ocr", page: number, text: lines.join("\n") }], missing: [] }),
        }),
      );
    const ocr = async (text: string, lines: readonly string[]): Promise<string[]> =>
      (await recognised(text, lines)).texts.filter(({ layer }) => layer === "ocr").map(({ text: said }) => said);
    expect(await ocr("IBAN: see the seal", words)).toEqual([`\n\nIBAN ${iban}\nNordwind GmbH\n`]);
    expect(await ocr("IBAN: see the seal", ["Our bank details have changed"])).toEqual([]);
  });

  test("that is one word of a line of pictures is handed over with the others", async () => {
    const file = await page((pdf) => {
      for (const [at, group] of ["DE89", "3704", "0044", "0532", "0130", "00"].entries())
        pdf.image(picture(100, 50, group), 50 + 30 * at, 500, { width: 24 });
    });
    expect(await read(file)).toMatchObject({ handed: [{ words: true }] });
  });

  test("that is square may be a code", async () => {
    const file = await page((pdf) => pdf.image(picture(120, 120, "QR"), 450, 500, { width: 60 }));
    expect(await read(file)).toMatchObject({ handed: [{ words: false }], missing: [] });
  });

  test("is looked at once, on however many pages it is", async () => {
    const logo = picture(600, 40, "Tidewater Office Supplies");
    const file = await page((pdf) => {
      for (let number = 1; number <= 5; number++) {
        if (number > 1) pdf.addPage().text(`Page ${number}, with words of its own`, 50, 100);
        pdf.image(logo, 50, 500, { width: 300 });
      }
    });
    expect((await read(file)).handed).toHaveLength(1);
  });

  test("is no reason to stop, on more pages than are drawn", async () => {
    const logo = picture(600, 40, "Tidewater Office Supplies");
    const file = await page((pdf) => {
      for (let number = 1; number <= 12; number++) {
        if (number > 1) pdf.addPage().text(`Page ${number}, with words of its own`, 50, 100);
        pdf.image(logo, 50, 500, { width: 300 });
      }
    });
    const { handed, missing } = await read(file, { limits: { images: 2 } });
    expect([handed.length, missing]).toEqual([1, []]);
  });

  test("on another page but of the same size is another picture", async () => {
    const file = await page((pdf) => {
      pdf.image(picture(600, 40, "Tidewater"), 50, 500, { width: 300 });
      pdf.addPage().image(picture(600, 40, iban), 50, 500, { width: 300 });
    });
    expect((await read(file)).handed.map((each) => each.page)).toEqual([1, 2]);
  });
});

describe("a page that is a picture", () => {
  test("is handed over whole", async () => {
    const file = await made((pdf) => pdf.image(picture(800, 1100, iban), 0, 0, { width: 595, height: 842 }));
    const result = await read(file);
    expect(result.texts).toEqual([]);
    expect(result.handed).toMatchObject([{ words: true }]);
    // With the dots that it has, or a hundred an inch.
    expect(result.handed[0]?.pixels.width).toBe(827);
  });

  test("is handed over as one where it was cut into strips", async () => {
    const file = await made((pdf) => {
      for (let strip = 0; strip < 20; strip++)
        pdf.image(picture(800, 55, iban), 0, 42.1 * strip, { width: 595, height: 42.1 });
    });
    expect((await read(file)).handed).toHaveLength(1);
  });

  test("is no larger than the bound, and no more of them are drawn", async () => {
    const file = await made((pdf) => {
      for (let number = 0; number < 4; number++) {
        if (number > 0) pdf.addPage();
        pdf.image(picture(200, 280, `${number}`), 0, 0, { width: 595, height: 842 });
      }
    });
    const { handed, missing } = await read(file, { limits: { pixels: 100_000, images: 3 } });
    expect(handed).toHaveLength(3);
    for (const { pixels } of handed) expect(pixels.width * pixels.height).toBeLessThan(101_000);
    expect(missing).toEqual([{ code: "tooMany", detail: "invoice.pdf" }]);
  });
});

describe("what is drawn without pictures", () => {
  const cells = Array.from({ length: 625 }, (_, at) => [at % 25, Math.floor(at / 25)] as const);
  const modules = cells.filter(([x, y]) => (x * 7 + y * 11 + x * y) % 3 !== 0);

  test.each([
    ["square by square", modules.map(([x, y]) => `${100 + 4 * x} ${100 + 4 * y} 4 4 re f`).join("\n")],
    ["in one path", `${modules.map(([x, y]) => `${100 + 4 * x} ${100 + 4 * y} 4 4 re`).join("\n")} f`],
  ])("a code %s is handed over", async (_, code) => {
    const result = await read(raw(line(50, 700, "Invoice 17") + code));
    expect(result.handed).toMatchObject([{ words: false }]);
    const [{ pixels } = { pixels: { width: 0 } }] = result.handed;
    expect(Math.abs(pixels.width - (114 / 72) * 200)).toBeLessThan(3);
  });

  test("letters made outlines are handed over for their words", async () => {
    const letter = (x: number): string => `${x} 500 m ${x + 2} 508 ${x + 4} 508 ${x + 5} 500 c h f\n`;
    const letters = Array.from({ length: 22 }, (_, at) => letter(100 + 7 * at)).join("");
    const result = await read(raw(line(50, 700, "Invoice 17") + letters));
    expect(seen(result)).toBe("Invoice 17");
    expect(result.handed).toMatchObject([{ words: true }]);
  });

  test.each([
    ["that names no account", "Tidewater Office Supplies is a company of the Harbour group, registered in Bristol"],
    ["that names one", `On record: ${iban}`],
  ])("letters made outlines are handed over next to small print %s", async (_, print) => {
    const letter = (x: number): string => `${x} 500 m ${x + 2} 508 ${x + 4} 508 ${x + 5} 500 c h f\n`;
    const letters = Array.from({ length: 22 }, (_one, at) => letter(100 + 7 * at)).join("");
    const small = [60, 54, 48].map((y) => line(50, y, print, 5)).join("");
    expect((await read(raw(letters + small))).handed).toMatchObject([{ words: true }]);
  });

  test("letters drawn as lines are handed over for their words", async () => {
    const letter = (x: number): string => `${x} 500 m ${x + 3} 508 l ${x + 5} 500 l S\n`;
    const letters = Array.from({ length: 22 }, (_, at) => letter(100 + 7 * at)).join("");
    expect((await read(raw(line(50, 700, "Invoice 17") + letters))).handed).toMatchObject([{ words: true }]);
  });

  test("words within a pattern are handed over", async () => {
    const tile = stream(
      line(5, 5, iban),
      "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 250 20]/XStep 250/YStep 20/Resources<</Font<</F1 3 0 R>>>>",
    );
    const content = `${line(50, 700, "Invoice 17")} /Pattern cs /P scn 0 500 250 20 re f`;
    const result = await read(raw([{ content, resources: "/Pattern<</P 10 0 R>>" }], { objects: [tile] }));
    expect(result.handed).toMatchObject([{ words: true }]);
    expect(dark(result.handed[0] as Handed)).toBeGreaterThan(300);
  });

  test("the lines and boxes of a table don't count", async () => {
    const table = Array.from(
      { length: 40 },
      (_, row) => `50 ${700 - 15 * row} 500 0.5 re f 50 ${700 - 15 * row} 0.5 15 re f\n`,
    );
    expect((await read(raw(line(50, 750, "Invoice 17") + table.join("")))).handed).toEqual([]);
  });
});

test("pictures come after the text of all pages: a scan in front takes no time from it", async () => {
  const file = await made((pdf) => {
    pdf.image(picture(600, 400, "Scan"), 0, 0, { width: 590, height: 800 });
    pdf.addPage().text(`Pay to IBAN ${iban}`, 50, 50);
  });
  let looked = 0;
  const result = await read(file, {
    isLate: () => looked > 0,
    readPixels: () => Promise.resolve({ texts: [], missing: [], looked: ++looked }),
  });
  expect(seen(result)).toContain(iban);
  expect(looked).toBe(1);
});

test("the last of very many pictures is looked at", async () => {
  const image = stream(
    "\u00ff",
    "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray",
  );
  const wide = stream(
    "\u0000".repeat(4_000),
    "/Type/XObject/Subtype/Image/Width 200/Height 20/BitsPerComponent 8/ColorSpace/DeviceGray",
  );
  const dots = Array.from(
    { length: 600 },
    (_, at) => `q 1 0 0 1 ${(at % 60) * 9} ${Math.floor(at / 60) * 9} cm /I Do Q`,
  );
  const content = `${line(50, 800, "Invoice 17")}${dots.join("\n")} q 300 0 0 20 50 500 cm /W Do Q`;
  const result = await read(
    raw([{ content, resources: "/XObject<</I 10 0 R/W 11 0 R>>" }], { objects: [image, wide] }),
  );
  expect(result.handed.some(({ words }) => words)).toBe(true);
});

describe("letters that are put together from straight marks", () => {
  const segments = [
    [0, 10, 6, 0],
    [6, 5, 0, 5],
    [6, 0, 0, 5],
    [0, 0, 6, 0],
    [0, 0, 0, 5],
    [0, 5, 0, 5],
    [0, 5, 6, 0],
  ];
  /** Twenty-two eights, each of seven bars. */
  const eights = (bar: (x: number, y: number, wide: number, high: number) => string): string =>
    Array.from({ length: 22 }, (_, at) =>
      segments.map(([x = 0, y = 0, wide = 0, high = 0]) => bar(150 + 9 * at + x, 400 + y, wide, high)).join(""),
    ).join("");
  const text = line(50, 700, "Invoice 17 of Tidewater Office Supplies") + line(50, 60, `On record: ${iban}`, 5);

  test.each([
    ["filled", eights((x, y, wide, high) => `${x} ${y} ${wide + 1} ${high + 1} re f\n`)],
    ["drawn as lines", eights((x, y, wide, high) => `${x} ${y} m ${x + wide} ${y + high} l S\n`)],
    ["drawn in one go", `${eights((x, y, wide, high) => `${x} ${y} m ${x + wide} ${y + high} l\n`)} S\n`],
  ])("%s are handed over next to small print that names an account; unread, they are missing", async (_, content) => {
    const { handed, missing } = await read(raw(text + content));
    expect(handed).toMatchObject([{ words: true }]);
    expect(missing).toEqual([{ code: "accountNotRead", detail: "invoice.pdf" }]);
  });

  test.each([
    ["a bar code", Array.from({ length: 60 }, (_, at) => `${150 + 3 * at} 400 ${1 + (at % 2)} 20 re f\n`).join("")],
    ["boxes for digits", Array.from({ length: 22 }, (_, at) => `${150 + 12 * at} 400 12 14 re S\n`).join("")],
    ["a dotted line", Array.from({ length: 99 }, (_, at) => `${150 + 3 * at} 400 1 1 re f\n`).join("")],
    [
      "a table",
      [0, 1, 2, 3]
        .map((row) =>
          Array.from(
            { length: 30 },
            (_, at) => `${90 + 12 * at} ${400 + 30 * row} m ${102 + 12 * at} ${400 + 30 * row} l S\n`,
          ).join(""),
        )
        .join(""),
    ],
  ])("are not %s", async (_, content) => {
    expect(await read(raw(text + content))).toMatchObject({ handed: [], missing: [] });
  });
});
