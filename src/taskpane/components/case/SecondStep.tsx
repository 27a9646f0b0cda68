import { put } from "../../../messages";
import type { CaseFailure } from "../../cases/types";
import { ActButton, Alert } from "../useBusy";
import { PreparedText } from "./HandOver";
import { useCaseStyles, useOpenCase } from "./open";

/** Why two people have to look. */
export function SecondReasons() {
  const styles = useCaseStyles();
  const { form, words } = useOpenCase();
  const { because } = form.secondPerson;
  if (because.length === 0) return null;
  return (
    <div>
      <p className={styles.note}>{words.second.because}</p>
      <ul className={styles.list}>
        {because.map((each) => (
          <li key={each} className={styles.small}>
            {words.second.reasons[each]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The second step: someone other than the caller looks at it. */
export function SecondStep({
  failure,
  onRelease,
}: Readonly<{ failure: CaseFailure | null; onRelease: () => Promise<void> }>) {
  const styles = useCaseStyles();
  const { here, form, words } = useOpenCase();
  const said = words.second;
  const caller = [...form.calls].reverse().find(({ outcome }) => outcome === "confirmed")?.by ?? null;
  const isCaller = failure === "secondPerson" || (caller !== null && caller.oid === here.cases.me());
  return (
    <div className={styles.gridS}>
      <p className={styles.text}>{isCaller ? said.you : said.text}</p>
      <SecondReasons />
      {failure !== null && failure !== "secondPerson" && <Alert strong text={words.failed[failure]} />}
      {!isCaller && <ActButton label={said.release} busy={words.busy} act={onRelease} />}
      {form.local === undefined && (
        <PreparedText
          label={said.ask}
          message={() => ({
            to: [],
            subject: put(said.mailSubject, { case: form.label }),
            text: put(said.mailText, { case: form.label, supplier: form.supplierName ?? "" }),
            original: null,
          })}
        />
      )}
    </div>
  );
}
