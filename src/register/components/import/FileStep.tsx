import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowUploadRegular } from "@fluentui/react-icons/svg/arrow-upload";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { useRef, useState, type DragEvent } from "react";
import { useRegister } from "../../hooks/register";
import { Unseen } from "../../../ui";
import { saveAs } from "./saveAs";
import { templateFile } from "./template";

const useStyles = makeStyles({
  step: { display: "grid", gap: tokens.spacingVerticalM },
  drop: {
    display: "grid",
    justifyItems: "center",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    textAlign: "center",
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Selected },
  icon: { fontSize: "32px", lineHeight: 0, color: tokens.colorNeutralForeground3 },
  text: { ...typographyStyles.body1, margin: 0 },
  words: { "@media (pointer: coarse)": { display: "none" } },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  template: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

const kinds = ".csv,.txt,.tsv,.xlsx,.json,text/csv,application/json";

/** A file is chosen, or dropped. */
export function FileStep({
  isBusy,
  isTooLarge,
  onFile,
}: {
  readonly isBusy: boolean;
  readonly isTooLarge: boolean;
  readonly onFile: (file: File) => void;
}) {
  const styles = useStyles();
  const { words } = useRegister();
  const { file: said } = words.imports;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined && !isBusy) onFile(file);
  };
  const onDrag = (event: DragEvent, is: boolean): void => {
    event.preventDefault();
    setOver(is);
  };
  return (
    <div className={styles.step}>
      <div
        className={mergeClasses(styles.drop, isOver && styles.over)}
        onDragOver={(event) => onDrag(event, true)}
        onDragLeave={(event) => onDrag(event, false)}
        onDrop={(event) => {
          onDrag(event, false);
          take(event.dataTransfer.files);
        }}
      >
        <span className={styles.icon} aria-hidden>
          <DocumentTableRegular />
        </span>
        <p className={mergeClasses(styles.text, styles.words)}>{said.drop}</p>
        <Button
          appearance="primary"
          icon={<ArrowUploadRegular />}
          disabledFocusable={isBusy}
          onClick={() => input.current?.click()}
        >
          {isBusy ? said.reading : said.choose}
        </Button>
        {/* The button stands for it: what the browser draws itself says its words in the browser's language. */}
        <input
          ref={input}
          type="file"
          hidden
          accept={kinds}
          aria-label={said.choose}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = "";
          }}
        />
        <p className={styles.hint}>{said.hint}</p>
      </div>
      {isTooLarge && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{said.tooLarge}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.template}>
        <Button size="small" onClick={() => saveAs(templateFile(), "suppliers-template.csv")}>
          {said.template}
        </Button>
        <p className={styles.hint}>{said.templateHint}</p>
      </div>
      <div role="status">{isBusy && <Unseen>{said.reading}</Unseen>}</div>
    </div>
  );
}
