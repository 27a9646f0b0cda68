import { Button, Field, Input, Link, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import { CallRegular } from "@fluentui/react-icons/svg/call";
import { useEffect, useRef, useState } from "react";
import { type CallBackOutcome, callBackOutcomes, type Proposal } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { useAct } from "../../hooks/asking";
import { Refused } from "../states/Failed";
import { stylesWith } from "../../../ui";

const useStyles = stylesWith({
  form: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    outlineStyle: "none",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  number: { ...typographyStyles.subtitle1, fontVariantNumeric: "tabular-nums" },
});

function dialLink(phone: string): string | null {
  const bare = phone.replace(/[\s()./-]/g, "");
  return /^\+?\d{5,20}$/.test(bare) ? `tel:${bare}` : null;
}

/** Only numbers on record. */
export function CallBackForm({
  proposal,
  onDone,
  onCancel,
}: Readonly<{ proposal: Proposal; onDone: () => void; onCancel: () => void }>) {
  const styles = useStyles();
  const { words, api } = useRegister();
  const { isBusy, failure, run } = useAct();
  const { phones, number } = proposal.callBack;
  const isFound = number === "found";
  const [phone, setPhone] = useState(phones[0] ?? "");
  const [foundIn, setFoundIn] = useState("");
  const [spokeWith, setSpokeWith] = useState("");
  const [outcome, setOutcome] = useState<CallBackOutcome | null>(null);
  const [isSent, setSent] = useState(false);
  const isNumberMissing = phone.replace(/\D/g, "").length < 5;
  const isPlaceMissing = foundIn.trim() === "";
  const isPersonMissing = outcome === "confirmed" && spokeWith.trim() === "";
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    form.current?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const record = async (): Promise<void> => {
    setSent(true);
    if (outcome === null || isPersonMissing || (isFound && (isNumberMissing || isPlaceMissing))) return;
    const call = {
      phone: phone.trim(),
      spokeWith: outcome === "notReached" ? "" : spokeWith.trim(),
      outcome,
      foundIn: isFound ? foundIn.trim() : null,
    };
    if (await run(() => api.callBack(proposal.id, call), words.callBack.done)) onDone();
  };
  const { deniedNote: deniedChange, deniedVerify, deniedNew } = words.callBack;
  const deniedNote = isFound ? deniedNew : proposal.verify ? deniedVerify : deniedChange;
  const link = dialLink(phone);
  const isMissing = isSent && outcome === null;
  return (
    <div ref={form} tabIndex={-1} className={styles.form} role="group" aria-label={words.callBack.title}>
      <p className={styles.text}>
        {isFound ? words.callBack.textFound : proposal.verify ? words.callBack.textVerify : words.callBack.text}
      </p>
      {isFound && (
        <>
          <Field
            label={words.callBack.numberFound}
            required
            {...(isSent && isNumberMissing && { validationMessage: words.propose.phone })}
          >
            <Input type="tel" value={phone} maxLength={100} onChange={(_event, { value }) => setPhone(value)} />
          </Field>
          <Field
            label={words.callBack.foundIn}
            hint={words.callBack.foundInHint}
            required
            {...(isSent && isPlaceMissing && { validationMessage: words.callBack.foundInMissing })}
          >
            <Input value={foundIn} maxLength={200} onChange={(_event, { value }) => setFoundIn(value)} />
          </Field>
        </>
      )}
      {phones.length > 1 && (
        <Field label={words.callBack.number}>
          <RadioGroup value={phone} onChange={(_event, { value }) => setPhone(value)}>
            {phones.map((each) => (
              <Radio key={each} value={each} label={<bdi dir="ltr">{each}</bdi>} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {!isFound && (
        <span className={styles.number}>
          {link === null ? (
            <bdi dir="ltr">{phone}</bdi>
          ) : (
            <Link href={link}>
              <bdi dir="ltr">{phone}</bdi>
            </Link>
          )}
        </span>
      )}
      <Field
        label={words.callBack.outcome}
        required
        {...(isMissing && { validationMessage: words.callBack.outcomeMissing })}
      >
        <RadioGroup
          value={outcome ?? ""}
          onChange={(_event, { value }) => setOutcome(callBackOutcomes.find((each) => each === value) ?? null)}
        >
          {callBackOutcomes.map((each) => (
            <Radio key={each} value={each} label={words.callBack.outcomes[each]} />
          ))}
        </RadioGroup>
      </Field>
      {outcome === "denied" && <p className={styles.text}>{deniedNote}</p>}
      {outcome !== "notReached" && (
        <Field
          label={words.callBack.spokeWith}
          required={outcome === "confirmed"}
          {...(isSent && isPersonMissing && { validationMessage: words.callBack.spokeWithMissing })}
        >
          <Input value={spokeWith} maxLength={200} onChange={(_event, { value }) => setSpokeWith(value)} />
        </Field>
      )}
      <Refused failure={failure} />
      <div className={styles.buttons}>
        <Button appearance="primary" icon={<CallRegular />} disabledFocusable={isBusy} onClick={() => void record()}>
          {words.callBack.submit}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}
