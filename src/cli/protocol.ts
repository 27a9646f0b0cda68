import type { Policy, RecordsFault, Remembered, Verdict } from "../analysis";
import type { Progress } from "../documents";
import type { PackedSuppliers } from "../suppliers";

/** Address and credentials of a supplier service. */
export interface ServiceAddress {
  /** Without a trailing slash. */
  readonly url: string;
  readonly token: string;
}

/** Setup of each worker. */
export interface WorkerSetup {
  /** A list shared by all, or the service, which each asks itself. */
  readonly suppliers: PackedSuppliers | ServiceAddress | null;
  readonly history: readonly Remembered[] | null;
  readonly policy: Policy;
  readonly now: Date;
  /** Recognise words in images. */
  readonly ocr: boolean;
  /** Use the wording model, if this version has one. */
  readonly reader: boolean;
  readonly format: "text" | "json";
  readonly color: boolean;
}

/** A message to inspect. */
export interface Task {
  readonly file: string;
  /** Index in its file, from 0. */
  readonly index: number;
  readonly bytes: Uint8Array;
  /** Only the first bytes of an oversized message. */
  readonly cut: boolean;
  /** A thread died of it: leave its files unread this time. */
  readonly withoutFiles?: boolean;
}

/** Text to print, and its severity. */
export interface TaskResult {
  readonly verdict: Verdict;
  readonly output: string;
  /** Why the supplier service couldn't be asked, if so. */
  readonly unasked?: RecordsFault | undefined;
}

/** To a thread: the setup once, then batches of messages. */
export type Order = { readonly setup: WorkerSetup } | { readonly tasks: readonly Task[] };

/** From a thread: results in order, progress, or a fault of the program. */
export type Reply = { readonly result: TaskResult } | { readonly error: string } | { readonly progress: Progress };

/**
 * Shared memory, which shows a thread's progress even if it hangs or dies: two 32-bit counts of messages begun and
 * ended.
 */
export interface ThreadData {
  readonly counts: SharedArrayBuffer;
}
