import { mergeClasses } from "@fluentui/react-components";
import { MailRegular } from "@fluentui/react-icons/svg/mail";
import { useState } from "react";
import type { Prepared, PreparedMessage } from "../../../mail/office";
import { put } from "../../../messages";
import { CopyButton, Filled, Foldable, Foreign } from "../../../ui";
import { itScript } from "../../cases/itCommands";
import { ActButton } from "../useBusy";
import { usePane } from "../usePane";
import { useCaseStyles, useOpenCase } from "./open";

function Copied({ text, label }: { readonly text: string; readonly label: string }) {
  const styles = useCaseStyles();
  const { words, copy } = usePane();
  const look = mergeClasses(styles.touch, styles.start);
  return <CopyButton text={text} label={label} words={words.footer} copy={copy} className={look} />;
}

/** The text can be copied too: some versions of Outlook silently open nothing. */
export function PreparedText({ label, message }: { readonly label: string; readonly message: () => PreparedMessage }) {
  const styles = useCaseStyles();
  const { here, words } = useOpenCase();
  const [prepared, setPrepared] = useState<(Prepared & { readonly message: PreparedMessage }) | null>(null);
  const said = words.handOver;
  const prepare = async (): Promise<void> => {
    const given = message();
    setPrepared({ ...(await here.desk.prepare(given)), message: given });
  };
  const hasOriginal = prepared !== null && prepared.message.original !== null;
  return (
    <>
      <ActButton size="small" icon={<MailRegular />} label={label} busy={label} act={prepare} />
      <div role="status">
        {prepared?.opened === false && <p className={styles.text}>{said.notOpened}</p>}
        {prepared?.opened === true && hasOriginal && (
          <p className={styles.text}>{prepared.attached ? said.attached : said.notAttached}</p>
        )}
      </div>
      {prepared !== null && (
        <Copied text={`${prepared.message.subject}\n\n${prepared.message.text}`} label={said.copy} />
      )}
    </>
  );
}

/** The report, the original, and what IT does about a mailbox. */
export function HandOver() {
  const styles = useCaseStyles();
  const { here, form, view, words } = useOpenCase();
  const said = words.handOver;
  const { securityContact: address } = here.desk;
  const script = view.itSteps.length === 0 ? null : itScript(view.itSteps);
  const text = [
    said.intro,
    put(words.title, { case: form.label }),
    view.text,
    ...(script === null ? [] : [said.it, said.itNote, script]),
  ].join("\n\n");
  return (
    <div className={styles.gridS}>
      <p className={styles.text}>{said.text}</p>
      <p className={styles.note}>
        {address === null ? (
          said.toUnknown
        ) : (
          <Filled template={said.to} parts={{ address: <Foreign text={address} max={120} /> }} />
        )}
      </p>
      <PreparedText
        label={said.report}
        message={() => ({
          to: address === null ? [] : [address],
          subject: put(said.subject, { subject: view.subject }),
          text,
          original: { key: here.subject.message.key, name: view.subject },
        })}
      />
      {script !== null && (
        <Foldable title={said.it} level={3} flush>
          <div className={styles.gridS}>
            <p className={styles.text}>{said.itNote}</p>
            <pre className={styles.code} tabIndex={0}>
              {script}
            </pre>
            <Copied text={script} label={said.copyCommands} />
          </div>
        </Foldable>
      )}
    </div>
  );
}
