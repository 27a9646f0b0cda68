import { useEffect, useState } from "react";
import { parseRecordAccount } from "../../../accounts";
import { compareReadBack } from "../../../cases";
import type { NewCaseCall } from "../../../contract";
import { CallFields, RadioField, TypedDiffers, useCall } from "../../../ui";
import type { CaseFailure } from "../../cases/types";
import { ActButton } from "../useBusy";
import { DeniedAccounts } from "./DeniedAccounts";
import { useCaseStyles, useOpenCase } from "./open";

type CallFormProps = Readonly<{
  known: string | null;
  failure: CaseFailure | null;
  onTyped: (text: string) => void;
  onSave: (call: NewCaseCall) => Promise<void>;
}>;

/** An account that was read out is typed, not ticked. `known`: the number on record that was called. */
export function CallForm({ known, failure, onTyped, onSave }: CallFormProps) {
  const styles = useCaseStyles();
  const {
    here,
    form,
    words: { call: words, failed, busy },
  } = useOpenCase();
  const [replaces, setReplaces] = useState<"replace" | "add" | null>(null);
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const [tried, setTried] = useState("");
  const { about } = here.subject.message;
  // The pane can't check what was read back of a case that the message keeps.
  const destinations = form.local === undefined ? form.scope.destinations : [];
  // Nothing is told of another supplier's record.
  const onRecord = (about.scope.supplier === form.scope.supplier && about.supplier?.onRecord) || [];
  const call = useCall(known, { four: form.callBack.asksLastFour, readBack: destinations.length > 0 });
  const { typed, outcome, isConfirmed, isSent } = call;
  const isOpenStill = outcome !== null && !isConfirmed && outcome !== "denied";
  const accounts = destinations.filter((each) => !onRecord.includes(each) && "account" in parseRecordAccount(each));
  const asksWhich = outcome === "denied" && accounts.length > 1;
  const denied = accounts.filter((each) => !theirs.includes(each));
  // What a found number confirms isn't proposed.
  const asksReplaces = call.asksFour && !call.isFound && accounts.length > 0;
  const all = [typed.phone, typed.foundIn, typed.spokeWith, typed.lastFour, typed.readBack];
  const text = all.filter((each) => each.trim() !== "").join("\n");
  useEffect(() => {
    onTyped(text);
  }, [onTyped, text]);
  const isDeniedMissing = asksWhich && denied.length === 0;
  const isReplacesMissing = asksReplaces && replaces === null;
  const differs = failure === "readBackDiffers" ? compareReadBack(tried, destinations) : null;
  const save = async (): Promise<void> => {
    call.setSent(true);
    if (call.call === null || isDeniedMissing || isReplacesMissing) return;
    setTried(typed.readBack);
    await onSave({
      ...call.call,
      denied: asksWhich && theirs.length > 0 ? denied : null,
      replaces: asksReplaces ? replaces === "replace" : null,
    });
  };
  const aboutOutcome = (
    <>
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
          fault={isSent && isDeniedMissing ? words.whichMissing : null}
          onChange={setTheirs}
        />
      )}
    </>
  );
  return (
    <div className={styles.gridS}>
      <CallFields
        of={call}
        words={words}
        fourFault={failure === "lastFour" ? failed.lastFour : null}
        asksWhom={outcome !== null && outcome !== "notReached"}
        aboutOutcome={aboutOutcome}
      />
      {asksReplaces && (
        <RadioField
          label={words.replaces}
          required
          fault={isSent && isReplacesMissing ? words.outcomeMissing : null}
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
          <p className={styles.strong}>{failed[failure]}</p>
          {differs !== null && (
            <TypedDiffers asked={[words.inMessage, differs.inMessage]} typed={[words.youTyped, differs.readBack]} />
          )}
        </div>
      )}
      <ActButton label={words.save} busy={busy} act={save} />
    </div>
  );
}
