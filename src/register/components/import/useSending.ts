import { useCallback, useEffect, useRef, useState } from "react";
import type { Done } from "../../../contract";
import type { ApiFailure } from "../../api/api";
import type { SentFile } from "../../api/http";
import { useRegister } from "../../hooks/register";
import { useFailureOf } from "../../hooks/asking";
import { put } from "../../shown";

type Progress = Readonly<{ sent: number | null; rows: Done | null }>;

/** Milliseconds between two questions. */
const pace = 1_000;

interface Sending {
  readonly progress: Progress | null;
  readonly failure: ApiFailure | null;
  readonly send: (given: Omit<SentFile, "ticket">) => Promise<string | null>;
  readonly cancel: () => void;
  readonly forget: () => void;
}

/** One file at a time. The service finishes it even if the tab is left. */
export function useSending(): Sending {
  const { api, words, announce, changed } = useRegister();
  const failureOf = useFailureOf();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const controller = useRef<AbortController | null>(null);
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  const send = useCallback(
    async (given: Omit<SentFile, "ticket">): Promise<string | null> => {
      const mine = new AbortController();
      const { signal } = mine;
      controller.current = mine;
      const ticket = crypto.randomUUID();
      setFailure(null);
      setProgress({ sent: 0, rows: null });
      const timer = setInterval(() => {
        if (!isThere.current) return;
        api.fileProgress(ticket, signal).then(
          (rows) => {
            if (rows !== null && !signal.aborted) setProgress({ sent: null, rows });
          },
          () => undefined,
        );
      }, pace);
      try {
        const onSent = (part: number): void =>
          setProgress((before) => (before?.rows ? before : { sent: part < 1 ? part : null, rows: null }));
        const { id } = await api.sendFile({ ...given, ticket }, onSent, signal);
        announce(put(words.imports.progress.ready, { file: given.file.name }));
        changed();
        return isThere.current ? id : null;
      } catch (error) {
        if (signal.aborted) return null;
        setFailure(failureOf(error));
        return null;
      } finally {
        clearInterval(timer);
        mine.abort();
        setProgress(null);
      }
    },
    [api, words, announce, changed, failureOf],
  );
  const cancel = useCallback(() => controller.current?.abort(), []);
  const forget = useCallback(() => setFailure(null), []);
  return { progress, failure, send, cancel, forget };
}

/** Follows a file while it is applied; reloads the page's lists once decided. */
export function useFollowed(id: string, isFollowed: boolean): Done | null {
  const { api, changed } = useRegister();
  const [done, setDone] = useState<Done | null>(null);
  useEffect(() => {
    if (!isFollowed) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const look = async (): Promise<void> => {
      const { progress = null, state } = await api.importedFile(id, signal);
      if (signal.aborted) return;
      setDone((before) => progress ?? before);
      if (state === "applied" || state === "rejected") changed();
    };
    const timer = setInterval(() => void look().catch(() => undefined), pace);
    return () => {
      clearInterval(timer);
      controller.abort();
      setDone(null);
    };
  }, [api, changed, id, isFollowed]);
  return done;
}
