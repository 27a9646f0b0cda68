import type { FakeOutlook } from "../mailbox";
import type { Completed } from "./smartAlert";

/** What a handler is given. */
export interface FakeEvent {
  readonly type?: string;
  readonly completed: (told?: Completed) => void;
}

/** A function of the add-in that handles an event. */
export type EventHandler = (event: FakeEvent) => void;

/**
 * `Office` in the runtime that handles events. In the engine without a page there is no dialog, no ready, and no text of
 * what a window would show.
 */
export function eventOffice(outlook: FakeOutlook, handlers: Map<string, EventHandler>) {
  const { office, client } = outlook;
  const isScript = client.runtime === "script";
  // Copied with its getters: the item and the settings are asked for when they are read.
  const context = Object.defineProperties({}, Object.getOwnPropertyDescriptors(office.context)) as Partial<
    typeof office.context
  >;
  if (isScript) delete context.ui;
  return {
    ...(isScript ? {} : { onReady: office.onReady }),
    EventType: office.EventType,
    context,
    actions: {
      // Office.js finds them whichever way their names are written.
      associate: (name: string, handler: EventHandler): void => void handlers.set(name.toUpperCase(), handler),
    },
  };
}
