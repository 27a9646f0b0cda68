import { Button, Link, tokens, typographyStyles } from "@fluentui/react-components";
import { CallRegular } from "@fluentui/react-icons/svg/call";
import { useEffect, useRef, useState } from "react";
import { type CallBackOutcome, callBackOutcomes, type Proposal } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { useAct } from "../../hooks/asking";
import { Refused } from "../states/Failed";
import { RadioField, TextField } from "../../../ui";
import { stylesWith } from "../../styles";

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

const shown = (phone: string) => <bdi dir="ltr">{phone}</bdi>;

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
          <TextField
            label={words.callBack.numberFound}
            required
            fault={isSent && isNumberMissing ? words.propose.phone : null}
            type="tel"
            value={phone}
            maxLength={100}
            onChange={setPhone}
          />
          <TextField
            label={words.callBack.foundIn}
            hint={words.callBack.foundInHint}
            required
            fault={isSent && isPlaceMissing ? words.callBack.foundInMissing : null}
            value={foundIn}
            maxLength={200}
            onChange={setFoundIn}
          />
        </>
      )}
      {phones.length > 1 && (
        <RadioField
          label={words.callBack.number}
          value={phone}
          options={phones.map((each) => [each, shown(each)])}
          onChange={setPhone}
        />
      )}
      {!isFound && (
        <span className={styles.number}>{link === null ? shown(phone) : <Link href={link}>{shown(phone)}</Link>}</span>
      )}
      <RadioField
        label={words.callBack.outcome}
        required
        fault={isMissing ? words.callBack.outcomeMissing : null}
        value={outcome ?? ""}
        options={callBackOutcomes.map((each) => [each, words.callBack.outcomes[each]])}
        onChange={(value) => setOutcome(callBackOutcomes.find((each) => each === value) ?? null)}
      />
      {outcome === "denied" && <p className={styles.text}>{deniedNote}</p>}
      {outcome !== "notReached" && (
        <TextField
          label={words.callBack.spokeWith}
          required={outcome === "confirmed"}
          fault={isSent && isPersonMissing ? words.callBack.spokeWithMissing : null}
          value={spokeWith}
          maxLength={200}
          onChange={setSpokeWith}
        />
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
