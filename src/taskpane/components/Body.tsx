import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { View } from "../../report";
import { isWaiting, type PaneState } from "../state";
import type { PaneWords } from "../messages";
import type { CaseHere } from "../cases/types";
import { CaseOffer } from "./case/loaded";
import { saysCall } from "./case/useCase";
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

const asksFor: ReadonlySet<View["verdict"]> = new Set(["stop", "verify"]);

/** What is below the top of the pane. */
export function Body({
  state,
  words,
  checkAgain,
  here = null,
  hasCases = false,
}: {
  readonly state: PaneState;
  readonly words: PaneWords;
  readonly checkAgain: () => void;
  readonly here?: CaseHere | null;
  readonly hasCases?: boolean;
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
      return (
        <Report
          view={state.view}
          waiting={isWaiting(state)}
          words={words}
          isCallShown={saysCall(here)}
          afterCall={asksFor.has(state.view.verdict) && hasCases && <CaseOffer here={here} words={words} />}
        />
      );
    case "outside":
    case "tooOld":
    case "nothing":
      return null;
  }
}
