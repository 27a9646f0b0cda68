import type { Reason } from "../../../analysis";

/** A file as it came, its transfer encoding off. */
export interface RawFile {
  /** What the sender calls it; null where they don't. */
  readonly name: string | null;
  /** The media type that the sender claims, lower case. */
  readonly type: string;
  readonly inline: boolean;
  /** The charset that the sender claims for a text. */
  readonly charset?: string | null;
  readonly bytes: Uint8Array;
  /** What is known to be missing from the bytes. */
  readonly missing: readonly Reason[];
}
