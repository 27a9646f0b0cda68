import { Button, Link, tokens, typographyStyles } from "@fluentui/react-components";
import { CallRegular } from "@fluentui/react-icons/svg/call";
import { useEffect, useRef, useState } from "react";
import { compareReadBack } from "../../../cases";
import { type CallBackOutcome, callBackOutcomes, type Proposal } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { useAct } from "../../hooks/asking";
import { Refused } from "../states/Failed";
import { Filled, RadioField, ReadBackFields, TextField, TypedDiffers, pieces } from "../../../ui";
import { stylesWith } from "../../styles";

const useStyles = stylesWith({
  form: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    outlineStyle: "none",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  number: { ...typographyStyles.subtitle1, ...pieces.digits },
});

function dialLink(phone: string): string | null {
  const bare = phone.replace(/[\s()./-]/g, "");
  return /^\+?\d{5,20}$/.test(bare) ? `tel:${bare}` : null;
}

const shown = (phone: string) => <bdi dir="ltr">{phone}</bdi>;

type CallBackFormProps = Readonly<{ proposal: Proposal; onDone: () => void; onCancel: () => void }>;

/** The choice of a number that is on no record. */
const elsewhere = "elsewhere";

/** A number on record; that before it, if it was changed lately; or one found elsewhere, never by the proposer. */
export function CallBackForm({ proposal, onDone, onCancel }: CallBackFormProps) {
  const styles = useStyles();
  const { words, api, me } = useRegister();
  const { isBusy, failure, run } = useAct();
  const { phones, number, because } = proposal.callBack;
  const isNew = because === "coolOff";
  const [known, setKnown] = useState(number === "found" ? elsewhere : (phones[0] ?? elsewhere));
  const isFound = known === elsewhere;
  const [found, setFound] = useState("");
  const phone = isFound ? found : known;
  const [foundIn, setFoundIn] = useState("");
  const [spokeWith, setSpokeWith] = useState("");
  const [outcome, setOutcome] = useState<CallBackOutcome | null>(null);
  const [lastFour, setLastFour] = useState("");
  const [readBack, setReadBack] = useState("");
  const [tried, setTried] = useState("");
  const [isSent, setSent] = useState(false);
  const isConfirmed = outcome === "confirmed";
  const asksReadBack = isConfirmed && proposal.readBack.accounts.length > 0;
  const asksFour = isConfirmed && proposal.readBack.asksLastFour;
  const isFourMissing = asksFour && lastFour.replace(/\s/g, "").length !== 4;
  const isReadBackMissing = asksReadBack && readBack.trim() === "";
  const isNumberMissing = phone.replace(/\D/g, "").length < 5;
  const isPlaceMissing = foundIn.trim() === "";
  const isPersonMissing = isConfirmed && spokeWith.trim() === "";
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    form.current?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const record = async (): Promise<void> => {
    setSent(true);
    if (
      outcome === null ||
      isPersonMissing ||
      isFourMissing ||
      isReadBackMissing ||
      (isFound && (isNumberMissing || isPlaceMissing))
    )
      return;
    const call = {
      phone: phone.trim(),
      spokeWith: outcome === "notReached" ? "" : spokeWith.trim(),
      outcome,
      foundIn: isFound ? foundIn.trim() : null,
      readBack: isConfirmed
        ? { lastFourOnRecord: asksFour ? lastFour.trim() : null, accounts: asksReadBack ? readBack.split("\n") : [] }
        : null,
    };
    setTried(readBack);
    if (await run(() => api.callBack(proposal.id, call), words.callBack.done)) onDone();
  };
  const numbers = [
    ...phones.map((each) => {
      const number = shown(each);
      return [each, isNew ? <Filled template={words.callBack.before} parts={{ phone: number }} /> : number] as const;
    }),
    ...(isNew && proposal.by.oid !== me.oid ? [[elsewhere, words.callBack.elsewhere] as const] : []),
  ];
  const { deniedNote: deniedChange, deniedVerify, deniedNew } = words.callBack;
  const deniedNote = number === "found" ? deniedNew : proposal.verify ? deniedVerify : deniedChange;
  const link = dialLink(phone);
  const isDifferent = failure?.rule === "read-back-differs";
  const differs = isDifferent ? compareReadBack(tried, proposal.readBack.accounts) : null;
  const isMissing = isSent && outcome === null;
  return (
    <div ref={form} tabIndex={-1} className={styles.form} role="group" aria-label={words.callBack.title}>
      <p className={styles.text}>
        {isNew
          ? words.callBack.textNew
          : isFound
            ? words.callBack.textFound
            : proposal.verify
              ? words.callBack.textVerify
              : words.callBack.text}
      </p>
      {numbers.length > 1 && (
        <RadioField
          label={isNew ? words.callBack.numberBefore : words.callBack.number}
          value={known}
          options={numbers}
          onChange={setKnown}
        />
      )}
      {isFound && (
        <>
          <TextField
            label={words.callBack.numberFound}
            required
            fault={isSent && isNumberMissing ? words.propose.phone : null}
            type="tel"
            value={phone}
            maxLength={100}
            onChange={setFound}
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
      {outcome !== null && !isConfirmed && outcome !== "denied" && (
        <p className={styles.text}>{words.callBack.staysOpen}</p>
      )}
      {outcome !== "notReached" && (
        <TextField
          label={words.callBack.spokeWith}
          required={isConfirmed}
          fault={isSent && isPersonMissing ? words.callBack.spokeWithMissing : null}
          value={spokeWith}
          maxLength={200}
          onChange={setSpokeWith}
        />
      )}
      <ReadBackFields
        words={words.callBack}
        lastFour={
          asksFour
            ? {
                value: lastFour,
                fault: isSent && isFourMissing ? words.callBack.lastFourMissing : null,
                onChange: setLastFour,
              }
            : null
        }
        readBack={
          asksReadBack
            ? {
                value: readBack,
                fault: isSent && isReadBackMissing ? words.callBack.readBackMissing : null,
                onChange: setReadBack,
              }
            : null
        }
      />
      {differs !== null && (
        <TypedDiffers
          asked={[words.callBack.proposed, differs.inMessage]}
          typed={[words.callBack.youTyped, differs.readBack]}
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
