import type { After } from "..";
import { onMailboxEvent } from "./events";
import { openItem, safely, type ItemLike, type OfficeLike } from "./office";

/** All three together: a sender chooses the Message-ID, and a draft has no item id. */
export interface ItemKey {
  readonly itemId: string | null;
  readonly internetMessageId: string | null;
  readonly conversationId: string | null;
}

/** Drafts that have no id yet differ in nothing but the object. */
const items = new WeakMap<ItemKey, ItemLike>();

/** The key of an item. */
export function keyOf(item: ItemLike): ItemKey {
  const key = {
    itemId: safely(() => item.itemId || null, null),
    internetMessageId: safely(() => item.internetMessageId || null, null),
    conversationId: safely(() => item.conversationId || null, null),
  };
  items.set(key, item);
  return key;
}

/** The key of the open item, null while none is open. */
export function openKey(office: OfficeLike): ItemKey | null {
  const item = openItem(office);
  return item === null ? null : keyOf(item);
}

/** `open` is open now. A draft without ids is known by its object, in clients that hand out the same one twice. */
function isSame(office: OfficeLike, key: ItemKey, open: ItemKey): boolean {
  const nameless = key.itemId === null && key.internetMessageId === null;
  const item = items.get(key);
  if (nameless && item !== undefined && isReplaced(office, item)) return false;
  return (
    open.itemId === key.itemId &&
    open.internetMessageId === key.internetMessageId &&
    open.conversationId === key.conversationId
  );
}

/** Outlook makes one at each change, so another item was open, even where keys agree. Never true if it makes one per call. */
export function isReplaced(office: OfficeLike, item: ItemLike): boolean {
  const open = openItem(office);
  return open !== item && openItem(office) === open;
}

/** Is the item of this key the one that is open now? */
export function sameItem(office: OfficeLike, key: ItemKey): boolean {
  const open = openKey(office);
  return open !== null && isSame(office, key, open);
}

/** Null where Outlook has none, which it may say in mid-change. */
export type ItemChangedHandler = (key: ItemKey | null) => void;

/** Mailbox 1.5, pinned pane. Some clients lack the event or forget it for meetings: see `watchItem`. @returns What ends it. */
export function onItemChanged(office: OfficeLike, handler: ItemChangedHandler, after?: After): () => void {
  return onMailboxEvent(office, "ItemChanged", () => handler(openKey(office)), after);
}

/** What watching the open item needs from outside. */
export interface WatchPorts {
  readonly after: After;
  readonly visible?: (run: () => void) => () => void;
  /** Where the caller may change its item by itself; null for none. Left out, the one told last counts. */
  readonly current?: () => ItemKey | null;
}

/** Milliseconds between two looks. */
const EVERY = 1000;

/** Null for none; begins with the open item. Clients lack or forget Outlook's event: looks each second. @returns What ends it. */
export function watchItem(office: OfficeLike, handler: ItemChangedHandler, ports: WatchPorts): () => void {
  let told = openKey(office);
  const { after, visible, current = () => told } = ports;
  let ended = false;
  const look = (): void => {
    if (ended) return;
    const open = openKey(office);
    const at = current();
    const same = open === null || at === null ? open === at : isSame(office, at, open);
    if (same) return;
    told = open;
    handler(open);
  };
  let cancel = after(EVERY, function again() {
    if (ended) return;
    cancel = after(EVERY, again);
    look();
  });
  const offEvent = onItemChanged(office, look, after);
  const offVisible = visible?.(look);
  return () => {
    ended = true;
    cancel();
    offEvent();
    offVisible?.();
  };
}
