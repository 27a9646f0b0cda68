import type { Attachment, Body, Gathered, MailItem, Reason, Unread } from "../../../analysis";
import { charsetOfHtml, decodeText } from "./charset";
import { holdsPgpMessage } from "./encryption";
import { cleanName } from "../header/fileName";
import { normaliseLines, unflow } from "./flowed";
import type { Budget, Limits } from "../limits";
import type { RawFile } from "./rawFile";

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

/** How to decode a text. */
export interface TextForm {
  readonly charset: string | null;
  readonly flowed?: boolean;
  readonly delSp?: boolean;
}

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
