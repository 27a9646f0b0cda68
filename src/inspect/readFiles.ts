import type { DocumentTexts, MailItem } from "../analysis";
import type { FileReader, Pending } from "./spareWorker";
import { both, filesOf, fitting, joined, hasPictures } from "./files";

/** What was read of a message's files so far. */
export type FilesRead = { readonly documents: DocumentTexts; readonly pending: readonly Pending[] };

/** What {@link readFiles} is asked for, and who is told of progress. */
export interface FilesListener {
  readonly onRead: (read: FilesRead) => void;
  readonly onProgress: (pending: readonly Pending[]) => void;
  /** If not, files with images are missing as `picturesNotRead`. */
  readonly ocr: boolean;
  readonly signal?: AbortSignal;
  /** Milliseconds for all files together; 120,000 by default. */
  readonly timeLimit?: number;
}

const usualLimit = 120_000;

const maxPictured = 20;

class Files {
  readonly #files;
  readonly #reads: (DocumentTexts | null)[];
  readonly #missing;
  readonly #waiting: Set<number>;
  readonly #end: number;

  constructor(
    attachments: MailItem["attachments"],
    private readonly reader: Pick<FileReader, "read">,
    private readonly listener: FilesListener,
  ) {
    const { files, missing } = filesOf(attachments);
    this.#files = files;
    this.#missing = missing;
    this.#reads = files.map(() => null);
    this.#waiting = new Set(files.keys());
    this.#end = performance.now() + (listener.timeLimit ?? usualLimit);
  }

  async read(): Promise<void> {
    this.#tell();
    for (const at of this.#files.keys()) await this.#one(at, false);
    // Words in images take seconds: text comes first.
    const pictured = [...this.#waiting].slice(0, maxPictured);
    for (const at of [...this.#waiting]) if (!pictured.includes(at)) this.#waiting.delete(at);
    for (const at of pictured) await this.#one(at, true);
  }

  async #one(at: number, ocr: boolean): Promise<void> {
    const file = this.#files[at];
    const { signal, onProgress } = this.listener;
    if (file === undefined || signal?.aborted) return;
    if (performance.now() >= this.#end) return this.#giveUp(at, file.name);
    const onPage = (progress: NonNullable<Pending["at"]>): void => onProgress(this.#pending(at, progress));
    onProgress(this.#pending(at, null));
    const read = await this.reader.read(file, ocr, { ...(signal && { signal }), onProgress: onPage });
    const before = this.#reads[at] ?? null;
    const others = this.#reads.filter((each, index): each is DocumentTexts => each !== null && index !== at);
    this.#reads[at] = fitting(before === null ? read : both(before, read), others);
    if (ocr || !this.listener.ocr || !hasPictures(read)) this.#waiting.delete(at);
    if (!signal?.aborted) this.#tell();
  }

  #giveUp(at: number, detail: string): void {
    this.#waiting.delete(at);
    this.#reads[at] ??= { found: [], missing: [{ code: "tookTooLong", detail }] };
    this.#tell();
  }

  #pending(current: number | null, at: Pending["at"]): Pending[] {
    const others = [...this.#waiting].filter((each) => each !== current);
    const order = current === null ? others : [current, ...others];
    return order.map((each) => ({ name: this.#files[each]?.name ?? "", at: each === current ? at : null }));
  }

  #tell(): void {
    const reads = this.#reads.flatMap((read, at): DocumentTexts[] => {
      const detail = this.#files[at]?.name ?? "";
      const waits = { code: "notReadYet", detail } as const;
      if (read === null) return [{ found: [], missing: [waits] }];
      return [this.#waiting.has(at) ? { ...read, missing: [...read.missing.filter(isElse), waits] } : read];
    });
    this.listener.onRead({ documents: joined(reads, this.#missing), pending: this.#pending(null, null) });
  }
}

const isElse = ({ code }: DocumentTexts["missing"][number]): boolean => code !== "picturesNotRead";

/** Reports after each file, pictures last. Ends silently when aborted. */
export function readFiles(
  attachments: MailItem["attachments"],
  reader: Pick<FileReader, "read">,
  listener: FilesListener,
): Promise<void> {
  return new Files(attachments, reader, listener).read();
}
