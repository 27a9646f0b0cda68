import { Button, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUploadRegular } from "@fluentui/react-icons/svg/arrow-upload";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { type ComponentProps, type DragEvent, useEffect, useId, useRef, useState } from "react";
import { useRegister } from "../../hooks/register";
import { Unseen, pieces } from "../../../ui";
import { stylesWith } from "../../styles";
import { saveAs, templateFile } from "../../files";
import { type FileColumns, maxImportBytes } from "../../../contract";
import { useAct } from "../../hooks/asking";
import { go } from "../../route";
import { put } from "../../shown";
import { ColumnsStep } from "./ColumnsStep";
import { ProgressLine } from "./ProgressLine";
import { Refused, Remark } from "../states/Failed";
import { StepBar } from "./StepBar";
import { useSending } from "./useSending";

const useStyles = stylesWith({
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
  words: { "@media (pointer: coarse)": { display: "none" } },
  template: { ...pieces.wrap, gap: tokens.spacingHorizontalS },
  section: { display: "grid", gap: tokens.spacingVerticalL, marginBottom: tokens.spacingVerticalL },
});

const kinds = ".csv,.txt,.tsv,.xlsx,.json,text/csv,application/json";

type FileStepProps = Readonly<{ isBusy: boolean; isTooLarge: boolean; onFile: (file: File) => void }>;

function FileStep({ isBusy, isTooLarge, onFile }: FileStepProps) {
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
    <div className={styles.gridM}>
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
        {/* The button replaces it: what the browser draws has its words in the browser's language. */}
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
        <p className={styles.note}>{said.hint}</p>
      </div>
      {isTooLarge && (
        <Remark intent="error" isAlert>
          {said.tooLarge}
        </Remark>
      )}
      <div className={styles.template}>
        <Button size="small" onClick={() => saveAs(templateFile(), "suppliers-template.csv")}>
          {said.template}
        </Button>
        <p className={styles.note}>{said.templateHint}</p>
      </div>
      <div role="status">{isBusy && <Unseen>{said.reading}</Unseen>}</div>
    </div>
  );
}

/** From a file to its columns to its preview. */
export function NewImport() {
  const styles = useStyles();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { api, words } = useRegister();
  const looking = useAct();
  const sending = useSending();
  const [isTooLarge, setTooLarge] = useState(false);
  const [chosen, setChosen] = useState<{ readonly file: File; readonly columns: FileColumns | null } | null>(null);
  const { progress } = sending;
  const step = chosen === null ? "file" : progress === null ? "columns" : "preview";
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) title.current?.focus();
    before.current = step;
  }, [step]);

  const choose = async (file: File): Promise<void> => {
    sending.forget();
    setTooLarge(file.size > maxImportBytes);
    if (file.size > maxImportBytes) return looking.forget();
    await looking.run(async () => setChosen({ file, columns: await api.fileColumns(file) }), null);
  };
  const send: ComponentProps<typeof ColumnsStep>["onNext"] = async (given) => {
    if (chosen === null) return;
    const sent = await sending.send({ file: chosen.file, ...given });
    if (sent !== null) go({ tab: "import", supplier: sent });
  };
  const named = { file: chosen?.file.name ?? "" };
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h3 ref={title} id={titleId} tabIndex={-1} className={styles.title}>
        {step === "preview" ? put(words.imports.progress.title, named) : words.imports.file.title}
      </h3>
      <StepBar now={step} />
      <Refused isFile failure={looking.failure ?? sending.failure} />
      {step === "file" && (
        <FileStep isBusy={looking.isBusy} isTooLarge={isTooLarge} onFile={(file) => void choose(file)} />
      )}
      {chosen !== null && step === "columns" && (
        <ColumnsStep
          file={chosen.file}
          columns={chosen.columns}
          onNext={send}
          onBack={() => {
            sending.forget();
            setChosen(null);
          }}
        />
      )}
      {progress !== null && <ProgressLine {...progress} note={words.imports.progress.keep} onCancel={sending.cancel} />}
    </section>
  );
}
