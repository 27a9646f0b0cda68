import { NotLoaded, whenLoaded } from "../../src/late";
import { farLookAlikes, farSuffixes } from "../../src/names/far";
import { farLookAlikes as laterLookAlikes, farSuffixes as laterSuffixes } from "../../src/names/far.web";

it("has the same suffixes on a page, once they are loaded", async () => {
  expect(laterSuffixes).toThrow(NotLoaded);
  const lists = await whenLoaded(laterSuffixes);
  const here = farSuffixes();
  expect([...lists.keys()]).toEqual([...here.keys()]);
  for (const host of ["city.kobe.jp", "oslo.no", "k12.ca.us", "com.pl", "adv.br"])
    expect(lists.get("icann")?.has(host)).toBe(here.get("icann")?.has(host));
});

it("knows the same look-alikes on a page, once they are loaded", async () => {
  const { confusables, shapes } = await whenLoaded(laterLookAlikes);
  expect(confusables).toEqual(farLookAlikes().confusables);
  expect(shapes).toEqual(farLookAlikes().shapes);
});
