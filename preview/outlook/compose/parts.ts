import { callbackOf } from "../banners";
import type { Calls } from "../calls";
import type { Client } from "../clients";
import type { ComposeType, FakeMessage } from "../message";

/** What the parts of a draft are made with. */
interface Making {
  readonly client: Client;
  readonly calls: Calls;
}

/** Texts by key that live as long as the window of the draft. */
const sessions = new WeakMap<FakeMessage, Map<string, string>>();
/** Headers of its own that an add-in has put into a draft. */
const headersOf = new WeakMap<FakeMessage, Map<string, string>>();

function kept(all: WeakMap<FakeMessage, Map<string, string>>, message: FakeMessage): Map<string, string> {
  const known = all.get(message) ?? new Map<string, string>();
  all.set(message, known);
  return known;
}

/** Characters of a draft's session data: fewer up to Mailbox 1.15. */
const maxLengthOf = ({ set }: Client): number => (set >= 16 ? 2_621_440 : 50_000);

function sessionDataOf(message: FakeMessage, { client, calls }: Making) {
  return {
    setAsync: (key: string, value: string, ...rest: readonly unknown[]): void => {
      const session = kept(sessions, message);
      const others = [...session].filter(([name]) => name !== key);
      const size = [...others, [key, value]].reduce(
        (sum, [name = "", text = ""]) => sum + name.length + text.length,
        0,
      );
      if (size > maxLengthOf(client)) throw new RangeError("Sys.ArgumentOutOfRangeException: sessionData");
      calls.make("sessionData", message, () => void session.set(key, value), callbackOf<void>(rest));
    },
    getAsync: (key: string, ...rest: readonly unknown[]): void =>
      // A key that isn't there has no value, and that is no failure on the web.
      calls.make("sessionData", message, () => kept(sessions, message).get(key), callbackOf<string | undefined>(rest)),
    removeAsync: (key: string, ...rest: readonly unknown[]): void =>
      calls.make("sessionData", message, () => void kept(sessions, message).delete(key), callbackOf<void>(rest)),
  };
}

function internetHeadersOf(message: FakeMessage, { calls }: Making) {
  return {
    getAsync: (names: readonly string[], ...rest: readonly unknown[]): void =>
      calls.make(
        "internetHeaders",
        message,
        () => Object.fromEntries([...kept(headersOf, message)].filter(([name]) => names.includes(name))),
        callbackOf<Record<string, string>>(rest),
      ),
    setAsync: (headers: Readonly<Record<string, string>>, ...rest: readonly unknown[]): void =>
      calls.make(
        "internetHeaders",
        message,
        () => {
          for (const [name, value] of Object.entries(headers)) kept(headersOf, message).set(name, value);
        },
        callbackOf<void>(rest),
      ),
    removeAsync: (names: readonly string[], ...rest: readonly unknown[]): void =>
      calls.make(
        "internetHeaders",
        message,
        () => {
          for (const name of names) kept(headersOf, message).delete(name);
        },
        callbackOf<void>(rest),
      ),
  };
}

/** What a draft has, and a message hasn't. */
export function draftParts(message: FakeMessage, making: Making) {
  const { client, calls } = making;
  return {
    getComposeTypeAsync: (...rest: readonly unknown[]): void =>
      calls.make(
        "composeType",
        message,
        ({ composing = "newMail" }) => ({ composeType: composing, coercionType: "html" }),
        callbackOf<{ readonly composeType: ComposeType; readonly coercionType: string }>(rest),
      ),
    // Empty in the runtime of events on a Mac.
    inReplyTo: client.mac ? "" : (message.inReplyTo ?? ""),
    sessionData: sessionDataOf(message, making),
    internetHeaders: internetHeadersOf(message, making),
  };
}
