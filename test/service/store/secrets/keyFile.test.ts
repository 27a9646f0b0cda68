import { chmodSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addKeys, keysOf, newKeys, readKeyFile, writeKeyFile } from "../../../../src/service/store/secrets/keyFile";
import { newFolder, removeFolder } from "../../kit/folder";

let folder: string;
beforeAll(() => void (folder = newFolder()));
afterAll(() => removeFolder(folder));

const good = newKeys("k1");
const [secret] = good.encryption;

test("makes a file that its owner alone reads, and never overwrites one", () => {
  const path = join(folder, "keys.json");
  writeKeyFile(path, "2026-11");
  expect(statSync(path).mode & 0o777).toBe(0o600);
  const keys = readKeyFile(path);
  expect(keys.encryption[0]).toEqual({ id: "2026-11", key: expect.any(Buffer) as unknown });
  expect(keys.encryption[0].key).toHaveLength(32);
  const before = readFileSync(path, "utf8");
  expect(() => writeKeyFile(path, "2026-12")).toThrow(/exists already/);
  expect(readFileSync(path, "utf8")).toBe(before);
});

test("puts new keys before the old ones, under names of their own", () => {
  const path = join(folder, "added.json");
  writeKeyFile(path, "2026-11-01");
  const old = readKeyFile(path);
  addKeys(path, "2026-11-01");
  addKeys(path, "2026-11-01");
  const keys = readKeyFile(path);
  expect(keys.encryption.map(({ id }) => id)).toEqual(["2026-11-01.3", "2026-11-01.2", "2026-11-01"]);
  expect(keys.index[2]).toEqual(old.index[0]);
  expect(keys.signing[0].id).toBe(old.signing[0].id);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("refuses a file that others may read", () => {
  const path = join(folder, "open.json");
  writeFileSync(path, JSON.stringify(good));
  for (const mode of [0o640, 0o604, 0o620]) {
    chmodSync(path, mode);
    expect(() => readKeyFile(path)).toThrow(/may be read by others.*chmod 600/);
  }
});

test.each([
  ["no object", [], /at its root/],
  ["an unknown key", { ...good, more: 1 }, /more/],
  ["no keys", { ...good, index: [] }, /index/],
  [
    "a short key",
    { ...good, index: [{ id: "a", key: Buffer.alloc(31, 7).toString("base64") }] },
    /index key a has 31 bytes/,
  ],
  ["zeros", { ...good, index: [{ id: "a", key: Buffer.alloc(32).toString("base64") }] }, /one byte again and again/],
  ["no base64", { ...good, index: [{ id: "a", key: "!!" }] }, /not base64/],
  ["one key for two things", { ...good, index: good.encryption }, /under another name/],
  ["one id twice", { ...good, index: [...good.index, ...newKeys("k1").index] }, /two index keys with the id k1/],
  ["an odd id", { ...good, index: [{ ...secret, id: "a b" }] }, /an id is/],
  ["another signing key", { ...good, signing: { id: "s", key: secret?.key } }, /under another name|no Ed25519/],
  ["random bytes to sign with", { ...good, signing: { id: "s", key: newKeys("x").index[0]?.key } }, /no Ed25519/],
])("refuses %s and quotes no key", (_what, given, expected) => {
  expect(() => keysOf(given)).toThrow(expected);
  try {
    keysOf(given);
  } catch (error) {
    expect(String(error)).not.toContain(secret?.key.slice(0, 10));
  }
});

test("quotes nothing of a broken file", () => {
  const path = join(folder, "broken.json");
  writeFileSync(path, JSON.stringify(good).slice(0, -5), { mode: 0o600 });
  expect(() => readKeyFile(path)).toThrow(/^The key file .* is not JSON\. Restore it from where you keep it safe\.$/);
  expect(() => readKeyFile(join(folder, "none.json"))).toThrow(/can't be read. Make one with: keys init/);
});
