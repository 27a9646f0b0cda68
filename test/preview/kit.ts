import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { FileLike, Taken } from "../../preview/mailbox/take";
import { answer } from "../../preview/reading/answer";
import type { Answered, Asked } from "../../preview/reading/protocol";
import type { Reader, ReadingWorker } from "../../preview/reading/reader";

const samples = join(__dirname, "../../samples");

/** The names of the samples' messages, in the order of the folder. */
export const sampleNames = readdirSync(samples)
  .filter((name) => name.endsWith(".eml"))
  .sort();

/** A file of the samples. */
export function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(samples, name)));
}

/** The reader of the preview, without a worker between. */
export const reader: Reader = {
  async ask(question) {
    // What answers is the worker's own function, in kind by its protocol.
    return { value: (await answer(question)) as never };
  },
};

/** The samples as they are next to the page. */
export async function fetchSample(url: string): Promise<Response> {
  const name = decodeURIComponent(url.replace("./samples/", ""));
  const bytes = name === "index.json" ? new TextEncoder().encode(JSON.stringify(sampleNames)) : sample(name);
  const body = {
    ok: true,
    status: 200,
    json: async (): Promise<unknown> => JSON.parse(new TextDecoder().decode(bytes)),
    arrayBuffer: async (): Promise<ArrayBuffer> => new Uint8Array(bytes).buffer,
  };
  return body as Response;
}

/** A file as a browser hands it over. */
export function file(name: string, content: Uint8Array | string): FileLike {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    slice: (start, end) => ({ arrayBuffer: async () => new Uint8Array(bytes.slice(start, end)).buffer }),
  };
}

/** All that came of taking files. */
export async function all(taken: AsyncGenerator<Taken>): Promise<readonly Taken[]> {
  const list: Taken[] = [];
  for await (const each of taken) list.push(each);
  return list;
}

/** A short message of one's own. */
export function message(subject: string, from = "Ada Byron <ada@example.org>"): string {
  return `From: ${from}\r\nTo: bob@example.org\r\nSubject: ${subject}\r\nDate: Mon, 5 Oct 2026 09:00:00 +0000\r\n\r\nHello.\r\n`;
}

type Listener = (event: { readonly data?: unknown }) => void;

/** A worker that does with a question what a test says. */
export class TestWorker implements ReadingWorker {
  ended = false;
  private readonly listeners = new Map<string, Listener[]>();

  constructor(private readonly onAsked: (asked: Asked, worker: TestWorker) => void) {}

  postMessage(asked: Asked): void {
    this.onAsked(asked, this);
  }

  addEventListener(type: string, listener: Listener): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
  }

  terminate(): void {
    this.ended = true;
  }

  reply(answered: Answered): void {
    for (const listener of this.listeners.get("message") ?? []) listener({ data: answered });
  }

  crash(): void {
    for (const listener of this.listeners.get("error") ?? []) listener({});
  }
}
