import type { CaseEvent, NewCaseCall } from "../../../contract";
import { Filled, Foreign, RadioField } from "../../../ui";
import { useState } from "react";
import type { CaseFailure, FoundCase } from "../../cases/types";
import { usePane } from "../usePane";
import { CallNumber } from "../report/CallCard";
import { CallForm } from "./CallForm";
import { EventSentence } from "./log";
import { shownDay } from "../../cases/days";
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
  onTyped,
  onSave,
}: Readonly<{
  failure: CaseFailure | null;
  onTyped: (text: string) => void;
  onSave: (call: NewCaseCall) => Promise<void>;
}>) {
  const styles = useCaseStyles();
  const { form, words } = useOpenCase();
  const { notThatNumber } = usePane().words.call;
  const said = words.call;
  const { number, phones, because, from, verifiedOn } = form.callBack;
  const [chosen, setChosen] = useState(0);
  const isNew = because === "coolOff";
  const phone = number === "onRecord" && chosen >= 0 ? (phones[chosen] ?? phones[0] ?? null) : null;
  const tried = lastTry(form);
  const day = (iso: string) => shownDay(iso, words.locale);
  return (
    <div className={styles.gridS}>
      {tried !== null && (
        <p className={styles.text}>
          <EventSentence event={tried} />
        </p>
      )}
      {isNew && (
        <p className={styles.strong}>
          <Filled template={said.coolOff} parts={{ day: from === null ? "…" : day(from) }} />
        </p>
      )}
      {phones.length + (isNew ? 1 : 0) > 1 && (
        <RadioField
          label={said.phones}
          value={String(chosen)}
          options={[
            ...phones.map((each, index) => [String(index), <Foreign key={each} text={each} max={60} />] as const),
            ...(isNew ? [["-1", said.elsewhere] as const] : []),
          ]}
          onChange={(value) => setChosen(Number(value))}
        />
      )}
      {phone === null ? (
        <p className={styles.text}>{isNew ? said.foundElsewhere : said.found}</p>
      ) : (
        <>
          <p className={styles.note}>{isNew ? said.numberBefore : said.number}</p>
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
      <CallForm known={phone} failure={failure} onTyped={onTyped} onSave={onSave} />
    </div>
  );
}
