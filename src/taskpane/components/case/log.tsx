import type { ReactNode } from "react";
import type { Actor, CaseEvent, CaseForm } from "../../../contract";
import { textOf, type Template } from "../../../messages";
import { Filled, Foreign } from "../../../ui";
import type { CaseWords } from "../../messages/case";
import { ago } from "./times";

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
export function EventSentence({
  form,
  event,
  now,
  words,
}: {
  readonly form: CaseForm;
  readonly event: CaseEvent;
  readonly now: number;
  readonly words: CaseWords;
}): ReactNode {
  const details = event.reason ?? callDetails(form, event).join(", ");
  return (
    <>
      <Filled
        template={templateOf(form, event, words)}
        parts={{
          person: <Foreign text={nameOf(event.by, words)} max={80} />,
          ago: ago(event.at, now, words),
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

/** For a file: with the time instead of how long ago. */
export function eventText(form: CaseForm, event: CaseEvent, words: CaseWords): string {
  const sentence = textOf(templateOf(form, event, words))
    .replace("{person}", () => nameOf(event.by, words))
    .replace(/\s?\{ago\}/, "");
  const details = event.reason === null ? callDetails(form, event) : [event.reason];
  return [`${event.at}: ${sentence}`, ...details].join(" · ");
}
