import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { isUnsettled, nextState } from "../../../cases";
import type { CaseEvent, CaseState } from "../../../contract";
import type { View } from "../../../report";
import { Filled, Foreign } from "../../../ui";
import type { CaseFailure, CaseHere, CaseStep, FoundCase } from "../../cases/types";
import { caseWordsFor } from "../../messages/case";
import { usePane } from "../usePane";
import { AboutCase, Limits } from "./AboutCase";
import { EvidencePanel } from "./EvidencePanel";
import { HandOver } from "./HandOver";
import { ago, EventList, nameOf } from "./log";
import { CaseContext, useCaseStyles, useOpenCase } from "./open";
import { ReasonForm } from "./ReasonForm";
import { Actions, Shell, type Action, type CaseTone } from "./Shell";
import { Steps } from "./Steps";

const maxOthers = 5;

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
function OneCase() {
  const styles = useCaseStyles();
  const { here, form, view, words } = useOpenCase();
  const [failed, setFailed] = useState<{ readonly step: CaseStep["step"]; readonly because: CaseFailure } | null>(null);
  const [news, setNews] = useState<readonly CaseEvent[]>([]);
  const take = async (step: CaseStep): Promise<void> => {
    setFailed(null);
    setNews([]);
    const acted = await here.cases.act(here.subject, form, step);
    if (acted.kind === "failed") return setFailed({ step: step.step, because: acted.because });
    if (acted.kind === "stale") setNews(acted.form.events.slice(form.events.length));
    here.become(acted.form);
  };
  const failureOf = (step: CaseStep["step"]): CaseFailure | null => (failed?.step === step ? failed.because : null);
  const { actions: said } = words;
  const { state, label, version } = form;
  const asking = (key: string, label: string, made: (reason: string) => CaseStep): Action => ({
    key,
    label,
    panel: (close) => {
      const because = failureOf(made("").step);
      return (
        <ReasonForm
          label={words.reason}
          submit={label}
          failed={because && words.failed[because]}
          onSubmit={(reason) => take(made(reason))}
          onCancel={close}
        />
      );
    },
  });
  const fraud = asking("fraud", said.fraud, (reason) => ({ step: "close", outcome: "fraud", reason }));
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
  const isOpen = isUnsettled(state) || state === "released";
  const person = <Foreign text={nameOf(form.opened.by, words)} max={80} />;
  return (
    <Shell
      title={<Filled template={words.title} parts={{ case: label }} />}
      state={isOver ? <Filled template={words.notAbout} parts={{ case: label }} /> : words.states[state]}
      tone={isOver ? "warning" : tones[state]}
      version={`${form.id} ${version}`}
      isNew={here.isOpenedHere}
    >
      <p className={styles.note}>
        <Filled template={words.openedBy} parts={{ person, ago: ago(form.opened.at, here.desk.now(), words) }} />
      </p>
      {form.isAltered && (
        <p role="alert" className={styles.strong}>
          {words.altered}
        </p>
      )}
      {news.length > 0 && (
        <div role="alert">
          <p className={styles.strong}>{words.stale}</p>
          <EventList events={news} />
        </div>
      )}
      <Limits />
      {isOver && <p className={styles.text}>{words.notAboutText}</p>}
      {!isOver && state === "fraud" && <p className={styles.text}>{words.fraudText}</p>}
      {!isOver && state === "dismissed" && <p className={styles.text}>{words.dismissedText}</p>}
      {!isOver && state === "released" && (
        <p className={styles.text}>
          <Filled
            template={words.confirmedText}
            parts={{ supplier: <Foreign text={form.supplierName ?? view.from} max={80} /> }}
          />
        </p>
      )}
      {!isOver && !form.isAltered && isOpen && <Steps failureOf={failureOf} take={take} />}
      {form.local !== undefined && (
        <p className={styles.note}>
          {words.local.limits} {form.local.isCut && words.local.cut}
        </p>
      )}
      <AboutCase />
      <Actions key={`${form.id} ${version}`} actions={actions} />
    </Shell>
  );
}

/** The case on the shown message, or that this is unknown. */
export function CaseCard({ here, view }: { readonly here: CaseHere; readonly view: View }) {
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
        <Button size="small" className={styles.touch} onClick={here.askAgain}>
          {words.unknown.again}
        </Button>
      </div>
    </div>
  );
}
