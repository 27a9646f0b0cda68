import { useState } from "react";
import type { View } from "../../../report";
import { Filled, Foldable, Foreign } from "../../../ui";
import type { CaseDesk, LocalCase, LocalEvent } from "../../cases/types";
import type { PaneWords } from "../../messages";
import type { CaseWords } from "../../messages/case";
import { CallNumber } from "../report/CallNumber";
import { Actions, type Action } from "./Actions";
import { CallForm } from "./CallForm";
import { EvidencePanel } from "./EvidencePanel";
import { HandOver } from "./HandOver";
import { openingText } from "./OpenByHand";
import { ReasonForm } from "./ReasonForm";
import { Script } from "./Script";
import { Shell, type CaseTone } from "./Shell";
import { useCaseStyles } from "./styles";
import { ago } from "./times";
import type { CaseHere } from "../../cases/types";

const tones: Readonly<Record<LocalCase["state"], CaseTone>> = {
  open: "warning",
  confirmed: "warning",
  fraud: "danger",
  dismissed: "neutral",
};

const templateOf = ({ action, outcome }: LocalEvent, words: CaseWords): string =>
  action === "called" ? words.calls[outcome ?? "notReached"] : words.local.events[action];

/** The same as text, for a file. */
const lineOf = (event: LocalEvent, words: CaseWords): string =>
  [
    `${event.at}: ${templateOf(event, words)
      .replace("{person}", () => event.by)
      .replace(/\s?\{ago\}/, "")}`,
    event.words,
  ]
    .filter((each) => each !== undefined && each !== "")
    .join(" · ");

/** A case that is kept with the message, as no service keeps any; and what that can't do. */
export function LocalCaseCard({
  here,
  local,
  desk,
  view,
  pane,
  words,
}: {
  readonly here: CaseHere;
  readonly local: LocalCase;
  readonly desk: CaseDesk;
  readonly view: View;
  readonly pane: PaneWords;
  readonly words: CaseWords;
}) {
  const styles = useCaseStyles();
  const [failed, setFailed] = useState<"unavailable" | "notSaved" | null>(null);
  const { subject } = here;
  const now = desk.now();
  const add = async (event: Omit<LocalEvent, "by" | "at">): Promise<void> => {
    const kept = await desk.local.add(subject.message, event);
    setFailed(kept.kind === "failed" ? kept.because : null);
    if (kept.kind === "kept") here.becomeLocal(kept.case);
  };
  const why = (action: "fraud" | "dismissed" | "reopened", label: string): Action => ({
    key: action,
    label,
    panel: (close) => (
      <ReasonForm
        label={words.reason}
        submit={label}
        failed={openingText(failed, words)}
        words={words}
        onSubmit={(reason) => add({ action, words: reason })}
        onCancel={close}
      />
    ),
  });
  const { state, events, isCut } = local;
  const isOpen = state === "open" || state === "confirmed";
  const said = words.local.confirmed;
  const stateWords = state === "confirmed" ? said : words.states[state];
  const version = `${state} ${events.length} ${events.at(-1)?.at ?? ""}`;
  const actions: readonly Action[] = [
    ...(state === "fraud" ? [] : [why("fraud", words.actions.fraud)]),
    ...(isOpen ? [why("dismissed", words.actions.dismiss)] : []),
    ...(state === "open" ? [] : [why("reopened", words.actions.reopen)]),
    {
      key: "handOver",
      label: words.actions.handOver,
      isNext: state === "fraud",
      panel: () => <HandOver view={view} subject={subject} label={null} desk={desk} pane={pane} words={words} />,
    },
    {
      key: "evidence",
      label: words.actions.evidence,
      panel: () => (
        <EvidencePanel
          form={null}
          state={stateWords}
          log={events.map((event) => lineOf(event, words))}
          subject={subject}
          report={here.report}
          desk={desk}
          pane={pane}
          words={words}
        />
      ),
    },
  ];
  const phone = view.call?.phone ?? null;
  return (
    <Shell title={words.local.title} state={stateWords} tone={tones[state]} version={version} isNew={here.isOpenedHere}>
      {state === "open" && (
        <>
          {phone === null ? (
            <p className={styles.text}>{words.call.found}</p>
          ) : (
            <CallNumber phone={phone} words={pane} />
          )}
          <p className={styles.strong}>{pane.call.notThatNumber}</p>
          <Script words={words.call} />
          <CallForm
            key={version}
            asks={{ phone, asksLastFour: false, destinations: [], onRecord: [] }}
            failure={null}
            words={words}
            onSave={async ({ outcome, spokeWith, foundIn, phone: called }) =>
              add({
                action: "called",
                outcome,
                words: [spokeWith, called, foundIn ?? ""].filter((each) => each !== "").join(", "),
              })
            }
          />
        </>
      )}
      {isOpen && subject.message.about.secondPerson.length > 0 && <p className={styles.strong}>{words.local.second}</p>}
      {failed !== null && (
        <p role="alert" className={styles.text}>
          {words.local.failed[failed]}
        </p>
      )}
      <p className={styles.facts}>{words.local.limits}</p>
      <Foldable title={words.about.log} level={null} small flush>
        <ol className={styles.list}>
          {events.map((event, index) => (
            <li key={index}>
              <Filled
                template={templateOf(event, words)}
                parts={{ person: <Foreign text={event.by} most={80} />, ago: ago(event.at, now, words) }}
              />{" "}
              {event.words !== undefined && <Foreign text={event.words} most={200} />}
            </li>
          ))}
        </ol>
        {isCut && <p className={styles.facts}>{words.local.cut}</p>}
      </Foldable>
      <Actions key={version} actions={actions} />
    </Shell>
  );
}
