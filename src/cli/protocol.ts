import type { Policy, Remembered, SupplierRecord, Verdict } from "../analysis";

/** What every worker is told when it starts. */
export interface WorkerSetup {
  readonly records: readonly SupplierRecord[] | null;
  readonly history: readonly Remembered[] | null;
  readonly policy: Policy;
  readonly now: Date;
  readonly format: "text" | "json";
  readonly color: boolean;
}

/** One message to be inspected. */
export interface Task {
  readonly file: string;
  /** Within the file, from 0. */
  readonly index: number;
  readonly bytes: Uint8Array;
  /** The message was larger than the bound; these are its first bytes. */
  readonly cut: boolean;
}

/** What came of it: the text to print, and how severe it is. */
export interface TaskResult {
  readonly verdict: Verdict;
  readonly output: string;
}
