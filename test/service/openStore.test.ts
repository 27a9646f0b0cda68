import type { Config } from "../../src/service/config/config";
import { openStore } from "../../src/service/openStore";
import { Registers } from "../../src/service/registers/registers";
import { createStore } from "../../src/service/store";
import { newKeys } from "../../src/service/store/secrets/keyFile";

jest.mock("../../src/service/store", () => ({ createStore: jest.fn() }));

const config = {
  keys: newKeys("k1"),
  databaseUrl: null,
  databaseOwnerUrl: null,
  dataDir: "/srv/data",
  registers: null,
} as unknown as Config;

it.each([true, false])("hands the store its folder, its keys and whether employee ids are required: %s", async (is) => {
  await openStore({ ...config, requireEmployeeId: is });
  expect(createStore).toHaveBeenLastCalledWith({
    database: { folder: "/srv/data" },
    keys: expect.objectContaining({ encryption: [expect.objectContaining({ id: "k1" })] }) as unknown,
    requireEmployeeId: is,
    registers: null,
  });
});

it("hands it the state registers of a folder", async () => {
  await openStore({ ...config, registers: { folder: "/srv/registers", tooOldAfterDays: 31 } });
  expect(createStore).toHaveBeenLastCalledWith(
    expect.objectContaining({ registers: expect.any(Registers) as unknown }),
  );
});

it("hands it the addresses of a database elsewhere", async () => {
  const databaseUrl = "postgres://u:p@localhost/list";
  await openStore({ ...config, requireEmployeeId: false, databaseUrl });
  expect(createStore).toHaveBeenLastCalledWith(
    expect.objectContaining({ database: { url: databaseUrl, ownerUrl: null } }),
  );
});
