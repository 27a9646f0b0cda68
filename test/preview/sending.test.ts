import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fakeMessageOf, forwardOf, replyTo, type FakeMessage } from "../../preview/outlook";
import { copyFor, owners } from "../../preview/people";
import { emlOf, referencesTo } from "../../preview/sending/eml";
import { configFor } from "../../preview/sending/host";
import { launch } from "../../preview/sending/launch";
import { recipientsOf, recipientsText } from "../../preview/sending/recipients";
import { parseRecordAccount } from "../../src/accounts";
import { defaultPolicy } from "../../src/analysis";
import { readMessage } from "../../src/mail/file";
import { sample } from "./kit";

const from = { displayName: "Priya Nair", emailAddress: "priya.nair@harbourlane.co.uk" };
const messageOf = (name: string): Promise<FakeMessage> => fakeMessageOf(sample(name));
const sent = (message: FakeMessage, answered: FakeMessage) =>
  readMessage(
    emlOf(message, { at: Date.UTC(2026, 9, 5, 12), id: "sent@harbourlane.co.uk", references: referencesTo(answered) }),
  );

describe("the field for recipients", () => {
  test.each([
    ["a@b.example", [{ emailAddress: "a@b.example", displayName: "a@b.example" }]],
    [
      "Ann Lee <ann@b.example>; c@d.example",
      [
        { emailAddress: "ann@b.example", displayName: "Ann Lee" },
        { emailAddress: "c@d.example", displayName: "c@d.example" },
      ],
    ],
    ["nobody, a b@c.example, <x@y.example", [{ emailAddress: "x@y.example", displayName: "x@y.example" }]],
    ["", []],
  ])("takes %j", (text, people) => expect(recipientsOf(text)).toEqual(people));

  test("shows whom it took", () => {
    const text = "Ann Lee <ann@b.example>; c@d.example";
    expect(recipientsText(recipientsOf(text))).toBe(text);
  });
});

describe("what was sent", () => {
  test("reads as it was written, and is of the conversation that it answers", async () => {
    const message = await messageOf("01-freemail-hijack.eml");
    const text = "Grüße: genehmigt, bitte überweisen.";
    const subject = "Re: Rechnung über 18.420 € – bitte gleich und ohne Rückfrage bezahlen";
    const draft = replyTo(message, { text, from, subject });
    const item = await sent(draft, message);
    expect(item).toMatchObject({ subject, id: "sent@harbourlane.co.uk", date: "2026-10-05T12:00:00Z" });
    expect(item.from).toEqual([{ name: "Priya Nair", address: "priya.nair@harbourlane.co.uk" }]);
    expect(item.to.map(({ address }) => address)).toEqual(["nordwind-spedition@mail.com"]);
    const [body] = "found" in item.bodies ? item.bodies.found : [];
    expect(body?.content.replaceAll("\r\n", "\n").trim()).toBe(draft.text.replaceAll("\r\n", "\n").trim());
    const again = await fakeMessageOf(
      emlOf(draft, { at: 0, id: "again@harbourlane.co.uk", references: referencesTo(message) }),
    );
    expect(again.conversationId).toBe(message.conversationId);
  });

  test("has the files of what it passes on", async () => {
    const message = await messageOf("14-invoice-only-in-pdf.eml");
    const item = await sent(forwardOf(message, { text: "Fyi", from, to: [from] }), message);
    expect(item.attachments.map(({ name }) => name)).toEqual(message.attachments.map(({ name }) => name));
    const [file] = item.attachments;
    const [before] = message.attachments;
    const content = file && "found" in file.content ? file.content.found : new Uint8Array();
    expect(Buffer.from(content).toString("base64")).toBe(before?.content?.content);
  });

  test("keeps what a line break in a name or subject would add out of the header", async () => {
    const message = await messageOf("02-true-invoice.eml");
    const draft = replyTo(message, { text: "", from, subject: "a\r\nBcc: x@y.example" });
    const item = await sent(draft, message);
    expect(item.subject).toBe("a Bcc: x@y.example");
  });
});

test("an answer goes where the message wants it, as Outlook has it", async () => {
  const message = await messageOf("07-reply-to-lookalike.eml");
  const { to } = replyTo(message, { text: "", from });
  expect(to).toEqual(message.replyTo);
  expect(to[0]?.emailAddress).not.toBe(message.from.emailAddress);
});

test("the other person's copy of a message has other ids, and the same Message-ID", async () => {
  const message = await messageOf("01-freemail-hijack.eml");
  const [hers, his] = [copyFor(owners.priya, message), copyFor(owners.helen, message)];
  expect(hers.conversationId).toBe(message.conversationId);
  expect(his.conversationId).not.toBe(hers.conversationId);
  expect(his.id).not.toBe(hers.id);
  expect(his.internetMessageId).toBe(hers.internetMessageId);
});

test("the check reads the settings as its own file has them", () => {
  const read = parseRecordAccount("GB29NWBK60161331926819");
  if (!("account" in read)) throw new Error("no account");
  const organisation = { ...defaultPolicy.organisation, domains: ["a.example"], accounts: [read.account] };
  const policy = { ...defaultPolicy, organisation };
  expect(configFor(policy, "http://localhost:3200")).toMatchObject({
    service: "http://localhost:3200",
    policy: { organisation: { domains: ["a.example"], accounts: ["GB29NWBK60161331926819"] } },
  });
  expect(configFor(policy, null)).not.toHaveProperty("service");
});

describe("the manifest", () => {
  const text = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  const [desktop = "", mobile = ""] = text.split("<MobileFormFactor>");
  test.each([
    ["computers", desktop],
    ["phones", mobile],
  ])("names the events and the mode that the preview has, for %s", (_, part) => {
    const { functions, sendMode } = launch;
    for (const [event, name] of Object.entries(functions)) {
      const line = new RegExp(`<LaunchEvent Type="${event}" FunctionName="${name}"[^>]*>`).exec(part)?.[0];
      expect(line).toBeDefined();
      if (event === "OnMessageSend") expect(line).toContain(`SendMode="${sendMode}"`);
    }
  });
});
