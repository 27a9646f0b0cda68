/** Where the weights are on Node: in a file beside the program. A page has bring.web.ts for this file. */
import { readFile } from "node:fs/promises";
import { failed, type Failed } from "./failure";

/** Are these the bytes that were published? */
export type Check = (bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>;

/**
 * The bytes that lie at a place: on Node the path of a file, in a page an address.
 * @param _name What they are kept under in a page: their digest. Null where they are left to the browser's own cache.
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
