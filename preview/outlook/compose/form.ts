import { callbackOf } from "../banners";
import type { Client } from "../clients";

/** A new message as an add-in fills it in. */
export interface FakeForm {
  readonly toRecipients?: readonly string[];
  readonly subject?: string;
  readonly htmlBody?: string;
  /** `item`: a message of the mailbox, by its id. */
  readonly attachments?: readonly { readonly type: string; readonly name: string; readonly itemId?: string }[];
}

/** Characters of a body, by Office.js's own count. */
const MAX_BODY = 32 * 1024;
const MAX_TEXT = 255;

function check({ subject = "", htmlBody = "", toRecipients = [], attachments = [] }: FakeForm): void {
  const isTooLong =
    subject.length > MAX_TEXT ||
    htmlBody.length > MAX_BODY ||
    toRecipients.length > 100 ||
    attachments.some(({ name }) => name === "" || name.length > MAX_TEXT);
  if (isTooLong) throw new RangeError("Sys.ArgumentOutOfRangeException: parameters");
}

/** What of an Outlook opening a new message needs. */
interface Surroundings {
  readonly after: (ms: number, run: () => void) => () => void;
  readonly onForm?: (form: FakeForm) => void;
}

/** Opens a new message that is filled in (Mailbox 1.6; with an answer from 1.9). A phone can't. */
export function formsOf({ set }: Client, { after, onForm }: Surroundings) {
  return {
    ...(set >= 6 && {
      displayNewMessageForm: (form: FakeForm): void => {
        check(form);
        onForm?.(form);
      },
    }),
    ...(set >= 9 && {
      displayNewMessageFormAsync: (form: FakeForm, ...rest: readonly unknown[]): void => {
        check(form);
        const callback = callbackOf<void>(rest);
        after(0, () => {
          onForm?.(form);
          callback({ status: "succeeded", value: undefined, error: null });
        });
      },
    }),
  };
}
