import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { put } from "../../../messages";
import type { CaseDesk, CaseFailure, Cases, FoundCase } from "../../cases/types";
import type { PaneWords } from "../../messages";
import type { CaseWords } from "../../messages/case";
import { PreparedText } from "./PreparedText";
import { useCaseStyles } from "./styles";

/** Why two people have to look. */
export function SecondReasons({ form, words }: { readonly form: FoundCase; readonly words: CaseWords["second"] }) {
  const styles = useCaseStyles();
  const { because } = form.secondPerson;
  if (because.length === 0) return null;
  return (
    <div>
      <p className={styles.facts}>{words.because}</p>
      <ul className={styles.list}>
        {because.map((each) => (
          <li key={each} className={styles.small}>
            {words.reasons[each]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The second step: someone other than the caller looks at it. */
export function SecondStep({
  form,
  desk,
  cases,
  failure,
  pane,
  words,
  onRelease,
}: {
  readonly form: FoundCase;
  readonly desk: CaseDesk;
  readonly cases: Cases;
  readonly failure: CaseFailure | null;
  readonly pane: PaneWords;
  readonly words: CaseWords;
  readonly onRelease: () => Promise<void>;
}) {
  const styles = useCaseStyles();
  const said = words.second;
  const [isBusy, setBusy] = useState(false);
  const caller = [...form.calls].reverse().find(({ outcome }) => outcome === "confirmed")?.by ?? null;
  const isCaller = failure === "secondPerson" || (caller !== null && caller.oid === cases.me());
  const release = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    await onRelease();
    setBusy(false);
  };
  return (
    <div className={styles.stack}>
      <p className={styles.text}>{isCaller ? said.you : said.text}</p>
      <SecondReasons form={form} words={said} />
      {failure !== null && failure !== "secondPerson" && (
        <p role="alert" className={styles.strong}>
          {words.failed[failure]}
        </p>
      )}
      {!isCaller && (
        <div className={styles.buttons}>
          <Button className={styles.button} disabledFocusable={isBusy} onClick={() => void release()}>
            {isBusy ? words.busy : said.release}
          </Button>
        </div>
      )}
      {form.local === undefined && (
        <PreparedText
          label={said.ask}
          desk={desk}
          message={() => ({
            to: [],
            subject: put(said.mailSubject, { case: form.label }),
            text: put(said.mailText, { case: form.label, supplier: form.supplierName ?? "" }),
            original: null,
          })}
          pane={pane}
          words={words}
        />
      )}
    </div>
  );
}
