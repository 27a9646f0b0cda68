import type { After } from "../after";
import { isSame, onItemChanged, openKey, type ItemChangedHandler, type ItemKey } from "./key";
import type { OfficeLike } from "./office";

/** What watching the open item needs from outside. */
export interface WatchPorts {
  readonly after: After;
  /** Milliseconds between two looks; 1,000 where not given. */
  readonly every?: number;
  readonly visible?: (run: () => void) => () => void;
  /** Where the caller may change its item by itself; null for none. Left out, the one told last counts. */
  readonly current?: () => ItemKey | null;
}

const DEFAULT_EVERY = 1000;

/** Null for none; begins with the open item. Clients lack or forget Outlook's event: looks each second. @returns What ends it. */
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
