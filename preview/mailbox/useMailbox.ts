import { useCallback, useEffect, useReducer, useRef } from "react";
import type { Reader } from "../reading/reader";
import type { Fetch } from "../service/served";
import { loadSamples } from "./samples";
import { afterEvent, emptyMailbox, type Event, type Mailbox } from "./state";
import { takeFiles, type FileLike, type Taken } from "./take";

/** Messages that come into the list together: a redraw for each of thousands would take longer than reading them. */
const batch = 25;

/** The mailbox and what can be done with it. */
export interface MailboxPort {
  readonly mailbox: Mailbox;
  readonly send: (event: Event) => void;
  /** Takes a visitor’s files, behind those that are still being read. */
  readonly take: (files: readonly FileLike[]) => void;
  readonly backToSamples: () => void;
  /** Loads the samples again, where that failed. */
  readonly reload: () => void;
}

/** Holds the mailbox. The samples are loaded at once. */
export function useMailbox(reader: Reader, get: Fetch): MailboxPort {
  const [mailbox, send] = useReducer(afterEvent, emptyMailbox);
  const now = useRef(mailbox);
  const queue = useRef(Promise.resolve());
  const left = useRef(new AbortController());
  useEffect(() => {
    now.current = mailbox;
  }, [mailbox]);

  const reload = useCallback(() => {
    send({ kind: "loading" });
    loadSamples(get, reader).then(
      (samples) => send({ kind: "samplesLoaded", samples }),
      () => send({ kind: "samplesFailed" }),
    );
  }, [get, reader]);
  useEffect(reload, [reload]);

  const take = useCallback(
    (files: readonly FileLike[]) => {
      const { signal } = left.current;
      const run = async (): Promise<void> => {
        if (signal.aborted) return;
        send({ kind: "takingBegins" });
        await takeInBatches(files, reader, now.current, signal, send);
        send({ kind: "takingEnds" });
      };
      queue.current = queue.current.then(run);
    },
    [reader],
  );

  const backToSamples = useCallback(() => {
    left.current.abort();
    left.current = new AbortController();
    send({ kind: "backToSamples" });
  }, []);

  return { mailbox, send, take, backToSamples, reload };
}

async function takeInBatches(
  files: readonly FileLike[],
  reader: Reader,
  { entries }: Mailbox,
  signal: AbortSignal,
  send: (event: Event) => void,
): Promise<void> {
  const own = entries.filter((entry) => entry.own);
  const room = { messages: own.length, bytes: own.reduce((sum, { piece }) => sum + piece.bytes.length, 0) };
  let all: Taken[] = [];
  for await (const taken of takeFiles(files, reader, room)) {
    if (signal.aborted) return;
    all.push(taken);
    if (all.length < batch && taken.kind === "message") continue;
    send({ kind: "taken", all });
    all = [];
  }
  if (!signal.aborted && all.length > 0) send({ kind: "taken", all });
}
