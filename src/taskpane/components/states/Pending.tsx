import { makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { HourglassHalfRegular } from "@fluentui/react-icons/svg/hourglass-half";
import { useState } from "react";
import type { Pending as PendingFile } from "../../../inspect";
import { Filled, Foreign, Unseen } from "../../../ui";
import type { PaneWords } from "../../messages";

const useStyles = makeStyles({
  // As high as its fullest state: nothing below moves when reading ends.
  pending: {
    boxSizing: "border-box",
    minHeight: "51px",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
  },
  // Fluent's bar ignores reduced motion: the hourglass and the text replace it.
  bar: { "@media (prefers-reduced-motion: reduce)": { visibility: "hidden" } },
  icon: { verticalAlign: "middle", marginInlineEnd: tokens.spacingHorizontalXS },
});

const named = 2;

function File({ file: { name, at }, words }: { readonly file: PendingFile; readonly words: PaneWords }) {
  const shown = <Foreign text={name} max={32} />;
  if (at === null || at.pages < 2) return shown;
  return <Filled template={words.onPage} parts={{ name: shown, page: at.page, pages: at.pages }} />;
}

/** Keeps its room, so that nothing below jumps. `answered`: a verdict is shown with it. */
export function Pending({
  pending,
  isReading = false,
  answered,
  words,
}: {
  readonly pending: readonly PendingFile[];
  readonly isReading?: boolean;
  readonly answered: boolean;
  readonly words: PaneWords;
}) {
  const styles = useStyles();
  const [waited, setWaited] = useState(false);
  const waiting = pending.length > 0 || isReading;
  if (waiting && !waited) setWaited(true);
  const isWording = isReading && pending.length === 0;
  // Screen readers announce only what was there before.
  const announced = (
    <div aria-live="polite">
      <Unseen>{isWording && words.readingWording}</Unseen>
    </div>
  );
  if (!waiting && !(waited && answered)) return announced;
  const Icon = waiting ? HourglassHalfRegular : CheckmarkRegular;
  const [first] = pending;
  const names = (
    <>
      {pending.slice(0, named).map((file, index) => (
        <span key={index}>
          {index > 0 && ", "}
          <File file={file} words={words} />
        </span>
      ))}
      {pending.length > named && ` (+${pending.length - named})`}
    </>
  );
  const template = answered ? words.stillReading : words.readingFiles;
  const still = isWording ? words.readingWording : <Filled template={template} parts={{ names }} />;
  const line = (
    <div className={styles.pending} aria-hidden={isWording}>
      {waiting && <ProgressBar aria-hidden className={styles.bar} {...valueOf(first)} />}
      <span className={styles.text}>
        <Icon className={styles.icon} fontSize={tokens.fontSizeBase200} aria-hidden />
        {waiting ? still : words.finishedReading}
      </span>
    </div>
  );
  return (
    <>
      {announced}
      {line}
    </>
  );
}

function valueOf(file: PendingFile | undefined): { readonly value?: number } {
  const at = file?.at ?? null;
  return at === null || at.pages < 2 ? {} : { value: at.page / at.pages };
}
