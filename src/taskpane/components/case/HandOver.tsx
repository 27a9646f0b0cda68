import { mergeClasses } from "@fluentui/react-components";
import { useContext } from "react";
import { put } from "../../../messages";
import type { View } from "../../../report";
import { CopyButton, Filled, Foldable, Foreign } from "../../../ui";
import { itScript } from "../../cases/itCommands";
import type { CaseDesk, CaseSubject } from "../../cases/types";
import type { PaneWords } from "../../messages";
import type { CaseWords } from "../../messages/case";
import { DeviceContext } from "../device";
import { PreparedText } from "./PreparedText";
import { useCaseStyles } from "./styles";

/** The report, the original, and what IT does about a mailbox. */
export function HandOver({
  view,
  subject,
  label,
  desk,
  pane,
  words,
}: {
  readonly view: View;
  readonly subject: CaseSubject;
  readonly label: string;
  readonly desk: CaseDesk;
  readonly pane: PaneWords;
  readonly words: CaseWords;
}) {
  const styles = useCaseStyles();
  const { copy } = useContext(DeviceContext);
  const said = words.handOver;
  const { securityContact: address } = desk;
  const script = view.itSteps.length === 0 ? null : itScript(view.itSteps);
  const text = [
    said.intro,
    put(words.title, { case: label }),
    view.text,
    ...(script === null ? [] : [said.it, said.itNote, script]),
  ].join("\n\n");
  return (
    <div className={styles.stack}>
      <p className={styles.text}>{said.text}</p>
      <p className={styles.facts}>
        {address === null ? (
          said.toUnknown
        ) : (
          <Filled template={said.to} parts={{ address: <Foreign text={address} max={120} /> }} />
        )}
      </p>
      <PreparedText
        label={said.report}
        desk={desk}
        message={() => ({
          to: address === null ? [] : [address],
          subject: put(said.subject, { subject: view.subject }),
          text,
          original: { key: subject.message.key, name: view.subject },
        })}
        pane={pane}
        words={words}
      />
      {script !== null && (
        <Foldable title={said.it} level={3} flush>
          <div className={styles.stack}>
            <p className={styles.text}>{said.itNote}</p>
            <pre className={styles.code} tabIndex={0}>
              {script}
            </pre>
            <CopyButton
              text={script}
              label={said.copyCommands}
              words={pane.footer}
              copy={copy}
              className={mergeClasses(styles.button, styles.copy)}
            />
          </div>
        </Foldable>
      )}
    </div>
  );
}
