import { useState } from "react";
import { put } from "../../../messages";
import { evidenceName, evidenceOf, printablePage, type Evidence } from "../../cases/evidence";
import { SaveButton, type TextFile } from "../saving/SaveButton";
import { eventText } from "./log";
import { useCaseStyles, useOpenCase } from "./open";

/** Saves a case as JSON that can be checked, and as a printable page. */
export function EvidencePanel() {
  const styles = useCaseStyles();
  const { here, form, words } = useOpenCase();
  const { subject, cases, report } = here;
  const said = words.evidence;
  const [isUnsigned, setUnsigned] = useState(false);
  const gather = async (): Promise<Evidence> => {
    const signed = await cases.evidence(form);
    setUnsigned(form.local === undefined && signed === null);
    return evidenceOf(subject.message, report, await cases.digests(subject.message), signed);
  };
  const json = async (): Promise<TextFile> => ({
    name: evidenceName(form, "json"),
    text: `${JSON.stringify(await gather(), null, 2)}\n`,
    type: "application/json",
  });
  const page = async (): Promise<TextFile> => {
    const evidence = await gather();
    const text = printablePage(evidence, {
      ...said,
      locale: words.locale,
      title: put(said.title, { case: form.label }),
      state: words.states[form.state],
      log: form.events.map((event) => eventText(form, event, words)),
      logTitle: words.about.log,
      signed: evidence.service === null ? said.notSigned : said.signed,
    });
    return { name: evidenceName(form, "html"), text, type: "text/html" };
  };
  return (
    <div className={styles.gridS}>
      <p className={styles.text}>{said.text}</p>
      <div className={styles.buttons}>
        <SaveButton label={said.save} make={json} />
        <SaveButton label={said.print} make={page} />
      </div>
      <div role="status">{isUnsigned && <p className={styles.text}>{said.unsigned}</p>}</div>
    </div>
  );
}
