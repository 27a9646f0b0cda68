import { FluentProvider, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { themeOf, type Appearance } from "../../ui";
import type { PaneState } from "../state";
import type { PaneWords } from "../words";
import { bandOf } from "./band";
import { Body } from "./Body";
import { Footer } from "./Footer";
import { Pending } from "./Pending";
import { Late } from "./Starting";
import { useHold } from "./useHold";
import { VerdictBand } from "./VerdictBand";

/** What a person can ask of the pane. */
export interface PaneActions {
  /** Checks the open message anew; where the pane could not start, starts it anew. */
  readonly checkAgain: () => void;
  /** Puts a text into the clipboard. False where that is not allowed. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Left out where the choice can't be kept: then it is not offered. */
  readonly setAppearance?: (appearance: Appearance) => void;
}

/** All that the pane's view needs. It keeps nothing of a message. */
export interface PaneProps {
  readonly state: PaneState;
  readonly words: PaneWords;
  readonly actions: PaneActions;
  /** What was chosen. */
  readonly appearance: Appearance;
  /** What comes of it, with Outlook's or the system's colours where it is `auto`. */
  readonly dark: boolean;
}

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ...typographyStyles.body1,
  },
  main: { flexGrow: 1, minWidth: 0, outlineStyle: "none" },
  body: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  line: { paddingBlock: 0 },
});

/** Names the message that a state is about: when it changes, the pane starts from its top again. */
function messageOf(state: PaneState): string {
  const name =
    state.kind === "shown" ? state.view : state.kind === "reading" || state.kind === "failed" ? state.message : null;
  return name === null ? state.kind : JSON.stringify([name.subject, name.from]);
}

/** The task pane's view of a state. The verdict's place is there in every state, so that screen readers hear it change. */
export function Pane({ state, words, actions, appearance, dark }: PaneProps) {
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  const message = messageOf(state);
  useHold(main, message);
  const band = bandOf(state, words);
  const top = <VerdictBand band={band} words={words} />;
  const loud = band.tone === "stop";
  const unrelated = band.tone === "line";
  return (
    <FluentProvider theme={themeOf(dark)} lang={words.locale}>
      <div className={styles.page}>
        <main ref={main} tabIndex={-1} className={styles.main}>
          <div role="status" aria-live={loud ? "assertive" : "polite"} aria-atomic>
            {state.kind === "starting" ? <Late>{top}</Late> : top}
          </div>
          {state.kind === "shown" && <Pending key={message} pending={state.pending} words={words} />}
          <div key={message} className={mergeClasses(styles.body, unrelated && styles.line)}>
            <Body state={state} words={words} />
          </div>
        </main>
        <Footer
          text={state.kind === "shown" ? state.view.text : null}
          canCheck={state.kind !== "reading" && state.kind !== "starting"}
          words={words.footer}
          actions={actions}
          appearance={appearance}
        />
      </div>
    </FluentProvider>
  );
}
