import { Body1, Button, Caption1, makeStyles, Text, ToggleButton, Tooltip, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { PinFilled, PinRegular } from "@fluentui/react-icons/svg/pin";
import type { ReactNode } from "react";
import { partIds } from "../useParts";
import { words } from "../words";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", height: "100%" },
  head: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    minHeight: "41px",
    boxSizing: "border-box",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flexGrow: 1, paddingLeft: tokens.spacingHorizontalXS },
  frame: { flexGrow: 1, minHeight: 0 },
  closed: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
    textAlign: "center",
  },
});

interface Properties {
  readonly open: boolean;
  /** Null where this Outlook can’t pin. */
  readonly pinned: boolean | null;
  readonly onPin: (pinned: boolean) => void;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  /** Back to the message, on a small screen; else null. */
  readonly onBack: (() => void) | null;
  /** The frame. */
  readonly children: ReactNode;
}

/** The pane with what Outlook puts around it: its name, the pin, the way to close it. */
export function PaneColumn({ open, pinned, onPin, onOpen, onClose, onBack, children }: Properties) {
  const styles = useStyles();
  if (!open) {
    return (
      <div id={partIds.pane} tabIndex={-1} className={styles.closed}>
        <Text weight="semibold">{words.paneClosed}</Text>
        <Body1>{pinned === null ? words.cannotPin : words.paneClosedHint}</Body1>
        <Button appearance="primary" onClick={onOpen}>
          {words.checkPayment}
        </Button>
      </div>
    );
  }
  const pinLabel = pinned === true ? words.pin : words.unpinned;
  return (
    <div id={partIds.pane} tabIndex={-1} className={styles.column}>
      <div className={styles.head}>
        {onBack !== null && (
          <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
            {words.backToMessage}
          </Button>
        )}
        <Caption1 className={styles.title}>{words.name}</Caption1>
        {pinned !== null && (
          <Tooltip content={pinLabel} relationship="label">
            <ToggleButton
              appearance="subtle"
              checked={pinned}
              icon={pinned ? <PinFilled /> : <PinRegular />}
              onClick={() => onPin(!pinned)}
            />
          </Tooltip>
        )}
        {onBack === null && (
          <Tooltip content={words.closePane} relationship="label">
            <Button appearance="subtle" icon={<DismissRegular />} onClick={onClose} />
          </Tooltip>
        )}
      </div>
      <div className={styles.frame}>{children}</div>
    </div>
  );
}
