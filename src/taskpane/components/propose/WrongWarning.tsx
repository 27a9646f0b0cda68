import { Button, Field, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import { FlagRegular } from "@fluentui/react-icons/svg/flag";
import { useId, useRef, useState } from "react";
import type { Claim, View } from "../../../report";
import { Filled, Foreign } from "../../../ui";
import type { Proposing } from "./context";
import { ProposeForm } from "./ProposeForm";

const useStyles = makeStyles({
  button: { minWidth: 0, "@media (pointer: coarse)": { minHeight: "44px", minWidth: "44px" } },
  panel: {
    order: 1,
    width: "100%",
    boxSizing: "border-box",
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  label: { overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, margin: 0 },
});

/** Claims that are offered: more are in no message that a person would defend. */
const mostClaims = 6;
/** Characters of a value that are shown. */
const longest = 120;

interface Choice {
  readonly kind: "accountIs" | "addressIs";
  readonly claim: Claim;
  /** As the pane writes it. */
  readonly shown: string;
}

/** What of the message may be right after all. */
function choicesOf({ destinations, senders }: View): readonly Choice[] {
  const accounts = destinations.flatMap(({ claim, found }): Choice[] =>
    claim === null ? [] : [{ kind: "accountIs", claim, shown: found.map(({ text }) => text).join("") }],
  );
  const addresses = senders.flatMap(({ claim, address }): Choice[] =>
    claim === null ? [] : [{ kind: "addressIs", claim, shown: address }],
  );
  return [...accounts, ...addresses].slice(0, mostClaims);
}

/** The reader says that the warning is wrong: which part of the message is right is proposed, and changes nothing by itself. */
export function WrongWarning({ view, proposing }: { readonly view: View; readonly proposing: Proposing }) {
  const styles = useStyles();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const { words } = proposing;
  const choices = choicesOf(view);
  const choice = chosen === null ? undefined : choices[Number(chosen)];
  const close = (): void => {
    setOpen(false);
    setChosen(null);
    const button = panel.current?.previousElementSibling;
    if (button instanceof HTMLElement) button.focus();
  };
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        icon={<FlagRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        {words.wrong}
      </Button>
      <div ref={panel} id={id} hidden={!isOpen} className={isOpen ? styles.panel : undefined}>
        {isOpen && (
          <>
            <Field label={words.question}>
              <RadioGroup value={chosen ?? ""} onChange={(_event, { value }) => setChosen(value)}>
                {choices.map(({ kind, shown }, index) => (
                  <Radio
                    key={index}
                    value={String(index)}
                    className={styles.label}
                    label={<Filled template={words[kind]} parts={{ value: <Foreign text={shown} most={longest} /> }} />}
                  />
                ))}
                <Radio value="other" label={words.other} />
              </RadioGroup>
            </Field>
            {choice !== undefined && (
              <ProposeForm
                key={chosen}
                claim={choice.claim}
                shown={choice.shown}
                proposing={proposing}
                onClose={close}
              />
            )}
            {chosen === "other" && <p className={styles.text}>{words.otherText}</p>}
          </>
        )}
      </div>
    </>
  );
}
