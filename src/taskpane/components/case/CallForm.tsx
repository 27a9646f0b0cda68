import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { parseRecordAccount } from "../../../accounts";
import { compareReadBack } from "../../../cases";
import { type CallBackOutcome, callBackOutcomes, type NewCaseCall } from "../../../contract";
import { RadioField, ReadBackFields, TextField, TypedDiffers } from "../../../ui";
import type { CaseFailure } from "../../cases/types";
import { useBusy } from "../useBusy";
import { DeniedAccounts } from "./DeniedAccounts";
import { useCaseStyles, useOpenCase } from "./open";

const linesOf = (text: string): readonly string[] => text.split("\n").filter((line) => line.trim() !== "");

type CallFormProps = Readonly<{
  known: string | null;
  failure: CaseFailure | null;
  onTyped: (text: string) => void;
  onSave: (call: NewCaseCall) => Promise<void>;
}>;

/** An account that was read out is typed, not ticked. `known`: the number on record that was called. */
export function CallForm({ known, failure, onTyped, onSave }: CallFormProps) {
  const styles = useCaseStyles();
  const { here, form, words: all } = useOpenCase();
  const words = all.call;
  const [phone, setPhone] = useState("");
  const [foundIn, setFoundIn] = useState("");
  const [outcome, setOutcome] = useState<CallBackOutcome | null>(null);
  const [spokeWith, setSpokeWith] = useState("");
  const [lastFour, setLastFour] = useState("");
  const [readBack, setReadBack] = useState("");
  const [replaces, setReplaces] = useState<"replace" | "add" | null>(null);
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const [isSent, setSent] = useState(false);
  const [isBusy, alone] = useBusy();
  const [tried, setTried] = useState("");
  const { about } = here.subject.message;
  // The pane can't check what was read back of a case that the message keeps.
  const destinations = form.local === undefined ? form.scope.destinations : [];
  // Nothing is told of another supplier's record.
  const onRecord = (about.scope.supplier === form.scope.supplier && about.supplier?.onRecord) || [];
  const isFound = known === null;
  const isConfirmed = outcome === "confirmed";
  const isOpenStill = outcome !== null && !isConfirmed && outcome !== "denied";
  const asksReadBack = isConfirmed && destinations.length > 0;
  const asksFour = isConfirmed && form.callBack.asksLastFour;
  const accounts = destinations.filter((each) => !onRecord.includes(each) && "account" in parseRecordAccount(each));
  const asksWhich = outcome === "denied" && accounts.length > 1;
  const denied = accounts.filter((each) => !theirs.includes(each));
  // What a found number confirms isn't proposed.
  const asksReplaces = asksFour && !isFound && accounts.length > 0;
  const four = lastFour.replace(/\s/g, "");
  const typed = [phone, foundIn, spokeWith, lastFour, readBack].filter((each) => each.trim() !== "").join("\n");
  useEffect(() => {
    onTyped(typed);
  }, [onTyped, typed]);
  const missing = {
    phone: isFound && phone.replace(/\D/g, "").length < 5,
    place: isFound && foundIn.trim() === "",
    outcome: outcome === null,
    denied: asksWhich && denied.length === 0,
    person: isConfirmed && spokeWith.trim() === "",
    four: asksFour && four.length !== 4,
    readBack: asksReadBack && readBack.trim() === "",
    replaces: asksReplaces && replaces === null,
  };
  const differs = failure === "readBackDiffers" ? compareReadBack(tried, destinations) : null;
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
        readBack: isConfirmed
          ? { lastFourOnRecord: asksFour ? four : null, accounts: asksReadBack ? linesOf(readBack) : [] }
          : null,
        denied: asksWhich && theirs.length > 0 ? denied : null,
        replaces: asksReplaces ? replaces === "replace" : null,
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
        options={callBackOutcomes.map((each) => [each, words.outcomes[each]])}
        onChange={(value) => setOutcome(callBackOutcomes.find((each) => each === value) ?? null)}
      />
      <div role="status">
        {outcome === "denied" && <p className={styles.text}>{words.denied}</p>}
        {isOpenStill && <p className={styles.text}>{words.notReached}</p>}
      </div>
      {asksWhich && (
        <DeniedAccounts
          label={words.which}
          hint={words.whichHint}
          accounts={accounts}
          theirs={theirs}
          fault={fault("denied", words.whichMissing)}
          onChange={setTheirs}
        />
      )}
      {outcome !== null && outcome !== "notReached" && (
        <TextField
          label={words.spokeWith}
          required={isConfirmed}
          fault={fault("person", words.spokeWithMissing)}
          value={spokeWith}
          maxLength={200}
          onChange={setSpokeWith}
        />
      )}
      <ReadBackFields
        words={words}
        lastFour={
          asksFour
            ? {
                value: lastFour,
                fault: fault("four", words.lastFourMissing) ?? (failure === "lastFour" ? all.failed.lastFour : null),
                onChange: setLastFour,
              }
            : null
        }
        readBack={
          asksReadBack
            ? { value: readBack, fault: fault("readBack", words.readBackMissing), onChange: setReadBack }
            : null
        }
      />
      {asksReplaces && (
        <RadioField
          label={words.replaces}
          required
          fault={fault("replaces", words.outcomeMissing)}
          value={replaces ?? ""}
          options={[
            ["replace", words.replace],
            ["add", words.add],
          ]}
          onChange={(value) => setReplaces(value === "replace" ? "replace" : "add")}
        />
      )}
      {failure !== null && failure !== "lastFour" && (
        <div role="alert" className={styles.gridS}>
          <p className={styles.strong}>{all.failed[failure]}</p>
          {differs !== null && (
            <TypedDiffers asked={[words.inMessage, differs.inMessage]} typed={[words.youTyped, differs.readBack]} />
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
