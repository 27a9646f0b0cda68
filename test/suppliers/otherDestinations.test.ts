import { memoryDirectory } from "../../src/suppliers";
import { record } from "../analysis/signals/kit";

const directory = memoryDirectory([
  record({ otherDestinations: ["https://www.PayPal.me/Nordwind/", "pix: 12.345.678/0001-95", "bitcoin:bc1qxy"] }),
  record({ id: "V2", otherDestinations: ["zahlung.example/oakes", "cheque: Oakes Ltd, PO Box 9, Leeds"] }),
  record({ id: "V3" }),
]);

async function owners(...otherDestinations: string[]) {
  const clues = { addresses: [], domains: [], names: [], mentions: [], taxIds: [], accounts: [], otherDestinations };
  const answer = await directory.lookup(clues);
  return answer.state === "found" ? answer.owners.map(({ account, record: { id }, as }) => [account, id, as]) : [];
}

describe("whose another destination is", () => {
  test.each([
    ["paypal.me/nordwind", "V1"],
    ["pix:12345678000195", "V1"],
    ["bc1qxy", "V1"],
    ["zahlung.example/oakes/invoice/4711", "V2"],
    ["cheque:Oakes Ltd, PO Box 9, Leeds", "V2"],
  ])("%s", async (value, id) => {
    expect(await owners(value)).toEqual([[0, id, "other"]]);
  });

  test("its place among the clues is said", async () => {
    expect(await owners("paypal.me/nobody", "paypal.me/nordwind")).toEqual([[1, "V1", "other"]]);
  });

  test.each(["paypal.me/nordwind-hh", "zahlung.example/oak", "pix:12345678000196", ""])(
    "no one's: %s",
    async (value) => {
      expect(await owners(value)).toEqual([]);
    },
  );
});
