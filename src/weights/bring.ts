/** Loads weights on Node, from a file. Pages have bring.web.ts instead. */
import { readFile } from "node:fs/promises";
import { failed, type Failed } from "./failure";

/** Are these the bytes that were published? */
export type Check = (bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>;

/**
 * The bytes at a place: a path on Node, an address in a page.
 * @param _name Key under which a page keeps them: their digest. Null: only the browser's own cache keeps them.
 */
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
