import { nothingKnown, remember, type History, type MailItem, type Original, type Remembered } from "../analysis";
import { readFacts } from "./facts";
import type { Ports } from "./inspect";

const maxTold = 200;

/** Of a message known to be genuine. */
export async function rememberItem(item: MailItem, readDocuments: Ports["readDocuments"]): Promise<Remembered> {
  return remember((await readFacts(item, await readDocuments(item.attachments))).facts);
}

/** For any open message; null for nothing. */
export function handedIn(originals: readonly Original[]): History | null {
  if (originals.length === 0) return null;
  return { recall: () => Promise.resolve({ ...nothingKnown, handedIn: originals }) };
}

function put(index: Map<string, Remembered[]>, key: string | null, message: Remembered): void {
  if (key === null || key === "") return;
  const there = index.get(key);
  if (there === undefined) index.set(key, [message]);
  else there.push(message);
}

/** In memory. A message is never its own original. */
export function memoryHistory(messages: readonly Remembered[]): History {
  const byId = new Map<string, Remembered[]>();
  const byTopic = new Map<string, Remembered[]>();
  const bySender = new Map<string, Remembered[]>();
  for (const message of messages) {
    put(byId, message.id, message);
    put(byTopic, message.topic, message);
    put(bySender, message.sender, message);
  }
  return {
    recall({ id, ids, topics, senders }) {
      const all = (index: Map<string, Remembered[]>, keys: readonly string[]): Remembered[] =>
        [...new Set(keys.flatMap((key) => index.get(key)?.slice(-maxTold) ?? []))].filter(
          (one) => one.id === null || one.id !== id,
        );
      const originals = [...new Set([...all(byId, ids), ...all(byTopic, topics)])];
      return Promise.resolve({ originals, bySender: all(bySender, senders) });
    },
  };
}
