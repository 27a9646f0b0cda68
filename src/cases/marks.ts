import type { CaseMarks } from "../analysis";
import { maxKeys } from "../contract";

/**
 * What is to be digested (SHA-256 of UTF-8, hexadecimal) for the keys of a conversation. The digests alone leave the client, and the
 * service keeps keyed hashes of those.
 * @param conversation Outlook's conversation id, which colleagues' mailboxes don't share; null where it tells none
 */
export function keyTexts(
  { messages, texts }: Pick<CaseMarks, "messages" | "texts">,
  conversation: string | null,
): readonly string[] {
  const ofOutlook = conversation === null || conversation === "" ? [] : [`conversation\n${conversation}`];
  return [...ofOutlook, ...messages.map((id) => `message\n${id}`), ...texts].slice(0, maxKeys);
}
