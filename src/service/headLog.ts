import type { FastifyBaseLogger } from "fastify";
import type { Store } from "./store/store";

/** Lets `history verify --head` detect a truncated or rewritten history. Never fails. */
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
