import { readRtf } from "../../src/documents/rtf";
import type { InnerFile } from "../../src/documents/reader";
import { latin1 } from "./kit";
import { toolsWith } from "./picture/draw";

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

  test("symbols of kinds that aren't read are none", async () => {
    expect((await rtf(`{\\pict\\wmetafile8\\picwgoal600\\pichgoal600 ${hex}}`)).files).toEqual([]);
  });

  test("that lie elsewhere, and those beyond the bound, are said", async () => {
    const field = `{\\field{\\*\\fldinst INCLUDEPICTURE "https://pictures.example.com/a.png"}{\\fldrslt}}`;
    expect((await rtf(field)).missing).toEqual([{ code: "picturesNotRead", detail: "a.rtf" }]);
    const { files, missing } = await rtf(`{\\pict\\pngblip ${hex}}`.repeat(300));
    expect([files.length, missing]).toEqual([100, [{ code: "tooMany", detail: "a.rtf" }]]);
  });
});
