import type { ReactNode } from "react";
import type { CaseWords } from "../../messages/case";
import type { Actor, CaseEvent, CaseForm } from "../../../contract";
import { type Template, textOf } from "../../../messages";
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

/** `day`: ISO 8601. */
export function shownDay(day: string, locale: string): string {
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(time)) return day;
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { dateStyle: "medium", timeZone: "UTC" }).format(
    time,
  );
}

/** The day that it is on the user's device, ISO. */
export function today(now: number): string {
  const date = new Date(now);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** "Someone" if the sign-in doesn't tell. */
export const nameOf = ({ name }: Actor, words: CaseWords): string => name ?? words.somebody;

function templateOf(form: CaseForm, { action, at }: CaseEvent, words: CaseWords): Template<"person" | "ago"> {
  if (action !== "called") return words.events[action];
  const call = form.calls.find((each) => each.at === at) ?? form.calls.at(-1);
  return words.calls[call?.outcome ?? "notReached"];
}

function callDetails(form: CaseForm, { action, at }: CaseEvent): readonly string[] {
  const call = action === "called" ? form.calls.find((each) => each.at === at) : undefined;
  return [call?.spokeWith, call?.phone, call?.foundIn].flatMap((each) => (each ? [each] : []));
}

/** An event as a sentence, with its reason, or who was reached. */
export function EventSentence({ event }: { readonly event: CaseEvent }): ReactNode {
  const { here, form, words } = useOpenCase();
  const details = event.reason ?? callDetails(form, event).join(", ");
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

/** The accounts that a case is about. */
export function CaseDestinations() {
  const styles = useCaseStyles();
  const { form, words } = useOpenCase();
  const { destinations } = form.scope;
  if (destinations.length === 0) return null;
  return (
    <div>
      <p className={styles.note}>{words.about.destinations}</p>
      <ul className={styles.list}>
        {destinations.map((each) => (
          <li key={each} className={styles.number}>
            <Foreign text={shownDestination(each)} max={120} />
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
  const details = event.reason === null ? callDetails(form, event) : [event.reason];
  return [`${event.at}: ${sentence}`, ...details].join(" · ");
}
