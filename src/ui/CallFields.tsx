import { type ReactNode, useState } from "react";
import type { Mark } from "../accounts";
import { callLacks } from "../cases";
import { type CallBackOutcome, callBackOutcomes, type NewCallBack } from "../contract";
import { LongField, RadioField } from "./fields";
import { Marked } from "./Marked";
import { TextField } from "./TextField";
import { useCommonStyles } from "./styles";

const linesOf = (text: string): readonly string[] => text.split("\n").filter((line) => line.trim() !== "");

const nothing = { phone: "", foundIn: "", spokeWith: "", lastFour: "", readBack: "" };

/**
 * What is typed about a call, what of it is missing, and the call once nothing is.
 * `known`: the number that was called, if it is on record. `needs`: what must be typed to confirm.
 */
export function useCall(known: string | null, needs: Readonly<Record<"four" | "readBack", boolean>>) {
  const [typed, setTyped] = useState(nothing);
  const [outcome, setOutcome] = useState<CallBackOutcome | null>(null);
  const [isSent, setSent] = useState(false);
  const isFound = known === null;
  const isConfirmed = outcome === "confirmed";
  const asksFour = isConfirmed && needs.four;
  const asksReadBack = isConfirmed && needs.readBack;
  const accounts = asksReadBack ? linesOf(typed.readBack) : [];
  const missing = callLacks({ ...typed, outcome, accounts }, { ...needs, found: isFound });
  const call: NewCallBack | null =
    outcome === null || Object.values(missing).includes(true)
      ? null
      : {
          phone: known ?? typed.phone.trim(),
          spokeWith: outcome === "notReached" ? "" : typed.spokeWith.trim(),
          outcome,
          foundIn: isFound ? typed.foundIn.trim() : null,
          readBack: isConfirmed
            ? { lastFourOnRecord: asksFour ? typed.lastFour.replace(/\s/g, "") : null, accounts }
            : null,
        };
  const type = (field: keyof typeof typed) => (value: string) => setTyped({ ...typed, [field]: value });
  return {
    typed,
    type,
    outcome,
    setOutcome,
    isSent,
    setSent,
    isFound,
    isConfirmed,
    asksFour,
    asksReadBack,
    missing,
    call,
  };
}

type CallWords = Readonly<
  Record<`${keyof typeof nothing | "outcome"}${"" | "Missing"}` | "lastFourHint" | "readBackHint", string> & {
    foundInHint?: string;
    outcomes: Readonly<Record<CallBackOutcome, string>>;
  }
>;

interface CallFieldsProps {
  readonly of: ReturnType<typeof useCall>;
  readonly words: CallWords;
  /** Why the last four characters were refused. */
  readonly fourFault?: string | null;
  readonly asksWhom: boolean;
  /** Below the number. */
  readonly aboutNumber?: ReactNode;
  /** Below the outcome. */
  readonly aboutOutcome: ReactNode;
}

/** The fields for a call. What the supplier read out is typed, not ticked. */
export function CallFields({ of, words, fourFault = null, asksWhom, aboutNumber, aboutOutcome }: CallFieldsProps) {
  const { typed, type, outcome, missing } = of;
  const given = (field: keyof typeof typed) => ({
    label: words[field],
    fault: of.isSent && missing[field] ? words[`${field}Missing`] : null,
    value: typed[field],
    onChange: type(field),
  });
  return (
    <>
      {of.isFound && (
        <>
          <TextField {...given("phone")} required type="tel" maxLength={100} />
          <TextField {...given("foundIn")} hint={words.foundInHint ?? null} required maxLength={200} />
        </>
      )}
      {aboutNumber}
      <RadioField
        label={words.outcome}
        required
        fault={of.isSent && missing.outcome ? words.outcomeMissing : null}
        value={outcome ?? ""}
        options={callBackOutcomes.map((each) => [each, words.outcomes[each]])}
        onChange={(value) => of.setOutcome(callBackOutcomes.find((each) => each === value) ?? null)}
      />
      {aboutOutcome}
      {asksWhom && <TextField {...given("spokeWith")} required={of.isConfirmed} maxLength={200} />}
      {of.asksFour && (
        <TextField
          {...given("lastFour")}
          fault={given("lastFour").fault ?? fourFault}
          hint={words.lastFourHint}
          required
          isNumber
          maxLength={9}
        />
      )}
      {of.asksReadBack && (
        <LongField {...given("readBack")} hint={words.readBackHint} required isNumber rows={2} maxLength={5_000} />
      )}
    </>
  );
}

/** Two accounts with the characters in which they differ, each with its label. */
export function TypedDiffers({
  asked,
  typed,
}: Readonly<Record<"asked" | "typed", readonly [label: string, marks: readonly Mark[]]>>) {
  const styles = useCommonStyles();
  return (
    <dl className={styles.text}>
      <dt className={styles.note}>{asked[0]}</dt>
      <dd className={styles.text}>
        <Marked marks={asked[1]} />
      </dd>
      <dt className={styles.note}>{typed[0]}</dt>
      <dd className={styles.text}>
        <Marked marks={typed[1]} strange />
      </dd>
    </dl>
  );
}
