import type { Directory } from "../analysis";
import { serve, type MakeDirectory, type WorkerScope } from "../inspect";

declare const self: WorkerScope;

/** A service that this version has no client for: what needs the records is left incomplete, never taken for unknown. */
function unreachable(url: string): Directory {
  const reason = { code: "notReachable", detail: new URL(url).host } as const;
  return { lookup: () => Promise.resolve({ state: "notReachable", reason }) };
}

const makeDirectory: MakeDirectory = (source) => {
  if (source.kind === "none") return null;
  if (source.kind === "service") return unreachable(source.url);
  // Whatever a page holds can be read by everybody who reaches it.
  throw new Error("Supplier records are never taken from a page.");
};

serve(self, makeDirectory);
