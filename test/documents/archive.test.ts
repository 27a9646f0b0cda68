import { gzipSync, zipSync } from "fflate";
import { tarFiles } from "../../src/documents/archive/tar";
import { entriesOf } from "../../src/documents/archive/entries";
import { accountsOf, latin1, numbers, read, textOf, utf8 } from "./kit";
import { atLength } from "../atLength";

const iban = "DE89370400440532013000";
const other = "GB29NWBK60161331926819";

const joined = (...pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));
const little = (value: number, bytes: number): Uint8Array =>
  Uint8Array.from({ length: bytes }, (_, at) => (value / 256 ** at) & 0xff);

interface Header {
  readonly name: string;
  readonly flags?: number;
  readonly method?: number;
  readonly size: number;
}

/** A local header, and one of the directory for it. */
const local = ({ name, flags = 0, method = 0, size }: Header): Uint8Array =>
  joined(
    latin1("PK\x03\x04"),
    little(20, 2),
    little(flags, 2),
    little(method, 2),
    little(0, 8),
    little(size, 4),
    little(size, 4),
    little(name.length, 2),
    little(0, 2),
    latin1(name),
  );
const central = ({ name, flags = 0, method = 0, size }: Header, offset: number): Uint8Array =>
  joined(
    latin1("PK\x01\x02"),
    little(20, 2),
    little(20, 2),
    little(flags, 2),
    little(method, 2),
    little(0, 8),
    little(size, 4),
    little(size, 4),
    little(name.length, 2),
    little(0, 12),
    little(0, 4 - 4),
    little(offset, 4),
    latin1(name),
  );
const end = (count: number, size: number, offset: number): Uint8Array =>
  joined(
    latin1("PK\x05\x06"),
    little(0, 4),
    little(count, 2),
    little(count, 2),
    little(size, 4),
    little(offset, 4),
    little(0, 2),
  );

/** An archive of one file, its headers as given. */
function archive(content: string, directory: Header, before: Header = directory): Uint8Array {
  const file = joined(local(before), latin1(content));
  const list = central(directory, 0);
  return joined(file, list, end(1, list.length, file.length));
}

describe("an archive", () => {
  test("gives its files, at any depth, under their paths", async () => {
    const inner = zipSync({ "march/a.txt": utf8(`IBAN ${other}`) });
    const result = await read(
      "all.zip",
      zipSync({ "b.txt": utf8(`IBAN ${iban}`), "more/inner.zip": inner, "empty/": new Uint8Array() }),
    );
    expect(result.found.map(({ name, document }) => [name, document])).toEqual([
      ["all.zip/b.txt", 1],
      ["all.zip/more/inner.zip/march/a.txt", 3],
    ]);
    expect(result.missing).toEqual([]);
    expect(accountsOf(result)).toEqual([iban, other]);
  });

  test.each([
    ["encrypted", 1, 0, "encrypted"],
    ["encrypted with AES", 1, 99, "encrypted"],
    ["packed in another way", 0, 12, "unsupported"],
  ])("says which file is %s", async (_, flags, method, code) => {
    const header = { name: "invoice.pdf", flags, method, size: 4 };
    expect((await read("a.zip", archive("IBAN", header))).missing).toEqual([{ code, detail: "a.zip/invoice.pdf" }]);
  });

  test.each([
    ["../../etc/invoice.txt", "a.zip/etc/invoice.txt"],
    ["/invoice.txt", "a.zip/invoice.txt"],
    ["C:\\x\\invoice.txt", "a.zip/C:/x/invoice.txt"],
    ["in\nvoi\x1b[2Jce.txt", "a.zip/invoi[2Jce.txt"],
    [`${"x".repeat(5000)}.txt`, `a.zip/…${"x".repeat(196)}.txt`],
  ])("names are labels: %j", async (name, label) => {
    const { found } = await read("a.zip", archive("Pay here", { name, size: 8 }));
    expect(found.map((text) => text.name)).toEqual([label]);
  });

  test("is read as its directory has it, and as the headers before its files do", async () => {
    const content = `IBAN ${iban}`;
    const differs = archive(content, { name: "terms.txt", size: 5 }, { name: "invoice.txt", size: content.length });
    const result = await read("a.zip", differs);
    expect(result.found.map(({ name }) => name)).toEqual(["a.zip/terms.txt", "a.zip/invoice.txt"]);
    expect(accountsOf(result)).toEqual([iban]);
  });

  test("files that no directory names are read, those within stored files are theirs", async () => {
    const stray = joined(local({ name: "stray.txt", size: 27 }), latin1(`IBAN ${iban}`));
    const list = central({ name: "b.txt", size: 8 }, stray.length);
    const bytes = joined(
      stray,
      local({ name: "b.txt", size: 8 }),
      latin1("Pay here"),
      list,
      end(1, list.length, stray.length + 43),
    );
    expect((await read("a.zip", bytes)).found.map(({ name }) => name).sort()).toEqual([
      "a.zip/b.txt",
      "a.zip/stray.txt",
    ]);
    const inner = zipSync({ "x.txt": [utf8("Pay here"), { level: 0 }] });
    expect(entriesOf(zipSync({ "inner.zip": [inner, { level: 0 }] }), 100).entries).toHaveLength(1);
  });

  test("two files of one name are read both", async () => {
    const files = joined(
      local({ name: "a.txt", size: 27 }),
      latin1(`IBAN ${iban}`),
      local({ name: "a.txt", size: 27 }),
      latin1(`IBAN ${other}`),
    );
    const list = joined(central({ name: "a.txt", size: 27 }, 0), central({ name: "a.txt", size: 27 }, 62));
    expect(accountsOf(await read("a.zip", joined(files, list, end(2, list.length, files.length))))).toEqual([
      iban,
      other,
    ]);
  });

  test("that is cut off gives what is whole, and says so", async () => {
    const whole = zipSync({
      "a.txt": [utf8(`IBAN ${iban}`), { level: 0 }],
      "b.txt": [utf8("x".repeat(500)), { level: 0 }],
    });
    const result = await read("a.zip", whole.subarray(0, 200));
    expect(accountsOf(result)).toEqual([iban]);
    expect(result.missing).toContainEqual({ code: "damaged", detail: "a.zip" });
  });

  test("behind something else, and with a comment, is found", async () => {
    const bytes = joined(latin1("x".repeat(500)), zipSync({ "a.txt": utf8(`IBAN ${iban}`) }));
    expect(accountsOf(await read("a.bin", bytes))).toContain(iban);
  });

  test("that is empty is said to be", async () => {
    expect((await read("a.zip", zipSync({}))).missing).toEqual([{ code: "empty", detail: "a.zip" }]);
  });
});

describe("bounds of archives", () => {
  test("the texts of all files together are bounded, and what has more is named", async () => {
    const files = { "a.txt": utf8("a".repeat(60)), "b.txt": utf8("b".repeat(60)), "c.txt": utf8("c".repeat(60)) };
    const { found, missing } = await read("a.zip", zipSync(files), { text: 100 });
    expect(found.map(({ name, text }) => [name, text.length])).toEqual([
      ["a.zip/a.txt", 60],
      ["a.zip/b.txt", 40],
    ]);
    expect(missing).toEqual([
      { code: "tooLarge", detail: "a.zip/b.txt" },
      { code: "tooLarge", detail: "a.zip/c.txt" },
    ]);
  });

  test("a file that unpacks to more than one may is left out while it is unpacked", async () => {
    const bomb = zipSync({ "a.txt": new Uint8Array(20_000_000), "b.txt": utf8(`IBAN ${iban}`) }, { level: 9 });
    const result = await read("a.zip", bomb, { bytes: 5_000_000 });
    expect(result.missing).toEqual([{ code: "tooLarge", detail: "a.zip/a.txt" }]);
    expect(accountsOf(result)).toEqual([iban]);
  });

  test("so are those that do so together", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`${at}.txt`, new Uint8Array(1_000_000).fill(0x41)]),
    );
    const { found, missing } = await read("a.zip", zipSync(files), { unpacked: 4_500_000, bytes: 1_100_000 });
    expect(found).toHaveLength(4);
    expect(missing).toHaveLength(16);
    expect(new Set(missing.map(({ code }) => code))).toEqual(new Set(["tooLarge"]));
  });

  test("files that lie over each other are bounded by what they unpack to", async () => {
    const packed = gzipSync(new Uint8Array(2_000_000)).subarray(10, -8);
    const file = joined(local({ name: "a", method: 8, size: packed.length }), packed);
    const list = joined(
      ...Array.from({ length: 100 }, () => central({ name: "a", method: 8, size: packed.length }, 0)),
    );
    const { missing } = await read("a.zip", joined(file, list, end(100, list.length, file.length)), {
      unpacked: 10_000_000,
    });
    expect(missing.filter(({ code }) => code === "tooLarge").length).toBeGreaterThan(90);
  });

  test("more files than are read are said, and archives within archives too deep", async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.txt`, utf8("x")]));
    expect((await read("a.zip", zipSync(many), { files: 10 })).missing).toEqual([{ code: "tooMany", detail: "a.zip" }]);
    let deep = utf8(`IBAN ${iban}`);
    for (let depth = 0; depth < 6; depth++) deep = zipSync({ [depth === 0 ? "a.txt" : "a.zip"]: deep });
    expect((await read("a.zip", deep)).missing.map(({ code }) => code)).toEqual(["tooDeep"]);
  });

  test("a million signatures cost no time", async () => {
    const bytes = new Uint8Array(8_000_000);
    for (let at = 0; at + 32 < bytes.length; at += 32) bytes.set([0x50, 0x4b, 3, 4], at);
    expect((await read("a.zip", bytes)).missing).toContainEqual({ code: "tooMany", detail: "a.zip" });
  });

  test("none that is mutated throws", async () => {
    const next = numbers(5);
    const whole = zipSync({ "a.txt": utf8(`IBAN ${iban}`), "b.zip": zipSync({ "c.csv": utf8("a;b") }) });
    for (let round = 0; round < atLength(300, 40); round++) {
      const bytes = whole.slice();
      for (let count = next() * 10; count > 0; count--)
        bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
      const { missing } = await read("a.zip", bytes);
      expect(missing.map(({ code }) => code)).not.toContain("internalError");
    }
  });
});

describe("gzip and tar", () => {
  function tar(...files: readonly (readonly [name: string, content: string])[]): Uint8Array {
    const blocks = files.map(([name, content]) => {
      const bytes = new Uint8Array(512 + Math.ceil(content.length / 512) * 512);
      bytes.set(latin1(name));
      bytes.set(latin1(content.length.toString(8).padStart(11, "0")), 124);
      bytes[156] = 0x30;
      bytes.fill(0x20, 148, 156);
      const sum = bytes.subarray(0, 512).reduce((total, byte) => total + byte, 0);
      bytes.set(latin1(`${sum.toString(8).padStart(6, "0")}\0 `), 148);
      bytes.set(latin1(content), 512);
      return bytes;
    });
    return joined(...blocks, new Uint8Array(1024));
  }

  test("more files than are read are counted, and not taken apart", () => {
    const files = tar(["a.txt", "a"], ["b.txt", "b"], ["c.txt", "c"]);
    const read = tarFiles(files, "all.tar", 2);
    expect(read?.files.map(({ name }) => name)).toEqual(["all.tar/a.txt", "all.tar/b.txt"]);
    expect(read?.missing).toEqual([{ code: "tooMany", detail: "all.tar" }]);
  });

  test("one file, or several", async () => {
    expect((await read("a.txt.gz", gzipSync(utf8(`IBAN ${iban}`)))).found.map(({ name }) => name)).toEqual([
      "a.txt.gz/a.txt",
    ]);
    const files = tar(["b/a.txt", `IBAN ${iban}`], ["c.csv", "a;b"]);
    for (const bytes of [files, gzipSync(files)])
      expect((await read("all.tgz", bytes)).found.map(({ name }) => name)).toEqual([
        "all.tgz/b/a.txt",
        "all.tgz/c.csv",
      ]);
  });

  test("bounds", async () => {
    const { found, missing } = await read("a.gz", gzipSync(new Uint8Array(8_000_000)), { bytes: 1_000_000 });
    expect([found, missing]).toEqual([[], [{ code: "tooLarge", detail: "a.gz" }]]);
    const member = gzipSync(new Uint8Array());
    const members = new Uint8Array(member.length * 20_000);
    for (let at = 0; at < 20_000; at++) members.set(member, at * member.length);
    expect((await read("a.gz", members)).missing).toEqual([{ code: "damaged", detail: "a.gz" }]);
    const cut = await read("a.txt.gz", gzipSync(utf8(`IBAN ${iban} ${"0123456789 ".repeat(50)}`)).subarray(0, -12));
    expect(cut.missing).toContainEqual({ code: "damaged", detail: "a.txt.gz" });
    expect((await read("a.tar", tar(["a", "x".repeat(600)]).subarray(0, 800))).missing).toEqual([
      { code: "damaged", detail: "a.tar" },
    ]);
    expect(textOf(cut)).toContain("IBAN");
  });
});
