import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  chmodSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packedOnce } from "../../src/cli/packedFile";

const large = 1 << 20;
const listOf = (letter: string, length = large) => new Uint8Array(length).fill(letter.charCodeAt(0));

describe("a packed supplier list next to its file", () => {
  let folder = "";
  let path = "";
  let packs = 0;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "packed-"));
    path = join(folder, "suppliers.csv");
    writeFileSync(path, listOf("a"));
    packs = 0;
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (list = listOf("a")) => {
    const { bytes, warnings } = await packedOnce(path, list, () => {
      packs += 1;
      return Promise.resolve({ bytes: Uint8Array.of(1, 2, 3, 4, packs).buffer, warnings: ["a row is wrong"] });
    });
    return { bytes: [...new Uint8Array(bytes)], warnings };
  };

  it("is packed once, and says the same of the file's faults", async () => {
    const first = await open();
    expect(await open()).toEqual(first);
    expect(first).toEqual({ bytes: [1, 2, 3, 4, 1], warnings: ["a row is wrong"] });
    expect(packs).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(["suppliers.csv", "suppliers.csv.packed"]);
  });

  it("is packed again where the list has changed", async () => {
    await open();
    await open(listOf("b"));
    expect(packs).toBe(2);
  });

  it("isn't kept of a short list", async () => {
    await open(listOf("a", large - 1));
    expect(readdirSync(folder)).toEqual(["suppliers.csv"]);
  });

  it.each([
    ["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ["empty", () => Buffer.alloc(0)],
    [
      "changed in one byte",
      (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === bytes.length - 33 ? byte ^ 1 : byte))),
    ],
    ["with a header that is too long", (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at < 4 ? 0xff : byte)))],
    ["without its key", (bytes: Buffer) => Buffer.from(bytes.toString("latin1").replace('"key"', '"kex"'), "latin1")],
  ])("is packed again where the kept one is %s", async (_, damage) => {
    await open();
    const kept = `${path}.packed`;
    writeFileSync(kept, damage(readFileSync(kept)));
    expect((await open()).bytes).toEqual([1, 2, 3, 4, 2]);
    expect(packs).toBe(2);
    await open();
    expect(packs).toBe(2);
  });

  it("can be read by those alone who can read the list", async () => {
    chmodSync(path, 0o600);
    await open();
    expect(statSync(`${path}.packed`).mode & 0o777).toBe(0o600);
  });

  it("isn't followed to another file", async () => {
    await open();
    writeFileSync(join(folder, "elsewhere"), readFileSync(`${path}.packed`));
    rmSync(`${path}.packed`);
    symlinkSync(join(folder, "elsewhere"), `${path}.packed`);
    await open();
    expect(packs).toBe(2);
  });

  it("isn't needed where nothing can be kept", async () => {
    path = join(folder, "gone", "suppliers.csv");
    expect((await open()).bytes).toEqual([1, 2, 3, 4, 1]);
  });
});
