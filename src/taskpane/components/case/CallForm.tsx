import { Button, Field, Input, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { CallBackOutcome, NewCaseCall } from "../../../contract";
import { parseRecordAccount } from "../../../accounts";
import { Marked } from "../../../ui";
import { compareReadBack } from "../../cases/readBack";
import type { CaseFailure } from "../../cases/types";
import type { CaseWords } from "../../messages/case";
import { DeniedAccounts } from "./DeniedAccounts";
import { useCaseStyles } from "./styles";

const outcomes: readonly CallBackOutcome[] = ["confirmed", "denied", "notReached"];

/** What a call needs to be written down. */
export interface CallAsks {
  readonly phone: string | null;
  readonly asksLastFour: boolean;
  readonly destinations: readonly string[];
  readonly onRecord: readonly string[];
}

/** An account that was read out is typed, not ticked. */
export function CallForm({
  asks: { phone: known, asksLastFour, destinations, onRecord },
  failure,
  words: all,
  onSave,
}: {
  readonly asks: CallAsks;
  readonly failure: CaseFailure | null;
  readonly words: CaseWords;
  readonly onSave: (call: NewCaseCall) => Promise<void>;
}) {
  const styles = useCaseStyles();
  const words = all.call;
  const [phone, setPhone] = useState("");
  const [foundIn, setFoundIn] = useState("");
  const [outcome, setOutcome] = useState<CallBackOutcome | null>(null);
  const [spokeWith, setSpokeWith] = useState("");
  const [lastFour, setLastFour] = useState("");
  const [readBack, setReadBack] = useState("");
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const [isSent, setSent] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [tried, setTried] = useState("");
  const isFound = known === null;
  const isConfirmed = outcome === "confirmed";
  const asksReadBack = isConfirmed && destinations.length > 0;
  const asksFour = isConfirmed && asksLastFour;
  const accounts = destinations.filter((each) => !onRecord.includes(each) && "account" in parseRecordAccount(each));
  const asksWhich = outcome === "denied" && accounts.length > 1;
  const denied = accounts.filter((each) => !theirs.includes(each));
  const isDeniedMissing = asksWhich && denied.length === 0;
  const isPhoneMissing = isFound && phone.replace(/\D/g, "").length < 5;
  const isPlaceMissing = isFound && foundIn.trim() === "";
  const isPersonMissing = isConfirmed && spokeWith.trim() === "";
  const isFourMissing = asksFour && lastFour.replace(/\s/g, "").length !== 4;
  const isReadBackMissing = asksReadBack && readBack.trim() === "";
  const differs = failure === "heardDiffers" ? compareReadBack(tried, destinations) : null;
  const save = async (): Promise<void> => {
    setSent(true);
    const isTypedMissing = isPhoneMissing || isPlaceMissing || isPersonMissing || isFourMissing || isReadBackMissing;
    if (outcome === null || isTypedMissing || isDeniedMissing || isBusy) return;
    setBusy(true);
    setTried(readBack);
    await onSave({
      phone: known ?? phone.trim(),
      spokeWith: outcome === "notReached" ? "" : spokeWith.trim(),
      outcome,
      foundIn: isFound ? foundIn.trim() : null,
      lastFour: asksFour ? lastFour.replace(/\s/g, "") : null,
      heard: asksReadBack ? readBack.trim() : asksWhich && theirs.length > 0 ? denied.join("\n") : null,
    });
    setBusy(false);
  };
  const message = (is: boolean, text: string) => (isSent && is ? { validationMessage: text } : {});
  return (
    <div className={styles.stack}>
      {isFound && (
        <>
          <Field label={words.phone} required {...message(isPhoneMissing, words.phoneMissing)}>
            <Input
              className={styles.input}
              type="tel"
              value={phone}
              maxLength={100}
              onChange={(_event, { value }) => setPhone(value)}
            />
          </Field>
          <Field label={words.foundIn} required {...message(isPlaceMissing, words.foundInMissing)}>
            <Input
              className={styles.input}
              value={foundIn}
              maxLength={200}
              onChange={(_event, { value }) => setFoundIn(value)}
            />
          </Field>
        </>
      )}
      <Field label={words.outcome} required {...message(outcome === null, words.outcomeMissing)}>
        <RadioGroup
          value={outcome ?? ""}
          onChange={(_event, { value }) => setOutcome(outcomes.find((each) => each === value) ?? null)}
        >
          {outcomes.map((each) => (
            <Radio key={each} value={each} label={words.outcomes[each]} />
          ))}
        </RadioGroup>
      </Field>
      <div role="status">
        {outcome === "denied" && <p className={styles.text}>{words.denied}</p>}
        {outcome === "notReached" && <p className={styles.text}>{words.notReached}</p>}
      </div>
      {asksWhich && (
        <DeniedAccounts
          accounts={accounts}
          theirs={theirs}
          fault={isSent && isDeniedMissing ? words.whichMissing : null}
          words={words}
          onChange={setTheirs}
        />
      )}
      {(isConfirmed || outcome === "denied") && (
        <Field label={words.spokeWith} required={isConfirmed} {...message(isPersonMissing, words.spokeWithMissing)}>
          <Input
            className={styles.input}
            value={spokeWith}
            maxLength={200}
            onChange={(_event, { value }) => setSpokeWith(value)}
          />
        </Field>
      )}
      {asksFour && (
        <Field
          label={words.lastFour}
          hint={words.lastFourHint}
          required
          {...(failure === "lastFour" && { validationMessage: all.failed.lastFour })}
          {...message(isFourMissing, words.lastFourMissing)}
        >
          <Input
            className={styles.input}
            input={{ className: styles.number }}
            value={lastFour}
            maxLength={9}
            autoComplete="off"
            onChange={(_event, { value }) => setLastFour(value)}
          />
        </Field>
      )}
      {asksReadBack && (
        <Field label={words.heard} hint={words.heardHint} required {...message(isReadBackMissing, words.heardMissing)}>
          <Textarea
            className={styles.input}
            textarea={{ className: styles.number, autoComplete: "off" }}
            value={readBack}
            maxLength={5_000}
            rows={2}
            onChange={(_event, { value }) => setReadBack(value)}
          />
        </Field>
      )}
      {failure !== null && failure !== "lastFour" && (
        <div role="alert" className={styles.stack}>
          <p className={styles.strong}>{all.failed[failure]}</p>
          {differs !== null && (
            <dl className={styles.text}>
              <dt className={styles.facts}>{words.inMessage}</dt>
              <dd className={styles.text}>
                <Marked marks={differs.inMessage} />
              </dd>
              <dt className={styles.facts}>{words.youHeard}</dt>
              <dd className={styles.text}>
                <Marked marks={differs.readBack} strange />
              </dd>
            </dl>
          )}
        </div>
      )}
      <div className={styles.buttons}>
        <Button className={styles.button} disabledFocusable={isBusy} onClick={() => void save()}>
          {isBusy ? all.busy : words.save}
        </Button>
      </div>
    </div>
  );
}
