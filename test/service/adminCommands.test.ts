import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runAdmin } from "../../src/service/adminCommands";
import { createStore } from "../../src/service/store";
import { connect, type Sql } from "../../src/service/store/connection/connect";
import { readKeyFile } from "../../src/service/store/secrets/keyFile";
import { about, ann } from "./kit/caseKit";
import { newFolderInMemory, removeFolder } from "./kit/folder";
import { slovakXml, slovakZip } from "./kit/registerFiles";
import { csv, fill } from "./kit/storeKit";

let folder: string;
beforeAll(() => void (folder = newFolderInMemory()));
afterAll(() => removeFolder(folder));

async function run(...args: readonly string[]): Promise<{ code: number; said: string; complained: string }> {
  const [said, complained]: [string[], string[]] = [[], []];
  const environment = { REMIT_GUARD_CONFIG: join(folder, "config.json"), DATA_DIR: join(folder, "data") };
  const ports = {
    environment,
    say: (line: string) => void said.push(line),
    complain: (line: string) => void complained.push(line),
  };
  const code = await runAdmin(args, ports);
  return { code, said: said.join("\n"), complained: complained.join("\n") };
}

/** The built-in database as its owner, who may alter what no service may. */
function ownerOf(database: string): Sql {
  const { owner } = JSON.parse(readFileSync(join(database, "access.json"), "utf8")) as { readonly owner: string };
  const [, , , port] = readFileSync(join(database, "cluster/postmaster.pid"), "utf8").split("\n");
  return connect({ port: Number(port), user: "postgres", password: owner, database: "remit_guard" }, { max: 1 });
}

test("says how it is used", async () => {
  expect(await run("--help")).toMatchObject({ code: 0, said: expect.stringContaining("history verify") as unknown });
  for (const bad of [[], ["history"], ["keys", "burn"], ["keys", "init", "a", "b"], ["historyverify"]])
    expect([bad, await run(...bad)]).toEqual([
      bad,
      { code: 2, said: "", complained: expect.stringContaining("Commands for") as unknown },
    ]);
  expect(await run("migrate", "--odd")).toMatchObject({
    code: 2,
    complained: expect.stringContaining("--help") as unknown,
  });
  expect(await run("keys", "init")).toMatchObject({ code: 2, complained: "Name the key file." });
  expect(await run("history", "verify")).toMatchObject({
    code: 2,
    complained: expect.stringMatching(/REMIT_GUARD_CONFIG/) as unknown,
  });
});

test("takes state registers into the folder of the configuration, and names what is wrong with one", async () => {
  const config = {
    tenantId: "11111111-2222-4333-8444-555555555555",
    audience: "api://remit-guard",
    origins: [],
    keys: "k",
  };
  const configured = (given: object) =>
    writeFileSync(join(folder, "config.json"), JSON.stringify({ ...config, ...given }), { mode: 0o600 });
  const file = join(folder, "ds_dph_iban.zip");
  writeFileSync(file, slovakZip(slovakXml([["SK2121623757", "SK8975000000000012345671"]])));
  configured({});
  expect(await run("registers", "add", file)).toMatchObject({
    code: 2,
    complained: expect.stringContaining("names no folder for registers") as unknown,
  });
  configured({ registers: { folder: "registers" } });
  expect(await run("registers", "list")).toMatchObject({
    code: 2,
    complained: expect.stringMatching(/registers\.folder: .*registers is missing/) as unknown,
  });
  mkdirSync(join(folder, "registers"));
  expect(await run("registers", "list")).toMatchObject({
    code: 0,
    said: expect.stringContaining("There is no register") as unknown,
  });
  expect(await run("registers", "add")).toMatchObject({ code: 2, complained: "Name the register's file." });
  const said = "SK: the register of 2026-11-25 has 1 accounts (ds_dph_iban.zip).";
  expect(await run("registers", "add", file)).toEqual({ code: 0, said, complained: "" });
  expect(await run("registers", "list")).toEqual({ code: 0, said, complained: "" });
  writeFileSync(file, "hello");
  expect(await run("registers", "add", file)).toMatchObject({
    code: 2,
    complained: expect.stringContaining(`${file}: byte 0: neither XML, JSON nor ZIP`) as unknown,
  });
  expect(await run("registers", "list")).toMatchObject({ code: 0, said });
});

test("makes keys, migrates, checks the history and exchanges keys, next to a service and without one", async () => {
  const keys = join(folder, "keys.json");
  expect(await run("keys", "init", keys)).toMatchObject({ code: 0 });
  expect(await run("keys", "init", keys)).toMatchObject({
    code: 2,
    complained: expect.stringMatching(/exists already/) as unknown,
  });
  const config = {
    tenantId: "11111111-2222-4333-8444-555555555555",
    audience: "api://remit-guard",
    origins: ["https://pay.example.org"],
    keys: "keys.json",
  };
  writeFileSync(join(folder, "config.json"), JSON.stringify(config), { mode: 0o600 });
  // One that makes a database of its own would find nothing wrong with it.
  expect(await run("history", "verify")).toMatchObject({
    code: 2,
    complained: expect.stringContaining("There is no database in") as unknown,
  });
  expect(await run("migrate")).toMatchObject({ code: 0, said: expect.stringMatching(/version \d/) as unknown });
  expect(await run("keys", "fingerprint")).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^[0-9a-f]{64} {2}\d{4}-\d\d-\d\d$/) as unknown,
  });

  const store = await createStore({ database: { folder: join(folder, "data") }, keys: readKeyFile(keys) });
  try {
    await fill(store, csv("V1,One,,,,,,,GB29NWBK60161331926819"));
    const head = join(folder, "head.json");
    writeFileSync(head, JSON.stringify(await store.historyHead()));
    expect(await run("history", "verify", "--head", head)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/holds: 2 entries/) as unknown,
    });
    await store.openCase(about("c1", { scope: { supplier: "V1", destinations: [], sender: null } }), ann);
    expect(await run("history", "verify")).toMatchObject({
      code: 0,
      said: expect.stringMatching(/3 entries/) as unknown,
    });
    const owner = ownerOf(join(folder, "data/database"));
    await owner`update remit_guard.payment_case set state = 'released'`;
    expect(await run("history", "verify")).toMatchObject({
      code: 1,
      complained: expect.stringMatching(/cases don't agree with it\. The case \d{4}-1 is another/) as unknown,
    });
    await owner`update remit_guard.payment_case set state = 'open'`;
    await owner.end();
    writeFileSync(head, "{}");
    expect(await run("history", "verify", "--head", head)).toMatchObject({
      code: 2,
      complained: expect.stringMatching(/no head/) as unknown,
    });
  } finally {
    await store.close();
  }
  expect(await run("keys", "add", keys)).toMatchObject({ code: 0 });
  expect(readKeyFile(keys).encryption).toHaveLength(2);
  expect(await run("keys", "rotate")).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^1 suppliers/) as unknown,
  });
  expect(await run("history", "verify")).toMatchObject({
    code: 0,
    said: expect.stringMatching(/holds: 4 entries/) as unknown,
  });
  // The server that a command starts ends with it.
  expect(existsSync(join(folder, "data/database/cluster/postmaster.pid"))).toBe(false);
});
