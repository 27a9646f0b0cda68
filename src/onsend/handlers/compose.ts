import { conversationOf } from "../draft/conversation";
import { readDraft, type Draft } from "../draft/draft";
import { ownDomains, policyOf, sidesOf } from "../judge/judge";
import { imitations } from "../judge/recipients";
import { findOut } from "../known/find";
import { notesOf } from "../known/known";
import { loadSettings } from "../known/settings";
import { type Calls, showLine } from "../outlook/calls";
import { draftOf, type EventLike, type Runtime } from "../outlook/office";
import { wordsOf } from "../messages";
import { caseBanner, imitationBanner } from "../messages/sentences";

function lineFor(runtime: Runtime, draft: Draft): Promise<string | null> {
  const notes = notesOf(runtime.office);
  const words = wordsOf(runtime.office);
  return loadSettings(runtime, notes).then((settings) => {
    const conversation = conversationOf(draft, policyOf(ownDomains(settings, draft.from)));
    return findOut(runtime, settings, notes, { conversation, accounts: [], domains: [] }).then(({ about }) => {
      const sides = sidesOf({ settings, about, cases: notes.cases }, draft.from);
      const recipients = [...draft.to, ...draft.cc, ...draft.bcc];
      const [imitation] = imitations(recipients, conversation.earlier, sides);
      if (about !== null) return caseBanner(about, words);
      return imitation?.kind === "imitates" ? imitationBanner(imitation.address, imitation.genuine, words) : null;
    });
  });
}

/** `OnNewMessageCompose` and `OnMessageRecipientsChanged`: warns above the draft, never blocks. `calls`: shared. */
export function handleDraft(runtime: Runtime, calls: Calls, event: EventLike): void {
  let isOver = false;
  const end = (): void => {
    if (isOver) return;
    isOver = true;
    event.completed();
  };
  try {
    const item = draftOf(runtime.office);
    if (item === null) return end();
    readDraft(item, calls)
      .then((draft) => lineFor(runtime, draft))
      .then((line) => showLine(item, calls, line))
      .then(end, (error: unknown) => {
        runtime.log(`Remit Guard: the draft was not looked at. ${String(error)}`);
        end();
      });
  } catch {
    end();
  }
}
