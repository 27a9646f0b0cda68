import { FluentProvider, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import type { View } from "../../report";
import { themeOf, type Appearance, pieces } from "../../ui";
import type { SignInState } from "../signIn/signIn";
import { isWaiting, type PaneState } from "../state";
import type { PaneWords } from "../messages";
import { bandOf, VerdictBand } from "./VerdictBand";
import { CaseByHand, CaseCard } from "./case/loaded";
import { hasCase, isUnknown, useCase } from "./case/useCase";
import { Body } from "./Body";
import { Footer } from "./Footer";
import { DropHere, OriginalsHere } from "./originals/OriginalsHere";
import { ProposingContext, useProposing } from "./propose/useProposing";
import { WrongWarning } from "./propose/ProposeHere";
import { Deaf, Pending } from "./states/Pending";
import { SignInNotice } from "./states/SignInNotice";
import { Late } from "./states/Starting";
import { Unrelated } from "./states/Unrelated";
import { useHold, usePage } from "./useHold";
import { PaneContext, type PaneActions } from "./usePane";

/** All that the pane's view needs. It keeps nothing of a message. */
export interface PaneProps {
  readonly state: PaneState;
  readonly words: PaneWords;
  readonly actions: PaneActions;
  readonly signIn?: SignInState;
  readonly appearance: Appearance;
  readonly dark: boolean;
  readonly dials?: boolean;
  readonly isDraggedOver?: boolean;
}

const useStyles = makeStyles({
  page: {
    ...typographyStyles.body1,
    ...pieces.column,
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  main: { flexGrow: 1, minWidth: 0, outlineStyle: "none" },
  body: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", alignContent: "flex-start" },
  below: { width: "100%", boxSizing: "border-box" },
  top: { flexGrow: 1, flexBasis: "0", minWidth: 0 },
});

function messageOf(state: PaneState): string {
  const name =
    state.kind === "shown" ? state.view : state.kind === "reading" || state.kind === "failed" ? state.message : null;
  return name === null ? state.kind : JSON.stringify([name.subject, name.from]);
}

const warns: ReadonlySet<View["verdict"]> = new Set(["stop", "verify", "caution", "incomplete"]);

const isByHand: ReadonlySet<View["verdict"]> = new Set(["caution", "incomplete", "consistent"]);

const isAtWork = ({ kind }: PaneState): boolean =>
  kind === "shown" || kind === "reading" || kind === "failed" || kind === "nothing";

/** The verdict keeps its place, so that screen readers hear it change. */
export function Pane(props: PaneProps) {
  const { state, words, actions, signIn = null, appearance, dark, dials = true, isDraggedOver = false } = props;
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  const message = messageOf(state);
  useHold(main, message);
  usePage(words.locale, dark);
  const here = useCase(actions.cases, state);
  const headline = (state.kind === "shown" && !isWaiting(state) && here?.headline(state.view, words.locale)) || null;
  const band = bandOf(state, words, headline);
  const top = <VerdictBand band={band} />;
  const unrelated = state.kind === "shown" && state.view.verdict === "unrelated" ? state.view : null;
  const notice = signIn !== null && actions.signIn !== undefined && isAtWork(state) && (
    <SignInNotice state={signIn} actions={actions.signIn} />
  );
  const report = state.kind === "shown" ? state.view.text : null;
  const { copy } = actions;
  const parts = useMemo(() => ({ words, copy, dials }), [words, copy, dials]);
  const proposing = useProposing(actions.proposals, report, words);
  const handedIn = state.kind === "shown" && actions.originals !== undefined && (
    <OriginalsHere
      key={`originals ${message}`}
      states={state.originals ?? []}
      views={state.view.originals ?? []}
      actions={actions.originals}
    />
  );
  const isCase = here !== null && (hasCase(here) || isUnknown(here));
  const card = state.kind === "shown" && here !== null && isCase && (
    // The notice above it has the same button.
    <CaseCard
      key={`case ${message}`}
      here={here}
      view={state.view}
      signIn={notice === false ? actions.signIn?.signIn : undefined}
    />
  );
  const footer = (
    <Footer
      text={state.kind === "shown" ? state.view.text : null}
      check={state.kind === "shown" ? "ready" : state.kind === "reading" ? "busy" : "elsewhere"}
      actions={actions}
      appearance={appearance}
    >
      {state.kind === "shown" && proposing !== null && warns.has(state.view.verdict) && (
        <WrongWarning key={message} view={state.view} proposing={proposing} />
      )}
      {state.kind === "shown" && here !== null && isByHand.has(state.view.verdict) && (
        <CaseByHand key={`by hand ${message}`} here={here} />
      )}
    </Footer>
  );
  return (
    <PaneContext value={parts}>
      <FluentProvider theme={themeOf(dark)} lang={words.locale}>
        <div className={styles.page}>
          <main ref={main} tabIndex={-1} className={mergeClasses(styles.main, unrelated !== null && styles.line)}>
            <div
              role="status"
              aria-live={band.tone === "stop" ? "assertive" : "polite"}
              aria-atomic
              className={styles.top}
            >
              {state.kind === "starting" ? <Late>{top}</Late> : top}
            </div>
            {(state.kind === "shown" || state.kind === "reading") && (
              <Pending
                key={`pending ${message}`}
                pending={state.pending ?? []}
                isReading={state.kind === "shown" && state.isReading === true}
                answered={state.kind === "shown" && !isWaiting(state)}
              />
            )}
            {state.kind === "shown" && state.deaf === true && state.view.verdict !== "incomplete" && <Deaf />}
            {unrelated === null && notice}

            {unrelated === null ? (
              <div key={message} className={styles.body}>
                {card}
                <ProposingContext value={proposing}>
                  <Body
                    state={state}
                    checkAgain={actions.checkAgain}
                    here={here}
                    hasCases={actions.cases !== undefined}
                    isSettled={headline !== null}
                  />
                  {handedIn}
                </ProposingContext>
              </div>
            ) : (
              <>
                <Unrelated key={message} view={unrelated}>
                  {footer}
                </Unrelated>
                {state.kind === "shown" && state.originals !== undefined && (
                  <div className={styles.body}>{handedIn}</div>
                )}
                {notice}
                {card && <div className={mergeClasses(styles.body, styles.below)}>{card}</div>}
              </>
            )}
          </main>
          {unrelated === null && footer}
          {isDraggedOver && <DropHere text={words.originals.drop} />}
        </div>
      </FluentProvider>
    </PaneContext>
  );
}
