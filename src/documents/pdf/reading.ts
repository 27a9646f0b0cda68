import type { DocumentNote, Reason } from "../../analysis";
import type { DocumentRead, InnerFile, Pixels, ReaderTools, ReadText } from "../reader";
import { marksOf, attachedFiles, clippedFiles } from "./annotations";
import { DrawnDigits } from "./digits/judge";
import { draw, keyOf, regionsOf, type Region } from "./images/regions";
import { engine, type Page, type Pdf } from "./pdfjs/engine";
import { accountsOf } from "./accountMentions";
import { tally } from "./pdfjs/refusals";
import { hasHugeImage, difference } from "./source";
import type { IsShown } from "./visibility/interpret";
import { readPage, type PageText } from "./page";

const comparedPages = 20;

type Looked = { readonly region: Region; readonly key: string | null };

async function layersOf(pdf: Pdf): Promise<IsShown> {
  try {
    const layers = await pdf.getOptionalContentConfig();
    return (group) => layers.isVisible(group);
  } catch {
    return () => true;
  }
}

const drawnDigits = async (): Promise<DrawnDigits> => new DrawnDigits((await engine()).OPS);

/** Reads one document, page by page. */
export class PdfReading {
  readonly #texts: ReadText[] = [];
  readonly #missing = new Map<Reason["code"], Reason>();
  readonly #files: InnerFile[] = [];
  readonly #notes: DocumentNote[] = [];
  readonly #lines: (readonly string[])[] = [];
  readonly #looked = new Set<string>();
  #characters = 0;
  readonly #pages = new Set<number>();

  constructor(
    private readonly name: string,
    private readonly tools: ReaderTools,
  ) {}

  result(): DocumentRead {
    return { texts: this.#texts, notes: this.#notes, missing: [...this.#missing.values()], files: this.#files };
  }

  async read(pdf: Pdf, text: string): Promise<void> {
    const { refused, lacking } = tally;
    await this.#all(pdf);
    if (tally.lacking > lacking) this.#miss("internalError");
    if (tally.refused > refused || hasHugeImage(text, this.tools.limits.pixels)) this.#miss("tooLarge");
  }

  async #all(pdf: Pdf): Promise<void> {
    const isShown = await layersOf(pdf);
    const digits = await drawnDigits();
    const { limits, isLate, progress } = this.tools;
    const pages = Math.min(pdf.numPages, limits.pages);
    if (pages < pdf.numPages) this.#miss("tooMany");
    try {
      this.#files.push(...attachedFiles(this.name, await pdf.getAttachments()));
    } catch {
      this.#miss("damaged");
    }
    // Images come after all text: a page of text takes milliseconds, a scan seconds.
    const looks: { readonly number: number; readonly regions: readonly Looked[] }[] = [];
    const each = async (number: number, use: (page: Page) => Promise<void>): Promise<void> => {
      if (isLate()) return this.#miss("tookTooLong");
      progress(number, pages);
      try {
        const page = await pdf.getPage(number);
        await use(page);
        page.cleanup();
      } catch {
        this.#miss("damaged");
      }
    };
    for (let number = 1; number <= pages; number++)
      await each(number, async (page) => {
        const read = await readPage(page, isShown, digits, isLate);
        await this.#page(number, page, read);
        const regions = regionsOf(read).map((region): Looked => ({ region, key: keyOf(region, read) }));
        if (regions.length > 0) looks.push({ number, regions });
      });
    for (const { number, regions } of looks) await each(number, (page) => this.#images(number, page, regions));
  }

  async compare(pdf: Pdf): Promise<boolean> {
    const isShown = await layersOf(pdf);
    const digits = await drawnDigits();
    const notes: DocumentNote[] = [];
    const pages = Math.min(pdf.numPages, comparedPages, this.#lines.length);
    let lines = 0;
    for (let number = 1; number <= pages; number++) {
      if (this.tools.isLate()) break;
      try {
        const page = await pdf.getPage(number);
        const before = (await readPage(page, isShown, digits, this.tools.isLate)).lines;
        page.cleanup();
        lines += before.length;
        const note = difference(this.name, number, before, this.#lines[number - 1] ?? []);
        if (note !== null) notes.push(note);
      } catch {
        // Ignore pages that are incomplete in the earlier version.
      }
    }
    // A document that was empty at first was made in two steps.
    if (lines === 0 || notes.length === 0) return false;
    this.#notes.push(...notes);
    return true;
  }

  #miss(code: Reason["code"]): void {
    this.#missing.set(code, { code, detail: this.name });
  }

  #add(page: number, lines: readonly string[], more: Partial<ReadText> = {}): void {
    if (lines.length === 0 && more.links === undefined) return;
    const left = this.tools.limits.characters - this.#characters;
    const whole = lines.join("\n");
    const text = whole.slice(0, left);
    if (text.length < whole.length) this.#miss("tooLarge");
    if (text === "" && whole !== "") return;
    this.#characters += text.length;
    this.#texts.push({ name: this.name, layer: "text", page, text, ...more });
  }

  async #page(number: number, page: Page, read: PageText): Promise<void> {
    const annotations = await page.getAnnotations();
    const { links, lines, hidden, cut } = marksOf(annotations, read.lines.join("\n"));
    const seen = [...read.lines, ...lines];
    this.#lines[number - 1] = read.lines;
    this.#add(number, seen, links.length > 0 ? { links } : {});
    this.#add(number, [...read.hidden, ...hidden], { hidden: true });
    this.#add(number, read.layer, { layer: "ocr" });
    this.#files.push(...clippedFiles(this.name, annotations));
    if (read.unknown) this.#miss("unknownCharset");
    if (read.late) this.#miss("tookTooLong");
    if (read.painted.cut || cut) this.#miss("tooLarge");
  }

  async #images(number: number, page: Page, regions: readonly Looked[]): Promise<void> {
    const { limits, isLate, readPixels } = this.tools;
    for (const { region, key } of regions) {
      const { box, words, dots, accounts = false, lettered = false } = region;
      if (key !== null && this.#looked.has(key)) continue;
      if (isLate()) {
        this.#miss("tookTooLong");
        return;
      }
      if (this.#pages.size >= limits.images && !this.#pages.has(number)) {
        this.#miss("tooMany");
        return;
      }
      const pixels = await draw(page, box, limits.pixels, dots);
      if (key !== null) this.#looked.add(key);
      if (pixels === null) this.#miss("tooLarge");
      else if (!(await this.#isKnown(pixels))) {
        this.#pages.add(number);
        const found = await readPixels(pixels, { name: this.name, page: number }, words, this.tools);
        const texts = found.texts.map((one) =>
          accounts && one.layer === "ocr" ? { ...one, text: accountsOf(one.text) } : one,
        );
        this.#texts.push(...texts.filter(({ text }) => text !== ""));
        if (lettered && found.missing.length === 0 && !texts.some(({ text }) => accountsOf(text) !== ""))
          this.#miss("accountNotRead");
        for (const reason of found.missing) this.#missing.set(reason.code, reason);
      }
    }
  }

  async #isKnown({ width, data }: Pixels): Promise<boolean> {
    const digest = new Uint32Array(await crypto.subtle.digest("SHA-256", new Uint8Array(data)));
    const key = `${width}/${digest.join()}`;
    const known = this.#looked.has(key);
    this.#looked.add(key);
    return known;
  }
}
