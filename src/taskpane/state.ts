import type { MailItem } from "../analysis";
import type { CaseAbout } from "../cases";
import type { InspectorFailure, Pending } from "../inspect";
import type { ItemKey } from "../mail/office";
import type { View } from "../report";
import type { OriginalState } from "./originals/originals";

/** From the message, tamed. */
export type MessageName = Readonly<{ subject: string; from: string }>;

/** The message that a verdict is about. */
export type ShownMessage = Readonly<{ key: ItemKey; item: MailItem; about: CaseAbout }>;

/** Each is a screen of its own; only `shown` has a verdict. */
export type PaneState =
  | { readonly kind: "starting" }
  /** The page is open in a browser, not in Outlook. */
  | { readonly kind: "outside" }
  /** Office.js did not load: no network, or a proxy that blocks it. */
  | { readonly kind: "noOfficeJs" }
  /** Outlook lacks Mailbox 1.3. */
  | { readonly kind: "tooOld" }
  | { readonly kind: "notSetUp"; readonly faults: readonly string[] }
  /** No message is open, or several are selected. */
  | { readonly kind: "nothing" }
  /** `pending`: what takes longer. `deaf`: Outlook did not answer before. */
  | {
      readonly kind: "reading";
      readonly message: MessageName | null;
      readonly pending?: readonly Pending[];
      readonly deaf?: boolean;
    }
  /** Provisional while `pending` or `isReading`. `deaf`: Outlook stopped answering. */
  | {
      readonly kind: "shown";
      readonly view: View;
      readonly message: ShownMessage;
      readonly pending: readonly Pending[];
      readonly isReading?: boolean;
      readonly deaf?: boolean;
      readonly originals?: readonly OriginalState[];
    }
  /** Never a pass: the message counts as not checked. */
  | { readonly kind: "failed"; readonly failure: InspectorFailure | "outlook"; readonly message: MessageName | null };

/** Nothing is known yet, so that no attachment is called unreadable. */
export const isWaiting = (state: PaneState): boolean =>
  state.kind === "shown" && state.view.waits && state.pending.length > 0;
