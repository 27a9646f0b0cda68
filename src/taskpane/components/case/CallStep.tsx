import type { CaseEvent, NewCaseCall } from "../../../contract";
import { Filled, Foreign, RadioField } from "../../../ui";
import { useState } from "react";
import type { CaseFailure, FoundCase } from "../../cases/types";
import { usePane } from "../usePane";
import { CallNumber } from "../report/CallCard";
import { CallForm } from "./CallForm";
import { EventSentence, shownDay } from "./log";
import { useCaseStyles, useOpenCase } from "./open";

function lastTry({ events }: FoundCase): CaseEvent | null {
  const last = [...events].reverse().find(({ action }) => action === "called" || action === "reopened");
  return last?.action === "called" ? last : null;
}

/** They read the account out, not you. */
function Script() {
  const styles = useCaseStyles();
  const { ask, script, never } = useOpenCase().words.call;
  return (
    <div className={styles.script}>
      <p className={styles.strong}>{ask}</p>
      <ul className={styles.list}>
        {Object.values(script).map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p className={styles.text}>{never}</p>
    </div>
  );
}

/** A call on the number on record, with what to ask, and how it went. */
export function CallStep({
  failure,
  onSave,
}: Readonly<{ failure: CaseFailure | null; onSave: (call: NewCaseCall) => Promise<void> }>) {
  const styles = useCaseStyles();
  const { form, words } = useOpenCase();
  const { notThatNumber } = usePane().words.call;
  const said = words.call;
  const { number, phones, because, from, verifiedOn } = form.callBack;
  const [chosen, setChosen] = useState(0);
  const phone = number === "onRecord" ? (phones[chosen] ?? phones[0] ?? null) : null;
  const tried = lastTry(form);
  const day = (iso: string) => shownDay(iso, words.locale);
  if (because === "coolOff")
    return (
      <p className={styles.strong}>
        <Filled template={said.coolOff} parts={{ day: from === null ? "…" : day(from) }} />
      </p>
    );
  return (
    <div className={styles.gridS}>
      {tried !== null && (
        <p className={styles.text}>
          <EventSentence event={tried} />
        </p>
      )}
      {phone === null ? (
        <p className={styles.text}>{said.found}</p>
      ) : (
        <>
          <p className={styles.note}>{said.number}</p>
          {phones.length > 1 && (
            <RadioField
              label={said.phones}
              value={String(chosen)}
              options={phones.map((each, index) => [String(index), <Foreign key={each} text={each} max={60} />])}
              onChange={(value) => setChosen(Number(value))}
            />
          )}
          <CallNumber phone={phone} />
        </>
      )}
      {form.local === undefined && (
        <p className={styles.note}>
          {verifiedOn === null ? (
            said.neverVerified
          ) : (
            <Filled template={said.verified} parts={{ day: day(verifiedOn) }} />
          )}
        </p>
      )}
      <p className={styles.strong}>{notThatNumber}</p>
      <Script />
      <CallForm known={phone} failure={failure} onSave={onSave} />
    </div>
  );
}
