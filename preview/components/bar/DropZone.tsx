import { Body1, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent, type ReactNode } from "react";
import type { FileLike } from "../../mailbox/take";
import { words } from "../../words";

const useStyles = makeStyles({
  zone: { position: "relative", height: "100%" },
  target: {
    position: "absolute",
    inset: 0,
    zIndex: 20,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalXXXL,
    textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThicker} dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow28,
  },
});

interface Properties {
  readonly onFiles: (files: readonly FileLike[]) => void;
  /** What becomes of them. */
  readonly hint: string;
  readonly children: ReactNode;
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => [...dataTransfer.types].includes("Files");

/** Takes files that are dropped anywhere on the page. Without it the browser would leave for the dropped file. */
export function DropZone({ onFiles, hint, children }: Properties) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  // Elements tell of entering and leaving one by one.
  const depth = useRef(0);
  const setDepth = (value: number): void => {
    depth.current = Math.max(0, value);
    setOver(depth.current > 0);
  };
  return (
    <div
      className={styles.zone}
      onDragEnter={(event) => {
        if (holdsFiles(event)) setDepth(depth.current + 1);
      }}
      onDragLeave={(event) => {
        if (holdsFiles(event)) setDepth(depth.current - 1);
      }}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "copy";
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setDepth(0);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {over && (
        <div className={styles.target}>
          <div className={styles.card}>
            <Subtitle1>{words.dropHere}</Subtitle1>
            <Body1>{hint}</Body1>
          </div>
        </div>
      )}
    </div>
  );
}
