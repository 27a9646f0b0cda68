import { made } from "../documents/pdf/make";
import type { Attachment, Body, MailItem } from "../../src/analysis";
import type { Random } from "../attacks/random";

/** What is genuine about the payee that a message is about, and ordinary prose in the message's language. */
export interface Scene {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  /** As a supplier file holds it: an IBAN, or `scheme:bank/account`. */
  readonly account: string;
  /** Texts in which no one announces or asks anything. */
  readonly ordinary: readonly string[];
  /** The same in another language. */
  readonly foreign: readonly string[];
}

/** Something that a sender is free to add to a message. It must not lower the verdict. */
export interface Addition {
  readonly name: string;
  readonly add: (item: MailItem, scene: Scene, random: Random) => MailItem | Promise<MailItem>;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>\n");

/** Changes each body of a message: `text` of plain text, `html` of HTML. */
function withBodies(item: MailItem, change: (body: Body) => string): MailItem {
  if ("failed" in item.bodies) return item;
  const found = item.bodies.found.map((body) => ({ ...body, content: change(body) }));
  return { ...item, bodies: { ...item.bodies, found } };
}

const start = /<body[^>]*>/i;
const end = /<\/body>/i;
/** Where the first letters of an HTML body are. */
const firstLetters = />\s*(?=[\p{L}\p{N}])/u;

/** Puts a paragraph above all that a message says. */
function above(item: MailItem, text: string): MailItem {
  return withBodies(item, ({ type, content }) => {
    if (type === "text") return `${text}\n\n${content}`;
    const at = start.exec(content);
    const from = at === null ? 0 : at.index + at[0].length;
    return `${content.slice(0, from)}<p>${escaped(text)}</p>${content.slice(from)}`;
  });
}

/** Puts a paragraph below all that a message says; `html` as it is into an HTML body. */
function below(item: MailItem, text: string, html = `<p>${escaped(text)}</p>`): MailItem {
  return withBodies(item, ({ type, content }) => {
    if (type === "text") return `${content}\n\n${text}`;
    const at = end.exec(content)?.index ?? content.length;
    return content.slice(0, at) + html + content.slice(at);
  });
}

/** Puts words before the first ones of a message, on the same line. */
function before(item: MailItem, text: string): MailItem {
  return withBodies(item, ({ type, content }) => {
    if (type === "text") return `${text} ${content.trimStart()}`;
    const offset = start.exec(content)?.index ?? 0;
    const at = firstLetters.exec(content.slice(offset));
    if (at === null) return content;
    const from = offset + at.index + at[0].length;
    return `${content.slice(0, from)}${escaped(text)} ${content.slice(from)}`;
  });
}

const signature = ({ name, email, phone, account }: Scene): string =>
  `Kind regards\nAccounts\n${name}\nTel. ${phone}\n${email}\n${account}`;

const quoted = (scene: Scene): string =>
  `From: ${scene.name} <${scene.email}>\nSent: Monday, 31 August 2026 10:02\nSubject: Invoice 8890\n\n` +
  `Please find our invoice 8890 for 1,204.60. Bank details: ${scene.account}\n\n${signature(scene)}`;

const attached = (item: MailItem, file: Attachment): MailItem => ({
  ...item,
  attachments: [...item.attachments, file],
});

function fileOf(name: string, type: string, content: Uint8Array, inline = false): Attachment {
  return { name, type, inline, size: content.length, content: { found: content, missing: [] } };
}

/** A PNG of one pixel. */
const pixel = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  ),
);

/** Prose of so many characters. */
function prose(texts: readonly string[], random: Random, length: number): string {
  let said = "";
  while (said.length < length) said += `${random.pick(texts)}\n\n`;
  return said;
}

const invoiced = "Please find our invoice 8891 for GBP 3,204.60.";
const warned =
  "Beware of fraud: our bank details never change by e-mail. If you receive a message that says otherwise, call us on the number you know.";
const disclaimed =
  "This e-mail is confidential and meant for the addressee alone. If you are not the addressee, please delete it. " +
  "We accept no liability for damage by viruses. Registered in England, company number 04112233.";

/** All of them. */
export const additions: readonly Addition[] = [
  { name: "ordinary text above", add: (item, { ordinary }, random) => above(item, random.pick(ordinary)) },
  { name: "ordinary text below", add: (item, { ordinary }, random) => below(item, random.pick(ordinary)) },
  {
    name: "ordinary text around",
    add: (item, { ordinary }, random) => above(below(item, random.pick(ordinary)), random.pick(ordinary)),
  },
  { name: "an invoice on the same line", add: (item) => before(item, invoiced) },
  {
    name: "ordinary text on the same line",
    add: (item, { ordinary }, random) => before(item, random.pick(ordinary).replace(/\s+/g, " ").trim()),
  },
  { name: "an invoice above", add: (item) => above(item, invoiced) },
  { name: "genuine signature", add: (item, scene) => below(item, signature(scene)) },
  { name: "genuine signature above", add: (item, scene) => above(item, signature(scene)) },
  {
    name: "genuine invoice attached",
    add: async (item, scene) =>
      attached(
        item,
        fileOf(
          "invoice-8890.pdf",
          "application/pdf",
          await made((pdf) =>
            pdf.fontSize(11).text(`Invoice 8890\n\nAmount due: 1,204.60\n\n${signature(scene)}`, 60, 70, {}),
          ),
        ),
      ),
  },
  { name: "genuine invoice quoted", add: (item, scene) => below(item, quoted(scene)) },
  {
    name: "small print",
    add: (item, { account, name }) =>
      below(
        item,
        `${name} - bank details as printed on our invoices: ${account}`,
        `<p style="font-size:7px;color:#999">${escaped(`${name} - bank details as printed on our invoices: ${account}`)}</p>`,
      ),
  },
  { name: "disclaimer", add: (item) => below(item, disclaimed) },
  { name: "fraud warning below", add: (item) => below(item, warned) },
  { name: "fraud warning above", add: (item) => above(item, warned) },
  { name: "second language", add: (item, { foreign }, random) => above(item, random.pick(foreign)) },
  {
    name: "3,000 links",
    add: (item) => {
      const links = Array.from({ length: 3000 }, (_, at) => `<a href="https://shop.example/${at}">.</a>`).join("");
      return withBodies(item, ({ type, content }) => {
        if (type === "text") return content;
        const at = start.exec(content);
        const from = at === null ? 0 : at.index + at[0].length;
        return `${content.slice(0, from)}<div style="display:none">${links}</div>${content.slice(from)}`;
      });
    },
  },
  { name: "a megabyte", add: (item, { ordinary }, random) => below(item, prose(ordinary, random, 1_000_000)) },
  { name: "a logo", add: (item) => attached(item, fileOf("logo.png", "image/png", pixel, true)) },
  {
    name: "a forwarded thread",
    add: (item, { ordinary }, random) =>
      below(
        item,
        `-----Original Message-----\nFrom: Anna Berg <anna.berg@example.org>\nSent: 2 September 2026 09:00\nTo: accounts@example.com\nSubject: Minutes\n\n${random.pick(ordinary)}`,
      ),
  },
];
