import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { defaultPolicy, type MailItem, type SupplierRecord } from "../../src/analysis";
import type { After, Inspector, Setup, WorkerLike } from "../../src/inspect";
import { readMessage } from "../../src/mail/file";
import { packSuppliers, readSupplierFile } from "../../src/suppliers";

/** Milliseconds that go by. */
export const after: After = (ms, run) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/** A thread as a page's worker. */
export function asWorker(worker: Worker): WorkerLike {
  return {
    postMessage: (message) => worker.postMessage(message),
    addEventListener: (type, listener) => void worker.on(type, (data: unknown) => listener({ data })),
    terminate: () => void worker.terminate(),
  };
}

/** Starts worker threads, and knows how many of them live. */
export class Threads {
  started = 0;
  living = 0;

  /** @param file A program that a thread can run as it is. */
  constructor(private readonly file: string) {}

  readonly start = (): WorkerLike => {
    const worker = new Worker(this.file, { execArgv: [] });
    this.started++;
    this.living++;
    worker.on("exit", () => this.living--);
    return asWorker(worker);
  };

  /** Waits until so many are left. */
  async left(count: number): Promise<void> {
    while (this.living > count) await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const samples = join(__dirname, "../../samples");

/** The records that the samples are compared with. */
const records: readonly SupplierRecord[] = readSupplierFile(
  readFileSync(join(samples, "suppliers.csv")),
  "suppliers.csv",
).records;

/** The bytes of a sample. */
export const messageFile = (name: string): Uint8Array => new Uint8Array(readFileSync(join(samples, `${name}.eml`)));

/** The moment of judging in most tests. */
export const now = Date.UTC(2026, 9, 5, 12);

/** What a verdict is asked with in most tests. */
export const asked = { locale: "en", now };

/** How a worker is set up in most tests. */
export const setup: Setup = {
  policy: defaultPolicy,
  directory: { kind: "packed", packed: packSuppliers(records) },
};

/** The verdict, or why there is none. */
export async function verdictOf(answer: ReturnType<Inspector["inspect"]>): Promise<string> {
  const given = await answer;
  return "failure" in given ? given.failure : given.verdict;
}

/** A request for payment that came from a domain. */
export async function request(domain: string): Promise<MailItem> {
  const text = [
    `From: Katrin Lohmann <rechnung@${domain}>`,
    "To: priya.nair@harbourlane.co.uk",
    "Subject: Invoice 4711",
    "Date: Mon, 05 Oct 2026 10:00:00 +0000",
    "",
    "Please pay invoice 4711 of Nordwind Spedition GmbH to IBAN DE07 1001 0010 0140 8016 49.",
  ];
  return readMessage(new TextEncoder().encode(text.join("\r\n")));
}
