import type { MailItem } from "../analysis";
import type { CaseAbout } from "../cases";
import type { InspectorFailure, Pending } from "../inspect";
import type { ItemKey } from "../mail/office";
import type { View } from "../report";
import type { OriginalState } from "./originals/originals";

/** Which message the pane speaks of: both from the message, tamed. */
export interface MessageName {
  readonly subject: string;
  readonly from: string;
}

/** The message that a verdict is about. */
export interface ShownMessage {
  readonly key: ItemKey;
  readonly item: MailItem;
  /** What a case on it would be about. */
  readonly about: CaseAbout;
}

/** All that the pane can be in. Each is a screen of its own; a verdict is in `shown` alone. */
export type PaneState =
  /** Outlook, the settings or the worker are not ready yet. */
  | { readonly kind: "starting" }
  /** The page is open in a browser, not in Outlook. */
  | { readonly kind: "outside" }
  /** Office.js did not load: no network, or a proxy that blocks it. */
  | { readonly kind: "noOfficeJs" }
  /** Outlook lacks Mailbox 1.3. */
  | { readonly kind: "tooOld" }
  /** config.json is missing or faulty: sentences for the administrator. */
  | { readonly kind: "notSetUp"; readonly faults: readonly string[] }
  /** No message is open, or several are selected. */
  | { readonly kind: "nothing" }
  /**
   * A message is being read. Its name is known at once in most clients. `pending` is what of it takes longer. `deaf`: Outlook
   * did not answer before.
   */
  | {
      readonly kind: "reading";
      readonly message: MessageName | null;
      readonly pending?: readonly Pending[];
      readonly deaf?: boolean;
    }
  /**
   * A verdict. `pending` names the attachments that are still being read: the verdict is one so far, as it is with `isReading`,
   * while the wording model reads. `deaf`: Outlook no longer answers this pane. `originals`: what the user handed in for comparison.
   */
  | {
      readonly kind: "shown";
      readonly view: View;
      readonly message: ShownMessage;
      readonly pending: readonly Pending[];
      readonly isReading?: boolean;
      readonly deaf?: boolean;
      readonly originals?: readonly OriginalState[];
    }
  /** The check itself failed. Never a pass: the message counts as not checked. */
  | { readonly kind: "failed"; readonly failure: InspectorFailure | "outlook"; readonly message: MessageName | null };

/** Is nothing known yet but that attachments are still being read? Then none of them is called unreadable. */
export const isWaiting = (state: PaneState): boolean =>
  state.kind === "shown" && state.view.waits && state.pending.length > 0;
