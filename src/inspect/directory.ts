import type { Directory } from "../analysis";
import { openDirectory, type PackedSuppliers } from "../suppliers";

/** The directory of a packed supplier list; null without one. */
export function directoryOf(list: PackedSuppliers | null): Directory | null {
  return list === null ? null : openDirectory(list);
}
