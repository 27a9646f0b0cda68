import type { CaseEvent } from "../../../contract";
import type { CaseAbout } from "../../../cases";
import { Filled } from "../../../ui";
import type { CaseDesk, CaseFailure, Cases, CaseStep, FoundCase } from "../../cases/types";
import type { PaneWords } from "../../messages";
import type { CaseWords } from "../../messages/case";
import { CallStep } from "./CallStep";
import { EventSentence } from "./log";
import { SecondReasons, SecondStep } from "./SecondStep";
import type { Step } from "./Steps";
import { useCaseStyles } from "./styles";
import { shownDay, today } from "./times";

interface Taking {
  readonly form: FoundCase;
  readonly about: CaseAbout;
  readonly desk: CaseDesk;
  readonly cases: Cases;
  readonly failureOf: (step: CaseStep["step"]) => CaseFailure | null;
  readonly take: (step: CaseStep) => Promise<void>;
  readonly pane: PaneWords;
  readonly words: CaseWords;
}

/** The steps of a case, as far as they have come. */
export function caseSteps(taking: Taking): readonly Step[] {
  const { form, about, desk, cases, failureOf, take, pane, words } = taking;
  const { state } = form;
  const { steps } = words;
  const call: Step =
    state === "open"
      ? {
          key: "call",
          title: steps.call,
          at: "now",
          body: (
            <CallStep
              key={form.version}
              form={form}
              // Nothing is told of another supplier's record.
              onRecord={(about.scope.supplier === form.scope.supplier && about.supplier?.onRecord) || []}
              now={desk.now()}
              failure={failureOf("call-back")}
              pane={pane}
              words={words}
              onSave={(made) => take({ step: "call-back", call: made })}
            />
          ),
        }
      : { key: "call", title: steps.call, at: "done", body: <DoneBy taking={taking} action="called" /> };
  const second: readonly Step[] = !form.secondPerson.isNeeded
    ? []
    : state === "confirmed"
      ? [
          {
            key: "second",
            title: steps.second,
            at: "now",
            body: (
              <SecondStep
                form={form}
                desk={desk}
                cases={cases}
                failure={failureOf("confirm")}
                pane={pane}
                words={words}
                onRelease={() => take({ step: "confirm" })}
              />
            ),
          },
        ]
      : state === "open"
        ? [
            {
              key: "second",
              title: steps.second,
              at: "waits",
              body: <SecondReasons form={form} words={words.second} />,
            },
          ]
        : [{ key: "second", title: steps.second, at: "done", body: <DoneBy taking={taking} action="seconded" /> }];
  return [call, ...second, ...(form.local === undefined ? [coolOff(taking)] : [])];
}

function DoneBy({
  taking: { form, desk, words },
  action,
}: {
  readonly taking: Taking;
  readonly action: CaseEvent["action"];
}) {
  const styles = useCaseStyles();
  const event = [...form.events].reverse().find((each) => each.action === action);
  if (event === undefined) return null;
  return (
    <p className={styles.facts}>
      <EventSentence form={form} event={event} now={desk.now()} words={words} />
    </p>
  );
}

function PayDay({ day, isDue, taking }: { readonly day: string; readonly isDue: boolean; readonly taking: Taking }) {
  const styles = useCaseStyles();
  const { pay, locale } = taking.words;
  return (
    <div className={styles.stack}>
      <p className={isDue ? styles.text : styles.strong}>
        <Filled template={isDue ? pay.from : pay.notBefore} parts={{ day: shownDay(day, locale) }} />
      </p>
      {taking.form.proposal !== null && <p className={styles.facts}>{pay.proposed}</p>}
    </div>
  );
}

function coolOff(taking: Taking): Step {
  const { payFrom } = taking.form;
  const { steps } = taking.words;
  if (payFrom === null) return { key: "coolOff", title: steps.coolOff, at: "waits", when: steps.notYet };
  const isDue = payFrom <= today(taking.desk.now());
  return {
    key: "coolOff",
    title: steps.coolOff,
    at: isDue ? "done" : "now",
    body: <PayDay day={payFrom} isDue={isDue} taking={taking} />,
  };
}
