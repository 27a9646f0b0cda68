import type { Directory } from "../analysis";
import { openDirectory, type PackedSuppliers } from "../suppliers";
import type { GiveToken } from "../contract";

/** Null without a list. */
export function directoryOf(list: PackedSuppliers | null): Directory | null {
  return list === null ? null : openDirectory(list);
}

/** The supplier service as a directory. What asks it is a file of its own, loaded from the start where there is a service. */
export function serviceDirectory(url: string, token: GiveToken): Directory {
  let opened: Promise<Directory> | null = null;
  const directory = (): Promise<Directory> =>
    (opened ??= import(/* webpackChunkName: "lookup" */ "./openService").then(
      ({ openService }) => openService(url, token),
      (error: unknown) => {
        // The next lookup tries again.
        opened = null;
        throw error;
      },
    ));
  directory().catch(() => undefined);
  return {
    lookup: async (clues, signal) => (await directory()).lookup(clues, signal),
    forget: () => void opened?.then((one) => one.forget?.()).catch(() => undefined),
  };
}
