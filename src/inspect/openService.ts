import type { GiveToken } from "../contract";
import type { Directory } from "../analysis";
import { httpDirectory } from "../suppliers";

/** With the program's own clock and randomness. */
export function openService(url: string, token: GiveToken): Directory {
  return httpDirectory({
    url,
    token,
    fetch: (address, options) => fetch(address, options),
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    now: () => performance.now(),
    random: () => Math.random(),
  });
}
