import { Button, Checkbox, Field } from "@fluentui/react-components";
import { useState } from "react";
import { parseRecordAccount } from "../../../accounts";
import { shownDestination } from "../../../cases";
import type { CallBackOutcome, NewCaseCall } from "../../../contract";
import { Foreign, Marked, LongField, RadioField, TextField } from "../../../ui";
import { compareReadBack } from "../../cases/readBack";
import type { CaseFailure } from "../../cases/types";
import { useBusy } from "../useBusy";
import { useCaseStyles, useOpenCase } from "./open";

const outcomes: readonly CallBackOutcome[] = ["confirmed", "denied", "notReached"];

/** The accounts that the supplier denied: all, until theirs are unticked. */
function DeniedAccounts({
  accounts,
  theirs,
  fault,
  onChange,
}: {
  readonly accounts: readonly string[];
  readonly theirs: readonly string[];
  readonly fault: string | null;
  readonly onChange: (theirs: readonly string[]) => void;
}) {
  const styles = useCaseStyles();
  const { which, whichHint } = useOpenCase().words.call;
  return (
    <Field label={which} hint={whichHint} validationMessage={fault}>
      {(group) => (
        <div {...group} role="group">
          {accounts.map((account) => (
            // A field each, or the first box would get the group's name.
            <Field key={account}>
              <Checkbox
                className={styles.number}
                checked={!theirs.includes(account)}
                label={<Foreign text={shownDestination(account)} max={120} />}
                onChange={(_event, { checked }) =>
                  onChange(checked === true ? theirs.filter((each) => each !== account) : [...theirs, account])
                }
              />
            </Field>
          ))}
        </div>
      )}
    </Field>
  );
}

/** An account that was read out is typed, not ticked. `known`: the number on record that was called. */
export function CallForm({
  known,
  failure,
  onSave,
}: Readonly<{ known: string | null; failure: CaseFailure | null; onSave: (call: NewCaseCall) => Promise<void> }>) {
  const styles = useCaseStyles();
  const { here, form, words: all } = useOpenCase();
  const words = all.call;
  const [phone, setPhone] = useState("");
  const [foundIn, setFoundIn] = useState("");
  const [outcome, setOutcome] = useState<CallBackOutcome | null>(null);
  const [spokeWith, setSpokeWith] = useState("");
  const [lastFour, setLastFour] = useState("");
  const [readBack, setReadBack] = useState("");
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const [isSent, setSent] = useState(false);
  const [isBusy, alone] = useBusy();
  const [tried, setTried] = useState("");
  const { about } = here.subject.message;
  // The pane can't check what was heard of a case that the message keeps.
  const destinations = form.local === undefined ? form.scope.destinations : [];
  // Nothing is told of another supplier's record.
  const onRecord = (about.scope.supplier === form.scope.supplier && about.supplier?.onRecord) || [];
  const isFound = known === null;
  const isConfirmed = outcome === "confirmed";
  const asksReadBack = isConfirmed && destinations.length > 0;
  const asksFour = isConfirmed && form.callBack.asksLastFour;
  const accounts = destinations.filter((each) => !onRecord.includes(each) && "account" in parseRecordAccount(each));
  const asksWhich = outcome === "denied" && accounts.length > 1;
  const denied = accounts.filter((each) => !theirs.includes(each));
  const four = lastFour.replace(/\s/g, "");
  const missing = {
    phone: isFound && phone.replace(/\D/g, "").length < 5,
    place: isFound && foundIn.trim() === "",
    outcome: outcome === null,
    denied: asksWhich && denied.length === 0,
    person: isConfirmed && spokeWith.trim() === "",
    four: asksFour && four.length !== 4,
    readBack: asksReadBack && readBack.trim() === "",
  };
  const differs = failure === "heardDiffers" ? compareReadBack(tried, destinations) : null;
  const save = async (): Promise<void> => {
    setSent(true);
    if (outcome === null || Object.values(missing).includes(true)) return;
    await alone(async () => {
      setTried(readBack);
      await onSave({
        phone: known ?? phone.trim(),
        spokeWith: outcome === "notReached" ? "" : spokeWith.trim(),
        outcome,
        foundIn: isFound ? foundIn.trim() : null,
        lastFour: asksFour ? four : null,
        heard: asksReadBack ? readBack.trim() : asksWhich && theirs.length > 0 ? denied.join("\n") : null,
      });
    });
  };
  const fault = (what: keyof typeof missing, text: string): string | null => (isSent && missing[what] ? text : null);
  return (
    <div className={styles.gridS}>
      {isFound && (
        <>
          <TextField
            label={words.phone}
            required
            fault={fault("phone", words.phoneMissing)}
            type="tel"
            value={phone}
            maxLength={100}
            onChange={setPhone}
          />
          <TextField
            label={words.foundIn}
            required
            fault={fault("place", words.foundInMissing)}
            value={foundIn}
            maxLength={200}
            onChange={setFoundIn}
          />
        </>
      )}
      <RadioField
        label={words.outcome}
        required
        fault={fault("outcome", words.outcomeMissing)}
        value={outcome ?? ""}
        options={outcomes.map((each) => [each, words.outcomes[each]])}
        onChange={(value) => setOutcome(outcomes.find((each) => each === value) ?? null)}
      />
      <div role="status">
        {outcome === "denied" && <p className={styles.text}>{words.denied}</p>}
        {outcome === "notReached" && <p className={styles.text}>{words.notReached}</p>}
      </div>
      {asksWhich && (
        <DeniedAccounts
          accounts={accounts}
          theirs={theirs}
          fault={fault("denied", words.whichMissing)}
          onChange={setTheirs}
        />
      )}
      {(isConfirmed || outcome === "denied") && (
        <TextField
          label={words.spokeWith}
          required={isConfirmed}
          fault={fault("person", words.spokeWithMissing)}
          value={spokeWith}
          maxLength={200}
          onChange={setSpokeWith}
        />
      )}
      {asksFour && (
        <TextField
          label={words.lastFour}
          hint={words.lastFourHint}
          required
          fault={fault("four", words.lastFourMissing) ?? (failure === "lastFour" ? all.failed.lastFour : null)}
          isNumber
          value={lastFour}
          maxLength={9}
          onChange={setLastFour}
        />
      )}
      {asksReadBack && (
        <LongField
          label={words.heard}
          hint={words.heardHint}
          required
          fault={fault("readBack", words.heardMissing)}
          isNumber
          rows={2}
          value={readBack}
          maxLength={5_000}
          onChange={setReadBack}
        />
      )}
      {failure !== null && failure !== "lastFour" && (
        <div role="alert" className={styles.gridS}>
          <p className={styles.strong}>{all.failed[failure]}</p>
          {differs !== null && (
            <dl className={styles.text}>
              <dt className={styles.note}>{words.inMessage}</dt>
              <dd className={styles.text}>
                <Marked marks={differs.inMessage} />
              </dd>
              <dt className={styles.note}>{words.youHeard}</dt>
              <dd className={styles.text}>
                <Marked marks={differs.readBack} strange />
              </dd>
            </dl>
          )}
        </div>
      )}
      <div className={styles.buttons}>
        <Button className={styles.touch} disabledFocusable={isBusy} onClick={() => void save()}>
          {isBusy ? all.busy : words.save}
        </Button>
      </div>
    </div>
  );
}
