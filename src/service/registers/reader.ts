import type { RegisterCountry } from "../../contract";

/** The beginning of a digest. A collision takes 2^100 tries and more. */
export const keyBytes = 16;

/** Tax number with account, tax number alone. */
export const keyKinds = ["pair", "subject"] as const;
/** One of {@link keyKinds}. */
export type KeyKind = (typeof keyKinds)[number];

/** Copies the key. */
export type TakeKey = (kind: KeyKind, key: Buffer) => void;

/** What a file says about itself. */
export interface RegisterHead {
  readonly country: RegisterCountry;
  /** ISO 8601. */
  readonly date: string;
  /** Hash rounds of a pair; 0 for our own keys. */
  readonly rounds: number;
  readonly masks: readonly string[];
  /** Entries without an account or tax number. */
  readonly skipped: number;
}

/** Streaming, for one format. */
export interface RegisterReader {
  /** @throws {RegisterFault} with line and place, without the file's name */
  feed(piece: Buffer): void;
  /** @throws {RegisterFault} if something is missing */
  end(): RegisterHead;
}
