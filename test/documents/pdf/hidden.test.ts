import { read, seen, hidden } from "./make";
import { line, raw, stream, type RawOptions, type RawPage } from "./raw";

const iban = "DE89 3704 0044 0532 0130 00";
const first = line(50, 780, "Invoice 17");
const account = line(50, 700, iban);
const image = stream(
  "\u0080".repeat(3 * 4 * 4),
  "/Type/XObject/Subtype/Image/Width 4/Height 4/BitsPerComponent 8/ColorSpace/DeviceRGB",
);

interface Case {
  readonly content: string;
  readonly page?: Omit<RawPage, "content">;
  readonly options?: RawOptions;
}

const hides: Readonly<Record<string, Case>> = {
  "white on white": { content: `1 g ${account}` },
  "nearly white on white": { content: `0.96 0.97 0.96 rg ${account}` },
  "white, far down in states that are one": {
    content: `q 1 g ${"q ".repeat(6_000)}${"Q ".repeat(5_500)}${account}`,
  },
  "white by CMYK": { content: `0 0 0 0 k ${account}` },
  "the colour of the box beneath": { content: `0.1 0.2 0.5 rg 40 690 300 30 re f ${account}` },
  "said to be invisible": { content: `3 Tr ${account}` },
  "a clip only": { content: `7 Tr ${account}` },
  "fully transparent": { content: `/G gs ${account}`, page: { resources: "/ExtGState<</G<</ca 0>>>>" } },
  "a white outline": { content: `1 G 1 Tr ${account}` },
  "left of the page": { content: line(-400, 700, iban) },
  "outside of the box that is shown": { content: line(50, 100, iban), page: { page: "/CropBox[0 200 595 842]" } },
  "clipped away": { content: `q 300 300 50 50 re W n ${account} Q` },
  "beneath a picture": {
    content: `${account} q 400 0 0 40 40 690 cm /I Do Q`,
    page: { resources: "/XObject<</I 10 0 R>>" },
    options: { objects: [image] },
  },
  "beneath a box painted later": { content: `${account} 1 g 40 690 300 30 re f` },
  "beneath a rounded box painted later": {
    content: `${account} 1 g 50 680 m 330 680 l 340 680 340 680 340 690 c 340 720 l 340 730 340 730 330 730 c 50 730 l 40 730 40 730 40 720 c 40 690 l 40 680 40 680 50 680 c f`,
  },
  "the colour of the round box beneath": {
    content: `0.1 0.2 0.5 rg 20 700 m 20 800 380 800 380 700 c 380 600 20 600 20 700 c f ${account}`,
  },
  "beneath a box within a form": {
    content: `${account} /X Do`,
    page: { resources: "/XObject<</X 10 0 R>>" },
    options: { objects: [stream("1 g 40 690 300 30 re f", "/Type/XObject/Subtype/Form/BBox[0 0 595 842]")] },
  },
  "in a layer that is off": {
    content: `/OC /L BDC ${account} EMC`,
    page: { resources: "/Properties<</L 10 0 R>>" },
    options: {
      objects: ["<</Type/OCG/Name(L)>>"],
      catalog: "/OCProperties<</OCGs[10 0 R]/D<</OFF[10 0 R]>>>>",
    },
  },
  "a point high": { content: line(50, 700, iban, 1) },
  "scaled to a point": { content: `q 0.1 0 0 0.1 0 0 cm ${line(500, 7000, iban, 10)} Q` },
};

const shows: Readonly<Record<string, Case>> = {
  "white on a dark box": { content: `0.1 g 40 690 300 30 re f 1 g ${account}` },
  "dark on a box of another colour": { content: `0.9 g 40 690 300 30 re f 0 g ${account}` },
  "over a picture": {
    content: `q 400 0 0 40 40 690 cm /I Do Q 1 g ${account}`,
    page: { resources: "/XObject<</I 10 0 R>>" },
    options: { objects: [image] },
  },
  "yellow on white": { content: `1 1 0 rg ${account}` },
  "grey on white": { content: `0.75 g ${account}` },
  "struck through by a thin box": { content: `${account} 40 703 300 0.8 re f` },
  "underlined by a thin box": { content: `${account} 40 697 300 1 re f` },
  "within a frame of two boxes": { content: `${account} 30 680 340 50 re 40 690 320 30 re f*` },
  "beside a shape whose box it lies in": {
    content: `${account} 1 g 20 650 m 400 650 l 400 690 l 20 690 l h 20 690 m 30 690 l 30 800 l h f`,
  },
  "under a box that lets it through": {
    content: `${account} /G gs 1 1 0 rg 40 690 300 30 re f`,
    page: { resources: "/ExtGState<</G<</ca 0.3>>>>" },
  },
  "marked with a pen": {
    content: `${account} /G gs 1 1 0 rg 40 690 300 30 re f`,
    page: { resources: "/ExtGState<</G<</BM/Multiply>>>>" },
  },
  "in a layer that is on": {
    content: `/OC /L BDC ${account} EMC`,
    page: { resources: "/Properties<</L 10 0 R>>" },
    options: { objects: ["<</Type/OCG/Name(L)>>"], catalog: "/OCProperties<</OCGs[10 0 R]/D<<>>>>" },
  },
  "an outline": { content: `1 Tr 1 g ${account}` },
  "within its clip": { content: `q 40 690 300 30 re W n ${account} Q` },
};

const page = ({ content, page: more = {} }: Case): RawPage[] => [{ content: first + content, ...more }];

describe("an account that no one sees is hidden:", () => {
  test.each(Object.entries(hides))("%s", async (_, each) => {
    const result = await read(raw(page(each), each.options));
    expect([seen(result), hidden(result)]).toEqual(["Invoice 17", iban]);
  });
});

describe("an account that is seen is not hidden:", () => {
  test.each(Object.entries(shows))("%s", async (_, each) => {
    const result = await read(raw(page(each), each.options));
    expect([seen(result), hidden(result)]).toEqual([`Invoice 17\n${iban}`, ""]);
  });
});

test("a new account over the old one: the old one is hidden, the new one seen", async () => {
  const other = "FR14 2004 1010 0505 0001 3M02 606";
  const result = await read(raw(`${first}${account} 1 g 40 690 300 30 re f 0 g ${line(50, 700, other)}`));
  expect([seen(result), hidden(result)]).toEqual([`Invoice 17\n${other}`, iban]);
});

test("words that their cell cuts off are read as they are", async () => {
  const result = await read(raw(`q 40 690 80 30 re W n ${account} Q`));
  expect([seen(result), hidden(result)]).toEqual([iban, ""]);
});

describe("a scan", () => {
  const big = { page: { resources: "/XObject<</I 10 0 R>>" }, options: { objects: [image] } };
  const scan = "q 595 0 0 842 0 0 cm /I Do Q\n";

  test.each([
    ["over its picture, invisible", `${scan} 3 Tr ${account}`],
    ["beneath its picture", `${account} ${scan}`],
  ])("has a machine's reading %s", async (_, content) => {
    const { texts } = await read(raw([{ content, ...big.page }], big.options));
    expect(texts).toEqual([{ name: "invoice.pdf", layer: "ocr", page: 1, text: iban }]);
  });

  test("with text of its own over it hides what is invisible", async () => {
    const own = [1, 2, 3].map((row) => line(50, 700 - 20 * row, "Words that everybody sees")).join("");
    const result = await read(raw([{ content: `${scan} 0 Tr ${own} 3 Tr ${account}`, ...big.page }], big.options));
    expect(hidden(result)).toBe(iban);
  });
});
