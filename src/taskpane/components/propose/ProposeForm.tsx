import { Link, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Claim, View } from "../../../report";
import { Filled, Foreign, RadioField, stylesWith, pieces } from "../../../ui";
import { proposeWordsFor } from "../../messages/propose";
import type { ProposalOutcome } from "../../proposals/proposals";
import { ReasonForm } from "../ReasonForm";
import type { Proposing } from "./useProposing";

const useStyles = stylesWith({
  form: {
    ...pieces.grid,
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  said: { outlineStyle: "none" },
  value: { ...pieces.strong, ...pieces.digits },
});

/** Characters. */
const maxLength = { value: 120, name: 80 };

/** Proposes what the message claims, with a reason, and says what came of it. */
export function ProposeForm({
  claim,
  shown,
  proposing: { proposals, report, locale, onProposed },
  takesFocus = false,
  onClose,
}: Readonly<{ claim: Claim; shown: string; proposing: Proposing; takesFocus?: boolean; onClose: () => void }>) {
  const styles = useStyles();
  const words = proposeWordsFor(locale);
  const { supplier, values } = claim;
  const [chosen, setChosen] = useState(0);
  const [replaces, setReplaces] = useState<"replace" | "add" | null>(null);
  const [isSent, setSent] = useState(false);
  const [outcome, setOutcome] = useState<ProposalOutcome | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const isOver = outcome !== null && outcome.kind !== "failed";
  useEffect(() => {
    if (isOver) said.current?.focus();
  }, [isOver]);
  const value = values[chosen] ?? values[0];
  const isAccount = value?.field === "accounts";
  const send = async (reason: string): Promise<void> => {
    setSent(true);
    if (value === undefined || (isAccount && replaces === null)) return;
    setOutcome(null);
    const came = await proposals.send({
      supplier: supplier.id,
      value,
      replaces: replaces === "replace",
      reason,
      report,
    });
    setOutcome(came);
    if (came.kind !== "failed") onProposed(claim);
  };
  const name = <Foreign text={supplier.name} max={maxLength.name} />;
  const link = proposals.linkTo(supplier.id);
  if (isOver)
    return (
      <div className={styles.form}>
        <p ref={said} tabIndex={-1} role="status" className={mergeClasses(styles.text, styles.said)}>
          {words[outcome.kind]}
        </p>
        {link !== null && (
          <Link inline href={link} target="_blank" rel="noopener noreferrer">
            <Filled template={words.open} parts={{ supplier: name }} />
          </Link>
        )}
      </div>
    );
  return (
    <div className={styles.form}>
      <p className={styles.value}>
        <Filled
          template={words.what}
          parts={{ supplier: name, value: <Foreign text={shown} max={maxLength.value} /> }}
        />
      </p>
      {values.length > 1 && (
        <RadioGroup value={String(chosen)} onChange={(_event, data) => setChosen(Number(data.value))}>
          {values.map(({ field, value: text }, index) =>
            field === "accounts" ? null : (
              <Radio
                key={field}
                value={String(index)}
                label={
                  <Filled template={words[field]} parts={{ value: <Foreign text={text} max={maxLength.value} /> }} />
                }
              />
            ),
          )}
        </RadioGroup>
      )}
      {isAccount && (
        <RadioField
          label={words.replaces}
          required
          fault={isSent && replaces === null ? words.replacesMissing : null}
          value={replaces ?? ""}
          options={[
            ["replace", words.replace],
            ["add", words.add],
          ]}
          onChange={(value) => setReplaces(value === "replace" ? "replace" : "add")}
        />
      )}
      <p className={styles.text}>{words.note}</p>
      <ReasonForm
        label={words.reason}
        submit={words.send}
        words={words}
        failed={outcome?.kind === "failed" ? words.failed[outcome.because] : null}
        takesFocus={takesFocus}
        onSubmit={send}
        onCancel={onClose}
      />
    </div>
  );
}

const maxClaims = 6;

type Choice = Readonly<{ kind: "accountIs" | "addressIs"; claim: Claim; shown: string }>;

function choicesOf({ destinations, senders }: View, isProposed: Proposing["isProposed"]): readonly Choice[] {
  const accounts = destinations.flatMap(({ claim, found }): Choice[] =>
    claim === null ? [] : [{ kind: "accountIs", claim, shown: found.map(({ text }) => text).join("") }],
  );
  const addresses = senders.flatMap(({ claim, address }): Choice[] =>
    claim === null ? [] : [{ kind: "addressIs", claim, shown: address }],
  );
  return [...accounts, ...addresses].filter(({ claim }) => !isProposed(claim)).slice(0, maxClaims);
}

type WrongChoicesProps = Readonly<{ view: View; proposing: Proposing; onClose: () => void }>;

/** Asks which part of the message is right after all, and proposes it. */
export function WrongChoices({ view, proposing, onClose }: WrongChoicesProps) {
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
  const labelOf = ({ kind, shown }: Choice) => (
    <Filled template={words[kind]} parts={{ value: <Foreign text={shown} max={maxLength.value} /> }} />
  );
  return (
    <div ref={place} className={styles.gridS}>
      <RadioField
        label={words.question}
        value={chosen ?? ""}
        options={[...choices.map((each, index) => [String(index), labelOf(each)] as const), ["other", words.other]]}
        onChange={setChosen}
      />
      {choice !== undefined && (
        <ProposeForm key={chosen} claim={choice.claim} shown={choice.shown} proposing={proposing} onClose={onClose} />
      )}
      <div role="status">{chosen === "other" && <p className={styles.text}>{words.otherText}</p>}</div>
    </div>
  );
}
