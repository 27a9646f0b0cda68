import { Button, mergeClasses } from "@fluentui/react-components";
import { MailRegular } from "@fluentui/react-icons/svg/mail";
import { useContext, useState } from "react";
import type { Prepared, PreparedMessage } from "../../../mail/office";
import { CopyButton } from "../../../ui";
import type { CaseDesk } from "../../cases/types";
import type { PaneWords } from "../../messages";
import type { CaseWords } from "../../messages/case";
import { DeviceContext } from "../device";
import { useCaseStyles } from "./styles";

/** The text can be copied too: some versions of Outlook silently open nothing. */
export function PreparedText({
  label,
  desk,
  message,
  pane,
  words,
}: {
  readonly label: string;
  readonly desk: CaseDesk;
  readonly message: () => PreparedMessage;
  readonly pane: PaneWords;
  readonly words: CaseWords;
}) {
  const styles = useCaseStyles();
  const { copy } = useContext(DeviceContext);
  const [prepared, setPrepared] = useState<(Prepared & { readonly message: PreparedMessage }) | null>(null);
  const [isBusy, setBusy] = useState(false);
  const said = words.handOver;
  const press = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const given = message();
    setPrepared({ ...(await desk.prepare(given)), message: given });
    setBusy(false);
  };
  const hasOriginal = prepared !== null && prepared.message.original !== null;
  return (
    <>
      <div className={styles.buttons}>
        <Button
          size="small"
          className={styles.button}
          icon={<MailRegular />}
          disabledFocusable={isBusy}
          onClick={() => void press()}
        >
          {label}
        </Button>
      </div>
      <div role="status">
        {prepared?.opened === false && <p className={styles.text}>{said.notOpened}</p>}
        {prepared?.opened === true && hasOriginal && (
          <p className={styles.text}>{prepared.attached ? said.attached : said.notAttached}</p>
        )}
      </div>
      {prepared !== null && (
        <CopyButton
          text={`${prepared.message.subject}\n\n${prepared.message.text}`}
          label={said.copy}
          words={pane.footer}
          copy={copy}
          className={mergeClasses(styles.button, styles.copy)}
        />
      )}
    </>
  );
}
