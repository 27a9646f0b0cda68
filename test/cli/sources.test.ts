import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { problemOf, sources } from "../../src/cli/sources";
import { temporaryFolders } from "./kit";

const folderWith = temporaryFolders();

const folder = folderWith({ "b/2": "", "b/10": "", "b.txt": "", B: "", "a b": "", ä: "", "b-c": "", "b/c/d": "xyz" });
mkdirSync(join(folder, "nothing"));
symlinkSync(join(folder, "B"), join(folder, "link"));

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function read(...paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const source of sources(paths, nothing)) {
    const file = relative(folder, source.file);
    found.push("problem" in source ? `${file}: ${source.problem}` : file);
  }
  return found;
}

test("a folder is read in the order of its files' paths", async () => {
  const files = await read(folder);
  expect(files).toEqual(["B", "a b", "b-c", "b.txt", "b/10", "b/2", "b/c/d", "ä"]);
  expect([...files].sort()).toEqual(files);
});

test("a path that is missing is where it was given", async () => {
  const files = await read(join(folder, "B"), join(folder, "gone"), join(folder, "a b"));
  expect(files).toEqual(["B", "gone: no such file or folder", "a b"]);
});

test("a link is followed where somebody names it", async () => {
  expect(await read(join(folder, "link"))).toEqual(["link"]);
});

test("an empty folder has no files, and that is no fault", async () => {
  expect(await read(join(folder, "nothing"))).toEqual([]);
});

test("a path below a file is told as the system tells it", async () => {
  expect(await read(join(folder, "B/below"))).toEqual([expect.stringMatching(/^B\/below: ENOTDIR/)]);
});

test("- is standard input, opened when it is read", async () => {
  const opened: string[] = [];
  const stdin = () => (opened.push("stdin"), nothing());
  for await (const source of sources(["-"], stdin)) {
    expect(source.file).toBe("-");
    expect(opened).toEqual([]);
    if ("open" in source) source.open();
  }
  expect(opened).toEqual(["stdin"]);
});

test("a file's bytes are its bytes", async () => {
  for await (const source of sources([join(folder, "b/c/d")], nothing)) {
    if ("problem" in source) throw new Error(source.problem);
    const chunks: Uint8Array[] = [];
    for await (const chunk of source.open()) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe("xyz");
  }
});

test("a small file is there at once, a large one is to be opened, and a stream always is", async () => {
  const sizes = [0, 1, (1 << 18) - 1, 1 << 18, 1 << 20];
  const files = Object.fromEntries(sizes.map((size) => [`${String(size).padStart(8, "0")}`, "x".repeat(size)]));
  const lengths: (number | null)[] = [];
  for await (const source of sources([folderWith(files), "-"], nothing))
    if ("whole" in source) lengths.push(source.whole()?.length ?? null);
  expect(lengths).toEqual([0, 1, (1 << 18) - 1, null, null, null]);
});

test("each small file keeps its own bytes while others are read", async () => {
  const held: Uint8Array[] = [];
  for await (const source of sources([folderWith({ a: "first", b: "second" })], nothing))
    if ("whole" in source) held.push(source.whole() ?? new Uint8Array());
  expect(held.map((bytes) => new TextDecoder().decode(bytes))).toEqual(["first", "second"]);
});

test("a file that is gone by then is told as the system tells it", async () => {
  const gone = folderWith({ a: "" });
  for await (const source of sources([gone], nothing)) {
    rmSync(join(gone, "a"));
    expect(() => ("whole" in source ? source.whole() : null)).toThrow(/ENOENT/);
  }
});

test.each([
  ["ENOENT", "no such file or folder"],
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["EMFILE", "EMFILE: said"],
])("%s is told as %s", (code, words) => {
  expect(problemOf(Object.assign(new Error(`${code}: said`), { code }))).toBe(words);
  expect(problemOf("text")).toBe("text");
});
