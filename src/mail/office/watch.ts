import type { After } from "../after";
import { isSame, onItemChanged, openKey, type ItemChangedHandler, type ItemKey } from "./key";
import type { OfficeLike } from "./office";

/** What watching the open item needs from outside. */
export interface WatchPorts {
  readonly after: After;
  /** Milliseconds between two looks; 1,000 where not given. */
  readonly every?: number;
  /** Calls `run` when the pane is seen or used again (focus, visibilitychange), until what it gives is called. */
  readonly visible?: (run: () => void) => () => void;
  /**
   * The item that the caller is at, null for none, where it may change that by itself: the open item is held against
   * this one. Where not given, against the one that was told last.
   */
  readonly current?: () => ItemKey | null;
}

const DEFAULT_EVERY = 1000;

/**
 * Calls `handler` whenever another item is open than was told last, or none; at first that is the one which is open now.
 * Outlook's own event is missing in some clients, and forgotten for meetings, encrypted messages and parts of a
 * conversation in others: so it is looked at every second as well, and when the user comes back.
 * @returns What ends it.
 */
export function watchItem(office: OfficeLike, handler: ItemChangedHandler, ports: WatchPorts): () => void {
  let told = openKey(office);
  const { after, every = DEFAULT_EVERY, visible, current = () => told } = ports;
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
  let cancel = after(every, function again() {
    if (ended) return;
    cancel = after(every, again);
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
