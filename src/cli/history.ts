import type { Remembered } from "../analysis";
import { documentReader, rememberItem } from "../inspect";
import { readPiece, splitMessages, splitWhole } from "../mail/file";
import { InputError } from "./options";
import { problemOf, sources } from "./sources";

/** About 100 MB. */
const maxMessages = 50_000;

/** Reports unreadable messages, and those beyond the bound, to `warn`. @throws {InputError} without a message */
export async function historyFrom(path: string, warn: (line: string) => void): Promise<readonly Remembered[]> {
  const kept: Remembered[] = [];
  const readDocuments = documentReader({ ocr: false });
  for await (const source of sources([path], () => process.stdin)) {
    if ("problem" in source) {
      warn(`${source.file}: ${source.problem}`);
      continue;
    }
    try {
      const whole = source.whole();
      for await (const piece of whole === null ? splitMessages(source.open()) : splitWhole(whole)) {
        if (kept.length === maxMessages) {
          warn(`${path}: only the first ${maxMessages} messages are remembered.`);
          return kept;
        }
        kept.push(await rememberItem(await readPiece(piece), readDocuments));
      }
    } catch (error) {
      warn(`${source.file}: ${problemOf(error)}`);
    }
  }
  if (kept.length === 0) throw new InputError(`${path}: no message was found.`);
  return kept;
}
