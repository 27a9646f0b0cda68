import type { Reason, Attachment, Body, Gathered, MailItem, Unread } from "../../../analysis";
import { latin1 } from "../../../codecs";
import { charsetOfHtml, decodeText, normaliseLines, unflow } from "./text";
import { cleanName } from "../header/parameters";
import type { Budget, Limits } from "../limits";

/** A file with its transfer encoding removed. */
export interface RawFile {
  readonly name: string | null;
  /** Lower case, as the sender says. */
  readonly type: string;
  readonly inline: boolean;
  readonly charset?: string | null;
  readonly bytes: Uint8Array;
  readonly missing: readonly Reason[];
}

/** Wrappers of rights management (Azure RMS, Office 365 message encryption). */
const RIGHTS_TYPES: ReadonlySet<string> = new Set(["application/x-microsoft-rpmsg-message", "application/x-rpmsg"]);
const SMIME_TYPES: ReadonlySet<string> = new Set(["application/pkcs7-mime", "application/x-pkcs7-mime"]);
/** Object identifiers at the start of CMS content: 1.2.840.113549.1.7 and 1.2.840.113549.1.9.16.1, in DER. */
const CMS_MARKS = ["\x2a\x86\x48\x86\xf7\x0d\x01\x07", "\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01"];
const CMS_SAMPLE_BYTES = 40;

/** RFC 8551. */
export function claimsSmime({ type }: Pick<RawFile, "type">): boolean {
  return SMIME_TYPES.has(type);
}

/** RFC 5652, the container of S/MIME. */
export function looksLikeCms(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x30) return false;
  const start = latin1(bytes, 0, CMS_SAMPLE_BYTES);
  return CMS_MARKS.some((mark) => start.includes(mark));
}

/** Null if the file may be open. */
export function whyClosed({ name, type }: Pick<RawFile, "name" | "type">): Reason | null {
  if (RIGHTS_TYPES.has(type) || /\.rpmsg$/i.test(name ?? "")) return { code: "encrypted", detail: "rights management" };
  return null;
}

/** RFC 9580 section 6.2. */
function holdsPgpMessage(text: string): boolean {
  return text.includes("-----BEGIN PGP MESSAGE-----");
}

/** What a file turned out to be. */
export type Opened =
  | { readonly message: MailItem; readonly missing?: readonly Reason[] }
  | { readonly failed: Reason; readonly closesBody?: boolean }
  | { readonly unwrapped: true; readonly missing: readonly Reason[] }
  | null;

/** Shared by the readers of one message: bounds, budget, and how to open its files. */
export interface Scope {
  readonly limits: Limits;
  readonly budget: Budget;
  readonly depth: number;
  readonly open: (file: RawFile, name: string, into: Collector) => Opened;
  readonly enclosed: (text: string) => Enclosed;
}

/** Files embedded in a text, and the remaining text. */
export interface Enclosed {
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array; readonly damaged: boolean }[];
  /** YEnc needs bytes that no text preserves. */
  readonly yenc: boolean;
}

type TextForm = { readonly charset: string | null; readonly flowed?: boolean; readonly delSp?: boolean };

/** Collects the bodies and attachments of a message from any format, within bounds. */
export class Collector {
  readonly bodies: Body[] = [];
  readonly bodyReasons: Reason[] = [];
  readonly attachments: Attachment[] = [];
  readonly unread: Unread[] = [];
  /** Signed data, TNEF. */
  wrappers = 0;
  private unnamed = 0;

  constructor(readonly scope: Scope) {}

  missBody(reason: Reason): void {
    const known = this.bodyReasons.some(({ code, detail }) => code === reason.code && detail === reason.detail);
    if (known) return;
    this.bodyReasons.push(reason);
    this.unread.push({ name: "body", reason });
  }

  readonly report = (name: string, code: Reason["code"]): void => {
    if (!this.unread.some((one) => one.name === name && one.reason.code === code))
      this.unread.push({ name, reason: { code } });
  };

  missFile(name: string, reason: Reason): void {
    this.unread.push({ name, kind: "attachment", reason });
  }

  addBody(type: Body["type"], whole: Uint8Array, form: TextForm, missing: readonly Reason[]): void {
    const bytes = whole.subarray(0, this.scope.budget.textBytes);
    this.scope.budget.textBytes -= bytes.length;
    if (bytes.length < whole.length) this.missBody({ code: "tooLarge", detail: "text" });
    const { text, unknownCharset } = decodeText(bytes, form.charset ?? (type === "html" ? charsetOfHtml(bytes) : null));
    const lines = normaliseLines(text);
    const content = type === "text" ? this.withoutFiles(lines) : lines;
    this.addContent(type, form.flowed === true ? unflow(content, form.delSp === true) : content);
    for (const reason of missing) this.missBody(reason);
    if (unknownCharset !== null) this.missBody({ code: "unknownCharset", detail: unknownCharset });
  }

  private withoutFiles(lines: string): string {
    const { text, files, yenc } = this.scope.enclosed(lines);
    if (yenc) this.missBody({ code: "unsupported", detail: "yEnc" });
    for (const { name, bytes, damaged } of files) {
      const missing: Reason[] = damaged ? [{ code: "damaged", detail: "uuencode" }] : [];
      if (--this.scope.budget.parts < 0) this.missBody({ code: "tooMany", detail: "parts" });
      else this.addFile({ name: cleanName(name), type: "application/octet-stream", inline: false, bytes, missing });
    }
    return text;
  }

  /** An empty body shows nothing and isn't an alternative. */
  addContent(type: Body["type"], content: string): void {
    if (content.trim() === "") return;
    this.bodies.push({ type, content });
    if (holdsPgpMessage(content)) this.missBody({ code: "encrypted", detail: "PGP" });
  }

  /** Encrypted content is the message itself, though sent as a file. */
  addClosed(file: RawFile, reason: Reason, described = this.describe(file)): void {
    this.missBody(reason);
    this.attachments.push({ ...described, size: null, content: { failed: reason } });
  }

  addMessage(file: RawFile, message: MailItem): void {
    const described = this.describe(file);
    const content = { failed: { code: "notProvided" } } as const;
    this.attachments.push({ ...described, size: null, content, message });
    this.missWithin(described.name, message);
  }

  addMissing(file: RawFile, reason: Reason): void {
    const described = this.describe(file);
    this.attachments.push({ ...described, size: file.bytes.length, content: { failed: reason } });
    for (const each of [...file.missing, reason]) this.missFile(described.name, each);
  }

  addFile(file: RawFile): void {
    const { bytes } = file;
    const described = this.describe(file);
    const opened = this.scope.open(file, described.name, this);
    if (opened !== null && "unwrapped" in opened) {
      for (const reason of [...file.missing, ...opened.missing]) this.missFile(described.name, reason);
      return;
    }
    if (opened !== null && "failed" in opened && opened.closesBody === true)
      return this.addClosed(file, opened.failed, described);
    const missing = [...file.missing];
    const message = opened !== null && "message" in opened ? opened.message : undefined;
    if (opened !== null && "failed" in opened) missing.push(opened.failed);
    else missing.push(...(opened?.missing ?? []));
    const { budget } = this.scope;
    // An attached message's content is counted there, not again with its wrapper.
    const cost = message === undefined ? bytes.length : 0;
    let content: Gathered<Uint8Array> = { found: bytes, missing: file.missing };
    if (cost > budget.attachmentBytes) {
      content = { failed: { code: "tooLarge" } };
      missing.push(content.failed);
    } else {
      budget.attachmentBytes -= cost;
    }
    this.attachments.push({ ...described, size: bytes.length, content, ...(message && { message }) });
    for (const reason of missing) this.missFile(described.name, reason);
    if (message !== undefined) this.missWithin(described.name, message);
  }

  /** What is unread in an attached message is unread in this one too. */
  private missWithin(file: string, message: MailItem): void {
    for (const { name, reason } of message.unread)
      this.unread.push({ name: `${file}/${name}`, kind: "within", reason });
  }

  gatheredBodies(): Gathered<readonly Body[]> {
    const closed = this.bodyReasons.find(({ code }) => code === "encrypted" || code === "unsupported");
    if (this.bodies.length === 0 && closed) return { failed: closed };
    return { found: this.bodies, missing: this.bodyReasons };
  }

  private describe({ name, type, inline }: RawFile): Pick<Attachment, "name" | "type" | "inline"> {
    return { name: name ?? `unnamed-${++this.unnamed}`, type, inline };
  }
}

/** Reads an attached message one level deeper; null if `read` finds none. */
export function nested(into: Collector, read: (scope: Scope) => MailItem | null): Opened {
  const { scope } = into;
  if (scope.depth >= scope.limits.maxMessageDepth) return { failed: { code: "tooDeep", detail: "attached messages" } };
  const message = read({ ...scope, depth: scope.depth + 1 });
  return message === null ? null : { message };
}
