import { useEffect, useState } from "react";
import type { Fetch, LocalService } from "./served";

/** Whether the service answers. */
export type Reach = "asking" | "reached" | "notReached";

/** Milliseconds between two questions; sooner where somebody waits for it to come back. */
const pauses = { reached: 4_000, notReached: 1_500 };
/** Milliseconds that an answer may take. */
const timeLimit = 4_000;

async function reaches({ url }: LocalService, get: Fetch): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, timeLimit, false));
  const answered = get(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
  return Promise.race([answered, late]);
}

/** Asks the service again and again whether it is there, for as long as the page is looked at. */
export function useReach(service: LocalService | null, get: Fetch): Reach {
  const [reach, setReach] = useState<Reach>("asking");
  useEffect(() => {
    if (service === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const ask = async (): Promise<void> => {
      const is = document.hidden ? null : (await reaches(service, get)) ? "reached" : "notReached";
      if (ended) return;
      if (is !== null) setReach(is);
      timer = setTimeout(() => void ask(), pauses[is ?? "reached"]);
    };
    void ask();
    return () => {
      ended = true;
      clearTimeout(timer);
      setReach("asking");
    };
  }, [service, get]);
  return reach;
}
