import { nameOf } from "../../../src/mail/office";
import { CLIENTS, clientNames } from "../../../preview/outlook";
import { clientsBelow, clientsFrom, eml, messageOf, outlookOf, read } from "./kit";

const notProvided = { code: "notProvided", detail: "client" };
const ciphered = [
  "From: ann@harbour.example",
  "To: pay@mill.example",
  "Subject: Closed",
  "Message-ID: <c@harbour.example>",
  'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"',
  "Content-Transfer-Encoding: base64",
  "",
  btoa("cipher"),
].join("\r\n");
/** A message under rights management, as it comes to those who can't open it. */
const protectedMail = (words: string): string =>
  [
    "From: ann@harbour.example",
    "Subject: Protected",
    "Message-ID: <r@harbour.example>",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/html",
    "",
    words,
    "--b",
    'Content-Type: application/x-microsoft-rpmsg-message; name="message.rpmsg"',
    'Content-Disposition: attachment; filename="message.rpmsg"',
    "",
    "cipher",
    "--b--",
  ].join("\r\n");

describe.each(clientNames)("in %s", (client) => {
  const { set } = CLIENTS[client];

  it("an arrived message is read, and what the client doesn't give has its reason", async () => {
    const item = await read(client, await messageOf(eml("a")));
    expect(item).toMatchObject({
      id: "a@harbour.example",
      subject: "Invoice a",
      from: [{ name: "Ann Lee", address: "ann@harbour.example" }],
      to: [{ name: null, address: "pay@mill.example" }],
      date: "2026-03-02T08:59:00Z",
      bodies: { found: [{ type: "html", content: expect.stringContaining("<p>Pay a</p>") as string }], missing: [] },
    });
    const [invoice] = item.attachments;
    if (set >= 8) {
      expect(item.replyTo).toEqual([{ name: "Ann", address: "ann@harbor.example" }]);
      expect(invoice?.content).toEqual({ found: new TextEncoder().encode("%PDF a"), missing: [] });
      expect(item.unread).toEqual([]);
    } else {
      expect(item.headers).toEqual({ failed: notProvided });
      expect(invoice).toMatchObject({ name: "invoice.pdf", content: { failed: notProvided } });
      expect(item.unread).toEqual([
        { name: "headers", reason: notProvided },
        { name: "invoice.pdf", kind: "attachment", reason: notProvided },
      ]);
    }
  });

  it("what one sent oneself has its header from the whole message, or a reason", async () => {
    const item = await read(client, { ...(await messageOf(eml("a"))), sent: true });
    expect(item.subject).toBe("Invoice a");
    if (set >= 14) expect(item.headers).toMatchObject({ missing: [] });
    else expect(item.headers).toEqual({ failed: set >= 8 ? { code: "notProvided", detail: "empty" } : notProvided });
  });

  it("a draft is read by its calls, and says what it lacks", async () => {
    const item = await read(client, { ...(await messageOf(eml("a"))), draft: true });
    expect(item).toMatchObject({
      id: null,
      subject: "Invoice a",
      to: [{ address: "pay@mill.example" }],
      date: null,
      replyTo: [],
      bodies: { found: [{ type: "html" }] },
      headers: { failed: { code: "notProvided", detail: "draft" } },
    });
    const phone = client === "ios" || client === "android";
    expect(item.from).toHaveLength(set >= 7 || phone ? 1 : 0);
    expect(item.attachments).toHaveLength(set >= 8 ? 1 : 0);
    expect(item.unread.map(({ name }) => name)).toEqual([
      ...(set >= 7 || phone ? [] : ["from"]),
      ...(set >= 8 ? [] : ["attachments"]),
      "headers",
    ]);
  });

  it("a message of a shared mailbox reads as any other", async () => {
    const message = await messageOf(eml("a"));
    const shared = { owner: "ap@mill.example", targetMailbox: "ap", delegatePermissions: 1, targetRestUrl: "" };
    const own = await read(client, message);
    expect(await read(client, { ...message, shared })).toEqual(own);
  });

  it("S/MIME is read where it is deciphered, and closed where it isn't", async () => {
    const message = { ...(await messageOf(ciphered)), html: "<p>Please pay the invoice below by Friday at noon.</p>" };
    const item = await read(client, message);
    if (CLIENTS[client].decrypts) expect(item.bodies).toMatchObject({ found: [{ type: "html" }], missing: [] });
    else {
      expect(item.bodies).toEqual({ failed: { code: "encrypted", detail: "S/MIME" } });
      expect(item.unread).toContainEqual({ name: "body", reason: { code: "encrypted", detail: "S/MIME" } });
    }
  });

  it("mail under rights management is closed, also where a text is next to the cipher", async () => {
    const reason = { code: "encrypted", detail: "rights management" };
    expect((await read(client, await messageOf(protectedMail("")))).bodies).toEqual({ failed: reason });
    const item = await read(client, await messageOf(protectedMail("<p>Use the app to read this.</p>")));
    expect(item.bodies).toMatchObject({ found: [{ type: "html" }], missing: [reason] });
  });

  it("a message has its name at once, a draft and nothing have none", async () => {
    const message = await messageOf(eml("a"));
    const { outlook } = outlookOf(client);
    expect(nameOf(outlook.office)).toBeNull();
    outlook.open(message);
    expect(nameOf(outlook.office)).toEqual({
      subject: "Invoice a",
      from: { name: "Ann Lee", address: "ann@harbour.example" },
    });
    expect([...outlook.calls.made]).toEqual([]);
    const { outlook: writing } = outlookOf(client);
    writing.open({ ...message, draft: true });
    expect(nameOf(writing.office)).toBeNull();
  });

  it("a long list of recipients is whole where the header is given", async () => {
    const to = Array.from({ length: 1200 }, (_, at) => `p${at}@mill.example`).join(",\r\n ");
    const item = await read(client, await messageOf(eml("a").replace("To: pay@mill.example", `To: ${to}`)));
    const least = Math.min(1200, CLIENTS[client].maxRecipients);
    expect(item.to).toHaveLength(set >= 8 ? 1200 : least);
  });
});

it("has clients on both sides of each requirement set that matters", () => {
  for (const set of [7, 8, 14]) {
    expect(clientsFrom(set).length).toBeGreaterThan(0);
    expect(clientsBelow(set).length).toBeGreaterThan(0);
  }
});
