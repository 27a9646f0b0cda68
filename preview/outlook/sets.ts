import { callbackOf } from "./banners";
import type { Client } from "./clients";

/** Methods and properties by the Mailbox requirement set that brought them, as 1.x. */
const SINCE: Readonly<Record<string, number>> = {
  body: 3,
  notificationMessages: 3,
  from: 7,
  getAllInternetHeadersAsync: 8,
  getAttachmentContentAsync: 8,
  getAttachmentsAsync: 8,
  getSharedPropertiesAsync: 8,
  internetHeaders: 8,
  getComposeTypeAsync: 10,
  sessionData: 11,
  getAsFileAsync: 14,
  inReplyTo: 14,
};

/** Has the client this requirement set? */
export function isSetSupported(client: Client, name: string, version = "1.1"): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const least: Readonly<Record<string, number>> = {
    mailbox: client.set,
    nestedappauth: client.nestedAuth ? 1 : 0,
    dialogapi: 2,
    dialogorigin: client.dialogOrigin ? 1 : 0,
  };
  return major === 1 && minor <= (least[name.toLowerCase()] ?? -1);
}

/** An item as far as the client's requirement set goes. The script is one for all; what is behind it is not. */
export function within<T extends object>(item: T, client: Client, draft: boolean): Partial<T> {
  const limited: Record<string, unknown> = Object.fromEntries(Object.entries(item));
  for (const [name, since] of Object.entries(SINCE)) {
    if (since <= client.set || !(name in limited) || client.allowed.includes(name)) continue;
    // Of a message it is a property, and always there.
    if (name === "from" && !draft) continue;
    if (client.beyond === "missing" || typeof limited[name] !== "function") delete limited[name];
    else limited[name] = notSupported;
  }
  return limited as Partial<T>;
}

function notSupported(...args: readonly unknown[]): void {
  const error = { code: 5000, name: "API Not Supported", message: "The operation isn't supported." };
  callbackOf(args)({ status: "failed", value: undefined, error });
}
