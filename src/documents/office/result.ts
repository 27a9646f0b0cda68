import type { DocumentRead, InnerFile } from "../reader";
import type { Flow } from "./flow";
import type { Package } from "./package";

/** Result of an office document: visible and hidden text. */
export function readOf(from: Package, flow: Flow, files: readonly InnerFile[]): DocumentRead {
  const { texts, cut } = flow.texts(from.name);
  if (cut) from.fault("tooLarge");
  return { texts, notes: [], missing: from.missing, files };
}
