/** The mail that is scanned: folders that were named, else the project's own messages. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** The project's messages are few; a mailbox has them so many times, so that the start is not all that is measured. */
const repeated = 4;

/** @param {string} path @returns {string[]} */
function filesBelow(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** Copies of the project's own messages in a temporary folder. @returns {string} */
function ownMailbox() {
  const folder = mkdtempSync(join(tmpdir(), "remit-guard-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const messages = ["samples", "test/mail"].flatMap((name) => filesBelow(join(root, name)));
  for (let time = 0; time < repeated; time++) {
    mkdirSync(join(folder, String(time)));
    messages
      .filter((file) => file.endsWith(".eml"))
      .forEach((file, at) => copyFileSync(file, join(folder, String(time), `${at}.eml`)));
  }
  return folder;
}

/**
 * The folders of the arguments, of BENCH_MAIL, or a temporary one that goes away with this process.
 * @returns {{ folders: readonly string[], files: readonly string[], bytes: number, words: string }}
 */
export function mailbox() {
  const named = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
  const given = named.length > 0 ? named : (process.env["BENCH_MAIL"] ?? "").split(":").filter((path) => path !== "");
  const folders = given.length > 0 ? given.map((path) => resolve(path)) : [ownMailbox()];
  const files = folders.flatMap(filesBelow);
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const words = given.length > 0 ? "the folders that were named" : `the project's own messages, ${repeated} times`;
  return { folders, files, bytes, words };
}
