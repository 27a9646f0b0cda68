import type { Account } from "../../../src/accounts";
import { memoryDirectory, searchStored } from "../../../src/suppliers";
import { found, noClues, supplier } from "../made";
import { RowStore } from "./rowStore";

const pool: Account = { scheme: "iban", value: "DE89370400440532013000", bank: null };
/** More than are fetched under one key; the last one is known by nothing but a name that is misspelt. */
const list = [
  ...Array.from({ length: 700 }, (_, at) =>
    supplier({ id: `P${at}`, name: `Pool ${at}`, accounts: [pool], otherDestinations: ["paypal.me"] }),
  ),
  supplier({
    id: "LAST",
    name: "Quayside Chandlery Harbour Ltd",
    accounts: [pool],
    otherDestinations: ["paypal.me"],
  }),
];

it.each([
  ["a platform's page", { otherDestinations: ["https://paypal.me/quayside"] }],
  ["an account", { accounts: [pool] }],
])("keeps who is found by a misspelt name among thousands that hold %s", async (_, clue) => {
  const clues = { ...noClues, names: ["Accounts Quayside Chandlery"], ...clue };
  const expected = found(await memoryDirectory(list).lookup(clues));
  expect(expected.owners.some(({ record }) => record.id === "LAST")).toBe(true);
  expect(await searchStored(new RowStore(list), clues)).toEqual(expected);
});
