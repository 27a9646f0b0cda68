import type { ReactNode } from "react";
import type { CaseWords } from "../../messages/case";
import type { Actor, CaseAccount, CaseEvent, CaseForm } from "../../../contract";
import { put, type Template, textOf } from "../../../messages";
import { shownDay } from "../../cases/days";
import { shownDestination } from "../../../cases";
import { Filled, Foreign } from "../../../ui";
import { useCaseStyles, useOpenCase } from "./open";

const units = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

/** "just now", "20 minutes ago", "yesterday". */
export function ago(at: string, now: number, { locale, justNow }: Pick<CaseWords, "locale" | "justNow">): string {
  const seconds = Math.max(0, Math.round((now - Date.parse(at)) / 1_000));
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  if (Number.isNaN(seconds)) return at;
  for (const [unit, length] of units) if (seconds >= length) return format.format(-Math.floor(seconds / length), unit);
  return justNow;
}

/** "Someone" if the sign-in doesn't tell. */
export const nameOf = ({ name }: Actor, words: CaseWords): string => name ?? words.somebody;

function templateOf(form: CaseForm, { action, at }: CaseEvent, words: CaseWords): Template<"person" | "ago"> {
  if (action !== "called") return words.events[action];
  const call = form.calls.find((each) => each.at === at) ?? form.calls.at(-1);
  return words.calls[call?.outcome ?? "notReached"];
}

function callDetails(form: CaseForm, { action, at }: CaseEvent, words: CaseWords): readonly string[] {
  const call = action === "called" ? form.calls.find((each) => each.at === at) : undefined;
  const before = call?.isBefore === true ? words.call.numberBefore : null;
  return [call?.spokeWith, call?.phone, before, call?.foundIn].flatMap((each) => (each ? [each] : []));
}

/** An event as a sentence, with its reason, or who was reached. */
export function EventSentence({ event }: { readonly event: CaseEvent }): ReactNode {
  const { here, form, words } = useOpenCase();
  const details = event.reason ?? callDetails(form, event, words).join(", ");
  return (
    <>
      <Filled
        template={templateOf(form, event, words)}
        parts={{
          person: <Foreign text={nameOf(event.by, words)} max={80} />,
          ago: ago(event.at, here.desk.now(), words),
        }}
      />
      {details !== "" && (
        <>
          {" "}
          <Foreign text={details} max={400} />
        </>
      )}
    </>
  );
}

/** Events as sentences in a list. */
export function EventList({ events, as: List = "ul" }: Readonly<{ events: readonly CaseEvent[]; as?: "ol" | "ul" }>) {
  return (
    <List className={useCaseStyles().list}>
      {events.map((event, index) => (
        <li key={index}>
          <EventSentence event={event} />
        </li>
      ))}
    </List>
  );
}

/** The accounts that the messages of a case named but for those on record, each with what became of it. */
export function CaseDestinations() {
  const styles = useCaseStyles();
  const { form, words } = useOpenCase();
  const { destinations: title, account } = words.about;
  const all: readonly CaseAccount[] =
    form.accounts ?? form.scope.destinations.map((destination) => ({ destination, state: "open", on: null }));
  const shown = all.filter(({ state }) => state !== "onRecord");
  if (shown.length === 0) return null;
  const said = ({ state, on }: CaseAccount): string | null =>
    form.local !== undefined || state === "onRecord"
      ? null
      : state === "open"
        ? account.open
        : put(account[state], { day: on === null ? "…" : shownDay(on, words.locale) });
  return (
    <div>
      <p className={styles.note}>{title}</p>
      <ul className={styles.list}>
        {shown.map((each) => (
          <li key={each.destination}>
            <Foreign className={styles.number} text={shownDestination(each.destination)} max={120} />
            {said(each) !== null && <span className={styles.small}> {said(each)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** For a file: with the time instead of how long ago. */
export function eventText(form: CaseForm, event: CaseEvent, words: CaseWords): string {
  const sentence = textOf(templateOf(form, event, words))
    .replace("{person}", () => nameOf(event.by, words))
    .replace(/\s?\{ago\}/, "");
  const details = event.reason === null ? callDetails(form, event, words) : [event.reason];
  return [`${event.at}: ${sentence}`, ...details].join(" · ");
}
