import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { Done } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { put } from "../../shown";
import { secondsLeft, timeShown, type Mark } from "./timeLeft";

const useStyles = makeStyles({
  progress: { display: "grid", gap: tokens.spacingVerticalS },
  line: {
    ...typographyStyles.body1,
    margin: 0,
    minHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  cancel: { justifySelf: "start" },
});

/** How far something long is, in a bar and in words, with the time that is left. */
export function ProgressLine({
  sent,
  rows,
  note,
  isApplying = false,
  onCancel,
}: {
  readonly sent: number | null;
  readonly rows: Done | null;
  readonly note: string;
  readonly isApplying?: boolean;
  readonly onCancel?: () => void;
}) {
  const styles = useStyles();
  const { words } = useRegister();
  const { progress } = words.imports;
  const first = useRef<Mark | null>(null);
  const shown = (count: number): string => count.toLocaleString(words.locale);
  const part = sent ?? (rows !== null && rows.total > 0 ? rows.done / rows.total : null);
  if (rows !== null && first.current === null) first.current = { at: performance.now(), done: rows.done };
  const seconds = rows === null ? null : secondsLeft(first.current, rows, performance.now());
  const said =
    sent !== null
      ? put(progress.upload, { percent: new Intl.NumberFormat(words.locale, { style: "percent" }).format(sent) })
      : rows === null
        ? progress.begins
        : put(isApplying ? progress.applying : rows.total > 0 ? progress.reading : progress.readingSome, {
            done: shown(rows.done),
            total: shown(rows.total),
          });
  const left = seconds === null ? "" : `, ${put(progress.left, { time: timeShown(seconds, words.locale) })}`;
  return (
    <div className={styles.progress}>
      <ProgressBar
        aria-label={isApplying ? words.imports.propose.apply : words.imports.steps.preview}
        aria-valuetext={`${said}${left}`}
        thickness="large"
        {...(part !== null && { value: Math.min(1, part) })}
      />
      <p className={styles.line}>
        {said}
        {left}
      </p>
      <p className={styles.note}>{note}</p>
      {onCancel !== undefined && (
        <Button className={styles.cancel} onClick={onCancel}>
          {words.cancel}
        </Button>
      )}
    </div>
  );
}
