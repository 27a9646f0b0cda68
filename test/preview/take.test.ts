import { maxBytes, maxFiles, maxMessages } from "../../preview/mailbox/limits";
import { takeFiles, type Taken } from "../../preview/mailbox/take";
import type { Reader } from "../../preview/reading/reader";
import { openDirectory } from "../../src/suppliers";
import { all, file, message, reader, sample } from "./kit";

const room = { messages: 0, bytes: 0 };
const take = (files: Parameters<typeof takeFiles>[0], left = room, by = reader): Promise<readonly Taken[]> =>
  all(takeFiles(files, by, left));
const notices = (taken: readonly Taken[]): readonly string[] =>
  taken.flatMap((each) => (each.kind === "notice" ? [each.notice.text, ...each.notice.lines] : []));
const names = (taken: readonly Taken[]): readonly string[] =>
  taken.flatMap((each) => (each.kind === "message" ? [each.entry.name] : []));

describe("a visitor's messages", () => {
  test("are taken with what the list shows of them", async () => {
    const [taken] = await take([file("hello.eml", message("Invoice 7"))]);
    expect(taken).toMatchObject({
      kind: "message",
      entry: {
        name: "hello.eml",
        own: true,
        story: null,
        listing: { subject: "Invoice 7", from: "Ada Byron", date: "2026-10-05T09:00:00Z", files: 0, unreadable: null },
      },
    });
  });

  test("come one by one out of a mailbox export, each with its number", async () => {
    const mbox = ["One", "Two", "Three"]
      .map((subject) => `From ada@example.org Mon Oct  5 09:00:00 2026\n${message(subject).replaceAll("\r", "")}\n`)
      .join("");
    const taken = await take([file("export", mbox)]);
    expect(names(taken)).toEqual(["export, 1", "export, 2", "export, 3"]);
    expect(taken.map((each) => each.kind === "message" && each.entry.listing.subject)).toEqual(["One", "Two", "Three"]);
  });

  test("are bounded in number: the rest is left out, and said so", async () => {
    const taken = await take([file("a.eml", message("A")), file("b.eml", message("B")), file("c.eml", message("C"))], {
      messages: maxMessages - 2,
      bytes: 0,
    });
    expect(names(taken)).toEqual(["a.eml", "b.eml"]);
    expect(notices(taken)).toEqual(["Only the first 2,000 messages were taken; the rest was left out."]);
  });

  test("are bounded in size, before they are read", async () => {
    const start = file("x", "From: a@example.org\r\n");
    const slice = jest.fn((from: number, to: number) => start.slice(from, to));
    const large = { name: "large.mbox", size: maxBytes + 1, slice };
    const taken = await take([large, file("b.eml", message("B"))]);
    expect(names(taken)).toEqual(["b.eml"]);
    expect(notices(taken)).toEqual(["large.mbox was left out: your messages may be at most 100 MB together."]);
    expect(slice.mock.calls.every(([from, to]) => to - from <= 1024)).toBe(true);
  });

  test("are looked at in bounded numbers of files", async () => {
    const one = file("policy.json", "{}");
    const taken = await take(Array.from({ length: maxFiles + 1 }, () => one));
    expect(notices(taken)).toEqual(["Only the first 2,000 files were looked at."]);
  });
});

describe("what is no message", () => {
  test.each<[string, number[], RegExp]>([
    ["saved.msg", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], /^saved\.msg was not taken\. compound file/],
    ["invoice.pdf", [...Buffer.from("%PDF-1.7\n")], /^invoice\.pdf was not taken\. PDF/],
    ["nothing.eml", [], /^nothing\.eml was not taken\./],
  ])("%s is named with the reason, and not listed", async (name, bytes, expected) => {
    const taken = await take([file(name, new Uint8Array(bytes))]);
    expect(names(taken)).toEqual([]);
    expect(notices(taken)).toEqual([expect.stringMatching(expected)]);
  });

  test("a folder, which can't be read, doesn't keep the others back", async () => {
    const folder = { name: "mail", size: 4096, slice: () => ({ arrayBuffer: () => Promise.reject(new Error("no")) }) };
    const taken = await take([folder, file("b.eml", message("B"))]);
    expect(names(taken)).toEqual(["b.eml"]);
    expect(notices(taken)).toEqual(["mail could not be read. If it is a folder, drop the files in it."]);
  });

  test("a message that its reader breaks on or takes too long for is named", async () => {
    const failing = (failure: "crashed" | "tookTooLong"): Reader => ({ ask: async () => ({ failure }) });
    const one = [file("a.eml", message("A"))];
    expect(notices(await take(one, room, failing("crashed")))).toEqual([
      "a.eml was left out: it could not be read because of an error in Remit Guard.",
    ]);
    expect(notices(await take(one, room, failing("tookTooLong")))).toEqual([
      "a.eml was left out: reading it took too long.",
    ]);
  });

  test("a name can't turn the words around it", async () => {
    const taken = await take([file("invoice\u202efdp.msg", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))]);
    expect(notices(taken).join("")).not.toContain("\u202e");
  });
});

describe("a visitor's supplier list", () => {
  test("is taken, its faults by line and column, its rows counted", async () => {
    const csv = [
      "id,name,aliases,domains,emails,phones,country,tax_ids,accounts",
      "V1,Acme Ltd,,acme.example,,,,,GB29NWBK60161331926819",
      "V2,Beta Ltd,,beta.example,,,,,GB29NWBK60161331926810",
      ",Nobody,,,,,,,",
    ].join("\n");
    const [taken] = await take([file("mine.csv", csv)]);
    if (taken?.kind !== "suppliers") throw new Error("no list");
    const { list } = taken;
    expect(list).toMatchObject({ name: "mine.csv", own: true, taken: 1, inPart: 1, notTaken: 1 });
    const asked = { addresses: [], domains: [], names: ["Acme", "Beta"], mentions: [], taxIds: [], accounts: [] };
    expect(await openDirectory(list.packed).lookup(asked)).toMatchObject({
      matches: [{ record: { id: "V1" } }, { record: { id: "V2" } }],
    });
    expect(list.faults.map(({ line, column }) => [line, column])).toEqual([
      [3, "accounts"],
      [4, "id"],
    ]);
  });

  test("that is unusable leaves the one in use, with its faults told", async () => {
    const taken = await take([file("mine.csv", "who,what\nme,nothing\n")]);
    expect(taken).toHaveLength(1);
    const [text, ...lines] = notices(taken);
    expect(text).toBe("mine.csv was not taken: it contains no usable supplier.");
    expect(lines.length).toBeGreaterThan(0);
  });

  test("that is a workbook is told how to be saved", async () => {
    const taken = await take([file("mine.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))]);
    expect(notices(taken).join(" ")).toMatch(/Save it as CSV UTF-8/);
  });
});

describe("a visitor's policy", () => {
  test("is taken", async () => {
    const [taken] = await take([file("policy.json", sample("policy.json"))]);
    expect(taken).toMatchObject({
      kind: "policy",
      policy: { name: "policy.json", own: true, policy: { organisation: { name: "Harbour & Lane Ltd" } } },
    });
  });

  test("with an error is not used at all, and each error is told", async () => {
    const taken = await take([
      file("policy.json", '{"coolOffDays": "many", "colour": 1, "strengths": {"no": "decisive"}}'),
    ]);
    expect(taken).toHaveLength(1);
    const [text, ...lines] = notices(taken);
    expect(text).toMatch(/^policy\.json was not taken/);
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringContaining("colour: this key is unknown"),
        expect.stringContaining("coolOffDays"),
      ]),
    );
  });
});
