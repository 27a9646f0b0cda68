import type { Store } from "../../../src/service/store";
import { Refusal } from "../../../src/service/store/store";
import { readSupplierFile } from "../../../src/suppliers";
import { testApp } from "../kit/appKit";
import { records } from "../kit/records";
import { storeStub } from "../kit/storeStub";

/** A store that can only export the list. */
const listing = (all: typeof records): Store =>
  storeStub({
    export: async function* () {
      yield* all;
    },
  });

const fetched = async (store: Store) => {
  const test = await testApp(store);
  try {
    return await test.app.inject({ url: "/api/export.csv", headers: await test.as("Audit.Read") });
  } finally {
    await test.close();
  }
};

it("gives the list as a supplier file", async () => {
  const response = await fetched(listing(records));
  expect(response.statusCode).toBe(200);
  expect(response.headers["content-type"]).toBe("text/csv; charset=utf-8; header=present");
  expect(response.headers["content-disposition"]).toBe('attachment; filename="suppliers.csv"');
  expect(readSupplierFile(response.rawPayload, "suppliers.csv").records).toEqual(records);
});

it("gives the header row of an empty list", async () => {
  expect((await fetched(listing([]))).body).toMatch(/^id,name,.*,notes\r\n$/);
});

it("passes on a list of any length", async () => {
  const [record] = records;
  const many = Array.from({ length: 5_000 }, (_, at) => ({ ...record, id: `S-${at}` })) as typeof records;
  const response = await fetched(listing(many));
  expect(response.body.split("\r\n")).toHaveLength(5_002);
});

it("says before it begins that the list can't be read", async () => {
  const refusing = storeStub({
    // eslint wants a yield of a generator, and this one never comes to it.
    export: () => ({
      [Symbol.asyncIterator]: () => ({
        next: () => Promise.reject(new Refusal("busy", 409, "Keys are being rotated.")),
      }),
    }),
  });
  const response = await fetched(refusing);
  expect([response.statusCode, response.json<{ rule: string }>().rule]).toEqual([409, "busy"]);
});

it("gives two at once, so that imports find a connection", async () => {
  let go: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => (go = resolve));
  const slow = storeStub({
    export: async function* () {
      await waiting;
      yield* records;
    },
  });
  const test = await testApp(slow);
  const headers = await test.as("Audit.Read");
  const ask = async () => (await test.app.inject({ url: "/api/export.csv", headers })).statusCode;
  const first = [ask(), ask()];
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await ask()).toBe(503);
  go();
  expect(await Promise.all(first)).toEqual([200, 200]);
  expect(await ask()).toBe(200);
  await test.close();
});
