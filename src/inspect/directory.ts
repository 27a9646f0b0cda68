import type { Directory } from "../analysis";
import { openDirectory, type PackedSuppliers } from "../suppliers";

/** Null without a list. */
export function directoryOf(list: PackedSuppliers | null): Directory | null {
  return list === null ? null : openDirectory(list);
}
