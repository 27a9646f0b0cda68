import type { Judged, MessageAndFiles } from "../../../src/inspect";
import { opened, reduce, type MessageEvent, type MessageState } from "../../../src/taskpane/inspection/messageState";

const key = { itemId: "1", internetMessageId: null, conversationId: null };
const name = { subject: "Invoice 7", from: "Ann" };
const start = opened({ key, hasModel: true, name, originals: [], isDeaf: false }, { locale: "en", originals: [] });

const message = (subject = "Invoice 7"): MessageAndFiles =>
  ({ item: { subject, attachments: [] }, documents: { found: [], missing: [] } }) as unknown as MessageAndFiles;
const answer = (verdict: Judged["verdict"], more: Partial<Judged> = {}): Judged =>
  ({ verdict, authority: "none", partial: false, view: { verdict, banner: verdict, ...name }, ...more }) as Judged;
const pending = [{ name: "a.pdf", at: null }];
const nothingFound = { found: [], left: 0, authority: "ours" } as const;
const found = { ...nothingFound, found: [{ at: 0, meaning: "later", sure: 1 }] } as const;

/** What comes of events in their order: the last state, what was shown, and what was to be done. */
function after(...events: readonly MessageEvent[]) {
  let state: MessageState = start;
  const shown: string[] = [];
  const done: string[] = [];
  for (const event of events) {
    const [next, ...effects] = reduce(state, event);
    if (next.pane !== state.pane) shown.push(next.pane.kind === "shown" ? next.pane.view.verdict : next.pane.kind);
    done.push(...effects.map((effect) => effect.do));
    state = next;
  }
  return { state, shown, done };
}

const whole = message();
const read = (of = whole, files: MessageState["pending"] = []): MessageEvent => ({
  ...{ kind: "read", message: of, pending: files },
});
const judged = (...of: Parameters<typeof answer>): MessageEvent => ({ kind: "judged", answer: answer(...of) });
const failed: MessageEvent = { kind: "judged", answer: { failure: "crashed" } };

test("a message is judged as soon as anything of it was read, and shown with its banner", () => {
  const { shown, done } = after({ kind: "asked" }, read(), judged("stop"));
  expect(shown).toEqual(["stop"]);
  expect(done).toEqual(["judge", "banner"]);
});

test("one question is asked at a time; what it answers is dropped where more was read since", () => {
  const { shown, done } = after(read(), read(message()), judged("consistent"), judged("stop"));
  expect(shown).toEqual(["stop"]);
  expect(done).toEqual(["judge", "judge", "banner"]);
});

test("a verdict without a warning waits for the files", () => {
  expect(after(read(whole, pending), judged("consistent")).shown).toEqual([]);
  expect(after(read(whole, pending), judged("incomplete")).shown).toEqual(["incomplete"]);
});

describe("the wording model", () => {
  const authority = { authority: "ours" } as const;
  const asked = [read(), judged("consistent", authority)] as const;

  test("is asked after the first verdict, once for a message, and the message judged with its answer", () => {
    const language: MessageEvent = { kind: "locale", locale: "de" };
    const answered: MessageEvent = { kind: "modelAnswered", message: whole, wording: found };
    const again = [language, judged("consistent", authority)] as const;
    const { shown, done, state } = after(...asked, ...again, answered, judged("verify", authority));
    expect(done).toEqual(["judge", "banner", "readWording", "judge", "banner", "judge", "banner"]);
    expect(shown.at(-1)).toBe("verify");
    expect(state.question).toMatchObject({ wording: found, locale: "de" });
  });

  test("changes nothing where it finds nothing, and takes back that it is slow", () => {
    const { done, state } = after(
      ...asked,
      { kind: "modelIsSlow" },
      { kind: "modelAnswered", message: whole, wording: nothingFound },
    );
    expect(done).toEqual(["judge", "banner", "readWording"]);
    expect(state.pane).not.toHaveProperty("isReading");
  });

  test("is not asked of a message that no one with authority wrote, or that was judged in part", () => {
    expect(after(read(), judged("caution")).done).not.toContain("readWording");
    expect(after(read(), judged("caution", { ...authority, partial: true })).done).not.toContain("readWording");
  });

  test("is dropped where it read less than is known by now, and its warning stays until it has read the rest", () => {
    const more = message();
    const { shown, done } = after(
      ...asked,
      { kind: "modelAnswered", message: whole, wording: found },
      judged("verify", authority),
      read(more),
      judged("consistent", authority),
      { kind: "modelAnswered", message: whole, wording: nothingFound },
      { kind: "modelAnswered", message: more, wording: nothingFound },
      judged("consistent", authority),
    );
    expect(shown.slice(1, -1).every((verdict) => verdict === "verify")).toBe(true);
    expect(shown.at(-1)).toBe("consistent");
    expect(done.filter((each) => each === "readWording")).toHaveLength(2);
  });
});

describe("a check that fails", () => {
  test("says so once all was read, and never replaces a warning", () => {
    expect(after(read(), failed).shown).toEqual(["failed"]);
    expect(after(read(whole, pending), failed).shown).toEqual([]);
    const { shown } = after(read(whole, pending), judged("verify"), read(message()), failed);
    expect(shown.at(-1)).toBe("verify");
  });

  test("is no verdict where Outlook gives nothing", () => {
    expect(after({ kind: "opened", item: null }).state.pane).toEqual({
      ...{ kind: "failed", failure: "outlook", message: name },
    });
  });
});

describe("an Outlook that no longer answers", () => {
  const deaf: MessageEvent = { kind: "liveness", isDeaf: true };

  test("is asked again later, and a verdict without a warning isn't one", () => {
    const { shown, done, state } = after({ kind: "asked" }, deaf, read(), judged("consistent"));
    expect(shown).toEqual(["failed"]);
    expect(reduce(state, { kind: "opened", item: null }).slice(1)).toEqual([{ do: "askLater" }]);
    expect(done).toEqual(["judge"]);
  });

  test("changes nothing that is shown where it stays silent", () => {
    const { state } = after({ kind: "asked" }, deaf, read(), judged("incomplete"), { kind: "asked" });
    expect(reduce(state, read(message()))).toEqual([state]);
    expect(state.pane).toMatchObject({ kind: "shown", deaf: true });
    const [answers] = reduce(state, { kind: "liveness", isDeaf: false });
    expect(answers.pane).not.toHaveProperty("deaf");
  });
});

test("originals are shown at once, and the message judged with those that were read", () => {
  const states = [{ id: "1", name: "a.eml", status: "reading", kind: null, date: null, partial: false }] as const;
  const { done, state } = after(read(), judged("caution"), {
    kind: "originals",
    states,
    held: start.question.originals,
  });
  expect(state.pane).toMatchObject({ originals: states });
  expect(done.filter((each) => each === "judge")).toHaveLength(1);
  expect(reduce(state, { kind: "originals", states, held: [] })[1]).toMatchObject({ do: "judge" });
});
