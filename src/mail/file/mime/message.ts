import type { Body, MailItem, Reason } from "../../../analysis";
import { Collector, type Scope, type RawFile } from "./collector";
import { fieldsOf, unknownCharsetOf } from "../header/fields";
import { fileNameOf } from "../header/parameters";
import { makeEnclosed, makeOpen, type AskFormats } from "./files";
import { firstValue } from "../header/headers";
import { budgetOf, type Limits } from "../limits";
import { readParts, type Part } from "./parts";
import { startsLikeMessage } from "../sniff";
import { takeOffTransferEncoding } from "./transfer";

/** A new scope for a top-level message. */
export function scopeOf(limits: Limits, formats: AskFormats): Scope {
  const open = makeOpen({ message: readEntity, entity: addEntity }, formats);
  return { limits, budget: budgetOf(limits), depth: 0, open, enclosed: makeEnclosed(formats) };
}

/** Null for files. Named text next to a body is a file; some mailers also name the first text or an alternative. */
function bodyKind(part: Part, isRoot: boolean, isFirst: boolean): Body["type"] | null {
  if (part.fault !== null) return part.fault.code === "tooDeep" ? null : "text";
  const type = part.type.value;
  if (part.disposition.value === "attachment") return null;
  const named = part.disposition.parameters.has("filename") || part.type.parameters.has("name");
  if (named && !isFirst && part.parent?.type.value !== "multipart/alternative") return null;
  if (type === "text/html" || type === "application/xhtml+xml") return "html";
  if (type === "text/plain") return "text";
  // Unknown text types are shown as plain text (RFC 2046 section 4.1.4).
  return isRoot && type.startsWith("text/") && !named && type !== "text/calendar" ? "text" : null;
}

/** RFC 1847 section 2.2. */
function withinEncrypted(part: Part): boolean {
  for (let outer = part.parent; outer; outer = outer.parent)
    if (outer.type.value === "multipart/encrypted") return true;
  return false;
}

const NAMES: ReadonlyMap<string, string> = new Map([
  // Shown by some clients instead of HTML.
  ["text/x-amp-html", "amp.html"],
  ["text/watch-html", "watch.html"],
  // Reports about a message, in lines of text.
  ["message/delivery-status", "delivery-status.txt"],
  ["message/global-delivery-status", "delivery-status.txt"],
  ["message/disposition-notification", "disposition-notification.txt"],
  ["message/feedback-report", "feedback-report.txt"],
]);

/** Some gateways label an attached message as encoded without encoding it. */
function contentOf(part: Part, decoded: Uint8Array): Uint8Array {
  const mislabelled = part.type.value.startsWith("message/") && !startsLikeMessage(decoded);
  return mislabelled && startsLikeMessage(part.content) ? part.content : decoded;
}

function fileOf(part: Part, bytes: Uint8Array, missing: readonly Reason[]): RawFile {
  const shown = part.disposition.value === "inline";
  const embedded = part.disposition.value !== "attachment" && firstValue(part.fields, "content-id") !== null;
  return {
    name: fileNameOf(part.disposition, part.type) ?? NAMES.get(part.type.value) ?? null,
    type: part.type.value,
    inline: shown || embedded,
    charset: part.type.parameters.get("charset") ?? null,
    bytes,
    missing,
  };
}

function addLeaf(part: Part, root: Part, into: Collector): void {
  const encoding = part.fault === null ? firstValue(part.fields, "content-transfer-encoding") : null;
  const { bytes: decoded, damaged, unknownEncoding } = takeOffTransferEncoding(part.content, encoding);
  const bytes = contentOf(part, decoded);
  const missing: Reason[] = [];
  if (part.fault !== null) missing.push(part.fault);
  if (damaged && bytes === decoded)
    missing.push({ code: "damaged", detail: encoding?.slice(0, 40).trim().toLowerCase() ?? "" });
  if (unknownEncoding !== null) missing.push({ code: "unsupported", detail: unknownEncoding });
  const file = fileOf(part, bytes, missing);
  if (withinEncrypted(part)) {
    const reason: Reason = { code: "encrypted", detail: "PGP/MIME" };
    if (part.type.value === "application/pgp-encrypted") into.missBody(reason);
    else into.addClosed(file, reason);
    return;
  }
  const kind = bodyKind(part, part === root, into.bodies.length === 0);
  if (kind !== null) {
    const parameters = part.fault === null ? part.type.parameters : new Map<string, string>();
    const form = {
      charset: parameters.get("charset") ?? null,
      flowed: kind === "text" && parameters.get("format")?.toLowerCase() === "flowed",
      delSp: parameters.get("delsp")?.toLowerCase() === "yes",
    };
    into.addBody(kind, bytes, form, missing);
  } else if (part.fault?.code === "tooDeep") {
    into.addMissing({ ...file, missing: missing.filter((reason) => reason !== part.fault) }, part.fault);
  } else {
    into.addFile(file);
  }
}

/** Its own header says nothing about the message. */
function addEntity(bytes: Uint8Array, into: Collector): void {
  const { root, leaves, missing } = readParts(bytes, into.scope.limits, into.scope.budget);
  for (const reason of missing) into.missBody(reason);
  for (const leaf of leaves) addLeaf(leaf, root, into);
}

function readEntity(bytes: Uint8Array, scope: Scope): MailItem {
  const { root, leaves, headerMissing, missing } = readParts(bytes, scope.limits, scope.budget);
  const into = new Collector(scope);
  for (const reason of missing) into.missBody(reason);
  for (const leaf of leaves) addLeaf(leaf, root, into);
  const unreadable = unknownCharsetOf(root.fields);
  if (unreadable !== null)
    into.unread.unshift({ name: "headers", reason: { code: "unknownCharset", detail: unreadable } });
  return {
    ...fieldsOf(root.fields, into.report),
    headers: { found: root.fields, missing: headerMissing },
    bodies: into.gatheredBodies(),
    attachments: into.attachments,
    unread: [...headerMissing.map((reason) => ({ name: "headers", reason })), ...into.unread],
  };
}

/** Never throws because of content. `cut`: the bytes are only its beginning, so its body is incomplete. */
export function readRfc5322(bytes: Uint8Array, scope: Scope, cut: boolean): MailItem {
  const item = readEntity(bytes, scope);
  if (!cut || "failed" in item.bodies) return item;
  const { found, missing } = item.bodies;
  return { ...item, bodies: { found, missing: [{ code: "tooLarge" }, ...missing] } };
}
