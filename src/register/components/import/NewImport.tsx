import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { type FileColumns, maxImportBytes } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { useAct } from "../../hooks/useAct";
import { go } from "../../route";
import { put } from "../../shown";
import { ColumnsStep } from "./ColumnsStep";
import { FileStep } from "./FileStep";
import { ProgressLine } from "./ProgressLine";
import { RefusedFile } from "./RefusedFile";
import { StepBar } from "./StepBar";
import { useSending } from "./useSending";

const useStyles = makeStyles({
  section: { display: "grid", gap: tokens.spacingVerticalL, marginBottom: tokens.spacingVerticalL },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
});

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
  const send = async (mapping: Readonly<Record<string, string | null>> | null): Promise<void> => {
    if (chosen === null) return;
    const sent = await sending.send(chosen.file, mapping);
    if (sent !== null) go({ tab: "import", supplier: sent });
  };
  const named = { file: chosen?.file.name ?? "" };
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h3 ref={title} id={titleId} tabIndex={-1} className={styles.title}>
        {step === "preview" ? put(words.imports.progress.title, named) : words.imports.file.title}
      </h3>
      <StepBar now={step} />
      <RefusedFile failure={looking.failure ?? sending.failure} />
      {step === "file" && (
        <FileStep isBusy={looking.isBusy} isTooLarge={isTooLarge} onFile={(file) => void choose(file)} />
      )}
      {chosen !== null && step === "columns" && (
        <ColumnsStep
          file={chosen.file}
          columns={chosen.columns}
          onNext={(mapping) => void send(mapping)}
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
