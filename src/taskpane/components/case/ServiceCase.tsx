import { useState } from "react";
import type { CaseEvent, CaseState } from "../../../contract";
import { isUnsettled, nextState } from "../../../cases";
import type { View } from "../../../report";
import { Filled, Foreign } from "../../../ui";
import type { CaseDesk, CaseFailure, CaseStep, FoundCase } from "../../cases/types";
import type { PaneWords } from "../../messages";
import type { CaseWords } from "../../messages/case";
import { AboutCase } from "./AboutCase";
import { Actions, type Action } from "./Actions";
import { caseSteps } from "./caseSteps";
import { EvidencePanel } from "./EvidencePanel";
import { HandOver } from "./HandOver";
import { Limits } from "./Limits";
import { EventSentence, nameOf } from "./log";
import { ReasonForm } from "./ReasonForm";
import { Shell, type CaseTone } from "./Shell";
import { Steps } from "./Steps";
import { useCaseStyles } from "./styles";
import { ago } from "./times";
import type { CaseHere } from "../../cases/types";

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

/** A case's state, its next step, and all that can be done with it. */
export function ServiceCase({
  here,
  form,
  desk,
  view,
  pane,
  words,
}: {
  readonly here: CaseHere;
  readonly form: FoundCase;
  readonly desk: CaseDesk;
  readonly view: View;
  readonly pane: PaneWords;
  readonly words: CaseWords;
}) {
  const styles = useCaseStyles();
  const [failed, setFailed] = useState<{ readonly step: CaseStep["step"]; readonly because: CaseFailure } | null>(null);
  const [meanwhile, setMeanwhile] = useState<readonly CaseEvent[]>([]);
  const now = desk.now();
  const take = async (step: CaseStep): Promise<void> => {
    setFailed(null);
    setMeanwhile([]);
    const acted = await here.cases.act(here.subject, form, step);
    if (acted.kind === "failed") return setFailed({ step: step.step, because: acted.because });
    if (acted.kind === "stale") setMeanwhile(acted.form.events.slice(form.events.length));
    here.become(acted.form);
  };
  const failureOf = (step: CaseStep["step"]): CaseFailure | null => (failed?.step === step ? failed.because : null);
  const textOf = (step: CaseStep["step"]): string | null => {
    const because = failureOf(step);
    return because === null ? null : words.failed[because];
  };

  const why = (step: "close" | "reopen", label: string, made: (reason: string) => CaseStep, close: () => void) => (
    <ReasonForm
      label={words.reason}
      submit={label}
      failed={textOf(step)}
      words={words}
      onSubmit={(reason) => take(made(reason))}
      onCancel={close}
    />
  );
  const { actions: said } = words;
  const closing = (outcome: "fraud" | "dismissed", label: string): Action => ({
    key: outcome,
    label,
    panel: (close) => why("close", label, (reason) => ({ step: "close", outcome, reason }), close),
  });
  const reopening: Action = {
    key: "reopen",
    label: said.reopen,
    panel: (close) => why("reopen", said.reopen, (reason) => ({ step: "reopen", reason }), close),
  };
  const { state, label } = form;
  const actions: readonly Action[] = [
    ...(nextState(state, "fraud") === null ? [] : [closing("fraud", said.fraud)]),
    ...(nextState(state, "dismiss") === null ? [] : [closing("dismissed", said.dismiss)]),
    ...(nextState(state, "reopen") === null ? [] : [reopening]),
    {
      key: "handOver",
      label: said.handOver,
      isNext: state === "fraud" && form.covers,
      panel: () => <HandOver view={view} subject={here.subject} label={label} desk={desk} pane={pane} words={words} />,
    },
    {
      key: "evidence",
      label: said.evidence,
      panel: () => (
        <EvidencePanel
          form={form}
          state={words.states[state]}
          subject={here.subject}
          cases={here.cases}
          report={here.report}
          pane={pane}
          words={words}
        />
      ),
    },
  ];

  const isOver = isElsewhere(form, here.subject);
  const title = <Filled template={words.title} parts={{ case: label }} />;
  const supplier = <Foreign text={form.supplierName ?? view.from} max={80} />;
  const opened = (
    <Filled
      template={words.openedBy}
      parts={{
        person: <Foreign text={nameOf(form.opened.by, words)} max={80} />,
        ago: ago(form.opened.at, now, words),
      }}
    />
  );
  return (
    <Shell
      title={title}
      state={isOver ? <Filled template={words.notAbout} parts={{ case: label }} /> : words.states[state]}
      tone={isOver ? "warning" : tones[state]}
      version={`${form.id} ${form.version}`}
      isNew={here.isOpenedHere}
    >
      <p className={styles.facts}>{opened}</p>
      {form.isAltered && (
        <p role="alert" className={styles.strong}>
          {words.altered}
        </p>
      )}
      {meanwhile.length > 0 && (
        <div role="alert">
          <p className={styles.strong}>{words.stale}</p>
          <ul className={styles.list}>
            {meanwhile.map((event, index) => (
              <li key={index}>
                <EventSentence form={form} event={event} now={now} words={words} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <Limits form={form} subject={here.subject} view={view} words={words} />
      {isOver && <p className={styles.text}>{words.notAboutText}</p>}
      {!isOver && state === "fraud" && <p className={styles.text}>{words.fraudText}</p>}
      {!isOver && state === "dismissed" && <p className={styles.text}>{words.dismissedText}</p>}
      {!isOver && state === "released" && (
        <p className={styles.text}>
          <Filled template={words.confirmedText} parts={{ supplier }} />
        </p>
      )}
      {!isOver && !form.isAltered && (state === "open" || state === "confirmed" || state === "released") && (
        <Steps
          steps={caseSteps({
            form,
            about: here.subject.message.about,
            desk,
            cases: here.cases,
            failureOf,
            take,
            pane,
            words,
          })}
          words={words.steps}
        />
      )}
      {form.local !== undefined && (
        <p className={styles.facts}>
          {words.local.limits} {form.local.isCut && words.local.cut}
        </p>
      )}
      <AboutCase form={form} view={view} now={now} words={words} />
      <Actions key={`${form.id} ${form.version}`} actions={actions} />
    </Shell>
  );
}
