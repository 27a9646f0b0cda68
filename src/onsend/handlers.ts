import { conversationOf, readDraft, type Draft } from "./draft/draft";
import { judgeDraft, ownDomains, policyOf, readingOf, sidesOf } from "./judge/judge";
import type { Warning } from "./judge/warning";
import { byNotes, findOut } from "./known/service";
import { notesOf, loadSettings, type SendingSettings } from "./known/settings";
import { Calls, showLine } from "./outlook/calls";
import {
  draftOf,
  hasSet,
  safely,
  type Completed,
  type DraftLike,
  type EventLike,
  type Runtime,
} from "./outlook/office";
import { wordsOf } from "./messages";
import { alertMessage, caseBanner, imitationBanner } from "./messages/sentences";
import { imitations } from "./judge/recipients";

/** Milliseconds: Outlook complains after five seconds, loading included. */
const limit = 4_000;
/** Milliseconds; then the pane's notes decide. The rest is for telling so. */
const patience = 3_400;
/** Milliseconds to say so, once the check has failed. */
const farewell = 400;
const paneButton = "composeButton";
const askedKey = "remit-guard-asked";

type Found = Readonly<{ warnings: readonly Warning[]; settings: SendingSettings; isUnasked: boolean }>;

function judged(runtime: Runtime, item: DraftLike, calls: Calls): Promise<Found> {
  const notes = notesOf(runtime.office);
  const late = new Promise<void>((resolve) => runtime.after(patience, resolve));
  return Promise.all([readDraft(item, calls), loadSettings(runtime, notes)]).then(([draft, settings]) => {
    if (draft.missing.length > 0) throw new Error(`Outlook gave no ${draft.missing.join(", ")}.`);
    const conversation = conversationOf(draft, policyOf(ownDomains(settings, draft.from)));
    const { cases } = notes;
    const reading = readingOf(draft, conversation, { settings, cases });
    return Promise.race([
      findOut(runtime, settings, notes, reading),
      late.then(() => byNotes(runtime, settings, notes, conversation)),
    ]).then(({ about, records, isUnasked }) => ({
      warnings: judgeDraft(draft, reading, { settings, about, cases, records }),
      settings,
      isUnasked,
    }));
  });
}

/** Their alert has its own mode in the manifest, and only a message. */
const isPhone = ({ office }: Runtime): boolean =>
  safely(() => office.context.platform === "iOS" || office.context.platform === "Android", false);

function alertOf(runtime: Runtime, { warnings, settings }: Found, last: string): Completed {
  const { office } = runtime;
  const words = wordsOf(office);
  const [about = null] = warnings.flatMap((each) => ("about" in each ? [each.about.label] : []));
  return {
    allowEvent: false,
    errorMessage: alertMessage(warnings, words, last),
    ...(hasSet(office, "1.14") && {
      cancelLabel: words.button,
      commandId: paneButton,
      contextData: JSON.stringify({ case: about, found: warnings.map(({ kind }) => kind) }),
      ...(settings.sendMode === "PromptUser" && { sendModeOverride: "promptUser" }),
    }),
  };
}

/** Before Mailbox 1.14 no one can send anyway: the alert says to press Send again, and then the message goes. */
function answered(runtime: Runtime, item: DraftLike, calls: Calls, found: Found): Promise<Completed> {
  const { office } = runtime;
  if (found.warnings.length === 0) {
    const goes = { allowEvent: true };
    return found.isUnasked ? said(runtime, "unasked").then(() => goes) : Promise.resolve(goes);
  }
  const isStuck = !hasSet(office, "1.14") && !isPhone(runtime) && found.settings.sendMode === "PromptUser";
  if (!isStuck) return Promise.resolve(alertOf(runtime, found, ""));
  const { again } = wordsOf(office);
  const alert = alertOf(runtime, found, again);
  const asked = alert.errorMessage ?? "";
  const session = item.sessionData;
  return calls
    .ask(session, "getAsync", askedKey)
    .then((known) =>
      known === asked ? { allowEvent: true } : calls.ask(session, "setAsync", askedKey, asked).then(() => alert),
    );
}

/** Above the draft, while it exists. Ends in time, whatever Outlook does. */
function said(runtime: Runtime, sentence: "unchecked" | "unasked"): Promise<void> {
  const item = draftOf(runtime.office);
  if (item === null) return Promise.resolve();
  const words = wordsOf(runtime.office);
  return new Promise((resolve) => {
    runtime.after(farewell, resolve);
    void showLine(item, new Calls(runtime), words[sentence]).then(resolve, () => resolve());
  });
}

function letGo(runtime: Runtime, event: EventLike, why: string): void {
  runtime.log(`Remit Guard: the message was sent unchecked. ${why}`);
  void said(runtime, "unchecked").then(() => event.completed({ allowEvent: true }));
}

/** `OnMessageSend`. `calls`: shared by all handlers. */
export function handleSend(runtime: Runtime, calls: Calls, event: EventLike): void {
  let isOver = false;
  const fail = (why: string): void => {
    if (isOver) return;
    isOver = true;
    letGo(runtime, event, why);
  };
  try {
    const item = draftOf(runtime.office);
    if (item === null) return fail("Outlook gave no message.");
    runtime.after(limit, () => fail("The check took more than 4 seconds."));
    judged(runtime, item, calls)
      .then((found) => answered(runtime, item, calls, found))
      .then(
        (told) => {
          if (isOver) return;
          isOver = true;
          event.completed(told);
        },
        (error: unknown) => fail(String(error)),
      );
  } catch (error) {
    fail(String(error));
  }
}

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
