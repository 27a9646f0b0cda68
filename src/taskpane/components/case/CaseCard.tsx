import { Button } from "@fluentui/react-components";
import { useCallback, useRef, useState } from "react";
import { isSameDestination, isUnsettled, nextState } from "../../../cases";
import type { CaseState, Verdict } from "../../../contract";
import type { View } from "../../../report";
import { Filled, Foreign } from "../../../ui";
import type { CaseFailure, CaseHere, CaseStep, FoundCase } from "../../cases/types";
import { caseWordsFor } from "../../messages/case";
import { endOf } from "../../cases/headline";
import { ReasonForm } from "../ReasonForm";
import { ActButton, Alert } from "../useBusy";
import { usePane } from "../usePane";
import { AboutCase, Limits } from "./AboutCase";
import { EvidencePanel } from "./EvidencePanel";
import { FraudForm } from "./FraudForm";
import { HandOver } from "./HandOver";
import { ago, EventList, nameOf } from "./log";
import { CaseContext, useCaseStyles, useOpenCase, type OpenCase } from "./open";
import { Actions, Shell, type Action, type CaseTone } from "./Shell";
import { Steps } from "./Steps";

const maxOthers = 5;

const isAlarm: ReadonlySet<Verdict> = new Set(["verify", "stop"]);

/** An open case isn't about a message that only names what is on record: the genuine invoice in the conversation. */
const isOfOthers = ({ form, here: { subject } }: Pick<OpenCase, "form" | "here">): boolean =>
  isUnsettled(form.state) &&
  !form.isAltered &&
  subject.verdict === "consistent" &&
  subject.message.about.scope.destinations.length > 0 &&
  !subject.message.about.scope.destinations.some((named) =>
    form.scope.destinations.some((known) => isSameDestination(known, named)),
  );

const tones: Readonly<Record<CaseState, CaseTone>> = {
  open: "warning",
  confirmed: "warning",
  released: "neutral",
  fraud: "danger",
  dismissed: "neutral",
};

/** Its outcome isn't about this message. Fraud also covers messages without other destinations, such as approvals. */
function isElsewhere({ state, covers }: FoundCase, { message }: CaseHere["subject"]): boolean {
  if (covers || isUnsettled(state)) return false;
  return state !== "fraud" || message.about.scope.destinations.length > 0;
}

function OneCase() {
  const styles = useCaseStyles();
  const { here, form, words } = useOpenCase();
  const [failed, setFailed] = useState<{ readonly step: CaseStep["step"]; readonly because: CaseFailure } | null>(null);
  const [isStale, setStale] = useState(false);
  const [taken, setTaken] = useState(0);
  const [known, setKnown] = useState(form.events.length);
  const typed = useRef("");
  const keepTyped = useCallback((text: string): void => {
    typed.current = text;
  }, []);
  const news = form.events.slice(known).filter(({ action }) => action !== "joined");
  const take = async (step: CaseStep): Promise<void> => {
    setFailed(null);
    setStale(false);
    setKnown(form.events.length);
    const acted = await here.cases.act(here.subject, form, step);
    if (acted.kind === "failed") return setFailed({ step: step.step, because: acted.because });
    if (acted.kind === "done") {
      typed.current = "";
      setKnown(acted.form.events.length);
      setTaken((times) => times + 1);
    }
    setStale(acted.kind === "stale");
    here.become(acted.form);
  };
  const reopenForThis = async (): Promise<void> => {
    const failed = await here.open(null);
    setFailed(failed === null ? null : { step: "reopen", because: failed });
  };
  const failureOf = (step: CaseStep["step"]): CaseFailure | null => (failed?.step === step ? failed.because : null);
  const { actions: said } = words;
  const { state, label, version } = form;
  const asked = (step: CaseStep["step"], label: string, close: () => void) => {
    const because = failureOf(step);
    const failed = because && words.failed[because];
    return { label: words.reason, submit: label, words, failed, onTyped: keepTyped, onCancel: close };
  };
  const asking = (key: string, label: string, made: (reason: string) => CaseStep): Action => ({
    key,
    label,
    panel: (close) => <ReasonForm {...asked(made("").step, label, close)} onSubmit={(reason) => take(made(reason))} />,
  });
  const fraud: Action = {
    key: "fraud",
    label: said.fraud,
    panel: (close) => (
      <FraudForm
        {...asked("close", said.fraud, close)}
        onSubmit={(reason, denied) => take({ step: "close", outcome: "fraud", reason, denied })}
      />
    ),
  };
  const dismissed = asking("dismissed", said.dismiss, (reason) => ({ step: "close", outcome: "dismissed", reason }));
  const reopen = asking("reopen", said.reopen, (reason) => ({ step: "reopen", reason }));
  const isNext = state === "fraud" && form.covers;
  const actions: readonly Action[] = [
    ...(nextState(state, "fraud") === null ? [] : [fraud]),
    ...(nextState(state, "dismiss") === null ? [] : [dismissed]),
    ...(nextState(state, "reopen") === null ? [] : [reopen]),
    { key: "handOver", label: said.handOver, isNext, panel: () => <HandOver /> },
    { key: "evidence", label: said.evidence, panel: () => <EvidencePanel /> },
  ];
  const isOver = isElsewhere(form, here.subject);
  const isOther = isOfOthers({ form, here });
  const isOpen = isUnsettled(state) || state === "released";
  const person = <Foreign text={nameOf(form.opened.by, words)} max={80} />;
  return (
    <Shell
      title={<Filled template={words.title} parts={{ case: label }} />}
      state={
        isOver ? (
          <Filled template={words.notAbout} parts={{ case: label }} />
        ) : isOther ? (
          words.elsewhere
        ) : (
          words.states[state]
        )
      }
      tone={isOver ? "warning" : isOther ? "neutral" : tones[state]}
      version={`${form.id} ${version}`}
      isNew={here.isOpenedHere}
    >
      <p className={styles.note}>
        <Filled template={words.openedBy} parts={{ person, ago: ago(form.opened.at, here.desk.now(), words) }} />
      </p>
      {form.isAltered && <Alert strong text={words.altered} />}
      {here.isOld && <Alert strong text={words.old} />}
      {news.length > 0 && (
        <div role="alert">
          <p className={styles.strong}>{isStale ? words.stale : words.news}</p>
          <EventList events={news} />
          {typed.current !== "" && (
            <>
              <p className={styles.note}>{words.typed}</p>
              <Foreign as="p" className={styles.text} text={typed.current} max={5_000} />
            </>
          )}
        </div>
      )}
      <Limits />
      {isOver && (
        <>
          <p className={styles.text}>{words.notAboutText}</p>
          {isAlarm.has(here.subject.verdict) && (
            <ActButton label={words.callAbout} busy={words.busy} act={reopenForThis} />
          )}
          {failureOf("reopen") !== null && <Alert text={words.failed[failureOf("reopen") ?? "refused"]} />}
        </>
      )}
      {!isOver && state === "fraud" && <p className={styles.text}>{words.fraudText}</p>}
      {!isOver && state === "dismissed" && <p className={styles.text}>{words.dismissedText}</p>}
      {!isOver && state === "released" && <Foreign as="p" text={endOf(form, words.locale)} max={600} />}
      {!isOver && !form.isAltered && isOpen && (
        <Steps key={taken} failureOf={failureOf} take={take} onTyped={keepTyped} />
      )}
      {form.local !== undefined && (
        <p className={styles.note}>
          {words.local.limits} {form.local.isCut && words.local.cut}
        </p>
      )}
      <AboutCase />
      <Actions key={`${form.id} ${taken}`} actions={actions} />
    </Shell>
  );
}

/** The case on the shown message, or that this is unknown. */
export function CaseCard({
  here,
  view,
  signIn,
}: Readonly<{ here: CaseHere; view: View; signIn?: (() => void) | undefined }>) {
  const styles = useCaseStyles();
  const words = caseWordsFor(usePane().words.locale);
  const { form, found } = here;
  if (form !== null) {
    const cases = found?.kind === "found" ? found.cases : [];
    const others = cases.filter(({ id }) => id !== form.id).slice(0, maxOthers);
    return (
      <CaseContext value={{ here, form, view, words }}>
        <OneCase key={form.id} />
        {others.length > 0 && (
          <p className={styles.note}>
            <Filled
              template={words.others}
              parts={{ cases: others.map(({ label, state }) => `${label} (${words.states[state]})`).join(", ") }}
            />
          </p>
        )}
      </CaseContext>
    );
  }
  if (found?.kind !== "failed" || here.isLocal) return null;
  return (
    <div role="alert" className={styles.gridS}>
      <p className={styles.strong}>{words.unknown.title}</p>
      <p className={styles.text}>{words.failed[found.because]}</p>
      <div className={styles.buttons}>
        {found.because === "notSignedIn" && signIn !== undefined && (
          <Button size="small" appearance="primary" className={styles.touch} onClick={signIn}>
            {words.unknown.signIn}
          </Button>
        )}
        <Button size="small" className={styles.touch} onClick={here.askAgain}>
          {words.unknown.again}
        </Button>
      </div>
    </div>
  );
}
