import type { Address, Attachment, Gathered, Header, MailItem, Reason } from "../../../analysis";
import { Collector, type Scope, type RawFile } from "../mime/collector";
import { cleanName } from "../header/parameters";
import { normaliseLines } from "../mime/text";
import { fieldsOf } from "../header/fields";
import { readHeaders } from "../header/headers";
import { labelOfPage, IDS, TYPES, type Properties } from "./properties";
import { unpackRtf } from "./lzfu";
import { authorOf, displayed, recipientOf, replyTo, senderOf } from "./mapiPeople";
import { htmlOfRtf, textOfRtf } from "./rtf";

/** An attachment of a MAPI message. */
export interface MapiAttachment {
  readonly properties: Properties;
  readonly message: ((scope: Scope) => MailItem) | null;
}

/** A message made of MAPI properties: Outlook's .msg, or TNEF. */
export interface MapiMessage {
  readonly properties: Properties;
  readonly recipients: readonly Properties[];
  readonly cut: boolean;
  readonly attachments: readonly MapiAttachment[];
}

/** Attachment methods other than by value (MS-OXCMSG section 2.2.2.9). */
const METHODS: Readonly<Record<number, string>> = {
  2: "linked file",
  3: "linked file",
  4: "linked file",
  7: "cloud attachment",
};
const EMBEDDED_MESSAGE = 5;
/** {@link readHeaders} has its own bounds. */
const MAX_HEADER_BYTES = 8 * 1024 * 1024;

/** Adds the bodies and attachments of a MAPI message. */
export function addMapi(into: Collector, { properties, attachments }: MapiMessage): void {
  addBodies(into, properties);
  for (const attachment of attachments) addAttachment(into, attachment);
}

const bare = (text: string): string => text.replaceAll(/\s+/g, "");

function addText(into: Collector, type: "text" | "html", properties: Properties, id: number): void {
  const { budget } = into.scope;
  const read = properties.whole(id, 2 * budget.textBytes);
  if (read === null) return;
  const content = normaliseLines(read.text.slice(0, budget.textBytes));
  if (read.cut || read.text.length > budget.textBytes) into.missBody({ code: "tooLarge", detail: "text" });
  budget.textBytes -= content.length;
  if (read.unknownCharset !== null) into.missBody({ code: "unknownCharset", detail: read.unknownCharset });
  // TNEF travels with the text that it contains: keep one copy.
  const alike = bare(content);
  if (!into.bodies.some((body) => body.type === type && bare(body.content) === alike)) into.addContent(type, content);
}

function addBodies(into: Collector, properties: Properties): void {
  addText(into, "text", properties, IDS.body);
  const html = properties.typeOf(IDS.html) === TYPES.binary ? properties.binary(IDS.html) : null;
  if (html === null) addText(into, "html", properties, IDS.html);
  else into.addBody("html", html, { charset: labelOfPage(properties.number(IDS.internetCodepage)) }, []);
  const rtf = properties.binary(IDS.rtfCompressed);
  if (rtf !== null && rtf.length > 0) addRtf(into, rtf);
}

/** Where there is HTML too, RTF is another view of the message and may differ. */
function addRtf(into: Collector, packed: Uint8Array): void {
  const { budget } = into.scope;
  const { bytes, damaged, cut } = unpackRtf(packed, budget.textBytes);
  budget.textBytes -= bytes.length;
  const hasHtml = into.bodies.some(({ type }) => type === "html");
  const read = (hasHtml ? textOfRtf : htmlOfRtf)(bytes, into.scope.limits.maxTextBytes);
  if (damaged) into.missBody({ code: "damaged", detail: "RTF" });
  if (cut || read.cut) into.missBody({ code: "tooLarge", detail: "text" });
  into.addContent(hasHtml ? "text" : "html", normaliseLines(read.content));
}

function addAttachment(into: Collector, { properties, message }: MapiAttachment): void {
  const claimed =
    properties.text(IDS.attachLongFilename) ?? properties.text(IDS.attachFilename) ?? properties.text(IDS.displayName);
  const name = cleanName(claimed ?? "");
  const inline = properties.text(IDS.attachContentId) !== null || properties.number(IDS.attachmentHidden) === 1;
  const method = properties.number(IDS.attachMethod) ?? 1;
  const type = (properties.text(IDS.attachMimeTag) ?? "application/octet-stream").toLowerCase();
  const file: RawFile = { name, type, inline, bytes: new Uint8Array(0), missing: [] };
  const elsewhere = METHODS[method];
  if (--into.scope.budget.parts < 0) return into.missBody({ code: "tooMany", detail: "parts" });
  if (message !== null || method === EMBEDDED_MESSAGE) return addEmbedded(into, file, message);
  if (elsewhere !== undefined) return into.addMissing(file, { code: "unsupported", detail: elsewhere });
  const bytes = properties.binary(IDS.attachData);
  if (bytes === null) into.addMissing(file, { code: "damaged", detail: "no content" });
  else into.addFile({ ...file, bytes });
}

function addEmbedded(into: Collector, file: RawFile, message: MapiAttachment["message"]): void {
  const { scope } = into;
  if (message === null) return into.addMissing(file, { code: "damaged", detail: "no content" });
  if (scope.depth >= scope.limits.maxMessageDepth)
    return into.addMissing(file, { code: "tooDeep", detail: "attached messages" });
  const read = message({ ...scope, depth: scope.depth + 1 });
  const name = file.name ?? (read.subject === null ? null : cleanName(`${read.subject.replaceAll(/[\\/]/g, "-")}.msg`));
  into.addMessage({ ...file, name, type: "application/vnd.ms-outlook" }, read);
}

function headersOf(properties: Properties, scope: Scope): Gathered<readonly Header[]> {
  const read = properties.whole(IDS.transportMessageHeaders, MAX_HEADER_BYTES);
  const text = read?.text.trim() ?? "";
  // Exchange puts its format's name before the fields.
  const fields = text.replace(/^Microsoft Mail Internet Headers[^\n]{0,100}\n/, "");
  if (fields === "") return { failed: { code: "notProvided" } };
  const { fields: found, missing } = readHeaders(new TextEncoder().encode(fields), scope.budget);
  return { found, missing };
}

const keyOf = ({ name, address }: Address): string => (address ?? `${name}`).toLowerCase();

/** An address without a name, or a name without an address (Exchange), matches its counterpart. */
function union(first: readonly Address[], second: readonly Address[]): readonly Address[] {
  const known = new Set(first.map(keyOf));
  const anybody = first.some(({ address }) => address !== null);
  return [...first, ...second.filter((each) => !known.has(keyOf(each)) && !(anybody && each.address === null))];
}

/** Builds an item from a MAPI message, keeping both what properties and headers say. */
export function itemOfMapi(message: MapiMessage, scope: Scope, missing: readonly Reason[]): MailItem {
  const { properties, recipients } = message;
  const headers = headersOf(properties, scope);
  const into = new Collector(scope);
  const stated = "found" in headers ? fieldsOf(headers.found, into.report) : null;
  if (message.cut) into.report("to", "tooMany");
  for (const reason of missing) into.missBody(reason);
  addMapi(into, message);
  const people = recipients.map(recipientOf).filter((each) => each !== null);
  const ofKind = (kind: number): readonly Address[] =>
    people.filter((each) => each.kind === kind).map(({ address }) => address);
  const author = authorOf(properties);
  const sender = senderOf(properties);
  const isOther = sender !== null && author !== null && keyOf(sender) !== keyOf(author);
  // Attached messages rarely have headers, and nothing depends on those.
  const reasons = "found" in headers ? headers.missing : scope.depth > 0 ? [] : [headers.failed];
  return {
    id: stated?.id ?? (properties.text(IDS.internetMessageId)?.replaceAll(/^<|>$/g, "") || null),
    // A subject may begin with the length of its prefix (MS-OXCMSG section 2.2.1.46 stores it separately).
    subject: properties.text(IDS.subject)?.replace(/^\u0001[^]/, "") ?? stated?.subject ?? null,
    from: union(stated?.from ?? [], author === null ? [] : [author]),
    sender: stated?.sender ?? (isOther ? sender : null),
    replyTo: union(stated?.replyTo ?? [], replyTo(properties)),
    to: orElse(ofKind(1), stated?.to, displayed(properties.text(IDS.displayTo))),
    cc: orElse(ofKind(2), stated?.cc, displayed(properties.text(IDS.displayCc))),
    date: stated?.date ?? properties.date(IDS.clientSubmitTime) ?? properties.date(IDS.messageDeliveryTime),
    headers,
    bodies: into.gatheredBodies(),
    attachments: into.attachments satisfies readonly Attachment[],
    unread: [...reasons.map((reason) => ({ name: "headers", reason })), ...into.unread],
  };
}

function orElse(first: readonly Address[], second: readonly Address[] = [], third: readonly Address[]) {
  return first.length > 0 ? first : second.length > 0 ? second : third;
}
