import type {
  DocumentTexts,
  MailItem,
  Original,
  Policy,
  Authority,
  Verdict,
  Wording,
  WordingSegment,
} from "../analysis";
import type { DocumentFile, Progress } from "../documents";
import type { CaseAbout } from "../cases";
import type { View } from "../report";
import type { PackedSuppliers, TokenAnswer } from "../suppliers";
import type { ModelFiles } from "./wording";

/** Where the worker takes the supplier records from. Whatever can be cloned between threads. */
export type DirectorySource =
  | { readonly kind: "none" }
  /** The address of the organisation's own supplier service. Who may ask it is the page's to say, each time. */
  | { readonly kind: "service"; readonly url: string }
  | { readonly kind: "packed"; readonly packed: PackedSuppliers };

/** What the worker is told when it starts, before anything else. */
export interface Setup {
  /** The policy, or the text of a policy file (JSON): then its faults are told, and the page needs no reader of it. */
  readonly policy: Policy | string;
  readonly directory: DirectorySource;
}

/** A message with what was read of its files, and what was not. */
export interface MessageAndFiles {
  readonly item: MailItem;
  readonly documents: DocumentTexts;
}

/** What a verdict depends on beside the message. */
export interface Circumstances {
  /** BCP 47. */
  readonly locale: string;
  /** The moment of judging: milliseconds since 1970, UTC. */
  readonly now: number;
  /** What the user handed in for comparison. */
  readonly originals: readonly Original[];
  /** What the wording model made of the message; null if it wasn't asked. */
  readonly wording: Wording | null;
}

/**
 * What the page asks of the worker. `id` binds the answer to it. The worker keeps the message that it was asked about last:
 * `message` is null for that one.
 */
export type Request =
  | { readonly id: number; readonly ask: "setUp"; readonly setup: Setup }
  | { readonly id: number; readonly ask: "read"; readonly bytes: Uint8Array }
  | ({
      readonly id: number;
      readonly ask: "inspect";
      readonly message: MessageAndFiles | null;
    } & Circumstances)
  /** Asks what the wording model is to be given of a message. */
  | { readonly id: number; readonly ask: "segments"; readonly message: MessageAndFiles | null }
  /** Asks what is kept of a message or document that the user hands in as an original, by this name. */
  | { readonly id: number; readonly ask: "original"; readonly message: MessageAndFiles; readonly name: string };

/** What the page asks of the worker that reads files: that of one file at a time. */
export interface FileRequest {
  readonly id: number;
  readonly ask: "file";
  readonly file: DocumentFile;
  /** Are words in its pictures to be recognised? */
  readonly ocr: boolean;
}

/** What the page asks of the worker that reads wording. */
export interface WordingRequest {
  readonly id: number;
  readonly ask: "wording";
  readonly segments: readonly WordingSegment[];
  /** Whose announcement they may be. */
  readonly authority: Authority;
  /** Where the weights lie: addresses. */
  readonly files: ModelFiles;
}

/** What the page says beside its questions. `id` is that of the question under way. */
export type Notice =
  /** Nobody waits for its answer any longer. */
  | { readonly id: number; readonly ask: "abort" }
  /** What the worker needed. */
  | { readonly id: number; readonly ask: "token"; readonly token: TokenAnswer }
  /** What the supplier service answered before is to be asked for anew. */
  | { readonly id: number; readonly ask: "forget" };

/** What came of setting up: what is wrong with the policy, a sentence each. With any, nothing is inspected. */
export interface SetUp {
  readonly faults: readonly string[];
}

/** What the page shows of an inspected message. */
export interface Inspected {
  readonly view: View;
  readonly verdict: Verdict;
  /** What a case on it would be about. */
  readonly about: CaseAbout;
  /** Whose announcement it may carry. Then the wording model is to be asked. */
  readonly authority: Authority;
}

/** What each question is answered with. */
export interface Answers {
  readonly setUp: SetUp;
  readonly read: MailItem;
  readonly inspect: Inspected;
  readonly segments: readonly WordingSegment[];
  readonly original: Original;
  readonly file: DocumentTexts;
  readonly wording: Wording;
}

/**
 * The worker's answer; before that, any number of times: how far it is, that it waits for the supplier service, or for
 * weights, or does so no longer, or that it needs an access token.
 */
export type Response =
  | { readonly id: number; readonly value: Answers[keyof Answers] }
  | { readonly id: number; readonly error: string }
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly waits: boolean }
  | { readonly id: number; readonly need: "token"; readonly fresh: boolean };

/** Which of them end a question. */
export type Final = Extract<Response, { value: unknown } | { error: unknown }>;

/**
 * Why the worker gave no answer: it could not be started, it broke, it took longer than it may (and was terminated), or
 * nobody waits any longer.
 */
export type InspectorFailure = "notStarted" | "crashed" | "tookTooLong" | "aborted";
