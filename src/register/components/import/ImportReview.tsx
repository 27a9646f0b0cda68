import { Badge, Link, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Import, ImportState } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { useAsked } from "../../hooks/asking";
import { hashOf } from "../../route";
import { dayOf, nameOf, put } from "../../shown";
import { Foreign } from "../../../ui";
import { stylesWith } from "../../styles";
import { Page } from "../Page";
import { Came } from "../states/Failed";
import { DecideImport } from "./DecideImport";
import { ImportRows } from "./ImportRows";
import { ImportSummaryCard, stateColours } from "./ImportSummaryCard";
import { RowFaults } from "./ImportRowCard";
import { type ImportStep, StepBar } from "./StepBar";

const useStyles = stylesWith({
  file: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: "anywhere", outlineStyle: "none" },
});

const steps: Readonly<Record<ImportState, ImportStep | null>> = {
  preview: "preview",
  proposed: "propose",
  applied: null,
  rejected: "propose",
};

function Told({ file }: { readonly file: Import }) {
  const styles = useStyles();
  const { words } = useRegister();
  const { imports } = words;
  const title = useRef<HTMLHeadingElement>(null);
  const focus = (): void => title.current?.focus({ preventScroll: true });
  useEffect(focus, []);
  return (
    <>
      <div className={styles.gridXS}>
        <h3 ref={title} tabIndex={-1} className={styles.file}>
          <Foreign text={file.file} max={100} />
        </h3>
        <p className={styles.note}>
          {put(imports.sentBy, { by: nameOf(file.by, words), at: dayOf(file.at, words.locale) })}
        </p>
      </div>
      <StepBar now={steps[file.state]} isProposed={file.state !== "preview"} />
      <ImportSummaryCard file={file}>
        <DecideImport file={file} onDone={focus} />
      </ImportSummaryCard>
      {file.faults.length > 0 && (
        <section className={styles.gridS}>
          <h3 className={styles.title}>{imports.preview.aboutFile}</h3>
          <RowFaults faults={file.faults} />
        </section>
      )}
      <ImportRows file={file} />
    </>
  );
}

/** One file: what it does, row by row, and what becomes of it. */
export function ImportReview({ id }: { readonly id: string }) {
  const { words } = useRegister();
  const asked = useAsked((api, signal) => api.importedFile(id, signal), [id]);
  const badge = asked.value !== null && (
    <Badge appearance="tint" size="large" color={stateColours[asked.value.state]}>
      {words.imports.states[asked.value.state]}
    </Badge>
  );
  return (
    <Page title={words.imports.title} aside={badge}>
      <Link href={hashOf({ tab: "import", supplier: null })}>{words.imports.preview.back}</Link>
      <Came asked={asked} lines={7}>
        {(file) => <Told file={file} />}
      </Came>
    </Page>
  );
}
