import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { HistoryHead } from "../../../../src/contract";
import type { SupplierRecord } from "../../../../src/analysis";
import type { Api, Person } from "./api";
import type { MadeFile } from "./files";

/** How far a file got: each step either acknowledged, or begun and not answered. */
export type Step = "sending" | "sent" | "applying" | "applied";

/** A file that was sent. */
export interface Sent {
  readonly file: MadeFile;
  step: Step;
  /** Known once the service has said it. */
  id: string | null;
}

/** What a file is known by when no one heard the import's id. */
const digestOf = ({ csv }: MadeFile): string => createHash("sha256").update(csv).digest("hex");

/** What the service has acknowledged, and what it may have done beyond that: by this its database is judged. */
export class Ledger {
  /** By digest. */
  readonly sent = new Map<string, Sent>();
  /** By id: the list as it must be. */
  readonly records = new Map<string, SupplierRecord>();
  /** Answers that no one should get, in sentences. */
  readonly odd: string[] = [];
  /** How often it was told "not now", by what was asked and the rule. */
  readonly refused = new Map<string, number>();
  /** The end of the history when it was judged last. */
  head: HistoryHead | null = null;

  constructor(
    readonly sender: Person,
    readonly approver: Person,
  ) {}

  /** Sends a file. Whether it was acknowledged. */
  async send(api: Api, file: MadeFile): Promise<Sent | null> {
    const entry: Sent = { file, step: "sending", id: null };
    this.sent.set(digestOf(file), entry);
    const { status, body } = await api.send(this.sender, file.csv);
    if (status === 201) {
      entry.step = "sent";
      entry.id = body.id;
      if (body.counts.faulty > 0) this.odd.push(`${body.counts.faulty} rows of an import are called faulty.`);
      return entry;
    }
    this.#note("send", status, body);
    return null;
  }

  /** Applies what was sent. Whether it was acknowledged. */
  async apply(api: Api, entry: Sent): Promise<boolean> {
    if (entry.id === null) throw new Error("It was not acknowledged.");
    entry.step = "applying";
    const { status, body } = await api.apply(this.approver, entry.id);
    if (status === 200) this.hold(entry);
    else this.#note("apply", status, body);
    return status === 200;
  }

  /** Asks what became of an import whose application no one answered, until that is answered. */
  async settle(api: Api, entry: Sent): Promise<void> {
    for (const end = Date.now() + 120_000; entry.step === "applying"; await sleep(100)) {
      const { status, body } = await api.import(this.approver, entry.id ?? "");
      if (status === 200 && body.state === "applied") this.hold(entry);
      else if (status === 200) entry.step = "sent";
      else this.#note("import", status, body);
      if (Date.now() > end) throw new Error(`${entry.id}: not told for two minutes what became of it.`);
    }
  }

  /** It is applied: the list has its records. */
  hold(entry: Sent): void {
    entry.step = "applied";
    for (const record of entry.file.records) this.records.set(record.id, record);
  }

  /** A broken connection, or "not now": anything else is odd. */
  #note(what: string, status: number, body: unknown): void {
    const rule = typeof body === "object" && body !== null && "rule" in body ? String(body.rule) : String(status);
    const key = `${what} ${rule}`;
    this.refused.set(key, (this.refused.get(key) ?? 0) + 1);
    if (status === 0 || status === 503) return;
    this.odd.push(`${what}: ${status} ${JSON.stringify(body)}`);
  }
}
