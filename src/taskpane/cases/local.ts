import { keepWithItem, type OfficeLike } from "../../mail/office";
import type { After } from "../../inspect";
import { fieldsOf } from "../service/ask";
import type { LocalCase, LocalCases, LocalEvent, LocalKept } from "./types";

/** Our property of a message. */
export const caseProperty = "remitGuardCase";
/** Characters of all properties of a message as JSON, that of ours among them, with room for its name and quotation marks. */
const mostCharacters = 2_400;
const longest = { by: 60, words: 120 };

const states: Readonly<Record<LocalEvent["action"], LocalCase["state"] | null>> = {
  opened: "open",
  reopened: "open",
  called: null,
  fraud: "fraud",
  dismissed: "dismissed",
};

/** The state that an event leads to. */
function stateAfter(before: LocalCase["state"], { action, outcome }: LocalEvent): LocalCase["state"] {
  if (action !== "called") return states[action] ?? before;
  if (outcome === "denied") return "fraud";
  return outcome === "confirmed" && before === "open" ? "confirmed" : before;
}

const isText = (value: unknown): value is string => typeof value === "string";

function eventOf(value: unknown): readonly LocalEvent[] {
  const { a: action, n: by, t: at, o: outcome, w: words } = fieldsOf(value);
  if (!isText(action) || !Object.hasOwn(states, action) || !isText(by) || !isText(at) || Number.isNaN(Date.parse(at)))
    return [];
  const isOutcome = outcome === "confirmed" || outcome === "denied" || outcome === "notReached";
  return [
    {
      action: action as LocalEvent["action"],
      by: by.slice(0, longest.by),
      at,
      ...(isOutcome && { outcome }),
      ...(isText(words) && { words: words.slice(0, longest.words) }),
    },
  ];
}

/** Reads what is kept; null where there is nothing of ours. Whoever shares the mailbox could have written it. */
export function parseLocal(text: string | null): LocalCase | null {
  if (text === null || text.length > mostCharacters) return null;
  try {
    const { s: state, e: events, c: cut } = fieldsOf(JSON.parse(text));
    if (!Array.isArray(events)) return null;
    const read = events.flatMap(eventOf);
    if (read.length === 0) return null;
    const isState = state === "open" || state === "confirmed" || state === "fraud" || state === "dismissed";
    return { state: isState ? state : "open", events: read, isCut: cut === true };
  } catch {
    return null;
  }
}

/** Writes it within the bound: the oldest events go first, the state stays. */
export function writeLocal({ state, events, isCut }: LocalCase): string {
  for (let from = 0; ; from++) {
    const kept = events.slice(from).map(({ action, by, at, outcome, words }) => ({
      a: action,
      n: by.slice(0, longest.by),
      t: at,
      ...(outcome !== undefined && { o: outcome }),
      ...(words !== undefined && { w: words.slice(0, longest.words) }),
    }));
    const text = JSON.stringify({ s: state, e: kept, ...((isCut || from > 0) && { c: true }) });
    // In Outlook's own JSON it stands as a text, its quotation marks escaped.
    if (JSON.stringify({ [caseProperty]: text }).length <= mostCharacters || kept.length <= 1) return text;
  }
}

/** A case with one event more. */
export function withEvent(before: LocalCase | null, event: LocalEvent): LocalCase {
  const { state, events, isCut } = before ?? { state: "open" as const, events: [], isCut: false };
  return { state: stateAfter(state, event), events: [...events, event], isCut };
}

/** What keeping a case with the message runs on. */
export interface LocalPorts {
  readonly office: OfficeLike;
  readonly after: After;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** Whose mailbox it is, as Outlook says. */
  readonly person: () => string;
}

/** Keeps cases with the messages themselves, where no service does. */
export function localCases({ office, after, now, person }: LocalPorts): LocalCases {
  const kept = async (
    key: Parameters<typeof keepWithItem>[1],
    change: Parameters<typeof keepWithItem>[3],
  ): Promise<LocalKept> => {
    const answer = await keepWithItem(office, key, caseProperty, change, { after });
    if ("value" in answer) return { kind: "kept", case: parseLocal(answer.value) };
    return { kind: "failed", because: answer.failure === "absent" ? "unavailable" : "notSaved" };
  };
  return {
    read: ({ key }) => kept(key, null),
    add: ({ key }, event) => {
      const made: LocalEvent = { ...event, by: person(), at: new Date(now()).toISOString() };
      return kept(key, (before) => writeLocal(withEvent(parseLocal(before), made)));
    },
  };
}
