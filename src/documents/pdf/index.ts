import type { Reason } from "../../analysis";
import {
  unreadFile,
  type DocumentRead,
  type DocumentReader,
  type InnerFile,
  type ReaderTools,
  type ReadText,
} from "../reader";
import { openPdf, type Pdf } from "./engine";
import { readPage } from "./page";

class Reading {
  readonly #name: string;
  readonly #tools: ReaderTools;
  readonly #texts: ReadText[] = [];
  readonly #missing = new Map<Reason["code"], Reason>();
  readonly #files: InnerFile[] = [];
  #characters = 0;

  constructor(name: string, tools: ReaderTools) {
    this.#name = name;
    this.#tools = tools;
  }

  #miss(code: Reason["code"]): void {
    this.#missing.set(code, { code, detail: this.#name });
  }

  #add(page: number | null, lines: readonly string[], more: Partial<ReadText> = {}): void {
    if (lines.length === 0 && more.links === undefined) return;
    const left = this.#tools.limits.characters - this.#characters;
    const text = lines.join("\n").slice(0, left);
    if (text.length === left) this.#miss("tooLarge");
    this.#characters += text.length;
    this.#texts.push({ name: this.#name, layer: "text", page, text, ...more });
  }

  async read(pdf: Pdf): Promise<DocumentRead> {
    const layers = await pdf.getOptionalContentConfig();
    const { limits, isLate, progress } = this.#tools;
    const pages = Math.min(pdf.numPages, limits.pages);
    if (pages < pdf.numPages) this.#miss("tooMany");
    for (let number = 1; number <= pages; number++) {
      if (isLate()) {
        this.#miss("tookTooLong");
        break;
      }
      progress(number, pages);
      try {
        const page = await pdf.getPage(number);
        const read = await readPage(pdf, page, layers);
        this.#add(number, read.lines);
        this.#add(number, read.hidden, { hidden: true });
        this.#add(number, read.layer, { layer: "ocr" });
        if (read.unknown) this.#miss("unknownCharset");
        if (read.painted.cut) this.#miss("tooLarge");
        page.cleanup();
      } catch {
        this.#miss("damaged");
      }
    }
    return { texts: this.#texts, notes: [], missing: [...this.#missing.values()], files: this.#files };
  }
}

const nameOf = (fault: unknown): string => (fault instanceof Error ? fault.name : "");

/** Reads PDF documents. */
export const readPdf: DocumentReader = async ({ name, bytes }, tools) => {
  let pdf: Pdf;
  try {
    pdf = await openPdf(bytes, tools.limits.pixels);
  } catch (fault) {
    return unreadFile(name, nameOf(fault) === "PasswordException" ? "encrypted" : "damaged");
  }
  try {
    return await new Reading(name, tools).read(pdf);
  } finally {
    await pdf.loadingTask.destroy();
  }
};
