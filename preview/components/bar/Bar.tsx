import { Button, Caption1, makeStyles, Title3, Tooltip, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { ShieldTaskRegular } from "@fluentui/react-icons/svg/shield-task";
import { useRef, type ReactElement, type ReactNode } from "react";
import type { FileLike } from "../../mailbox/take";
import { words } from "../../words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  mark: { fontSize: "24px", color: tokens.colorBrandForeground1, flexShrink: 0 },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  title: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    flexGrow: 1,
  },
  promise: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
  input: { display: "none" },
});

interface CommandProperties {
  readonly icon: ReactElement;
  readonly label: string;
  readonly hint?: string;
  readonly short: boolean;
  readonly onClick: () => void;
}

/** A button of the bar: with its words, or where there is no room with a picture that has them as its name. */
function Command({ icon, label, hint, short, onClick }: CommandProperties) {
  if (short) {
    return (
      <Tooltip content={label} relationship="label">
        <Button icon={icon} onClick={onClick} />
      </Tooltip>
    );
  }
  const button = (
    <Button icon={icon} onClick={onClick}>
      {label}
    </Button>
  );
  if (hint === undefined) return button;
  return (
    <Tooltip content={hint} relationship="description">
      {button}
    </Tooltip>
  );
}

interface Properties {
  /** Is anything a visitor’s own? */
  readonly own: boolean;
  readonly onFiles: (files: readonly FileLike[]) => void;
  readonly onBackToSamples: () => void;
  /** Is there no room for words on the buttons? */
  readonly short: boolean;
  /** What is promised about what leaves. */
  readonly promise: string;
  /** Where supplier records come from. */
  readonly records: ReactNode;
  /** More buttons. */
  readonly children?: ReactNode;
}

/** The bar on top: what this is, and the way to a visitor’s own files and back. */
export function Bar({ own, onFiles, onBackToSamples, short, promise, records, children }: Properties) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.bar}>
      <ShieldTaskRegular aria-hidden className={styles.mark} />
      <div className={styles.title}>
        <Title3 as="h1" className={styles.name}>
          {words.name}
        </Title3>
        <Caption1 className={styles.promise}>{promise}</Caption1>
        {records}
      </div>
      <div className={styles.actions}>
        {own && (
          <Command icon={<ArrowUndoRegular />} short={short} label={words.backToSamples} onClick={onBackToSamples} />
        )}
        <Command
          icon={<FolderOpenRegular />}
          short={short}
          label={words.openFiles}
          hint={words.openFilesHint}
          onClick={() => input.current?.click()}
        />
        {children}
        <input
          ref={input}
          className={styles.input}
          type="file"
          multiple
          aria-label={words.openFiles}
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            // Lets the same file be chosen again after a change.
            currentTarget.value = "";
          }}
        />
      </div>
    </div>
  );
}
