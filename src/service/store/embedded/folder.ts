import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { codeOf } from "../../faults/startFault";

/**
 * Makes a folder where there is none, and those that it stands in. Node's own way (`recursive`) tries for ever where the
 * folder's parent is there and takes none, as below /proc.
 * @param mode of the folder itself, as the system knows it
 * @throws {Error} with the code of the system's reason
 */
export function makeFolder(path: string, mode = 0o777): void {
  try {
    mkdirSync(path, mode);
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST" && statSync(path).isDirectory()) return;
    const parent = dirname(path);
    if (code !== "ENOENT" || parent === path) throw error;
    makeFolder(parent);
    mkdirSync(path, mode);
  }
}
