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
  /** The address of the organisation's supplier service. The page provides access tokens. */
  | { readonly kind: "service"; readonly url: string }
  | { readonly kind: "packed"; readonly packed: PackedSuppliers };

/** The first message to a worker. */
export interface Setup {
  /** The policy, or the text of a policy file (JSON), whose faults the worker then reports. */
  readonly policy: Policy | string;
  readonly directory: DirectorySource;
}

/** A message with what was read of its files, and what was not. */
export interface MessageAndFiles {
  readonly item: MailItem;
  readonly documents: DocumentTexts;
}

/** What a verdict depends on in addition to the message. */
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

/** What the page asks of the worker that reads files, one at a time. */
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
  /** Addresses of the weights. */
  readonly files: ModelFiles;
}

/** What the page says between questions. `id` is that of the current question. */
export type Notice =
  /** Its answer is no longer wanted. */
  | { readonly id: number; readonly ask: "abort" }
  /** The access token that the worker asked for. */
  | { readonly id: number; readonly ask: "token"; readonly token: TokenAnswer }
  /** Forget what the supplier service answered. */
  | { readonly id: number; readonly ask: "forget" };

/** What is wrong with the policy, a sentence each. If anything is, nothing is inspected. */
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
 * The worker's answer; before that, any number of times: its progress, whether it waits for the supplier service or for
 * weights, or that it needs an access token.
 */
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
