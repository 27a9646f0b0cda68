import { Button } from "@fluentui/react-components";
import type { View } from "../../../report";
import { Filled } from "../../../ui";
import type { PaneWords } from "../../messages";
import { caseWordsFor } from "../../messages/case";
import { ServiceCase } from "./ServiceCase";
import { useCaseStyles } from "./styles";
import type { CaseHere } from "../../cases/types";

const maxOthers = 5;

/** The case on the shown message, or that this is unknown. */
export function CaseCard({
  here,
  view,
  words: pane,
}: {
  readonly here: CaseHere;
  readonly view: View;
  readonly words: PaneWords;
}) {
  const styles = useCaseStyles();
  const words = caseWordsFor(pane.locale);
  const { desk, form, found } = here;
  if (form !== null) {
    const cases = found?.kind === "found" ? found.cases : [];
    const others = cases.filter(({ id }) => id !== form.id).slice(0, maxOthers);
    return (
      <>
        <ServiceCase key={form.id} here={here} form={form} desk={desk} view={view} pane={pane} words={words} />
        {others.length > 0 && (
          <p className={styles.facts}>
            <Filled
              template={words.others}
              parts={{ cases: others.map(({ label, state }) => `${label} (${words.states[state]})`).join(", ") }}
            />
          </p>
        )}
      </>
    );
  }
  if (found?.kind !== "failed" || here.isLocal) return null;
  return (
    <div role="alert" className={styles.stack}>
      <p className={styles.strong}>{words.unknown.title}</p>
      <p className={styles.text}>{words.failed[found.because]}</p>
      <div className={styles.buttons}>
        <Button size="small" className={styles.button} onClick={here.askAgain}>
          {words.unknown.again}
        </Button>
      </div>
    </div>
  );
}
