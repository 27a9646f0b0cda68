import { Button, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { View } from "../../report";
import { isWaiting, type PaneState } from "../state";
import type { CaseHere } from "../cases/types";
import { CaseOffer } from "./case/loaded";
import { saysCall } from "./case/useCase";
import { Report } from "./report/Report";
import { Section, Sentences } from "./report/Section";
import { Starting } from "./states/Starting";
import { stylesWith } from "../../ui";
import { usePane } from "./usePane";

const useStyles = stylesWith({
  button: { marginTop: tokens.spacingVerticalM, width: "100%", "@media (pointer: coarse)": { minHeight: "44px" } },
});

function Again({ checkAgain }: { readonly checkAgain: () => void }) {
  const { words } = usePane();
  return (
    <Button className={useStyles().button} icon={<ArrowClockwiseRegular />} onClick={checkAgain}>
      {words.footer.checkAgain}
    </Button>
  );
}

const asksFor: ReadonlySet<View["verdict"]> = new Set(["stop", "verify"]);

type BodyProps = Readonly<{
  state: PaneState;
  checkAgain: () => void;
  here: CaseHere | null;
  hasCases: boolean;
  isSettled: boolean;
}>;

/** What is below the top of the pane. */
export function Body({ state, checkAgain, here, hasCases, isSettled }: BodyProps) {
  const { words } = usePane();
  const styles = useStyles();
  const again = <Again checkAgain={checkAgain} />;
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
          isCallShown={saysCall(here)}
          isSettled={isSettled}
          afterCall={asksFor.has(state.view.verdict) && hasCases && <CaseOffer here={here} />}
        />
      );
    case "outside":
    case "tooOld":
    case "nothing":
      return null;
  }
}
