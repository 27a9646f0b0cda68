import { useState } from "react";
import { evidenceName, evidenceOf, type Evidence } from "../../cases/evidence";
import { printablePage } from "../../cases/printable";
import type { CaseDesk, CaseSubject, FoundCase } from "../../cases/types";
import type { TextFile } from "../../saving/saveFile";
import type { PaneWords } from "../../messages";
import type { CaseWords } from "../../messages/case";
import { SaveButton } from "../saving/SaveButton";
import { eventText } from "./log";
import { useCaseStyles } from "./styles";

/** Saves what is known of a case, for whoever asks later: as JSON that can be checked, and as a page that can be printed. */
export function EvidencePanel({
  form,
  state,
  log,
  subject,
  report,
  desk,
  pane,
  words,
}: {
  /** Null where no service keeps the case. */
  readonly form: FoundCase | null;
  /** What became of it, in words. */
  readonly state: string;
  /** What was done, where no service says it. */
  readonly log: readonly string[];
  readonly subject: CaseSubject;
  readonly report: string;
  readonly desk: CaseDesk;
  readonly pane: PaneWords;
  readonly words: CaseWords;
}) {
  const styles = useCaseStyles();
  const said = words.evidence;
  const [isUnsigned, setUnsigned] = useState(false);
  const { service } = desk;
  const gather = async (): Promise<Evidence> => {
    const signed = form === null || service === null ? null : await service.evidence(form);
    setUnsigned(form !== null && signed === null);
    const digests = service === null ? [] : await service.digests(subject.message);
    return evidenceOf(subject.message, report, digests, signed);
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
      title: form === null ? words.local.title : said.title.replace("{case}", form.label),
      state,
      report: said.report,
      log: form === null ? log : form.events.map((event) => eventText(form, event, words)),
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
