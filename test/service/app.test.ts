import { readSupplierFile } from "../../src/suppliers";
import { type TestApp, testApp } from "./kit/appKit";
import { memoryStore } from "./kit/memoryStore";

const csv = `id,name,aliases,domains,emails,phones,country,tax_ids,accounts
S-1,Nordwind Spedition GmbH,Nordwind,nordwind.example,,+49 40 5550187,DE,DE123456789,DE07100100100140801649
`;
const { records } = readSupplierFile(Buffer.from(csv), "suppliers.csv");

let test: TestApp;
beforeAll(async () => {
  test = await testApp(memoryStore(records));
});
afterAll(() => test.close());

it("answers a lookup with analysis' Records", async () => {
  const response = await test.app.inject({
    method: "POST",
    url: "/api/lookup",
    headers: await test.as("Supplier.Read"),
    payload: { domains: ["nordwind.example"], accounts: ["DE07100100100140801649"] },
  });
  expect(response.statusCode).toBe(200);
  expect(response.json()).toEqual({
    state: "found",
    matches: [{ record: records[0], by: "domain", clue: "nordwind.example" }],
    owners: [{ account: 0, record: records[0], as: "account" }],
  });
});
