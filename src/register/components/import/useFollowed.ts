import { useEffect, useState } from "react";
import type { Done } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { pace } from "./useSending";

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
