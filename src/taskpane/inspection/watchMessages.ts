import { OfficeLiveness, openKey, watchItem, type DroppedFile, type ItemKey, type WatchPorts } from "../../mail/office";
import { Originals } from "../originals/originals";
import type { PaneState } from "../state";
import { type MessagePorts, MessageReading } from "./reading";

/** What watching the messages needs of its surroundings. */
export interface WatchedPorts extends MessagePorts {
  readonly locale: string;
  readonly visible?: WatchPorts["visible"];
}

/** What may be asked of it. */
export interface Messages {
  checkAgain(): void;
  addOriginals(files: readonly DroppedFile[]): void;
  removeOriginal(id: string): void;
  setLocale(locale: string): void;
  stop(): void;
}

/** A state always speaks of the open message: the old one goes in the same turn. */
export function watchMessages(ports: WatchedPorts, emit: (state: PaneState) => void): Messages {
  const { visible, ...shared } = ports;
  const { office, after } = shared;
  let { locale } = ports;
  const liveness = new OfficeLiveness();
  const handedIn = (): Originals =>
    new Originals(shared, ({ states, held }) => reading?.tell({ kind: "originals", states, held }));
  let originals = handedIn();
  let reading: MessageReading | null = null;

  function change(): void {
    liveness.itemChanged();
    originals.end();
    originals = handedIn();
    read();
  }

  function read(): void {
    reading?.end();
    reading = null;
    const key = openKey(office);
    if (key === null) emit({ kind: "nothing" });
    else reading = new MessageReading({ ...shared, locale, liveness, originals, emit, lost: change }, key);
  }

  read();
  // A reading can switch to another item by itself: the watcher must know.
  const current = (): ItemKey | null => reading?.key ?? null;
  const stopWatching = watchItem(office, change, { after, current, ...(visible && { visible }) });
  return {
    checkAgain() {
      shared.inspector.forget();
      read();
    },
    addOriginals: (files) => originals.add(files),
    removeOriginal: (id) => originals.remove(id),
    setLocale(wanted) {
      if (wanted === locale) return;
      locale = wanted;
      reading?.tell({ kind: "locale", locale });
    },
    stop() {
      stopWatching();
      originals.end();
      reading?.end();
      reading = null;
    },
  };
}
