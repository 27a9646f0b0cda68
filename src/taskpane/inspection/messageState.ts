import type { MailItem, Original, Authority, Wording } from "../../analysis";
import { nextStep, withWording, type Inspector, type Judged, type MessageAndFiles, type Pending } from "../../inspect";
import type { Progress } from "../../inspect";
import type { Banner, ItemKey } from "../../mail/office";
import type { OriginalState } from "../originals/originals";
import type { MessageName, PaneState } from "../state";
import { bannerFor } from "./banner";
import { isQuiet, isWarning, keepWarning } from "./keepWarning";

/** What a verdict is asked of. */
export interface PaneQuestion {
  readonly message: MessageAndFiles | null;
  readonly wording: Wording | null;
  readonly locale: string;
  readonly originals: readonly Original[];
}

type Answer = Awaited<ReturnType<Inspector["inspect"]>>;

/** All that is known of the open message, and what the pane shows of it. */
export interface MessageState extends Progress<PaneQuestion, { readonly authority: Authority }> {
  readonly key: ItemKey;
  readonly hasModel: boolean;
  readonly pane: PaneState;
  readonly name: MessageName | null;
  readonly originals: readonly OriginalState[];
  readonly judging: PaneQuestion | null;
  readonly beingRead: MessageAndFiles | null;
  readonly isSlow: boolean;
  readonly wasRead: boolean;
  readonly pending: readonly Pending[];
  readonly shown: Judged | null;
  readonly isDeaf: boolean;
  readonly wasDeaf: boolean;
}

/** What happens to the open message. */
export type MessageEvent =
  | { readonly kind: "asked" }
  | { readonly kind: "liveness"; readonly isDeaf: boolean }
  | { readonly kind: "read"; readonly message: MessageAndFiles; readonly pending: readonly Pending[] }
  | { readonly kind: "opened"; readonly item: MailItem | null }
  | { readonly kind: "advanced"; readonly pending: readonly Pending[] }
  | { readonly kind: "judged"; readonly answer: Answer }
  | { readonly kind: "modelIsSlow" }
  | { readonly kind: "modelAnswered"; readonly message: MessageAndFiles; readonly wording: Wording }
  | { readonly kind: "locale"; readonly locale: string }
  | { readonly kind: "originals"; readonly states: readonly OriginalState[]; readonly held: readonly Original[] };

/** What is to be done because of an event. */
export type MessageEffect =
  | { readonly do: "judge"; readonly message: MessageAndFiles; readonly question: PaneQuestion }
  | { readonly do: "readWording"; readonly message: MessageAndFiles; readonly authority: Authority }
  | { readonly do: "readFiles"; readonly item: MailItem }
  | { readonly do: "askLater" }
  | { readonly do: "banner"; readonly banner: Banner | null };

type Reduced = readonly [MessageState, ...MessageEffect[]];

/** The state of a message that was opened just now. */
export function opened(
  of: Pick<MessageState, "key" | "hasModel" | "name" | "originals" | "isDeaf">,
  asked: Pick<PaneQuestion, "locale" | "originals">,
): MessageState {
  const nothing = { judged: null, judging: null, beingRead: null, isSlow: false, wasRead: false, shown: null };
  const pane: PaneState = { kind: "reading", message: of.name, ...(of.isDeaf && { deaf: true }) };
  return { ...of, ...nothing, question: { message: null, wording: null, ...asked }, pane, pending: [], wasDeaf: false };
}

function show(state: MessageState): MessageState {
  const { key, shown, pending, isSlow, isDeaf, originals } = state;
  const { message } = state.question;
  if (shown === null || message === null) return state;
  const pane: PaneState = {
    kind: "shown",
    view: shown.view,
    message: { key, item: message.item, about: shown.about },
    pending,
    ...(isSlow && { isReading: true }),
    ...(isDeaf && { deaf: true }),
    ...(originals.length > 0 && { originals }),
  };
  return { ...state, pane };
}

const fail = (state: MessageState, failure: Extract<PaneState, { kind: "failed" }>["failure"]): MessageState => ({
  ...state,
  pane: { kind: "failed", failure, message: state.name },
});

const asking = (state: MessageState, changed: Partial<PaneQuestion>): MessageState => ({
  ...state,
  question: { ...state.question, ...changed },
});

function advance(state: MessageState, ...effects: MessageEffect[]): Reduced {
  const { message } = state.question;
  if (message === null || state.judging !== null) return [state, ...effects];
  const step = nextStep(state, state.hasModel);
  if (step.do === "judge") return [{ ...state, judging: step.question }, ...effects, { ...step, message }];
  if (step.do === "finish" || state.beingRead === message) return [state, ...effects];
  return [{ ...state, beingRead: message }, ...effects, { do: "readWording", message, authority: step.authority }];
}

function tell(state: MessageState, answer: Answer): Reduced {
  const { shown, pending, name } = state;
  // The model hasn't answered for the latest parts: that takes no warning back.
  const isLess = state.wasRead && state.question.wording === null && shown !== null && isWarning(shown.verdict);
  const told = keepWarning(shown, isLess && !("failure" in answer) ? { ...answer, partial: true } : answer);
  if ("failure" in told) return advance(pending.length > 0 ? show(state) : fail(state, told.failure));
  if (isQuiet(told.verdict)) {
    const { subject, from } = told.view;
    const message = { subject, from };
    if (pending.length > 0)
      return advance(name ? state : { ...state, name: message, pane: { kind: "reading", message, pending } });
    if (state.isDeaf) return advance(fail(state, "outlook"));
  }
  const banner = bannerFor(told, pending);
  return advance(show({ ...state, shown: told }), ...(banner === undefined ? [] : [{ do: "banner", banner } as const]));
}

const isStillDeaf = ({ wasDeaf, isDeaf, shown }: MessageState): boolean => wasDeaf && isDeaf && shown !== null;

/** Pure. */
export function reduce(state: MessageState, event: MessageEvent): Reduced {
  switch (event.kind) {
    case "asked":
      return [{ ...state, wasDeaf: state.isDeaf }];
    case "liveness": {
      const next = { ...state, isDeaf: event.isDeaf };
      return [state.pane.kind === "shown" ? show(next) : next];
    }
    case "read":
      if (isStillDeaf(state)) return [state];
      return advance(asking({ ...state, pending: event.pending }, { message: event.message, wording: null }));
    case "opened": {
      const later = state.isDeaf ? ([{ do: "askLater" }] as const) : [];
      if (isStillDeaf(state)) return [state, ...later];
      if (event.item === null) return [fail(state, "outlook"), ...later];
      return [state, ...later, { do: "readFiles", item: event.item }];
    }
    case "advanced": {
      const { pending } = event;
      if (JSON.stringify(pending) === JSON.stringify(state.pending)) return [state];
      const pane: PaneState = { kind: "reading", message: state.name, pending };
      return [show({ ...state, pending, ...(state.shown === null && { pane }) })];
    }
    case "judged": {
      const { judging: question } = state;
      if (question === null) return [state];
      const { answer } = event;
      const authority = "failure" in answer || answer.partial ? "none" : answer.authority;
      const next = { ...state, judging: null, judged: { question, answer: { authority } } };
      return nextStep(next, false).do === "judge" ? advance(next) : tell(next, answer);
    }
    case "modelIsSlow":
      return [show({ ...state, isSlow: true })];
    case "modelAnswered": {
      const next = { ...state, isSlow: false, beingRead: null };
      if (state.question.message !== event.message) return [next];
      const read = withWording(next, event.wording, state.wasRead);
      const [told, ...effects] = advance({ ...next, ...read, wasRead: true });
      return effects.length > 0 ? [told, ...effects] : [show(told)];
    }
    case "locale":
      return advance(asking(state, { locale: event.locale }));
    case "originals":
      return advance(show(asking({ ...state, originals: event.states }, { originals: event.held })));
  }
}
