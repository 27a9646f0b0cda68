import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { isWaiting, type PaneState } from "../state";
import type { PaneWords } from "../words";
import { Report } from "./report/Report";
import { Section } from "./report/Section";
import { Sentences } from "./report/Sentences";
import { Starting } from "./states/Starting";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  button: {
    marginTop: tokens.spacingVerticalM,
    width: "100%",
    "@media (pointer: coarse)": { minHeight: "44px" },
  },
});

function Again({ words, checkAgain }: { readonly words: PaneWords; readonly checkAgain: () => void }) {
  return (
    <Button className={useStyles().button} icon={<ArrowClockwiseRegular />} onClick={checkAgain}>
      {words.footer.checkAgain}
    </Button>
  );
}

/** What stands below the top of the pane. */
export function Body({
  state,
  words,
  checkAgain,
}: {
  readonly state: PaneState;
  readonly words: PaneWords;
  readonly checkAgain: () => void;
}) {
  const styles = useStyles();
  const again = <Again words={words} checkAgain={checkAgain} />;
  switch (state.kind) {
    case "starting":
    case "reading":
      return <Starting />;
    case "noOfficeJs":
      return again;
    case "notSetUp":
      return (
        <>
          <Section title={words.notSetUp.forAdministrator}>
            <Sentences sentences={state.faults} />
          </Section>
          {again}
        </>
      );
    case "failed":
      return (
        <>
          <p className={styles.text}>{words.failed.text}</p>
          {again}
        </>
      );
    case "shown":
      return <Report view={state.view} waiting={isWaiting(state)} words={words} />;
    case "outside":
    case "tooOld":
    case "nothing":
      return null;
  }
}
