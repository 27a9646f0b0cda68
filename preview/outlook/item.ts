import { callbackOf, type Banners } from "./banners";
import { CallError, type Calls } from "./calls";
import { draftParts } from "./compose/parts";
import type { Client, Fault } from "./clients";
import type { CallName, FakeAttachment, FakeMessage, FakePerson } from "./message";
import { loadPropertiesOf } from "./properties";
import type { FakeStore } from "./store";

/** What an item is made with. */
export interface Making {
  readonly client: Client;
  readonly calls: Calls;
  readonly banners: Banners;
  readonly store: FakeStore;
  /** Does a fault of this client strike now? */
  readonly strikes: (fault: Fault) => boolean;
}

/** Files that Outlook keeps back altogether, as harmful; the list of the clients is longer. */
const BLOCKED = /\.(?:exe|com|bat|cmd|js|vbs|scr|msi|lnk|ps1)$/i;

/** Attachments by ids that hold for this opening only. */
function filesOf(message: FakeMessage, { mac, decrypts }: Client) {
  // What was deciphered is shown as the message, and its cipher no more.
  const isCipher = ({ name }: FakeAttachment): boolean => decrypts && message.smime === true && name === "smime.p7m";
  return message.attachments
    .map((file, index) => ({ file, id: `${message.id}/${index}` }))
    .filter(({ file }) => !BLOCKED.test(file.name) && !isCipher(file))
    .map(({ file, id }) => ({ file, details: { id, ...detailsOf(file, mac) } }));
}

function detailsOf({ content: _, ...rest }: FakeAttachment, mac: boolean) {
  return { ...rest, name: mac && rest.attachmentType === "item" ? `${rest.name}.eml` : rest.name };
}

/** The people of a field, as many as the client gives. */
function peopleOf(people: readonly FakePerson[], { maxRecipients }: Client) {
  return people.slice(0, maxRecipients).map((each) => ({ ...each }));
}

/** Characters after which a body ends where it is cut. */
const CUT = 48_000;
const RESTRICTED = "<html><body>Restricted Item</body></html>";

/** The parts that messages and drafts share, and that are read by calls. */
function sharedParts(message: FakeMessage, making: Making) {
  const { client, calls, banners, strikes } = making;
  const closed = ({ smime = false }: FakeMessage): boolean => smime && !client.decrypts;
  return {
    body: {
      getAsync: (type: string, ...rest: readonly unknown[]): void => {
        if (type !== "html" && type !== "text") throw new TypeError("Sys.ArgumentException: coercionType");
        const read = (open: FakeMessage): string => {
          if (closed(open)) return type === "html" ? RESTRICTED : "Restricted Item";
          return strikes("cutsBody") ? open[type].slice(0, CUT) : open[type];
        };
        calls.make(type, message, read, callbackOf<string>(rest));
      },
    },
    notificationMessages: banners.surface(message, calls),
    loadCustomPropertiesAsync: loadPropertiesOf(message, calls, making.store),
    getAttachmentContentAsync: (id: string, ...rest: readonly unknown[]): void => {
      const alone = calls.underWayOf("content") === 0;
      const read = (open: FakeMessage) => {
        const found = filesOf(open, client).find(({ details }) => details.id === id)?.file;
        if (found === undefined) throw new CallError(9003);
        if (found.attachmentType === "item" && strikes("noEmlContent")) return null;
        if (found.content === null || alone) return found.content;
        return strikes("emptyInParallel") ? { ...found.content, content: "" } : found.content;
      };
      calls.make("content", message, read, callbackOf<FakeAttachment["content"]>(rest));
    },
    ...(message.shared && {
      getSharedPropertiesAsync: (...rest: readonly unknown[]): void =>
        calls.make("shared", message, (open) => open.shared, callbackOf(rest)),
    }),
  };
}

/** A message as it is opened for reading. */
export function readItem(message: FakeMessage, making: Making) {
  const { client, calls, strikes } = making;
  const created = new Date(message.created);
  if (client.mac) created.setUTCMilliseconds(0);
  return {
    ...sharedParts(message, making),
    itemType: "message",
    itemId: message.id,
    internetMessageId: message.internetMessageId,
    conversationId: message.conversationId,
    itemClass: message.itemClass,
    dateTimeCreated: created,
    subject: message.subject,
    normalizedSubject: message.subject.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv|i)\s*:\s*)+/i, ""),
    from: { ...message.from },
    sender: { ...message.sender },
    to: peopleOf(message.to, client),
    cc: peopleOf(message.cc, client),
    attachments: filesOf(message, client).map(({ details }) => details),
    getAllInternetHeadersAsync: (...rest: readonly unknown[]): void => {
      const read = ({ sent, headers }: FakeMessage): string =>
        sent ? "" : strikes("subjectOnlyHeader") ? subjectOf(headers) : headers;
      calls.make("headers", message, read, callbackOf<string>(rest));
    },
    getAsFileAsync: (...rest: readonly unknown[]): void => {
      const read = ({ file }: FakeMessage): string => {
        if (strikes("fileFails")) throw new CallError(5001);
        return file;
      };
      calls.make("file", message, read, callbackOf<string>(rest));
    },
  };
}

const subjectOf = (headers: string): string => /^subject:.*$/im.exec(headers)?.[0] ?? "";

/** A message as it is written: all that may still change is read by a call. */
export function draftItem(message: FakeMessage, making: Making) {
  const { client, calls } = making;
  const readable = <T>(name: CallName, read: (open: FakeMessage) => T) => ({
    getAsync: (...rest: readonly unknown[]): void => calls.make(name, message, read, callbackOf<T>(rest)),
  });
  return {
    ...sharedParts(message, making),
    itemType: "message",
    conversationId: message.conversationId,
    subject: readable("subject", ({ subject }) => subject),
    from: readable("from", ({ from }) => ({ ...from })),
    to: readable("to", ({ to }) => peopleOf(to, client)),
    cc: readable("cc", ({ cc }) => peopleOf(cc, client)),
    bcc: readable("bcc", ({ bcc }) => peopleOf(bcc ?? [], client)),
    ...draftParts(message, making),
    getAttachmentsAsync: (...rest: readonly unknown[]): void =>
      calls.make(
        "attachments",
        message,
        (open) => filesOf(open, client).map(({ details }) => details),
        callbackOf(rest),
      ),
  };
}
