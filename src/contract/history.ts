import { actor, hash, next, signature, get } from "./page";
import { count, day, fields, known, list, map, ordinal, orNull, text, time, type Of } from "./shape";

/** What an entry of the history tells of. */
export const historyActions = [
  ...(["proposal-made", "call-back-recorded", "proposal-approved", "proposal-rejected"] as const),
  ...(["supplier-changed", "supplier-added", "import-applied", "import-rejected"] as const),
  ...(["case-opened", "case-joined", "case-called", "case-seconded", "case-closed", "case-reopened"] as const),
  "keys-rotated",
] as const;
/** One of {@link historyActions}. */
export type HistoryAction = (typeof historyActions)[number];

/** One entry of the history. */
export const historyEntry = fields({
  /** From 1, without gaps. */
  number: ordinal,
  at: time,
  by: actor,
  action: known(historyActions),
  supplier: orNull(text),
  /** The current name; null for none, or if it isn't on the list. */
  name: orNull(text),
  detail: map,
  /** Over the entry before it and this one. */
  hash,
});
/** See {@link historyEntry}. */
export type HistoryEntry = Of<typeof historyEntry>;

/** The newest entry, signed with a key that the database doesn't hold. */
export const historyHead = fields({ number: ordinal, hash, at: time, signature, keyId: text });
/** See {@link historyHead}. */
export type HistoryHead = Of<typeof historyHead>;

const chainStretch = fields({
  /** `entry` null: the head itself. */
  fault: orNull(fields({ entry: orNull(count), reason: text })),
  checked: count,
  entries: count,
  since: orNull(time),
  /** Null at a head signed by us, and where something is wrong. */
  next,
});
/** How far the chain was followed, and whether it holds that far. */
export type ChainStretch = Of<typeof chainStretch>;

const seenPerson = fields({ oid: text, name: orNull(text), firstSeen: day, lastSeen: day, days: ordinal });
/** A person who looked up. */
export type SeenPerson = Of<typeof seenPerson>;

/** What was done to the list, and by whom. */
export const historyRoutes = {
  /** A page may have few entries, even none, and still go on. */
  list: get("/api/history", fields({ entries: list(historyEntry), next })),
  people: get("/api/history/people", fields({ people: list(fields({ oid: text, name: orNull(text) })) })),
  chain: get("/api/history/chain", chainStretch),
  head: get("/api/history/head", historyHead),
  /** A pane that has vanished no longer looks up. */
  coverage: get("/api/coverage", fields({ people: list(seenPerson), next })),
};
