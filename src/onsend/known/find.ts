import type { OpenCase, SendingNotes } from "../../cases";
import type { Conversation } from "../draft/conversation";
import type { Runtime } from "../outlook/runtime";
import { caseOf } from "./known";
import { askService } from "./service";
import type { SendingSettings } from "./settings";

/**
 * The case on the conversation: the service's, where it can be asked and knows one; otherwise the one that the pane has noted. A note
 * of a case that the service has settled in the meantime counts no more.
 */
export function findCase(
  runtime: Runtime,
  settings: SendingSettings,
  notes: SendingNotes,
  conversation: Conversation,
): Promise<OpenCase | null> {
  const noted = caseOf(notes.cases, conversation.keys);
  return askService(runtime, settings, conversation).then((answer) => {
    if (answer === null) return noted;
    const [first] = answer;
    if (first === undefined) return null;
    return noted !== null && noted.label === first.label
      ? { ...noted, ...first, onRecord: noted.onRecord, domains: noted.domains }
      : first;
  });
}
