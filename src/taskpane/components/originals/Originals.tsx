import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { useRef } from "react";
import type { OriginalView } from "../../../report";
import type { OriginalState } from "../../originals/originals";
import type { PaneWords } from "../../messages";
import { originalsWordsFor } from "../../messages/originals";
import type { OriginalActions } from "../report/actions";
import { OneOriginal } from "./OneOriginal";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  button: { alignSelf: "flex-start", maxWidth: "100%", "@media (pointer: coarse)": { minHeight: "44px" } },
});

const accepted = ".eml,.msg,.pdf,message/rfc822,application/vnd.ms-outlook,application/pdf";

/** By a file dialog, for keyboards and phones. */
export function Originals({
  states,
  views,
  words,
  actions,
}: {
  readonly states: readonly OriginalState[];
  readonly views: readonly OriginalView[];
  readonly words: PaneWords;
  readonly actions: OriginalActions;
}) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const said = originalsWordsFor(words.locale);
  return (
    <div className={styles.all}>
      {states.length > 0 && (
        <ul className={styles.list} aria-live="polite">
          {states.map((state) => (
            <li key={state.id}>
              <OneOriginal
                state={state}
                view={views.find(({ id }) => id === state.id) ?? null}
                words={words}
                said={said}
                remove={() => actions.remove(state.id)}
              />
            </li>
          ))}
        </ul>
      )}
      {states.some(({ status }) => status === "held") && <p className={styles.quiet}>{said.caveat}</p>}
      <p className={styles.text}>{said.invite}</p>
      <input
        ref={input}
        type="file"
        accept={accepted}
        multiple
        hidden
        aria-label={said.choose}
        onChange={({ currentTarget }) => {
          actions.add([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
      <Button className={styles.button} icon={<DocumentAddRegular />} onClick={() => input.current?.click()}>
        {said.choose}
      </Button>
      <p className={styles.quiet}>{said.privacy}</p>
    </div>
  );
}
