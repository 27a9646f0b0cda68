import { unfit } from "../../../src/contract";
import { readSupplierFile } from "../../../src/suppliers";

const invisible = [
  ..."\u200c\u200d\u3164\ufe0f\u034f\u115f\u1160\uffa0\u2800\u180e\u202e\u2066\u{e0041}\u{e0100}",
] as readonly string[];

it.each(invisible)("finds what can't be seen: %j", (char) => {
  for (const isProse of [false, true])
    expect(unfit(`V1${char}`, isProse)).toEqual({ reason: expect.stringContaining("character U+") as unknown });
});

it("leaves what is spelling to names, and not to ids", () => {
  for (const name of [
    "شرکت می\u200cرود",
    "क्\u200dष ट्रेडर्स",
    "葛\u{e0100}城工業",
    "Blue ☎\ufe0f Ltd",
    "Žižkov Größe Łódź",
  ])
    expect(unfit(name, true)).toBeNull();
  expect(unfit("می\u200cرود")).toEqual({ reason: "has the invisible character U+200C" });
  for (const text of ["Oakes\u200cTimber", "می\u200c", "Oakes\ufe0f"]) expect(unfit(text, true)).not.toBeNull();
});

it("is quick on a text of nothing else", () => {
  const begun = performance.now();
  for (const text of ["می\u200c".repeat(3_000), "葛\ufe00".repeat(4_000), "☎\ufe0f\u200d".repeat(3_000)])
    unfit(text, true);
  expect(performance.now() - begun).toBeLessThan(1_000);
});

it("leaves a row out whose id has one, and a name or account that has one with its row or entry", () => {
  const rows = [
    { id: "V1\u200d", name: "Oakes" },
    { id: "V2", name: "Oakes\u3164" },
    { id: "V3", name: "Oakes", aliases: ["Oakes\u2800"], accounts: ["GB29NWBK6016\ufe0f1331926819"] },
  ];
  const { records, faults } = readSupplierFile(new TextEncoder().encode(JSON.stringify(rows)), "a.json");
  expect(records).toMatchObject([{ id: "V3", aliases: [], accounts: [] }]);
  expect(faults.map(({ column }) => column)).toEqual(expect.arrayContaining(["id", "name", "aliases", "accounts"]));
});
