import { makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { HourglassHalfRegular } from "@fluentui/react-icons/svg/hourglass-half";
import { useState } from "react";
import type { Pending as PendingFile } from "../../../inspect";
import { Filled, Foreign, Unseen } from "../../../ui";
import type { PaneWords } from "../../messages";

const useStyles = makeStyles({
  // The height of its two lines and the bar, whatever it says: nothing below moves when reading ends.
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
  // Fluent's bar moves even if people asked for no motion: then the hourglass and the text replace it.
  bar: { "@media (prefers-reduced-motion: reduce)": { visibility: "hidden" } },
  icon: { verticalAlign: "middle", marginInlineEnd: tokens.spacingHorizontalXS },
});

/** Attachments named; the others are counted. */
const named = 2;

/** A file's name, and the page of it that is read where it has several. */
function File({ file: { name, at }, words }: { readonly file: PendingFile; readonly words: PaneWords }) {
  const shown = <Foreign text={name} max={32} />;
  if (at === null || at.pages < 2) return shown;
  return <Filled template={words.onPage} parts={{ name: shown, page: at.page, pages: at.pages }} />;
}

/**
 * What is still being read: attachments, and then the wording. That the wording is, is said to screen readers once, and its
 * end isn't: where it makes a difference, they hear that. It keeps its room afterwards: what is below must not jump.
 * @param answered Is a verdict shown with it?
 */
export function Pending({
  pending,
  isReading = false,
  answered,
  words,
}: {
  readonly pending: readonly PendingFile[];
  /** Is the wording model at the wording? */
  readonly isReading?: boolean;
  readonly answered: boolean;
  readonly words: PaneWords;
}) {
  const styles = useStyles();
  const [waited, setWaited] = useState(false);
  const waiting = pending.length > 0 || isReading;
  if (waiting && !waited) setWaited(true);
  const isWording = isReading && pending.length === 0;
  // There before it says anything, or screen readers would not announce it.
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

/** How full the bar is: of a document with several pages it is known. */
function valueOf(file: PendingFile | undefined): { readonly value?: number } {
  const at = file?.at ?? null;
  return at === null || at.pages < 2 ? {} : { value: at.page / at.pages };
}
