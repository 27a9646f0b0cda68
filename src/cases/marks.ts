import type { CaseMarks } from "../analysis";
import { maxKeys } from "../contract";

/** Only their digests leave the client. @param conversation Outlook's id, which other mailboxes don't share */
export function keyTexts(
  { messages, texts }: Pick<CaseMarks, "messages" | "texts">,
  conversation: string | null,
): readonly string[] {
  const ofOutlook = conversation === null || conversation === "" ? [] : [`conversation\n${conversation}`];
  return [...ofOutlook, ...messages.map((id) => `message\n${id}`), ...texts].slice(0, maxKeys);
}
