import { mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { RecordRegular } from "@fluentui/react-icons/svg/record";
import type { ReactNode } from "react";
import type { CaseEvent } from "../../../contract";
import { Filled, stylesWith, pieces } from "../../../ui";
import type { CaseFailure, CaseStep } from "../../cases/types";
import { CallStep } from "./CallStep";
import { EventSentence } from "./log";
import { shownDay, today } from "../../cases/days";
import { useOpenCase } from "./open";
import { SecondReasons, SecondStep } from "./SecondStep";

const useStyles = stylesWith({
  listM: { ...pieces.list, ...pieces.grid, gap: tokens.spacingVerticalM },
  narrow: { minWidth: 0 },
  head: { ...pieces.row, gap: tokens.spacingHorizontalXS, minWidth: 0 },
  icon: { display: "flex", flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  title: { ...pieces.text, minWidth: 0, flexGrow: 1 },
  now: { fontWeight: tokens.fontWeightSemibold },
  when: { ...pieces.caption, flexShrink: 0 },
  body: { paddingTop: tokens.spacingVerticalXS, minWidth: 0 },
});

/** One step: done ones and those to come are a line, the one under way is open. */
interface Step {
  readonly key: "call" | "second" | "coolOff";
  readonly at: "done" | "now" | "waits";
  readonly when?: ReactNode;
  readonly body?: ReactNode;
}

const icons = { done: CheckmarkCircleRegular, now: RecordRegular, waits: CircleRegular } as const;

function DoneBy({ action }: { readonly action: CaseEvent["action"] }) {
  const styles = useStyles();
  const event = [...useOpenCase().form.events].reverse().find((each) => each.action === action);
  if (event === undefined) return null;
  return (
    <p className={styles.note}>
      <EventSentence event={event} />
    </p>
  );
}

function PayDay({ day, isDue }: { readonly day: string; readonly isDue: boolean }) {
  const styles = useStyles();
  const { form, words } = useOpenCase();
  const { pay, locale } = words;
  return (
    <div className={styles.gridS}>
      <p className={isDue ? styles.text : styles.strong}>
        <Filled template={isDue ? pay.from : pay.notBefore} parts={{ day: shownDay(day, locale) }} />
      </p>
      {form.proposal !== null && <p className={styles.note}>{pay.proposal[form.proposalState ?? "open"]}</p>}
    </div>
  );
}

/** The steps of a case in their order, as far as they have come. */
export function Steps({
  failureOf,
  take,
  onTyped,
}: Readonly<{
  failureOf: (step: CaseStep["step"]) => CaseFailure | null;
  take: (step: CaseStep) => Promise<void>;
  onTyped: (text: string) => void;
}>) {
  const styles = useStyles();
  const { here, form, words } = useOpenCase();
  const { state, payFrom } = form;
  const call: Step =
    state === "open"
      ? {
          key: "call",
          at: "now",
          body: (
            <CallStep
              failure={failureOf("call-back")}
              onTyped={onTyped}
              onSave={(made) => take({ step: "call-back", call: made })}
            />
          ),
        }
      : { key: "call", at: "done", body: <DoneBy action="called" /> };
  const release = (): Promise<void> => take({ step: "confirm" });
  const second: Step =
    state === "confirmed"
      ? { key: "second", at: "now", body: <SecondStep failure={failureOf("confirm")} onRelease={release} /> }
      : state === "open"
        ? { key: "second", at: "waits", body: <SecondReasons /> }
        : { key: "second", at: "done", body: <DoneBy action="seconded" /> };
  const isDue = payFrom !== null && payFrom <= today(here.desk.now());
  const coolOff: Step =
    payFrom === null
      ? { key: "coolOff", at: "waits", when: words.steps.notYet }
      : { key: "coolOff", at: isDue ? "done" : "now", body: <PayDay day={payFrom} isDue={isDue} /> };
  const steps = [call, ...(form.secondPerson.isNeeded ? [second] : []), ...(form.local === undefined ? [coolOff] : [])];
  return (
    <ol className={styles.listM} aria-label={words.steps.title}>
      {steps.map(({ key, at, when, body }, index) => {
        const Icon = icons[at];
        return (
          <li key={key} className={styles.narrow} {...(at === "now" && { "aria-current": "step" })}>
            <div className={styles.head}>
              <span className={styles.icon} aria-hidden>
                <Icon />
              </span>
              <h3 className={mergeClasses(styles.title, at === "now" && styles.now)}>
                {index + 1}. {words.steps[key]}
              </h3>
              <span className={styles.when}>{when ?? words.steps[at]}</span>
            </div>
            {body !== undefined && <div className={styles.body}>{body}</div>}
          </li>
        );
      })}
    </ol>
  );
}
