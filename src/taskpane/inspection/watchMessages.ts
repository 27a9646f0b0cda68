import { OfficeLiveness, openKey, watchItem, type DroppedFile, type ItemKey, type WatchPorts } from "../../mail/office";
import { Originals } from "../originals/originals";
import type { PaneState } from "../state";
import { MessageReading, type MessagePorts } from "./reading";

/** What watching the messages needs of its surroundings. */
export interface WatchedPorts extends MessagePorts {
  /** The user's language at first, BCP 47. */
  readonly locale: string;
  /** Calls `run` when the pane is seen or used again, until what it gives is called. */
  readonly visible?: WatchPorts["visible"];
}

/** What may be asked of it. */
export interface Messages {
  /** Reads and judges the open message again. */
  checkAgain(): void;
  /** Compares the open message with these, too. */
  addOriginals(files: readonly DroppedFile[]): void;
  /** Removes one. */
  removeOriginal(id: string): void;
  /** Says the same in another language. */
  setLocale(locale: string): void;
  /** Ends it: nothing is said any more. */
  stop(): void;
}

/**
 * Reads and judges whichever message is open, from now on, and says what the pane is to show. A state speaks of the
 * message that is open at that moment, and the old one is gone in the same turn in which another is opened.
 */
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
  // A reading that finds another item in place of its own opens that by itself: the watcher must know of it, or it would
  // hold what is open against a message that no one is at any more.
  const current = (): ItemKey | null => reading?.key ?? null;
  const stopWatching = watchItem(office, change, { after, current, ...(visible && { visible }) });
  return {
    checkAgain() {
      // The user wants to know what is on record now.
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
