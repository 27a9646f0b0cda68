import type { RegisterCountry } from "../../contract";

/** Bytes of a key in an index: of a digest, the first. To find another pair with the same takes 2^100 tries and more. */
export const keyBytes = 16;

/** What the keys of an index stand for: a tax number with an account, a tax number alone. */
export const keyKinds = ["pair", "subject"] as const;
/** One of {@link keyKinds}. */
export type KeyKind = (typeof keyKinds)[number];

/** Takes a key of a file's entry. It is copied. */
export type TakeKey = (kind: KeyKind, key: Buffer) => void;

/** What a file says of itself. */
export interface RegisterHead {
  readonly country: RegisterCountry;
  /** ISO 8601. */
  readonly date: string;
  /** Times that a pair is hashed: 0 where the keys are our own. */
  readonly rounds: number;
  readonly masks: readonly string[];
  /** Entries that name no account or no tax number. */
  readonly skipped: number;
}

/** Reads a file of one form, piece by piece. */
export interface RegisterReader {
  /** @throws {RegisterFault} with line and place, without the file's name */
  feed(piece: Buffer): void;
  /** @throws {RegisterFault} where something is missing */
  end(): RegisterHead;
}
