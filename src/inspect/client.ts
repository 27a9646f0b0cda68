import type { MailItem } from "../analysis";
import type { Inspected, InspectorFailure } from "./protocol";

/** The worker as the page sees it. Nothing here rejects: what went wrong is an answer. */
export interface Inspector {
  /** Reads a message in RFC 5322 and MIME. Where that fails or takes too long: an item that says so. */
  read(bytes: Uint8Array, signal?: AbortSignal): Promise<MailItem>;
  /** Judges a message at this moment (milliseconds since 1970), in the words of a locale (BCP 47). */
  inspect(
    item: MailItem,
    locale: string,
    now: number,
    signal?: AbortSignal,
  ): Promise<Inspected | { readonly failure: InspectorFailure }>;
  /** Ends the worker. */
  dispose(): void;
}
