import { runInNewContext } from "node:vm";
import type { MailItem } from "../../../src/analysis";
import { unreadItem } from "../../../src/mail";
import { readMessage } from "../../../src/mail/file";
import { readOpenItem, type OpenItem } from "../../../src/mail/office";
import type { FakeMessage } from "../../../preview/outlook";
import { clientsFrom, contentsOf, eml, file, messageOf, outlookOf, read } from "./kit";

const pdf = btoa("%PDF");
let message: FakeMessage;
beforeAll(async () => {
  message = await messageOf(eml("a"));
});

describe("what comes back empty or not at all", () => {
  it.each(["", "Subject: Invoice a\r\n"])("the header %j is taken from the whole message", async (headers) => {
    const item = await read("web", { ...message, headers });
    expect(item.replyTo).toEqual([{ name: "Ann", address: "ann@harbor.example" }]);
    expect(item.bodies).toMatchObject({ found: [{ type: "html" }] });
  });

  it("new Outlook's Subject alone is no header", async () => {
    const item = await read("newWindows", message, {}, { trouble: 1 });
    expect(item.headers).toEqual({ failed: { code: "notProvided", detail: "incomplete" } });
  });

  it("the header has a reason where the whole message fails too, or is not to be had", async () => {
    const failing = { file: 5001 };
    for (const headers of [
      (await read("web", { ...message, headers: "", failing })).headers,
      (await read("classicWindows2021", { ...message, headers: "" })).headers,
      (await read("classicWindows", { ...message, headers: "" }, {}, { trouble: 1 })).headers,
    ])
      expect(headers).toEqual({ failed: { code: "notProvided", detail: "empty" } });
  });

  it("the body falls back to text, then to the whole message, then to a reason", async () => {
    const text = await read("web", { ...message, text: "Pay a", failing: { html: 9020 } });
    expect(text.bodies).toMatchObject({ found: [{ type: "text", content: "Pay a" }] });
    const failing = { html: 9020, text: 9020 };
    const whole = await read("web", { ...message, failing });
    expect(whole.bodies).toMatchObject({ found: [{ type: "html", content: "<p>Pay a</p>" }] });
    const none = await read("ios", { ...message, failing });
    expect(none.bodies).toEqual({
      failed: { code: "notProvided", detail: "9020 An internal error has occurred." },
    });
  });

  it("a body without anything to see is empty", async () => {
    expect((await read("ios", { ...message, html: "<p>&nbsp;</p>" })).bodies).toEqual({ failed: { code: "empty" } });
    expect((await read("ios", { ...message, html: '<img src="cid:1">' })).bodies).toMatchObject({ missing: [] });
  });

  it("what is restricted is closed, in whatever markup and language", async () => {
    const html = "<html><head><style>p{}</style></head><body><p>Restricted Item</p></body></html>";
    expect((await read("web", { ...message, html })).bodies).toEqual({ failed: { code: "encrypted" } });
    const itemClass = "IPM.Note.SMIME";
    const smime = { code: "encrypted", detail: "S/MIME" };
    expect((await read("web", { ...message, itemClass, html })).bodies).toEqual({ failed: smime });
    const foreign = await read("web", { ...message, itemClass, html: "<p>Eingeschränktes Element</p>" });
    expect(foreign.bodies).toMatchObject({ missing: [smime] });
    const signed = { ...message, itemClass: "IPM.Note.SMIME.MultipartSigned", html: "<p>Pay</p>" };
    expect((await read("web", signed)).bodies).toMatchObject({ missing: [] });
  });

  it("waits no longer than the time limit", async () => {
    const reason = { code: "tookTooLong" };
    const item = await read("web", { ...message, silent: ["headers", "html"] });
    expect(item.headers).toMatchObject({ missing: [] });
    expect(item.bodies).toMatchObject({ found: [{ type: "html" }] });
    const silent = ["headers", "html", "file", "content"] as const;
    const closed = await read("classicWindows", { ...message, silent });
    expect(closed.headers).toEqual({ failed: reason });
    expect(closed.bodies).toEqual({ failed: reason });
    expect(closed.attachments[0]?.content).toEqual({ failed: reason });
  });
});

describe("who wrote", () => {
  it("keeps a second author of the header, and one of another domain that Outlook shows", async () => {
    const headers = message.headers.replace("Reply-To:", "From: <thief@x.example>\r\nReply-To:");
    const from = { emailAddress: "boss@mill.example", displayName: "Boss" };
    const item = await read("mac", { ...message, headers, from });
    expect(item.from.map(({ address }) => address)).toEqual([
      "boss@mill.example",
      "ann@harbour.example",
      "thief@x.example",
    ]);
  });
});

describe("attachments", () => {
  const attachments = [
    file("cloud.docx", null, "url", "cloud"),
    file("link", "https://x.example", "url"),
    file("Old invoice", eml("old"), "eml", "item"),
    file("forwarded.eml", btoa(eml("f"))),
    file("null", null),
    file("bad.pdf", "%%%"),
    { ...file("huge.pdf", ""), size: 1e12 },
  ];

  it("are told apart by how they come", async () => {
    const item = await read("newWindows", { ...message, attachments });
    expect(contentsOf(item)).toEqual([
      "unsupported",
      "unsupported",
      "found",
      "found",
      "notProvided",
      "damaged",
      "tooLarge",
    ]);
    expect(item.attachments[2]?.message?.replyTo).toHaveLength(1);
    expect(item.attachments[3]?.message?.subject).toBe("Invoice f");
  });

  it("come from the whole message where an attached message has no content", async () => {
    const old = eml("old");
    const outer = eml("a").replace(
      "--b--",
      `--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename="Invoice old.eml"\r\n\r\n${old.replaceAll('"b"', '"c"').replaceAll("--b", "--c")}\r\n--b--`,
    );
    const found = await messageOf(outer);
    expect(found.attachments.map(({ attachmentType }) => attachmentType)).toEqual(["file", "item"]);
    const [invoice, attached] = found.attachments;
    if (invoice === undefined || attached === undefined) throw new Error("Something is not attached.");
    const hollow = { ...found, attachments: [invoice, { ...attached, content: null }] };
    const web = await read("web", hollow);
    expect(contentsOf(web)).toEqual(["found", "found"]);
    expect(web.attachments[1]).toMatchObject({ name: "Invoice old", message: { subject: "Invoice old" } });
    for (const item of [
      await read("classicWindows2021", hollow),
      await read("web", { ...hollow, failing: { file: 5001 } }),
      await read("web", found, {}, { trouble: 1 }),
    ]) {
      expect(contentsOf(item)).toEqual(["found", "notProvided"]);
      expect(item.unread).toEqual([{ name: "Invoice old", kind: "attachment", reason: { code: "notProvided" } }]);
    }
  });
});

describe("a reader that is elsewhere, as in a worker", () => {
  const late = { code: "tookTooLong" } as const;

  it("says why the header could not be read", async () => {
    const item = await read("web", message, { readMessage: () => Promise.resolve(unreadItem(late)) });
    expect(item.headers).toEqual({ failed: late });
    expect(item.unread).toContainEqual({ name: "headers", reason: late });
    expect(item.subject).toBe("Invoice a");
    expect(item.bodies).toMatchObject({ found: [{ type: "html" }] });
  });

  it("says why an attached message could not be read, and leaves other formats alone", async () => {
    const answer = (bytes: Uint8Array): Promise<MailItem> => {
      const text = new TextDecoder().decode(bytes);
      if (text.includes("slow")) return Promise.resolve(unreadItem(late));
      return text.includes("broken") ? Promise.reject(new Error("worker")) : readMessage(bytes);
    };
    const attachments = [
      file("Slow", "Subject: slow", "eml", "item"),
      file("slow.eml", btoa("Subject: slow")),
      file("broken.eml", btoa("Subject: broken")),
      file("not.eml", btoa("%PDF-1.7")),
    ];
    const item = await read("web", { ...message, attachments }, { readMessage: answer });
    expect(contentsOf(item)).toEqual(["found", "found", "found", "found"]);
    expect(item.unread).toEqual([
      { name: "Slow/message", kind: "within", reason: late },
      { name: "slow.eml/message", kind: "within", reason: late },
      { name: "broken.eml/message", kind: "within", reason: { code: "internalError" } },
    ]);
  });
});

describe("what is there early", () => {
  const early = async (given: FakeMessage, client = clientsFrom(14)[0] ?? "web", abort = false) => {
    const { clock, outlook } = outlookOf(client);
    outlook.open(given);
    const told: { readonly open: OpenItem; readonly pending: readonly string[] }[] = [];
    const controller = new AbortController();
    const reading = readOpenItem({
      office: outlook.office,
      readMessage,
      after: clock.after,
      signal: controller.signal,
      early: (open, pending) => told.push({ open, pending }),
    });
    if (abort) controller.abort();
    await clock.run();
    return { told, last: await reading, outlook };
  };

  it.each(clientsFrom(8))("all but the contents is told once in %s, then the rest", async (client) => {
    const attachments = [file("one.pdf", pdf), file("cloud", null, "url", "cloud"), file("two.pdf", pdf)];
    const { told, last } = await early({ ...message, attachments }, client);
    expect(told).toHaveLength(1);
    const [first] = told;
    if (first === undefined || last === null) throw new Error("Nothing was told.");
    const { open, pending } = first;
    expect(pending).toEqual(["one.pdf", "two.pdf"]);
    expect(contentsOf(open.item)).toEqual(["notReadYet", "unsupported", "notReadYet"]);
    expect(open.item.unread).toContainEqual({ name: "one.pdf", kind: "attachment", reason: { code: "notReadYet" } });
    expect(open.item.replyTo).toEqual(last.item.replyTo);
    expect(open.item.bodies).toEqual(last.item.bodies);
    expect(open.key).toEqual(last.key);
    expect(contentsOf(last.item)).toEqual(["found", "unsupported", "found"]);
  });

  it("a header that may still come with the whole message is not given up", async () => {
    const { told, last } = await early({ ...message, headers: "" }, "web");
    expect(told[0]?.open.item.headers).toEqual({ failed: { code: "notReadYet" } });
    expect(last?.item.headers).toMatchObject({ missing: [] });
    const old = await early({ ...message, headers: "" }, "macClassic");
    expect(old.told[0]?.open.item.headers).toMatchObject({ failed: { code: "notProvided" } });
  });

  it("nothing is told early where nothing is to come, or no one waits", async () => {
    expect((await early({ ...message, attachments: [] })).told).toEqual([]);
    expect((await early(message, "ios")).told).toEqual([]);
    expect((await early(message, "web", true)).told).toEqual([]);
  });
});

it("reads nothing where nothing is open", async () => {
  const { outlook, clock } = outlookOf("web");
  const ports = { office: outlook.office, readMessage, after: clock.after };
  expect(await readOpenItem(ports)).toBeNull();
  outlook.open(undefined);
  expect(await readOpenItem(ports)).toBeNull();
});

it("takes the date of another page's Date, and no invalid one", async () => {
  const { outlook, clock } = outlookOf("ios");
  outlook.open(message);
  const { context, EventType } = outlook.office;
  for (const [date, expected] of [
    [runInNewContext("new Date(0)") as Date, "1970-01-01T00:00:00Z"],
    [new Date(Number.NaN), null],
  ] as const) {
    const item = { ...context.mailbox.item, dateTimeCreated: date };
    const office = { EventType, context: { requirements: context.requirements, mailbox: { item } } };
    const reading = readOpenItem({ office, readMessage, after: clock.after });
    await clock.run();
    expect((await reading)?.item.date).toBe(expected);
  }
});

describe("contents", () => {
  const content = (of: string): string => btoa(`%PDF ${of}`);
  const names = ["a.pdf", "b.pdf", "c.pdf", "d.pdf", "e.pdf"];

  it("that come empty next to others are asked for once more, alone", async () => {
    const attachments = names.map((name) => file(name, content(name)));
    const { outlook, clock } = outlookOf("web", { faults: ["emptyInParallel"] });
    outlook.open({ ...message, attachments });
    const reading = readOpenItem({ office: outlook.office, readMessage, after: clock.after });
    await clock.run();
    const item = (await reading)?.item;
    expect(item?.unread).toEqual([]);
    const texts = item?.attachments.map(({ content: read }) =>
      "found" in read ? new TextDecoder().decode(read.found) : read.failed.code,
    );
    expect(texts).toEqual(names.map((name) => `%PDF ${name}`));
    expect(outlook.calls.made.get("content")).toBeLessThanOrEqual(2 * names.length - 1);
  });

  it("that stay empty are unread, with their reason, and asked for no third time", async () => {
    const attachments = [file("a.pdf", ""), file("b.pdf", content("b"))];
    const { outlook, clock } = outlookOf("web");
    outlook.open({ ...message, attachments, failing: { file: 5001 } });
    const reading = readOpenItem({ office: outlook.office, readMessage, after: clock.after });
    await clock.run();
    const item = (await reading)?.item;
    const reason = { code: "notProvided", detail: "empty" };
    expect(item?.attachments[0]?.content).toEqual({ failed: reason });
    expect(item?.unread).toEqual([{ name: "a.pdf", kind: "attachment", reason }]);
    expect(outlook.calls.made.get("content")).toBe(3);
  });

  it("that stay empty are taken from the whole message", async () => {
    const item = await read("web", { ...message, attachments: [file("invoice.pdf", "")] });
    expect(contentsOf(item)).toEqual(["found"]);
  });

  it("of a file that has none are read", async () => {
    const item = await read("web", { ...message, attachments: [{ ...file("a.txt", ""), size: 0 }] });
    expect(item.attachments[0]?.content).toEqual({ found: new Uint8Array(), missing: [] });
  });

  it("are asked for two at a time", async () => {
    const attachments = names.map((name) => file(name, content(name)));
    const { outlook, clock } = outlookOf("classicWindows");
    outlook.open({ ...message, attachments });
    let most = 0;
    const reading = readOpenItem({ office: outlook.office, readMessage, after: clock.after });
    await clock.run(() => {
      most = Math.max(most, outlook.calls.underWayOf("content"));
      return false;
    });
    expect(contentsOf((await reading)?.item ?? unreadItem({ code: "empty" }))).toEqual(names.map(() => "found"));
    expect(most).toBe(2);
  });

  it("that never come are not waited for one after the other", async () => {
    const attachments = Array.from({ length: 100 }, (_, at) => file(`${at}.pdf`, content("")));
    const { outlook, clock } = outlookOf("web");
    outlook.open({ ...message, attachments, silent: ["content"] });
    const reading = readOpenItem({ office: outlook.office, readMessage, after: clock.after });
    await clock.run();
    const codes = contentsOf((await reading)?.item ?? unreadItem({ code: "empty" }));
    // The fake takes a call too few while it is still at the silent ones.
    expect(codes.filter((code) => code !== "tookTooLong").length).toBeLessThan(3);
    expect(codes).not.toContain("found");
    expect(clock.now).toBeLessThan(60_000);
  });
});

describe("a body that a phone cuts", () => {
  const long = `<html><body><p>${"Pay this. ".repeat(6_000)}</p></body></html>`;
  const cut = { code: "tooLarge", detail: "text" };

  it.each(["ios", "android"] as const)("is missing its end in %s", async (client) => {
    const item = await read(client, { ...message, html: long }, {}, { faults: ["cutsBody"] });
    expect(item.bodies).toMatchObject({ missing: [cut] });
    expect(item.unread).toContainEqual({ name: "body", reason: cut });
  });

  it("is whole where it ends as a page does, is shorter or longer, or is read elsewhere", async () => {
    const page = (chars: number): string => `<html><body><p>${"x".repeat(chars)}</p></body></html>`;
    const open = (chars: number): string => `<p>${"x".repeat(chars)}</p>`;
    for (const html of [page(48_000), open(46_000), open(51_000)])
      expect((await read("ios", { ...message, html })).bodies).toMatchObject({ missing: [] });
    expect((await read("ios", { ...message, html: open(48_000) })).bodies).toMatchObject({ missing: [cut] });
    expect((await read("web", { ...message, html: open(48_000) })).bodies).toMatchObject({ missing: [] });
  });
});
