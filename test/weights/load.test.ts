import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadReader } from "../../src/weights";
import { filePath, tiny } from "../encoder/kit";

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const path = filePath("tiny.bin");

it("loads a reader from a file", async () => {
  const loaded = await loadReader(path, sha256(tiny()));
  expect("reader" in loaded && loaded.reader.read([["please pay"]])[0]?.[0]).toHaveLength(5);
});

describe("says why there is none", () => {
  const folder = mkdtempSync(join(tmpdir(), "remit-guard-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("missing", async () => {
    await expect(loadReader(join(folder, "none.bin"), "00")).resolves.toMatchObject({ failure: "missing" });
  });

  it("refused", async () => {
    await expect(loadReader(folder, "00")).resolves.toMatchObject({ failure: "refused" });
  });

  it("altered", async () => {
    await expect(loadReader(path, sha256(new Uint8Array()))).resolves.toMatchObject({ failure: "altered" });
  });

  it("unreadable", async () => {
    const bytes = tiny().subarray(0, 12_000);
    writeFileSync(join(folder, "half.bin"), bytes);
    await expect(loadReader(join(folder, "half.bin"), sha256(bytes))).resolves.toMatchObject({
      failure: "unreadable",
      detail: expect.stringContaining("behind the end") as string,
    });
  });

  it("noMemory", async () => {
    const { prototype } = (Reflect.get(globalThis, "WebAssembly") as { Memory: { prototype: { grow: unknown } } })
      .Memory;
    const { grow } = prototype;
    try {
      prototype.grow = () => {
        throw new RangeError("Unable to grow instance memory");
      };
      await expect(loadReader(path, sha256(tiny()))).resolves.toMatchObject({ failure: "noMemory" });
    } finally {
      prototype.grow = grow;
    }
  });

  it("noWebAssembly", async () => {
    const engine = Reflect.get(globalThis, "WebAssembly") as { instantiate: unknown };
    const { instantiate } = engine;
    try {
      engine.instantiate = () => Promise.reject(new Error("The page's policy refuses it."));
      await expect(loadReader(path, "00")).resolves.toEqual({
        failure: "noWebAssembly",
        detail: "The page's policy refuses it.",
      });
      Reflect.deleteProperty(globalThis, "WebAssembly");
      await expect(loadReader(path, "00")).resolves.toMatchObject({ failure: "noWebAssembly" });
    } finally {
      engine.instantiate = instantiate;
      Reflect.set(globalThis, "WebAssembly", engine);
    }
  });
});
