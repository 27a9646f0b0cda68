/** Loads weights on Node, from a file. Pages have bring.web.ts instead. */
import { readFile } from "node:fs/promises";
import { failed, type Failed } from "./failure";

/** Are these the bytes that were published? */
export type Check = (bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>;

/** The bytes at a path (Node) or an address (page). `_name`: their digest, a page's cache key; null: browser cache only. */
export async function bring(
  place: string,
  _name: string | null,
  isRight: Check,
): Promise<{ readonly bytes: Uint8Array } | Failed> {
  try {
    const bytes = Uint8Array.from(await readFile(place));
    return (await isRight(bytes)) ? { bytes } : failed("altered", place);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    return failed(isMissing ? "missing" : "refused", error);
  }
}
