import { Button, ProgressBar, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { Done } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { put } from "../../shown";
import { stylesWith } from "../../styles";
import { pieces } from "../../../ui";

const useStyles = stylesWith({
  line: { ...pieces.text, ...pieces.digits, minHeight: tokens.lineHeightBase300 },
});

/** `at`: milliseconds. */
type Mark = Readonly<{ at: number; done: number }>;

/** Milliseconds: a shorter time gives no pace. */
const minTime = 1_500;

/** At the pace since a mark; null if unknown. */
export function secondsLeft(since: Mark | null, { done, total }: Done, now: number): number | null {
  if (since === null || total === 0 || done >= total) return null;
  const [time, rows] = [now - since.at, done - since.done];
  if (time < minTime || rows <= 0) return null;
  return ((total - done) * time) / rows / 1_000;
}

/** In steps of five seconds, then of whole minutes. */
export function timeShown(seconds: number, locale: string): string {
  const isLong = seconds > 90;
  const value = isLong ? Math.ceil(seconds / 60) : Math.max(5, Math.ceil(seconds / 5) * 5);
  const unit = isLong ? "minute" : "second";
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(value);
}

/** How far something long is, in a bar and in words, with the time that is left. */
export function ProgressLine({
  sent,
  rows,
  note,
  isApplying = false,
  onCancel,
}: Readonly<{ sent: number | null; rows: Done | null; note: string; isApplying?: boolean; onCancel?: () => void }>) {
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
    <div className={styles.gridS}>
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
        <Button className={styles.start} onClick={onCancel}>
          {words.cancel}
        </Button>
      )}
    </div>
  );
}
