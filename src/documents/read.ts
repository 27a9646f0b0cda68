import type { DocumentNote, DocumentText, DocumentTexts, Reason } from "../analysis";
import { readers, type Format } from "./formats";
import {
  usualLimits,
  unreadFile,
  type Limits,
  type DocumentFile,
  type DocumentRead,
  type InnerFile,
  type ReadMail,
  type ReaderTools,
} from "./reader";
import { sniffed, type Sniffed } from "./sniff";

/** Progress within an attachment. */
export interface Progress {
  readonly name: string;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** Options for reading documents. */
export interface ReadOptions {
  readonly ocr: boolean;
  /** Parses messages within archives; null if unavailable. */
  readonly mail: ReadMail | null;
  readonly limits?: Limits;
  readonly onProgress?: (progress: Progress) => void;
}

interface Inner {
  readonly file: InnerFile;
  readonly depth: number;
  readonly of: { readonly name: string; readonly document: number } | null;
}

const reason = (code: Reason["code"], detail: string): Reason => ({ code, detail });

function toldSafely(file: DocumentFile): Sniffed {
  try {
    return sniffed(file);
  } catch {
    return { formats: [{ kind: "other", extension: "", reason: "damaged" }], notes: [] };
  }
}

const isBlank = ({ texts, missing, files }: DocumentRead): boolean =>
  missing.length === 0 &&
  files.length === 0 &&
  texts.every(({ text, links = [] }) => text.trim() === "" && links.length === 0);

class Attached {
  readonly #found: DocumentText[] = [];
  readonly #notes: DocumentNote[] = [];
  readonly #missing: Reason[] = [];
  readonly #queue: Inner[] = [];
  readonly #limits: Limits;
  readonly #tools: Omit<ReaderTools, "progress">;
  #unpacked = 0;
  #files = 0;
  #documents = 0;
  #text = 0;

  constructor(private readonly options: ReadOptions) {
    const limits = options.limits ?? usualLimits;
    this.#limits = limits;
    const start = performance.now();
    this.#tools = {
      limits,
      ocr: options.ocr,
      isLate: () => performance.now() - start > limits.milliseconds,
      readPixels: async (...asked) =>
        (await import(/* webpackChunkName: "pixels" */ "./image/pixels")).readPixels(...asked),
    };
  }

  async read(file: DocumentFile): Promise<DocumentTexts> {
    this.#queue.push({ file, depth: 0, of: null });
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
      const { name } = next.file;
      if (this.#tools.isLate()) this.#missing.push(reason("tookTooLong", name));
      else this.#take(next, await this.#one(next.file));
    }
    return { found: this.#found, notes: this.#notes, missing: this.#missing };
  }

  async #one(file: DocumentFile): Promise<DocumentRead> {
    const { name, bytes } = file;
    if (bytes.length === 0) return unreadFile(name, "empty");
    if (bytes.length > this.#limits.bytes) return unreadFile(name, "tooLarge");
    const { formats, notes } = toldSafely(file);
    const reads: DocumentRead[] = [];
    for (const format of formats) reads.push(await this.#readSafely(format, file));
    const mayBeBlank = formats.every(({ kind }) => kind === "image" || kind === "signed");
    if (!mayBeBlank && reads.every(isBlank)) reads.push(unreadFile(name, "empty"));
    return {
      texts: reads.flatMap(({ texts }) => texts),
      notes: [...notes, ...reads.flatMap((read) => read.notes)],
      missing: reads.flatMap(({ missing }) => missing),
      files: reads.flatMap(({ files }) => files),
    };
  }

  async #readSafely(format: Format, file: DocumentFile): Promise<DocumentRead> {
    try {
      return await this.#readAs(format, file);
    } catch {
      // A failing reader is our fault, and the file is unread: never stay silent.
      return unreadFile(file.name, "internalError");
    }
  }

  async #readAs(format: Format, file: DocumentFile): Promise<DocumentRead> {
    const { name } = file;
    if (format.kind === "other") return unreadFile(name, format.reason);
    if (format.kind === "mail") return this.options.mail?.(file) ?? unreadFile(name, "unsupported");
    const read = await readers[format.kind]();
    const progress = (page: number, pages: number): void => this.options.onProgress?.({ name, page, pages });
    return read(file, { ...this.#tools, progress });
  }

  #take({ file, depth, of }: Inner, { texts, notes, missing, files }: DocumentRead): void {
    const document = of?.document ?? this.#documents++;
    const name = of?.name ?? file.name;
    for (const text of texts) this.#add({ ...text, name, document }, file.name);
    this.#notes.push(...notes);
    this.#missing.push(...missing);
    for (const each of files) this.#queueUp(each, depth + 1, { name, document });
  }

  #add(whole: DocumentText, from: string): void {
    const text = whole.text.slice(0, this.#limits.text - this.#text);
    this.#text += text.length;
    if (text !== "" || whole.text === "") this.#found.push({ ...whole, text });
    if (text.length === whole.text.length) return;
    const said = this.#missing.some(({ code, detail }) => code === "tooLarge" && detail === from);
    if (!said) this.#missing.push(reason("tooLarge", from));
  }

  #queueUp(file: InnerFile, depth: number, of: NonNullable<Inner["of"]>): void {
    this.#files += 1;
    this.#unpacked += file.bytes.length;
    if (depth > this.#limits.depth) this.#missing.push(reason("tooDeep", file.name));
    else if (this.#files > this.#limits.files) {
      if (this.#files === this.#limits.files + 1) this.#missing.push(reason("tooMany", of.name));
    } else if (this.#unpacked > this.#limits.unpacked) this.#missing.push(reason("tooLarge", file.name));
    else this.#queue.push({ file, depth, of: file.embedded === true ? of : null });
  }
}

/** Reads a file and what is in it. Never rejects because of content: `missing` has what couldn't be read. */
export function readDocument(file: DocumentFile, options: ReadOptions): Promise<DocumentTexts> {
  return new Attached(options).read(file);
}
