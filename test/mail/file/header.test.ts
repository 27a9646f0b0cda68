import { parseDate } from "../../../src/mail/file/header/date";
import { parseAddresses } from "../../../src/mail/file/header/fields";
import { parseStructured } from "../../../src/mail/file/header/parameters";
import { decodeWords } from "../../../src/mail/file/header/words";
import { headersOf, latin, lines, read } from "./helpers";
import { readMessage } from "../../../src/mail/file/index";

const ignored = (): void => undefined;

describe("header fields", () => {
  it("are kept from the top, unfolded, not decoded, duplicates included", async () => {
    const item = await read(
      lines(
        "Received: from a",
        "\tby b;  today",
        "Subject: =?utf-8?Q?first?=",
        "subject: second",
        "X-Empty:",
        "",
        "body",
      ),
    );
    expect(headersOf(item)).toEqual([
      { name: "Received", value: "from a\tby b;  today" },
      { name: "Subject", value: "=?utf-8?Q?first?=" },
      { name: "subject", value: "second" },
      { name: "X-Empty", value: "" },
    ]);
    expect(item.subject).toBe("first");
  });

  it("keep every author of every From, in order", async () => {
    const item = await read(
      lines("From: Ann <ann@harbour.example>, Bob <bob@lane.example>", "From: <eve@other.example>", "", ""),
    );
    expect(item.from).toEqual([
      { name: "Ann", address: "ann@harbour.example" },
      { name: "Bob", address: "bob@lane.example" },
      { name: null, address: "eve@other.example" },
    ]);
  });

  it("give the other addresses, the id without brackets, and the date in UTC", async () => {
    const item = await read(
      lines(
        "Sender: list@lists.example",
        "Reply-To: pay@other.example",
        "To: Team: a@x.example, B <b@x.example>;",
        "Cc: undisclosed-recipients:;",
        "Message-ID: <20260105.1@mail.example>",
        "Date: Mon, 5 Jan 2026 10:00:00 +0100",
        "",
        "",
      ),
    );
    expect(item.sender).toEqual({ name: null, address: "list@lists.example" });
    expect(item.replyTo).toEqual([{ name: null, address: "pay@other.example" }]);
    expect(item.to).toEqual([
      { name: null, address: "a@x.example" },
      { name: "B", address: "b@x.example" },
    ]);
    expect(item.cc).toEqual([]);
    expect(item.id).toBe("20260105.1@mail.example");
    expect(item.date).toBe("2026-01-05T09:00:00Z");
  });

  it("are null where they are absent", async () => {
    const item = await read("X: 1\r\n\r\n");
    expect([item.id, item.subject, item.sender, item.date, item.from]).toEqual([null, null, null, null, []]);
  });

  it("may be in UTF-8, or in no declared charset", async () => {
    expect((await read("Subject: Überweisung\n\n")).subject).toBe("Überweisung");
    expect((await readMessage(latin("Subject: \xdcberweisung\n\n"))).subject).toBe("Überweisung");
  });

  it("do not take a name that only looks like one", async () => {
    const item = await read(
      "\u00a0From: eve@other.example\nFrom : ann@harbour.example\nFrom eve@other.example\n\nbody\n",
    );
    expect(item.from).toEqual([{ name: null, address: "ann@harbour.example" }]);
  });

  it("end where text begins in a message without a blank line", async () => {
    const item = await read("Subject: pay\nPlease use the new account.\nThanks: Ann\n");
    expect(item.subject).toBe("pay");
    expect(item.bodies).toMatchObject({
      found: [{ type: "text", content: "Please use the new account.\nThanks: Ann\n" }],
    });
  });
});

describe("parseAddresses", () => {
  it.each([
    ["Ann Lee <ann@harbour.example>", "Ann Lee", "ann@harbour.example"],
    ['"Lee, Ann" <ann@harbour.example>', "Lee, Ann", "ann@harbour.example"],
    ["ann@harbour.example (Ann)", "Ann", "ann@harbour.example"],
    ["ann@harbour.example", null, "ann@harbour.example"],
    ["ann@bücher.example", null, "ann@bücher.example"],
    ["Ann <ann@XN--BCHER-KVA.example>", "Ann", "ann@XN--BCHER-KVA.example"],
    ["ceo@harbour.example <eve@other.example>", "ceo@harbour.example", "eve@other.example"],
    ["=?utf-8?Q?M=C3=BCller=2C_Ann?= <ann@harbour.example>", "Müller, Ann", "ann@harbour.example"],
    ["=?utf-8?B?VGVhbQ==?= =?utf-8?B?IEE=?= <a@x.example>", "Team A", "a@x.example"],
    ['"=?utf-8?Q?=C3=9Cnal?=" <u@x.example>', "Ünal", "u@x.example"],
    [
      "=?utf-8?Q?ceo=40harbour.example_=3Cceo=40harbour.example=3E?= <eve@other.example>",
      "ceo@harbour.example <ceo@harbour.example>",
      "eve@other.example",
    ],
    ["<@relay.example,@hop.example:ann@harbour.example>", null, "ann@harbour.example"],
    ["Ann <ann @ harbour.example>", "Ann", "ann@harbour.example"],
    ["Accounts Payable", "Accounts Payable", null],
    ["Accounts <accounts>", "Accounts", null],
    ["=?utf-8?Q?Accounts?=", "Accounts", null],
    ["<accounts>", "accounts", null],
  ])("%s", (text, name, address) => {
    expect(parseAddresses(text, ignored)).toEqual([{ name, address }]);
  });

  it("takes both of two bracketed addresses for senders, but not a quoted one", () => {
    const addresses = (text: string) => parseAddresses(text, ignored).map(({ address }) => address);
    expect(addresses("<ann@harbour.example> <eve@other.example>").sort()).toEqual([
      "ann@harbour.example",
      "eve@other.example",
    ]);
    expect(addresses('"<ann@harbour.example>" <eve@other.example>')).toEqual(["eve@other.example"]);
    expect(addresses("A <a@x.example>, B <b@x.example>")).toEqual(["a@x.example", "b@x.example"]);
  });

  it("keeps the name of an empty group that sends", () => {
    const group = '"Nordwind Spedition":;';
    expect(parseAddresses(group, ignored, true)).toEqual([{ name: "Nordwind Spedition", address: null }]);
    expect(parseAddresses(group, ignored)).toEqual([]);
  });

  it("does not let private-use characters of the sender mean a word", () => {
    expect(parseAddresses("\ue0000\ue001 =?utf-8?Q?Ann?= <ann@x.example>", ignored)[0]?.name).toBe("\ufffd0\ufffd Ann");
  });
});

describe("decodeWords", () => {
  it.each([
    ["=?utf-8?Q?a_b=20c?=", "a b c"],
    ["=?utf-8?B?w7w=?= =?utf-8?B?w7w=?=", "üü"],
    ["=?utf-8?B?4g==?=\t=?UTF-8?B?gqw=?=", "€"],
    ["=?utf-8?Q?=C3?= =?utf-8?Q?=BC?=", "ü"],
    ["=?utf-8?Q?a?= =?iso-8859-1?Q?=FC?= b", "aü b"],
    ["x =?utf-8*de?Q?=C3=BC?= y", "x ü y"],
    ["=?us-ascii?Q?=C3=BC?=", "ü"],
    ["=?utf-8?Q?=FC?=", "ü"],
    ["=?x-foo?Q?=C3=BC?=", "ü"],
    ["=?gb2312?B?xOO6ww==?=", "你好"],
    ["=?iso-2022-jp?B?GyRCJUYbKEI=?= =?iso-2022-jp?B?GyRCJTkbKEI=?=", "テス"],
    ["=?utf-8?Q?paid?_when?=", "paid? when"],
    ["=?utf-8?Q?", "=?utf-8?Q?"],
    ["=?a =?utf-8?Q?b?=", "=?a b"],
  ])("%s", (text, expected) => {
    expect(decodeWords(text)).toBe(expected);
  });
});

describe("parseStructured", () => {
  it("reads quotes, comments, and extended parameters", () => {
    const { value, parameters } = parseStructured(
      'Text/Plain (x); charset="utf-8" ; name*0*=UTF-8\'\'%e2%82; NAME*1*=%ac; name*2=".pdf"; flag; boundary=a(1)b',
    );
    expect(value).toBe("text/plain");
    expect(Object.fromEntries(parameters)).toEqual({ charset: "utf-8", name: "€.pdf", boundary: "a(1)b" });
  });

  it("lets the first of two parameters count, and the extended form before the plain one", () => {
    expect(parseStructured("x/y; boundary=a; boundary=b").parameters.get("boundary")).toBe("a");
    const many = Array.from({ length: 300 }, (_, at) => `x${at}=1;`).join(" ");
    expect(parseStructured(`x/y; ${many} boundary=a`).parameters.get("boundary")).toBe("a");
    expect(parseStructured("attachment; filename=a.txt; filename*=utf-8''b.pdf").parameters.get("filename")).toBe(
      "b.pdf",
    );
  });

  it("keeps a path that no one escaped", () => {
    expect(parseStructured('attachment; filename="C:\\new\\a \\"b\\".pdf"').parameters.get("filename")).toBe(
      'C:\\new\\a "b".pdf',
    );
  });
});

describe("parseDate", () => {
  it.each([
    ["Mon, 5 Jan 2026 10:00:00 +0100", "2026-01-05T09:00:00Z"],
    ["5 Jan 26 10:00 EST", "2026-01-05T15:00:00Z"],
    ["Mon, 05 Jan 2026 23:30:00 -0330 (NST)", "2026-01-06T03:00:00Z"],
    ["Mon, 5 Jan 2026 10:00:00 GMT", "2026-01-05T10:00:00Z"],
    ["Mon, 5 Jan 2026 10:00:00 A", "2026-01-05T10:00:00Z"],
    ["Mon, 5 Jan 2026 10:00:00", "2026-01-05T10:00:00Z"],
    ["Mon Jan  5 10:00:00 2026", "2026-01-05T10:00:00Z"],
    ["Mon Jan  5 10:00:00 PST 2026", "2026-01-05T18:00:00Z"],
    ["Thursday, 05-Jan-95 10:00:00 UT", "1995-01-05T10:00:00Z"],
    ["Tue, 5 Jan 101 10:00:00 +0000", "2001-01-05T10:00:00Z"],
    ["2026-01-05T10:00:00.5+01:00", "2026-01-05T09:00:00Z"],
    ["29 Feb 2024 00:00:00 +0000", "2024-02-29T00:00:00Z"],
    ["29 Feb 2026 00:00:00 +0000", null],
    ["Mon, 5 Jan 2026 25:00:00 +0000", null],
    ["Mon, 5 Jan 2026", null],
    ["yesterday", null],
    ["", null],
  ])("%s", (text, expected) => {
    expect(parseDate(text)).toBe(expected);
  });
});
