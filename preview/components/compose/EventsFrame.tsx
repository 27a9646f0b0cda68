import { useLayoutEffect } from "react";
import type { EventsHost } from "../../sending/host";
import { words } from "../../words";

interface Properties {
  readonly host: EventsHost;
  /** Of the draft's window: each has a frame of its own. */
  readonly number: number;
}

/** Where the add-in's events of one draft run: unseen, as Outlook has it. */
export function EventsFrame({ host, number }: Properties) {
  // Before the frame's scripts run, which come later than the frame.
  useLayoutEffect(() => {
    window.remitGuardEvents = host;
  }, [host]);
  return <iframe key={number} hidden src={`events.html?draft=${number}`} title={words.compose.events} />;
}
