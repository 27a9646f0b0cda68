import { chanceOf, FakeOutlook, type ClientName, type FakeMessage } from "../../../preview/outlook";

/** What is before this script: the Outlook that it is to be. */
export interface OfficeSetup {
  readonly client: ClientName;
  /** BCP 47. */
  readonly language: string;
  readonly messages: readonly FakeMessage[];
  /** Milliseconds that a call takes, from and to; the client's own where null. */
  readonly latency: readonly [number, number] | null;
  /** Of what looks like chance. */
  readonly seed: number;
  /** How often a fault of the client strikes, from 0 to 1. */
  readonly trouble: number;
  /** The highest Mailbox requirement set, 1.x, where it isn't the client's. */
  readonly set: number | null;
  /** False: it never becomes ready. */
  readonly ready: boolean;
}

/** What the tests use from outside. */
export interface OutlookInPage {
  readonly outlook: FakeOutlook;
  /** Opens a message by its place in the list; null closes. */
  open(index: number | null): void;
  /** The one that is open. */
  readonly message: FakeMessage | null;
  /** What the page, in a dialog, told the pane, and the origin that it was for. */
  readonly told: readonly (readonly [string, string | undefined])[];
}

declare global {
  interface Window {
    officeSetup: OfficeSetup;
    inPage: OutlookInPage;
    Office: unknown;
  }
}

/** Runs in the page in place of Office.js: Outlook as `preview/outlook` plays it, with its first message open. */
const { client, language, messages, latency, seed, trouble, set, ready } = window.officeSetup;
const chance = chanceOf(seed);
const after = (ms: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};
const told: [string, string | undefined][] = [];
const outlook = new FakeOutlook(client, {
  after,
  onMessage: (...args) => told.push(args),
  language,
  trouble,
  chance,
  ...(latency !== null && { latency: () => latency[0] + chance() * (latency[1] - latency[0]) }),
});
// Clients as old as that aren't any of the fake's: no one supports them any more.
if (set !== null) Object.assign(outlook.client, { set });

let message: FakeMessage | null = null;
function open(index: number | null): void {
  message = index === null ? null : (messages[index] ?? null);
  outlook.open(message);
}
open(messages.length === 0 ? null : 0);

window.Office = ready ? outlook.office : { ...outlook.office, onReady: () => new Promise(() => undefined) };
window.inPage = {
  outlook,
  open,
  told,
  get message() {
    return message;
  },
};
