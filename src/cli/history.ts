import type { Remembered } from "../analysis";
import { readDocuments } from "../documents";
import { rememberItem } from "../inspect";
import { readPiece, splitMessages } from "../mail/file";
import { InputError } from "./options";
import { problemOf, sources } from "./sources";

/** Messages that are remembered: about 100 MB. */
const most = 50_000;

/**
 * What is kept of the messages of a file or folder that are known to be genuine; null where none was named. What can't be
 * read, and that there are more than are kept, goes to `warn`.
 * @throws {InputError} where the path holds no message.
 */
export async function historyFrom(
  path: string | null,
  warn: (line: string) => void,
): Promise<readonly Remembered[] | null> {
  if (path === null) return null;
  const kept: Remembered[] = [];
  for await (const source of sources([path], () => process.stdin)) {
    if ("problem" in source) {
      warn(`${source.file}: ${source.problem}`);
      continue;
    }
    try {
      for await (const piece of splitMessages(source.open())) {
        if (kept.length === most) {
          warn(`${path}: only the first ${most} messages are remembered.`);
          return kept;
        }
        kept.push(await rememberItem(readPiece(piece), readDocuments));
      }
    } catch (error) {
      warn(`${source.file}: ${problemOf(error)}`);
    }
  }
  if (kept.length === 0) throw new InputError(`${path}: no message was found.`);
  return kept;
}
