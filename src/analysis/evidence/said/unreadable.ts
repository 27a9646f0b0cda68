import type { Facts } from "../../facts";
import { foundOr, type Reason } from "../../gathered";
import type { Attachment, Unread } from "../../item";
import { saysMuch } from "../../parse/lines";
import { paperKind } from "../../parse/documentKind";

/** Images below this many bytes are logos and tracking pixels, not invoices. */
const smallImage = 20_000;

const maxDepth = 8;

/** Files without bank details. The sender chooses name and type, so both must say so. A voice message may well hold some. */
const harmlessNames = /\.(?:ics|vcf|p7s|asc|sig|mp4|mov|avi|ttf|woff2?|css|js)$/i;
const harmlessTypes =
  /^(?:(?:video|font)\/[^/]{1,100}|application\/(?:pgp-signature|(?:x-)?pkcs7-signature|(?:x-)?javascript)|text\/(?:(?:x-)?vcard|css|javascript))$/;
/** An invitation is a calendar by name and type: it has room for any text. */
const calendarTypes = /^(?:text\/calendar|application\/ics)$/;

function isHarmless({ name, type }: Attachment): boolean {
  if (calendarTypes.test(type)) return /\.ics$/i.test(name);
  return harmlessTypes.test(type) && (harmlessNames.test(name) || !name.includes("."));
}

/** Pictures that mail programs show, and that are not read: no logo is one of these. */
const seldom = /^image\/(?:avif|hei[cf]|jxl)\b/;

function isLogo({ type, inline, size }: Attachment): boolean {
  return type.startsWith("image/") && !seldom.test(type) && inline && size !== null && size < smallImage;
}

/** Parts of a message that can't say where to pay. Checks of the sender report that these weren't read. */
const aboutPeople: readonly string[] = ["headers", "from", "sender", "to", "cc"];
/** Bounds that only the sender reaches: the one who is meant may be behind one. */
export const bounds: ReadonlySet<Reason["code"]> = new Set(["tooLarge", "tooMany", "tooDeep"]);

const never: ReadonlySet<Reason["code"]> = new Set(["accountNotRead", "codeNotRead", "tooMany"]);

/** The files of a message and of those attached to it, by the names that readers of documents give them. */
function filesOf(attachments: readonly Attachment[], within = "", depth = 0): Attachment[] {
  return attachments.flatMap((each) => {
    const name = within + each.name;
    const inner = depth < maxDepth ? (each.message?.attachments ?? []) : [];
    return [{ ...each, name }, ...filesOf(inner, `${name}/`, depth + 1)];
  });
}

/** A document that names an account has said where to pay, so a logo on it is harmless; another may hold it in a picture. */
function namesAccount({ destinations }: Facts): (file: string) => boolean {
  const named = foundOr(destinations, []).filter(({ kind, source: { part, layer } }) => {
    return kind === "account" && part === "attachment" && layer !== "xml" && layer !== "qr";
  });
  const files = new Set(named.map(({ source }) => source.name));
  return (file) => files.has(file);
}

/** Handwriting isn't recognised, and an invoice mostly has an account. */
function scansWithoutAccount({ papers, destinations, unread }: Facts): Unread[] {
  const named = new Set(foundOr(destinations, []).flatMap(({ document }) => document ?? []));
  const said = new Set(unread.map(({ name }) => name));
  return papers
    .filter(({ layer, document, name }) => layer === "ocr" && !named.has(document) && !said.has(name))
    .filter((paper) => paperKind(paper) === "invoice")
    .map(({ name }) => ({ name, kind: "attachment", reason: { code: "picturesNotRead", detail: name } }));
}

/** An image in the body of a message that asks: it may be the invoice, where nothing else that is seen says where to pay. */
export function bodyImage({ unreadImage, destinations }: Facts): Unread[] {
  const alone = unreadImage === true && foundOr(destinations, []).every(({ source }) => source.part === "hidden");
  return alone ? [{ name: "body", reason: { code: "picturesNotRead" } }] : [];
}

/** What could not be read and may name a destination: the body, documents, images that are more than a logo. */
export function unreadableOf(facts: Facts): readonly Unread[] {
  const attachments = filesOf(facts.item.attachments);
  const hasAccount = namesAccount(facts);
  const logos = saysMuch(facts.segments[0]);
  const passes = (attachment: Attachment) => isHarmless(attachment) || (logos && isLogo(attachment));
  // A sender chooses what their files are called: one of the name of a harmless file is still read.
  const doubtful = new Set(attachments.filter((each) => !passes(each)).map(({ name }) => name));
  const passed = new Set(attachments.map(({ name }) => name).filter((name) => !doubtful.has(name)));
  return [...facts.unread, ...scansWithoutAccount(facts)].filter(({ name, kind, reason }) => {
    if (kind === "within") return true;
    // An account or a code was seen in it, or an animation has further frames: such a file is no logo, however small.
    if (never.has(reason.code)) return true;
    if (reason.code === "picturesNotRead" && kind === "attachment" && hasAccount(name)) return false;
    return kind === "attachment" ? !passed.has(name) : !aboutPeople.includes(name) || bounds.has(reason.code);
  });
}
