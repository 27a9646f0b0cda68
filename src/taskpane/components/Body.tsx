import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { PaneState } from "../state";
import type { PaneWords } from "../words";
import { Report, Unrelated } from "./Report";
import { Section } from "./Section";
import { Sentences } from "./Sentences";
import { Starting } from "./Starting";

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0 } });

/** What stands below the top of the pane. */
export function Body({ state, words }: { readonly state: PaneState; readonly words: PaneWords }) {
  const styles = useStyles();
  switch (state.kind) {
    case "starting":
    case "reading":
      return <Starting />;
    case "notSetUp":
      return (
        <Section title={words.notSetUp.forAdministrator}>
          <Sentences sentences={state.faults} />
        </Section>
      );
    case "failed":
      return <p className={styles.text}>{words.failed.text}</p>;
    case "shown":
      return state.view.verdict === "unrelated" ? (
        <Unrelated view={state.view} words={words} />
      ) : (
        <Report view={state.view} words={words} />
      );
    case "outside":
    case "noOfficeJs":
    case "tooOld":
    case "nothing":
      return null;
  }
}
