import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ShieldTaskRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { AlertButton, SmartAlert } from "../../outlook";
import { words } from "../../words";

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
  // Closed, and not taken away: it gives the page behind it free as it closes.
  const [last, setLast] = useState(alert);
  useEffect(() => {
    if (alert !== null) setLast(alert);
  }, [alert]);
  const { message, buttons } = alert ?? last ?? { message: "", buttons: [] };
  return (
    <Dialog open={alert !== null} modalType="alert" onOpenChange={(_, { open }) => !open && onPress("dontSend")}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.title}>
            <ShieldTaskRegular aria-hidden className={styles.icon} />
            {words.name}
          </DialogTitle>
          <DialogContent>
            <p className={styles.text}>{message}</p>
          </DialogContent>
          <DialogActions fluid>
            {buttons.map(({ id, label }) => (
              <Button key={id} appearance={id === "dontSend" ? "primary" : "secondary"} onClick={() => onPress(id)}>
                {label}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
