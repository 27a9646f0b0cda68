import { hasMailboxSet, openItem, safely, type ItemLike, type OfficeLike } from "./office";

/** Which item a result belongs to. All three together: a sender chooses the Message-ID, and a draft has no item id. */
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

/** Is the item of this key the one that is open now? */
export function sameItem(office: OfficeLike, key: ItemKey): boolean {
  const item = openItem(office);
  if (item === null) return false;
  const open = keyOf(item);
  const nameless = key.itemId === null && key.internetMessageId === null;
  if (nameless && items.get(key) !== item) return false;
  return (
    open.itemId === key.itemId &&
    open.internetMessageId === key.internetMessageId &&
    open.conversationId === key.conversationId
  );
}

/** Told the key of the item that is open now; null where Outlook has none, which it may say in mid-change. */
export type ItemChangedHandler = (key: ItemKey | null) => void;

/** Office takes off all handlers of an event at once, so there is one of ours, which tells the others. */
const listeners = new WeakMap<OfficeLike, Set<{ readonly handler: ItemChangedHandler }>>();

/**
 * Calls `handler` whenever another item is opened while the pane is pinned (Mailbox 1.5). A client that lacks the
 * event never calls it, and some forget to for meetings and encrypted messages: ask {@link sameItem} as well.
 * @returns What ends it.
 */
export function onItemChanged(office: OfficeLike, handler: ItemChangedHandler): () => void {
  const all = listeners.get(office) ?? new Set();
  listeners.set(office, all);
  const entry = { handler };
  all.add(entry);
  const { mailbox } = office.context;
  const type = String(office.EventType.ItemChanged);
  if (all.size === 1 && hasMailboxSet(office, "1.5")) {
    safely(() => {
      mailbox.addHandlerAsync?.(type, () => {
        const key = openKey(office);
        for (const each of [...all]) if (all.has(each)) each.handler(key);
      });
    }, undefined);
  }
  return () => {
    if (!all.delete(entry) || all.size > 0) return;
    safely(() => mailbox.removeHandlerAsync?.(type), undefined);
  };
}
