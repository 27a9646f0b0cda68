import type { RegisterCountry } from "../../contract";

/** Bytes of a key: the beginning of a digest. A collision takes 2^100 tries and more. */
export const keyBytes = 16;

/** Keys of an index: tax number with account, tax number alone. */
export const keyKinds = ["pair", "subject"] as const;
/** One of {@link keyKinds}. */
export type KeyKind = (typeof keyKinds)[number];

/** Takes a key of an entry, and copies it. */
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

/** Streaming reader for one format. */
export interface RegisterReader {
  /** @throws {RegisterFault} with line and place, without the file's name */
  feed(piece: Buffer): void;
  /** @throws {RegisterFault} if something is missing */
  end(): RegisterHead;
}
