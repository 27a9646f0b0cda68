import type { FastifyBaseLogger } from "fastify";
import type { Store } from "./store/store";

/**
 * Logs the signed end of the history: an anchor outside the database, by which a history that was cut off, or written anew, is
 * told (`history verify --head`). What it is about has happened, and doesn't fail for want of a line in the log.
 */
export async function logHead(store: Pick<Store, "historyHead">, log: FastifyBaseLogger): Promise<void> {
  try {
    const head = await store.historyHead();
    if (head === null) return;
    const { number, hash, at, keyId, signature } = head;
    log.info({ number, hash, at, keyId, signature }, "history head");
  } catch (error) {
    log.error({ err: error }, "the history's head can't be read");
  }
}
