import { pairKey, subjectKey, slovakReader } from "../../../src/service/registers/slovakia";
import { slovakXml } from "../kit/registerFiles";

function read(text: string, step = 61) {
  const keys: string[] = [];
  const reader = slovakReader((kind, key) => void keys.push(`${kind} ${key.toString("hex")}`));
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += step) reader.feed(bytes.subarray(at, at + step));
  return { keys, head: reader.end() };
}

const pairs = [
  ["SK2121623757", "SK8975000000000012345671"],
  ["SK2020273497", "SK3112000000198742637541"],
] as const;
const good = slovakXml(pairs);

it.each([1, 61, 1_000_000])("reads the list in pieces of %d bytes", (step) => {
  const { keys, head } = read(good, step);
  expect(keys).toEqual(
    pairs.flatMap(([taxNumber, iban]) => [
      `subject ${subjectKey(taxNumber).toString("hex")}`,
      `pair ${pairKey(taxNumber, iban).toString("hex")}`,
    ]),
  );
  expect(head).toEqual({ country: "SK", date: "2026-11-25", rounds: 0, masks: [], skipped: 0 });
});

it("takes an IBAN that is grouped, and counts what has none", () => {
  const text = slovakXml([
    ["SK2121623757", "SK89 7500 0000 0000 1234 5671"],
    ["SK2020273497", ""],
  ]);
  const { keys, head } = read(text);
  expect(keys).toContain(`pair ${pairKey("SK2121623757", "SK8975000000000012345671").toString("hex")}`);
  expect(keys).toContain(`subject ${subjectKey("SK2020273497").toString("hex")}`);
  expect(head.skipped).toBe(1);
});

it("takes a day with points", () => {
  expect(read(slovakXml(pairs, "25.11.2026")).head.date).toBe("2026-11-25");
});

it.each([
  ["truncated", good.slice(0, good.lastIndexOf("Topľou")), /^line \d+, entry 2: the file ends within the list/],
  [
    "truncated behind an entry",
    good.slice(0, good.lastIndexOf("</ITEM>") + 7),
    /entry 3: the file ends within the list/,
  ],
  ["no day", good.replace(/<Datum.*\n/, ""), /DatumAktualizacieZoznamu: a day is expected, DDMMYYYY/],
  ["another list", good.replaceAll("IBAN>", "UCET>"), /no ITEM has both IC_DPH and IBAN: this is not ds_dph_iban/],
  [
    "a huge entry",
    good.replace("Lúčna", "L".repeat(30_000)),
    /^line 5, entry 1: an ITEM has more than 20000 characters/,
  ],
  ["no entry for long", `<a>${" ".repeat(30_000)}`, /^line 1, entry 1: there is no ITEM within 20000 characters/],
  ["no XML", "IC_DPH;IBAN", /there is no XML in it/],
])("tells where a file is broken: %s", (_what, text, message) => {
  expect(() => read(text)).toThrow(message);
});
