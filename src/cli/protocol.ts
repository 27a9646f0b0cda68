import type { Policy, RecordsFault, Remembered, Verdict } from "../analysis";
import type { Progress } from "../documents";
import type { PackedSuppliers } from "../suppliers";

/** Address and credentials of a supplier service. */
export type ServiceAddress = Readonly<{ url: string; token: string }>;

/** Setup of each worker. */
export interface WorkerSetup {
  readonly suppliers: PackedSuppliers | ServiceAddress | null;
  readonly history: readonly Remembered[] | null;
  readonly policy: Policy;
  readonly now: Date;
  readonly ocr: boolean;
  readonly reader: boolean;
  readonly format: "text" | "json";
  readonly color: boolean;
}

/** A message to inspect. */
export interface Task {
  readonly file: string;
  /** From 0. */
  readonly index: number;
  readonly bytes: Uint8Array;
  /** Only the first bytes of an oversized message. */
  readonly cut: boolean;
  readonly withoutFiles?: boolean;
}

/** Text to print, and its severity. */
export type TaskResult = Readonly<{ verdict: Verdict; output: string; unasked?: RecordsFault | undefined }>;

/** The setup once, then batches. */
export type Order = { readonly setup: WorkerSetup } | { readonly tasks: readonly Task[] };

/** From a thread: results in order, progress, or a fault of the program. */
export type Reply = { readonly result: TaskResult } | { readonly error: string } | { readonly progress: Progress };

/** Shared memory, readable even if the thread hangs or dies: two 32-bit counts of messages begun and ended. */
export type ThreadData = Readonly<{ counts: SharedArrayBuffer }>;
