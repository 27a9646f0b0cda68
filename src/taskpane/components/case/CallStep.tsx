import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { CaseEvent, NewCaseCall } from "../../../contract";
import { Filled, Foreign } from "../../../ui";
import type { CaseFailure, FoundCase } from "../../cases/types";
import type { PaneWords } from "../../messages";
import type { CaseWords } from "../../messages/case";
import { CallNumber } from "../report/CallNumber";
import { CallForm } from "./CallForm";
import { EventSentence } from "./log";
import { Script } from "./Script";
import { useCaseStyles } from "./styles";
import { shownDay } from "./times";

function lastTry({ events }: FoundCase): CaseEvent | null {
  const last = [...events].reverse().find(({ action }) => action === "called" || action === "reopened");
  return last?.action === "called" ? last : null;
}

/** A call on the number on record, with what to ask, and how it went. */
export function CallStep({
  form,
  onRecord,
  now,
  failure,
  pane,
  words,
  onSave,
}: {
  readonly form: FoundCase;
  readonly onRecord: readonly string[];
  readonly now: number;
  readonly failure: CaseFailure | null;
  readonly pane: PaneWords;
  readonly words: CaseWords;
  readonly onSave: (call: NewCaseCall) => Promise<void>;
}) {
  const styles = useCaseStyles();
  const said = words.call;
  const { number, phones, because, from, verifiedOn, asksLastFour } = form.callBack;
  const [chosen, setChosen] = useState(0);
  const phone = number === "onRecord" ? (phones[chosen] ?? phones[0] ?? null) : null;
  const tried = lastTry(form);
  // The pane can't check what was heard, nor when the record was verified.
  const isLocal = form.local !== undefined;
  const day = (iso: string) => shownDay(iso, words.locale);
  if (because === "coolOff")
    return (
      <p className={styles.strong}>
        <Filled template={said.coolOff} parts={{ day: from === null ? "…" : day(from) }} />
      </p>
    );
  return (
    <div className={styles.stack}>
      {tried !== null && (
        <p className={styles.text}>
          <EventSentence form={form} event={tried} now={now} words={words} />
        </p>
      )}
      {phone === null ? (
        <p className={styles.text}>{said.found}</p>
      ) : (
        <>
          <p className={styles.facts}>{said.number}</p>
          {phones.length > 1 && (
            <Field label={said.phones}>
              <RadioGroup value={String(chosen)} onChange={(_event, { value }) => setChosen(Number(value))}>
                {phones.map((each, index) => (
                  <Radio key={each} value={String(index)} label={<Foreign text={each} max={60} />} />
                ))}
              </RadioGroup>
            </Field>
          )}
          <CallNumber phone={phone} words={pane} />
        </>
      )}
      {!isLocal && (
        <p className={styles.facts}>
          {verifiedOn === null ? (
            said.neverVerified
          ) : (
            <Filled template={said.verified} parts={{ day: day(verifiedOn) }} />
          )}
        </p>
      )}
      <p className={styles.strong}>{pane.call.notThatNumber}</p>
      <Script words={said} />
      <CallForm
        asks={{ phone, asksLastFour, destinations: isLocal ? [] : form.scope.destinations, onRecord }}
        failure={failure}
        words={words}
        onSave={onSave}
      />
    </div>
  );
}
