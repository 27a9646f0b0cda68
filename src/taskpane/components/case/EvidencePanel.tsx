import { useState } from "react";
import { put } from "../../../messages";
import { evidenceName, evidenceOf, type Evidence } from "../../cases/evidence";
import { printablePage } from "../../cases/printable";
import type { Cases, CaseSubject, FoundCase } from "../../cases/types";
import type { TextFile } from "../../saving/saveFile";
import type { PaneWords } from "../../messages";
import type { CaseWords } from "../../messages/case";
import { SaveButton } from "../saving/SaveButton";
import { eventText } from "./log";
import { useCaseStyles } from "./styles";

/** Saves a case as JSON that can be checked, and as a printable page. */
export function EvidencePanel({
  form,
  state,
  subject,
  cases,
  report,
  pane,
  words,
}: {
  readonly form: FoundCase;
  readonly state: string;
  readonly subject: CaseSubject;
  readonly report: string;
  readonly cases: Cases;
  readonly pane: PaneWords;
  readonly words: CaseWords;
}) {
  const styles = useCaseStyles();
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
      locale: words.locale,
      title: put(said.title, { case: form.label }),
      state,
      report: said.report,
      log: form.events.map((event) => eventText(form, event, words)),
      logTitle: words.about.log,
      digests: said.digests,
      message: said.message,
      body: said.body,
      signed: evidence.service === null ? said.notSigned : said.signed,
    });
    return { name: evidenceName(form, "html"), text, type: "text/html" };
  };
  return (
    <div className={styles.stack}>
      <p className={styles.text}>{said.text}</p>
      <div className={styles.buttons}>
        <SaveButton label={said.save} make={json} words={pane} />
        <SaveButton label={said.print} make={page} words={pane} />
      </div>
      <div role="status">{isUnsigned && <p className={styles.text}>{said.unsigned}</p>}</div>
    </div>
  );
}
