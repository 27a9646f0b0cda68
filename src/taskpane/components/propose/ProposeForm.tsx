import {
  Button,
  Field,
  Link,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Claim } from "../../../report";
import { Filled, Foreign } from "../../../ui";
import type { ProposalOutcome } from "../../proposals/proposals";
import { proposeWordsFor } from "../../messages/propose";
import type { Proposing } from "./context";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", outlineStyle: "none" },
  value: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  input: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minWidth: 0, "@media (pointer: coarse)": { minHeight: "44px" } },
});

/** Characters, as the service takes them. */
const maxReasonLength = 1_000;
/** Characters. */
const maxLength = { value: 120, name: 80 };

/** Proposes what the message claims, with a reason, and says what came of it. */
export function ProposeForm({
  claim,
  shown,
  proposing: { proposals, report, locale, onProposed },
  takesFocus = false,
  onClose,
}: {
  readonly claim: Claim;
  readonly shown: string;
  readonly proposing: Proposing;
  readonly takesFocus?: boolean;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const words = proposeWordsFor(locale);
  const { supplier, values } = claim;
  const [chosen, setChosen] = useState(0);
  const [reason, setReason] = useState("");
  const [isSent, setSent] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<ProposalOutcome | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const isOver = outcome !== null && outcome.kind !== "failed";
  useEffect(() => {
    if (isOver) said.current?.focus();
  }, [isOver]);
  const value = values[chosen] ?? values[0];
  const isMissing = isSent && reason.trim() === "";
  const send = async (): Promise<void> => {
    setSent(true);
    if (value === undefined || reason.trim() === "" || isBusy) return;
    setBusy(true);
    setOutcome(null);
    const came = await proposals.send({ supplier: supplier.id, value, reason: reason.trim(), report });
    setOutcome(came);
    setBusy(false);
    if (came.kind !== "failed") onProposed(claim);
  };
  const name = <Foreign text={supplier.name} max={maxLength.name} />;
  const link = proposals.linkTo(supplier.id);
  if (isOver)
    return (
      <div className={styles.form}>
        <p ref={said} tabIndex={-1} role="status" className={styles.text}>
          {words[outcome.kind]}
        </p>
        {link !== null && (
          <Link inline href={link} target="_blank" rel="noopener noreferrer">
            <Filled template={words.open} parts={{ supplier: name }} />
          </Link>
        )}
      </div>
    );
  return (
    <div className={styles.form}>
      <p className={styles.value}>
        <Filled
          template={words.what}
          parts={{ supplier: name, value: <Foreign text={shown} max={maxLength.value} /> }}
        />
      </p>
      {values.length > 1 && (
        <RadioGroup value={String(chosen)} onChange={(_event, data) => setChosen(Number(data.value))}>
          {values.map(({ field, value: text }, index) =>
            field === "accounts" ? null : (
              <Radio
                key={field}
                value={String(index)}
                label={
                  <Filled template={words[field]} parts={{ value: <Foreign text={text} max={maxLength.value} /> }} />
                }
              />
            ),
          )}
        </RadioGroup>
      )}
      <p className={styles.text}>{words.note}</p>
      <Field label={words.reason} required {...(isMissing && { validationMessage: words.reasonMissing })}>
        <Textarea
          className={styles.input}
          autoFocus={takesFocus}
          value={reason}
          maxLength={maxReasonLength}
          onChange={(_event, data) => setReason(data.value)}
        />
      </Field>
      {outcome?.kind === "failed" && (
        <p role="alert" className={styles.text}>
          {words.failed[outcome.because]}
        </p>
      )}
      <div className={styles.buttons}>
        <Button size="small" className={styles.button} disabledFocusable={isBusy} onClick={() => void send()}>
          {isBusy ? words.busy : words.send}
        </Button>
        <Button size="small" className={styles.button} onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
