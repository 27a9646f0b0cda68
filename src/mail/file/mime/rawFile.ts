import type { Reason } from "../../../analysis";

/** A file with its transfer encoding removed. */
export interface RawFile {
  readonly name: string | null;
  /** Lower case, as the sender says. */
  readonly type: string;
  readonly inline: boolean;
  readonly charset?: string | null;
  readonly bytes: Uint8Array;
  readonly missing: readonly Reason[];
}
