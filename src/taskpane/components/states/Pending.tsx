import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { HourglassHalfRegular } from "@fluentui/react-icons/svg/hourglass-half";
import { PlugDisconnectedFilled } from "@fluentui/react-icons/svg/plug-disconnected";
import { useState } from "react";
import type { Pending as PendingFile } from "../../../inspect";
import { Filled, Foreign, Unseen, pieces, thin } from "../../../ui";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  notice: {
    ...pieces.notice,
    borderBottom: thin(tokens.colorStatusWarningBorder1),
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  icon: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorStatusWarningForeground3,
  },
  text: { ...pieces.text, minWidth: 0 },
  // As high as its fullest state: nothing below moves when reading ends.
  pending: {
    ...pieces.column,
    boxSizing: "border-box",
    minHeight: "51px",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderBottom: thin(tokens.colorNeutralStroke2),
  },
  pendingText: { ...pieces.caption, ...pieces.twoLines },
  // Fluent's bar ignores reduced motion: the hourglass and the text replace it.
  bar: { "@media (prefers-reduced-motion: reduce)": { visibility: "hidden" } },
  pendingIcon: { verticalAlign: "middle", marginInlineEnd: tokens.spacingHorizontalXS },
});

/** Not needed where the top says it. */
export function Deaf() {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.notice} role="alert">
      <PlugDisconnectedFilled className={styles.icon} aria-hidden />
      <p className={styles.text}>{words.deaf}</p>
    </div>
  );
}

const named = 2;

function File({ file: { name, at } }: { readonly file: PendingFile }) {
  const { words } = usePane();
  const shown = <Foreign text={name} max={32} />;
  if (at === null || at.pages < 2) return shown;
  return <Filled template={words.onPage} parts={{ name: shown, page: at.page, pages: at.pages }} />;
}

type PendingProps = Readonly<{ pending: readonly PendingFile[]; isReading: boolean; answered: boolean }>;

/** Keeps its room, so that nothing below jumps. `answered`: a verdict is shown with it. */
export function Pending({ pending, isReading, answered }: PendingProps) {
  const { words } = usePane();
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
          <File file={file} />
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
      <span className={styles.pendingText}>
        <Icon className={styles.pendingIcon} fontSize={tokens.fontSizeBase200} aria-hidden />
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
