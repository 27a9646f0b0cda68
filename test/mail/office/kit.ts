import { readMessage } from "../../../src/mail/file";
import { readOpenItem, type OfficePorts, type OpenItem } from "../../../src/mail/office";
import {
  CLIENTS,
  FakeClock,
  FakeOutlook,
  clientNames,
  fakeMessageOf,
  type ClientName,
  type FakeAttachment,
  type FakeMessage,
  type OutlookOptions,
} from "../../../preview/outlook";

/** The clients whose highest requirement set is at least 1.`set`. */
export const clientsFrom = (set: number): readonly ClientName[] =>
  clientNames.filter((name) => CLIENTS[name].set >= set);
/** The clients whose highest requirement set is below 1.`set`. */
export const clientsBelow = (set: number): readonly ClientName[] =>
  clientNames.filter((name) => CLIENTS[name].set < set);

/** An outlook with a clock that is moved by hand. */
export function outlookOf(client: ClientName, options: Partial<OutlookOptions> = {}) {
  const clock = new FakeClock();
  return { clock, outlook: new FakeOutlook(client, { after: clock.after, ...options }) };
}

/** Opens a message in a client and reads it. */
export async function read(
  client: ClientName,
  message: FakeMessage,
  ports: Partial<OfficePorts> = {},
  options: Partial<OutlookOptions> = {},
): Promise<OpenItem["item"]> {
  const { clock, outlook } = outlookOf(client, options);
  outlook.open(message);
  // No item is there in mid-change.
  await clock.pass(50);
  const reading = readOpenItem({ office: outlook.office, readMessage, after: clock.after, ...ports });
  await clock.run();
  const opened = await reading;
  if (opened === null) throw new Error("Nothing was read.");
  return opened.item;
}

/** An arrived message in RFC 5322, with an invoice attached. */
export function eml(id: string, fields: readonly string[] = [], body = `<p>Pay ${id}</p>`): string {
  return [
    "Received: from mx.harbour.example by mx.mill.example; Mon, 2 Mar 2026 09:00:00 +0000",
    'From: "Ann Lee" <ann@harbour.example>',
    "Reply-To: Ann",
    " <ann@harbor.example>",
    "To: pay@mill.example",
    `Subject: Invoice ${id}`,
    `Message-ID: <${id}@harbour.example>`,
    "Date: Mon, 2 Mar 2026 08:59:00 +0000",
    ...fields,
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/html; charset=utf-8",
    "",
    body,
    "--b",
    "Content-Type: application/pdf",
    'Content-Disposition: attachment; filename="invoice.pdf"',
    "Content-Transfer-Encoding: base64",
    "",
    btoa(`%PDF ${id}`),
    "--b--",
    "",
  ].join("\r\n");
}

/** A message of the fake from its text in RFC 5322. */
export const messageOf = (text: string): Promise<FakeMessage> => fakeMessageOf(new TextEncoder().encode(text));

/** Of each attachment the code of why its content isn't there, or that it is. */
export const contentsOf = ({ attachments }: OpenItem["item"]): readonly string[] =>
  attachments.map(({ content }) => ("failed" in content ? content.failed.code : "found"));

/** An attachment of the fake. */
export function file(
  name: string,
  content: string | null,
  format: "base64" | "eml" | "iCalendar" | "url" = "base64",
  attachmentType: FakeAttachment["attachmentType"] = "file",
): FakeAttachment {
  return {
    name,
    size: 4,
    isInline: false,
    attachmentType,
    contentType: "application/pdf",
    content: content === null ? null : { content, format },
  };
}

/** What a callback of Office.js gets. */
export interface Result {
  readonly status: string;
  readonly value: unknown;
  readonly error: { readonly code: number } | null;
}
/** A callback of Office.js. */
export type Told = (result: Result) => void;

/** Each result by its error code, or as succeeded. */
export const codesOf = (results: readonly Result[]) => results.map(({ status, error }) => error?.code ?? status);

/** A message open in a client, with what its calls come to in `results`. */
export function openedIn(client: ClientName, message: FakeMessage, options: Partial<OutlookOptions> = {}) {
  const { outlook, clock } = outlookOf(client, options);
  outlook.open(message);
  const { item } = outlook.office.context.mailbox;
  if (!item) throw new Error("Nothing is open.");
  const results: Result[] = [];
  const told: Told = (result) => results.push(result);
  return { outlook, clock, item, results, told };
}
