import { useCallback, useMemo, useState } from "react";
import type { GiveToken } from "../../src/contract";
import type { NewEntry } from "../mailbox/entry";
import { samplesNow } from "../mailbox/samples";
import { hasOwnMessages, serviceInUse, type Event, type Mailbox } from "../mailbox/state";
import type { FakeMessage, Sent } from "../outlook";
import type { Reader } from "../reading/reader";
import type { Scene } from "../useStage";
import { words } from "../words";
import { emlOf, referencesTo } from "./eml";
import { configFor, type EventsHost } from "./host";
import { useDraft, type Drafting } from "./useDraft";

/** What sending runs on. */
export interface SendingPorts {
  readonly scene: Scene;
  readonly mailbox: Mailbox;
  readonly reader: Reader;
  readonly token: GiveToken | null;
  readonly send: (event: Event) => void;
  /** The button of the alert that opens the pane. */
  readonly onTakeAction: () => void;
}

/** Writing and sending. */
export interface SendingPort {
  readonly drafting: Drafting;
  /** What the frame of the draft's events is handed; null while nothing is being written. */
  readonly events: EventsHost | null;
  /** What is said of what was sent; null for nothing. */
  readonly said: string | null;
}

/** Writes, has the add-in look at it, and puts what was sent into the list. */
export function useSending({ scene, mailbox, reader, token, send, onTakeAction }: SendingPorts): SendingPort {
  const [said, setSaid] = useState<string | null>(null);
  const at = hasOwnMessages(mailbox) ? null : samplesNow;

  const drafting = useDraft(scene, ({ sent, button }: Sent, message: FakeMessage, { message: answered }) => {
    if (button === "takeAction") onTakeAction();
    if (!sent) return;
    void entryOf(message, answered, at ?? Date.now(), reader).then((entry) => {
      if (entry !== null) send({ kind: "sent", entry });
      setSaid(words.compose.sent);
    });
  });

  const { draft, loaded, begin, fill } = drafting;
  const compose = draft?.compose ?? null;
  const service = serviceInUse(mailbox)?.url ?? null;
  const policy = mailbox.policy?.policy ?? null;
  const events = useMemo<EventsHost | null>(() => {
    if (compose === null || policy === null) return null;
    return {
      office: compose.office,
      config: configFor(policy, service),
      token: token && (() => token(false).then((given) => ("token" in given ? given.token : null))),
      onLoad: loaded,
    };
    // The script is told once, when it starts.
  }, [compose, policy, service, token]);
  const start: Drafting["begin"] = useCallback(
    (...of) => {
      setSaid(null);
      begin(...of);
    },
    [begin],
  );
  const startFilled: Drafting["fill"] = useCallback(
    (...of) => {
      setSaid(null);
      fill(...of);
    },
    [fill],
  );
  return { drafting: { ...drafting, begin: start, fill: startFilled }, events, said };
}

async function entryOf(
  message: FakeMessage,
  answered: FakeMessage,
  at: number,
  reader: Reader,
): Promise<NewEntry | null> {
  const id = `${crypto.randomUUID()}@${message.from.emailAddress.split("@")[1] ?? "localhost"}`;
  const piece = { bytes: emlOf(message, { at, id, references: referencesTo(answered) }), cut: false };
  const outcome = await reader.ask({ ask: "listing", piece });
  if ("failure" in outcome) return null;
  const story = words.compose.story(message.to.map(({ emailAddress }) => emailAddress).join(", "));
  return { name: message.subject, piece, listing: outcome.value, story, own: false, sent: true };
}
