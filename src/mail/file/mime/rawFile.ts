import type { Reason } from "../../../analysis";

/** A file with its transfer encoding removed. */
export interface RawFile {
  /** The sender's name for it, or null. */
  readonly name: string | null;
  /** The sender's media type, lower case. */
  readonly type: string;
  readonly inline: boolean;
  /** The sender's charset for a text. */
  readonly charset?: string | null;
  readonly bytes: Uint8Array;
  /** Known losses. */
  readonly missing: readonly Reason[];
}
