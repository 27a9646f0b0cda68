import { Button, Link, tokens, typographyStyles } from "@fluentui/react-components";
import { CallRegular } from "@fluentui/react-icons/svg/call";
import { useEffect, useRef, useState } from "react";
import { compareReadBack } from "../../../cases";
import type { Proposal } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { useAct } from "../../hooks/asking";
import { Refused } from "../states/Failed";
import { CallFields, Filled, RadioField, TypedDiffers, pieces, useCall } from "../../../ui";
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
  const { accounts, asksLastFour } = proposal.readBack;
  const call = useCall(isFound ? null : known.trim(), { four: asksLastFour, readBack: accounts.length > 0 });
  const [tried, setTried] = useState("");
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    form.current?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const record = async (): Promise<void> => {
    const { call: made } = call;
    call.setSent(true);
    if (made === null) return;
    setTried(call.typed.readBack);
    if (await run(() => api.callBack(proposal.id, made), words.callBack.done)) onDone();
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
  const link = dialLink(known);
  const isDifferent = failure?.rule === "read-back-differs";
  const differs = isDifferent ? compareReadBack(tried, accounts) : null;
  const { outcome } = call;
  const called = !isFound && (
    <span className={styles.number}>{link === null ? shown(known) : <Link href={link}>{shown(known)}</Link>}</span>
  );
  const aboutOutcome = outcome !== null && !call.isConfirmed && (
    <p className={styles.text}>{outcome === "denied" ? deniedNote : words.callBack.staysOpen}</p>
  );
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
      <CallFields
        of={call}
        words={{ ...words.callBack, phone: words.callBack.numberFound, phoneMissing: words.propose.phone }}
        asksWhom={outcome !== "notReached"}
        aboutNumber={called}
        aboutOutcome={aboutOutcome}
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
