import type { Policy, RecordsFault, Remembered, Verdict } from "../analysis";
import type { Progress } from "../documents";
import type { PackedSuppliers } from "../suppliers";

/** A supplier service, and what it is asked with. */
export interface ServiceAddress {
  /** Without a slash at the end. */
  readonly url: string;
  readonly token: string;
}

/** What every worker is told before its first message. */
export interface WorkerSetup {
  /** A list, which all of them share, or the service, which each of them asks by itself. */
  readonly suppliers: PackedSuppliers | ServiceAddress | null;
  readonly history: readonly Remembered[] | null;
  readonly policy: Policy;
  readonly now: Date;
  /** Are words in pictures to be recognised? */
  readonly ocr: boolean;
  /** Is the wording model to be asked what wording means, where this version has one? */
  readonly reader: boolean;
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
  /** A thread died at it: its files are left unread this time. */
  readonly withoutFiles?: boolean;
}

/** What came of it: the text to print, and how severe it is. */
export interface TaskResult {
  readonly verdict: Verdict;
  readonly output: string;
  /** Why the supplier service could not be asked about it; left out where it could, or there is none. */
  readonly unasked?: RecordsFault | undefined;
}

/** What a thread is told: once how to inspect, then messages, several at a time. */
export type Order = { readonly setup: WorkerSetup } | { readonly tasks: readonly Task[] };

/**
 * What came of one message, or the fault of the program that it brought to light. A thread answers with several, in order;
 * before that it may say how far it is with a document that takes long.
 */
export type Reply = { readonly result: TaskResult } | { readonly error: string } | { readonly progress: Progress };

/**
 * What a thread is started with: memory that it shares with whoever started it, so that this one sees how far it is
 * while it hangs, or once it is dead. Two 32-bit counts: the messages that it began, and those of them that it ended.
 */
export interface ThreadData {
  readonly counts: SharedArrayBuffer;
}
