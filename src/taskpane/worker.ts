import { serve, serviceDirectory, type MakeDirectory, type WorkerScope } from "../inspect";

declare const self: WorkerScope;

const makeDirectory: MakeDirectory = (source, token) => {
  if (source.kind === "none") return null;
  if (source.kind === "service") return serviceDirectory(source.url, token);
  // Security: everybody who reaches a page can read what it holds.
  throw new Error("Supplier records are never taken from a page.");
};

serve(self, makeDirectory);
