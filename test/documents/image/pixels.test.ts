import { findAccounts } from "../../../src/accounts";
import { readPixels } from "../../../src/documents/image/pixels";
import { endRecognition } from "../../../src/documents/image/words/ocr";
import type { Canvas, SKRSContext2D } from "@napi-rs/canvas";
import { code, page, pixelsOf, toolsWith, write } from "./draw";
import { atLength, inSoak } from "../../atLength";

// Recognising words starts slowly.
const german = "DE89370400440532013000";
const british = "GB29NWBK60161331926819";
const epc = (iban: string, name = "Muster GmbH"): string =>
  ["BCD", "002", "1", "SCT", "", name, iban, "EUR1"].join("\n");

const inFours = (iban: string): string => iban.replace(/(.{4})(?=.)/g, "$1 ");

const place = { name: "a.png", page: 3 };
async function textsOf(canvas: Canvas, layer: "qr" | "ocr"): Promise<string[]> {
  const { texts } = await readPixels(pixelsOf(canvas), place, layer === "ocr", toolsWith());
  return texts.filter((text) => text.layer === layer && text.page === 3).map(({ text }) => text);
}
const accountsIn = async (canvas: Canvas): Promise<string[]> =>
  findAccounts((await textsOf(canvas, "ocr")).join("\n")).map(({ account }) => account.value);

afterAll(endRecognition);

describe("codes on a page", () => {
  test("are found several at once, each once", async () => {
    const [first, second] = [await code(epc(german)), await code(epc(british))];
    const canvas = page((context) => {
      context.drawImage(first, 80, 1300);
      context.drawImage(second, 800, 100);
      context.drawImage(first, 800, 1300);
    });
    expect(await textsOf(canvas, "qr")).toEqual([expect.stringContaining(british), expect.stringContaining(german)]);
  });

  test("are found small in a corner, turned, pale and light on dark", async () => {
    const small = await code(epc(german), 3);
    const corner = page((context) => {
      context.drawImage(small, 1240 - small.width, 1754 - small.height);
    });
    const turned = page((context) => {
      context.translate(600, 800);
      context.rotate(0.6);
      context.drawImage(small, 0, 0);
    });
    const pale = page((context) => {
      context.globalAlpha = 0.25;
      context.drawImage(small, 300, 300);
    });
    const dark = page((context) => {
      context.drawImage(small, 300, 300);
      context.globalCompositeOperation = "difference";
      context.fillStyle = "#fff";
      context.fillRect(0, 0, 1240, 1754);
    });
    for (const canvas of [corner, turned, pale, dark])
      expect(await textsOf(canvas, "qr")).toEqual([expect.stringContaining(german)]);
  });

  test.each(["DataMatrix", "Aztec", "PDF417"] as const)("are read of %s", async (format) => {
    const symbol = await code("IBAN DE89370400440532013000", 4, { format, ecLevel: undefined as never });
    expect(
      await textsOf(
        page((context) => {
          context.drawImage(symbol, 100, 100);
        }),
        "qr",
      ),
    ).toEqual(["IBAN DE89370400440532013000"]);
  });

  test.each([
    ["1", "Größe GmbH", new TextEncoder().encode("Größe GmbH")],
    ["2", "Größe GmbH", Uint8Array.from(Buffer.from("Größe GmbH", "latin1"))],
  ])("are read in the character set that they number: %s", async (charset, name, bytes) => {
    const content = Buffer.concat([
      Buffer.from(`BCD\n002\n${charset}\nSCT\n\n`),
      bytes,
      Buffer.from(`\n${german}\nEUR1`),
    ]);
    expect(await textsOf(await code(Uint8Array.from(content)), "qr")).toEqual([
      expect.stringContaining(`Payee: ${name}\n`),
    ]);
  });
});

test("a code that is packed (PAY by square) says that it was not unpacked", async () => {
  const packed = `000${"0A1B2C3D4E5F6G7H8I9J".repeat(5)}`;
  const { missing } = await readPixels(pixelsOf(await code(packed)), place, false, toolsWith());
  expect(missing).toEqual([{ code: "unsupported", detail: "a.png" }]);
});

describe("words on a page", () => {
  test("are read line by line, label and value on one", async () => {
    const canvas = page((context) => {
      write(context, ["Unsere Bankverbindung hat sich geändert.", "Kontoinhaber", "IBAN"]);
      write(context, ["Größe & Söhne GmbH", "DE89 3704 0044 0532 0130 00"], 600, 150);
    });
    expect((await textsOf(canvas, "ocr"))[0]?.split("\n")).toEqual([
      "Unsere Bankverbindung hat sich geändert.",
      "Kontoinhaber   Größe & Söhne GmbH",
      "IBAN   DE89 3704 0044 0532 0130 00",
    ]);
  });

  test("of two languages are read with the letters of each", async () => {
    const lines = ["Größe & Söhne GmbH, Straße 12, gemäß Auftrag", "Veuillez régler la facture à réception, merci"];
    const canvas = page((context) => {
      write(context, lines);
    });
    expect((await textsOf(canvas, "ocr"))[0]?.split("\n")).toEqual(lines);
  });

  test("are read pale, yellow, and white on dark, but not white on white", async () => {
    const ibans = [
      "GB29NWBK60161331926819",
      "FR1420041010050500013M02606",
      "NL91ABNA0417164300",
      "DE89370400440532013000",
    ];
    const spaced = (iban: string): string => `IBAN ${iban.replace(/(.{4})(?=.)/g, "$1 ")}`;
    const canvas = page((context) => {
      write(context, ["Invoice 12"]);
      for (const [at, colour] of ["#ddd", "#ff0", "#fff", "#fff"].entries()) {
        context.fillStyle = "#123";
        if (at === 2) context.fillRect(60, 270 + 150 * at, 1100, 90);
        context.fillStyle = colour;
        write(context, [spaced(ibans[at] ?? "")], 90, 320 + 150 * at);
      }
    });
    expect((await accountsIn(canvas)).sort()).toEqual(ibans.slice(0, 3).sort());
  });

  inSoak.each([2, 90, 180, 182, 270])("are read turned by %d degrees", async (degrees) => {
    const canvas = page(
      (context) => {
        context.translate(700, 700);
        context.rotate((degrees * Math.PI) / 180);
        write(
          context,
          [
            "Rechnung Nummer zwölf",
            "Bitte zahlen Sie den Betrag auf unser Konto",
            "IBAN DE89 3704 0044 0532 0130 00",
            "Mit freundlichen Grüßen",
          ],
          -500,
          -100,
        );
      },
      1400,
      1400,
    );
    expect((await textsOf(canvas, "ocr"))[0]).toContain("IBAN DE89 3704 0044 0532 0130 00");
  });

  test("are read small, as on a screen", async () => {
    const canvas = page(
      (context) => {
        context.font = "13px Page";
        write(context, ["Please pay to the account below", "IBAN GB29 NWBK 6016 1331 9268 19"]);
      },
      500,
      250,
    );
    expect(await accountsIn(canvas)).toEqual([british]);
  });

  test.each([
    [24, 420, 24],
    [24, 420, 20],
    [14, 250, 14],
  ])("are read in a line of %d pixels, cut out without a margin", async (size, width, height) => {
    const canvas = page(
      (context) => {
        context.font = `${String(size)}px Page`;
        context.fillText("GB29 NWBK 6016 1331 9268 19", 1, height - 2);
      },
      width,
      height,
    );
    expect(await accountsIn(canvas)).toEqual([british]);
  });

  test("that break an account over two lines are read as one", async () => {
    const canvas = page(
      (context) => {
        write(context, ["Postbank", "DE89 3704 0044", "0532 0130 00"], 40, 60);
      },
      360,
      220,
    );
    expect(await accountsIn(canvas)).toEqual(["DE89370400440532013000"]);
  });

  test("are not looked for where time is up, and begin again after an end", async () => {
    const canvas = page(
      (context) => {
        write(context, ["Invoice"]);
      },
      400,
      200,
    );
    const late = await readPixels(pixelsOf(canvas), place, true, toolsWith({ isLate: () => true }));
    expect(late).toEqual({ texts: [], missing: [{ code: "tookTooLong", detail: "a.png" }] });
    await endRecognition();
    expect(await textsOf(canvas, "ocr")).toEqual(["Invoice"]);
  });
});

describe("words at an angle", () => {
  const slanted = (context: SKRSContext2D, degrees: number, lines: readonly string[], top: number): void => {
    context.translate(600, top);
    context.rotate((degrees * Math.PI) / 180);
    write(context, lines, -300, 0);
  };

  test.each(atLength([17, -40], [-40]))("of %d degrees are read", async (degrees) => {
    const canvas = page((context) => {
      slanted(
        context,
        degrees,
        ["Invoice 17 for cabinets", "Please pay into IBAN", inFours(german), "by the end of May"],
        700,
      );
    });
    expect(await accountsIn(canvas)).toEqual([german]);
  });

  test.each(atLength([17, -30], [17]))("of %d degrees next to a page of level words are read too", async (degrees) => {
    const rows = Array.from({ length: 14 }, (_, at) => `${at + 1} filing cabinets of steel, three drawers, blue`);
    const canvas = page((context) => {
      write(context, rows);
      slanted(context, degrees, [`IBAN ${inFours(german)}`], 1200);
    });
    const [text = ""] = await textsOf(canvas, "ocr");
    expect(text).toContain("14 filing cabinets of steel");
    expect(findAccounts(text).map(({ account }) => account.value)).toEqual([german]);
  });
});
