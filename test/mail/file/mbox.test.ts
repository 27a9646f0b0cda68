import { latin, readAll, random, unreadOf, utf8, bodiesOf } from "./helpers";

const ENVELOPE = "From ann@harbour.example Mon Jan  5 10:00:00 2026\n";
const message = (subject: string, body = "text\n"): string => `${ENVELOPE}Subject: ${subject}\n\n${body}\n`;

describe("a mailbox", () => {
  it("gives its messages in order, whatever the chunks", async () => {
    const bytes = utf8(message("one") + message("two") + message("three"));
    for (const size of [1, 2, 7, 64, 1000]) {
      const items = await readAll(bytes, size);
      expect(items.map(({ subject }) => subject)).toEqual(["one", "two", "three"]);
      expect(items.map((item) => bodiesOf(item)[0]?.content)).toEqual(["text\n\n", "text\n\n", "text\n\n"]);
      expect(items.flatMap(unreadOf)).toEqual([]);
    }
  });

  it("may have CRLF, and a byte order mark", async () => {
    const text = `\ufeff${(message("one") + message("two")).replaceAll("\n", "\r\n")}`;
    expect((await readAll(utf8(text), 5)).map(({ subject }) => subject)).toEqual(["one", "two"]);
  });

  it.each([
    "From ann@harbour.example Mon Jan  5 10:00:00 2026",
    "From - Mon Jan 05 10:00:00 2026",
    "From 1234@xxx Mon Jan 05 10:00:00 +0000 2026",
    "From ann@harbour.example Mon, 5 Jan 2026 10:00:00 +0100",
    "From ann Mon Jan  5 10:00 EST 2026",
  ])("is split at %s", async (envelope) => {
    expect(await readAll(utf8(`${message("one")}${envelope}\nSubject: two\n\n`))).toHaveLength(2);
  });

  it.each([
    "From here on use the new account.",
    "From 5 January 2026 we bank elsewhere.",
    "From Monday 5 January 2026",
    "From 10:00 on Monday we are closed.",
    "From : ann@harbour.example",
  ])("is not split at a line of text: %s", async (line) => {
    const items = await readAll(utf8(message("one", `text\n\n${line}\n`)));
    expect(items).toHaveLength(1);
    expect(items[0] && bodiesOf(items[0])[0]?.content).toContain(line);
  });

  it("is not split without a blank line before", async () => {
    expect(await readAll(utf8(message("one", `text\n${ENVELOPE}text\n`)))).toHaveLength(1);
  });

  it("loses one mark of each line that mboxrd marked, in texts only", async () => {
    const [item] = await readAll(utf8(message("one", ">From here\n>>From there\n> From x\n>Frome\n")), 3);
    expect(item && bodiesOf(item)[0]?.content).toBe("From here\n>From there\n> From x\n>Frome\n\n");
    const [other] = await readAll(utf8(`${ENVELOPE}>From : eve@other.example\nSubject: x\n\n`));
    expect(other?.from).toEqual([]);
  });

  it("tells an empty message", async () => {
    const items = await readAll(utf8(`${ENVELOPE}\n${message("two")}${ENVELOPE.trimEnd()}`));
    expect(items.map(unreadOf)).toEqual([["message: empty"], [], ["message: empty"]]);
  });

  it("cuts a message that is too large, tells it, and goes on with the next", async () => {
    const long = message("long", `first line\n${"x".repeat(5000)}\n${"filler line\n".repeat(200)}`);
    for (const size of [1, 100, 100_000]) {
      const items = await readAll(utf8(long + message("next")), size, { maxMessageBytes: 1000 });
      expect(items.map(({ subject }) => subject)).toEqual(["long", "next"]);
      expect(items.map(unreadOf)).toEqual([["message: tooLarge"], []]);
      expect(items[0] && bodiesOf(items[0])[0]?.content.startsWith("first line\nxxx")).toBe(true);
    }
  });

  it("gives the same messages in chunks of every size", async () => {
    const next = random(7);
    const pick = [
      "text\n",
      "\n",
      ">From a\n",
      "From b\n",
      "\r\n",
      "long ".repeat(300) + "\n",
      message("more"),
      "From c 1\n\n",
    ];
    for (let round = 0; round < 60; round++) {
      let text = message("one");
      for (let i = 0; i < 12; i++) text += pick[Math.floor(next() * pick.length)];
      const limits = { maxMessageBytes: 400 + Math.floor(next() * 4000) };
      const whole = await readAll(utf8(text), text.length, limits);
      const size = 1 + Math.floor(next() * 40);
      expect(await readAll(utf8(text), size, limits)).toEqual(whole);
    }
  });

  it("passes on an error of its input", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      await Promise.resolve();
      yield utf8(message("one") + message("two"));
      throw new Error("disk");
    }
    const { readMessages } = await import("../../../src/mail/file/index");
    const seen: (string | null)[] = [];
    await expect(
      (async () => {
        for await (const { subject } of readMessages(broken())) seen.push(subject);
      })(),
    ).rejects.toThrow("disk");
    expect(seen).toEqual(["one"]);
  });
});

describe("a file that is no mailbox", () => {
  it("gives the one message, in chunks of any size", async () => {
    const [item, ...others] = await readAll(utf8("Subject: one\n\nFrom ann Mon Jan  5 10:00:00 2026\n"), 3);
    expect(item?.subject).toBe("one");
    expect(others).toEqual([]);
  });

  it.each([
    ["", "empty", undefined],
    ["\r\n \n", "empty", undefined],
    ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "unsupported", "compound file"],
    ["%PDF-1.7\n%\xe2\xe3", "unsupported", "PDF"],
    ["PK\x03\x04\x14\0\0\0", "unsupported", "ZIP"],
    ["\x01\x02\x03\x04\x05\x06\0\xff\xfe", "unsupported", "no message"],
  ])("gives an item that says why: %j", async (text, code, detail) => {
    const items = await readAll(latin(text));
    const reason = detail === undefined ? { code } : { code, detail };
    expect(items).toEqual([
      {
        id: null,
        subject: null,
        from: [],
        sender: null,
        replyTo: [],
        to: [],
        cc: [],
        date: null,
        headers: { failed: reason },
        bodies: { failed: reason },
        attachments: [],
        unread: [{ name: "message", reason }],
      },
    ]);
  });

  it("reads text without a header as a body, and tells it", async () => {
    const [item] = await readAll(utf8("Please pay to the new account.\n"));
    expect(item && bodiesOf(item)).toEqual([{ type: "text", content: "Please pay to the new account.\n" }]);
    expect(item && unreadOf(item)).toEqual(["headers: damaged (no header fields)"]);
  });

  it("reads a message that an editor saved as UTF-16, or with bare carriage returns", async () => {
    const text = "Subject: \u00fc\n\nbody\n";
    const utf16 = new Uint8Array([0xff, 0xfe, ...Array.from(text, (char) => [char.charCodeAt(0), 0]).flat()]);
    expect((await readAll(utf16))[0]?.subject).toBe("\u00fc");
    expect((await readAll(utf8(text.replaceAll("\n", "\r"))))[0]?.subject).toBe("\u00fc");
  });

  it("is not read beyond the bound", async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield utf8("Subject: endless\n\n");
      for (;;) {
        asked++;
        await Promise.resolve();
        yield utf8("text ".repeat(200));
      }
    }
    const { readMessages } = await import("../../../src/mail/file/index");
    for await (const item of readMessages(endless(), { maxMessageBytes: 10_000 })) {
      expect(item.subject).toBe("endless");
      expect(unreadOf(item)).toEqual(["message: tooLarge"]);
    }
    expect(asked).toBeLessThan(20);
  });
});
