import type { TokenAnswer } from "../contract";
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
import type { PackedSuppliers } from "../suppliers";
import type { ModelFiles } from "./wording";

/** Where the worker gets the supplier records from. */
export type DirectorySource =
  | { readonly kind: "none" }
  | { readonly kind: "service"; readonly url: string }
  | { readonly kind: "packed"; readonly packed: PackedSuppliers };

/** The first message to a worker. */
export type Setup = { readonly policy: Policy | string; readonly directory: DirectorySource };

/** A message with what was read of its files, and what was not. */
export type MessageAndFiles = { readonly item: MailItem; readonly documents: DocumentTexts };

/** What a verdict depends on in addition to the message. */
export interface Circumstances {
  readonly locale: string;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  readonly originals: readonly Original[];
  readonly wording: Wording | null;
}

/** `id` binds the answer. `message`: null for the last one, which the worker keeps. */
export type Request =
  | { readonly id: number; readonly ask: "setUp"; readonly setup: Setup }
  | { readonly id: number; readonly ask: "read"; readonly bytes: Uint8Array }
  | ({ readonly id: number; readonly ask: "inspect"; readonly message: MessageAndFiles | null } & Circumstances)
  | { readonly id: number; readonly ask: "segments"; readonly message: MessageAndFiles | null }
  | { readonly id: number; readonly ask: "original"; readonly message: MessageAndFiles; readonly name: string };

/** What the page asks of the worker that reads files, one at a time. */
export interface FileRequest {
  readonly id: number;
  readonly ask: "file";
  readonly file: DocumentFile;
  readonly ocr: boolean;
}

/** What the page asks of the worker that reads wording. */
export interface WordingRequest {
  readonly id: number;
  readonly ask: "wording";
  readonly segments: readonly WordingSegment[];
  readonly authority: Authority;
  readonly files: ModelFiles;
}

/** `id`: of the current question. */
export type Notice =
  | { readonly id: number; readonly ask: "abort" }
  | { readonly id: number; readonly ask: "token"; readonly token: TokenAnswer }
  | { readonly id: number; readonly ask: "forget" };

/** A sentence each. If there is any, nothing is inspected. */
export type SetUp = { readonly faults: readonly string[] };

/** What the page shows of an inspected message. */
export interface Inspected {
  readonly view: View;
  readonly verdict: Verdict;
  readonly about: CaseAbout;
  /** Whose announcement it may carry: then the wording model is asked. */
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

/** Progress, waiting or a token request, any number of times, then the answer. */
export type Response =
  | { readonly id: number; readonly value: Answers[keyof Answers] }
  | { readonly id: number; readonly error: string }
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly waits: boolean }
  | { readonly id: number; readonly need: "token"; readonly fresh: boolean };

/** A response that ends a question. */
export type Final = Extract<Response, { value: unknown } | { error: unknown }>;

/** Why the worker gave no answer. */
export type InspectorFailure = "notStarted" | "crashed" | "tookTooLong" | "aborted";
