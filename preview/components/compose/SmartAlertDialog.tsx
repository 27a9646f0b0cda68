import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ShieldTaskRegular } from "@fluentui/react-icons/svg/shield-task";
import { useState } from "react";
import type { AlertButton, SmartAlert } from "../../outlook";
import { words } from "../../words";
import { Modal } from "../Modal";

const useStyles = makeStyles({
  surface: { maxWidth: "480px" },
  title: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  text: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

interface Properties {
  /** Null while nothing is asked. */
  readonly alert: SmartAlert | null;
  readonly onPress: (button: AlertButton) => void;
}

/** Outlook's own dialog before it sends, with what the add-in found. Escape goes back to the draft. */
export function SmartAlertDialog({ alert, onPress }: Properties) {
  const styles = useStyles();
  // What was asked stays while the dialog closes.
  const [last, setLast] = useState(alert);
  if (alert !== null && alert !== last) setLast(alert);
  const { message, buttons } = alert ?? last ?? { message: "", buttons: [] };
  return (
    <Modal
      open={alert !== null}
      isAlert
      className={styles.surface}
      title={
        <span className={styles.title}>
          <ShieldTaskRegular aria-hidden className={styles.icon} />
          {words.name}
        </span>
      }
      actions={buttons.map(({ id, label }) => (
        <Button key={id} appearance={id === "dontSend" ? "primary" : "secondary"} onClick={() => onPress(id)}>
          {label}
        </Button>
      ))}
      isWide
      onClose={() => onPress("dontSend")}
    >
      <p className={styles.text}>{message}</p>
    </Modal>
  );
}
