import { useMemo } from "react";
import type { GiveToken } from "../../src/contract";
import { personNamed, type LocalService } from "./served";
import { localTokens } from "./tokens";

/** Signs somebody in to the service, by their name; null where there is none. */
export function useToken(service: LocalService | null, reader: string): GiveToken | null {
  return useMemo(() => {
    const person = service === null ? undefined : personNamed(service, reader);
    if (service === null || person === undefined) return null;
    return localTokens(service, person, (url, options) => fetch(url, options));
  }, [service, reader]);
}
