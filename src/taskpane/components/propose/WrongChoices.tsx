import { Field, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Claim, View } from "../../../report";
import { Filled, Foreign } from "../../../ui";
import { proposeWordsFor } from "../../messages/propose";
import type { Proposing } from "./context";
import { ProposeForm } from "./ProposeForm";

const useStyles = makeStyles({
  place: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0 },
  label: { overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
});

const maxClaims = 6;
/** Characters. */
const maxLength = 120;

interface Choice {
  readonly kind: "accountIs" | "addressIs";
  readonly claim: Claim;
  readonly shown: string;
}

function choicesOf({ destinations, senders }: View, isProposed: Proposing["isProposed"]): readonly Choice[] {
  const accounts = destinations.flatMap(({ claim, found }): Choice[] =>
    claim === null ? [] : [{ kind: "accountIs", claim, shown: found.map(({ text }) => text).join("") }],
  );
  const addresses = senders.flatMap(({ claim, address }): Choice[] =>
    claim === null ? [] : [{ kind: "addressIs", claim, shown: address }],
  );
  return [...accounts, ...addresses].filter(({ claim }) => !isProposed(claim)).slice(0, maxClaims);
}

/** Asks which part of the message is right after all, and proposes it. */
export function WrongChoices({
  view,
  proposing,
  onClose,
}: {
  readonly view: View;
  readonly proposing: Proposing;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<string | null>(null);
  const words = proposeWordsFor(proposing.locale);
  const [choices] = useState(() => choicesOf(view, proposing.isProposed));
  const choice = chosen === null ? undefined : choices[Number(chosen)];
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen === null) place.current?.querySelector("input")?.focus();
    place.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <div ref={place} className={styles.place}>
      <Field label={words.question}>
        <RadioGroup value={chosen ?? ""} onChange={(_event, { value }) => setChosen(value)}>
          {choices.map(({ kind, shown }, index) => (
            <Radio
              key={index}
              value={String(index)}
              className={styles.label}
              label={<Filled template={words[kind]} parts={{ value: <Foreign text={shown} max={maxLength} /> }} />}
            />
          ))}
          <Radio value="other" label={words.other} />
        </RadioGroup>
      </Field>
      {choice !== undefined && (
        <ProposeForm key={chosen} claim={choice.claim} shown={choice.shown} proposing={proposing} onClose={onClose} />
      )}
      <div role="status">{chosen === "other" && <p className={styles.text}>{words.otherText}</p>}</div>
    </div>
  );
}
