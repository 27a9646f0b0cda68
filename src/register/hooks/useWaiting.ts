import { useCallback } from "react";
import type { Tab } from "../route";
import { may, useRegister } from "./register";
import { useAsked } from "./useAsked";

const most = 20;

interface Counted {
  readonly items: readonly unknown[];
  readonly next: string | null;
}

const counted = ({ items, next }: Counted): string =>
  items.length === 0 ? "" : `${items.length}${next === null ? "" : "+"}`;

/** By tab; absent for zero or unknown. */
export function useWaiting(): Readonly<Partial<Record<Tab, string>>> {
  const { api, me } = useRegister();
  const isAllowed = may(me, "handle");
  const ask = useCallback(
    async (signal: AbortSignal) => {
      if (!isAllowed) return {};
      const [proposals, files] = await Promise.all([
        api.proposals({ state: "open", supplier: null, after: null, limit: most }, signal),
        api.imports({ state: "proposed", after: null, limit: most }, signal),
      ]);
      return { proposals: counted(proposals), import: counted(files) };
    },
    [api, isAllowed],
  );
  const { asked } = useAsked<Readonly<Partial<Record<Tab, string>>>>(ask);
  return asked.state === "there" ? asked.value : {};
}
