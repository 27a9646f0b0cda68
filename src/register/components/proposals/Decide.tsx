import { Button, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CallRegular } from "@fluentui/react-icons/svg/call";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { RadioButtonFilled } from "@fluentui/react-icons/svg/radio-button";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { useState } from "react";
import type { FieldSet, Proposal } from "../../../contract";
import { may, useRegister } from "../../hooks/register";
import { Unseen, pieces } from "../../../ui";
import { stylesWith } from "../../styles";
import { useAct } from "../../hooks/asking";
import { dayOf, put } from "../../shown";
import type { RegisterWords } from "../../messages";
import { Refused, Remark } from "../states/Failed";
import { CallBackForm } from "./CallBackForm";
import { Conflict } from "./Conflict";
import { keyOf } from "./fields";
import { RejectForm } from "./FormDialog";

const useStyles = stylesWith({
  steps: { ...pieces.list, ...pieces.wrap, columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS },
  step: { ...typographyStyles.caption1, ...pieces.row, columnGap: tokens.spacingHorizontalXS },
  icon: { fontSize: "16px", flexShrink: 0 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  now: { color: tokens.colorBrandForeground1 },
  waits: { color: tokens.colorNeutralForeground3 },
  skipped: { color: tokens.colorNeutralForeground3 },
  isNow: { fontWeight: tokens.fontWeightSemibold },
});

type Is = "done" | "now" | "waits" | "skipped";

const icons = {
  done: CheckmarkCircleFilled,
  now: RadioButtonFilled,
  waits: CircleRegular,
  skipped: SubtractCircleRegular,
} satisfies Record<Is, unknown>;

function isConfirmed({ callBacks }: Proposal): boolean {
  return callBacks.some(({ outcome }) => outcome === "confirmed");
}

function stepsOf(proposal: Proposal): Readonly<Record<"proposed" | "callBack" | "otherPerson" | "coolOff", Is>> {
  const { state, callBack } = proposal;
  const call = isConfirmed(proposal) ? "done" : callBack.isNeeded ? "now" : "skipped";
  if (state === "approved") return { proposed: "done", callBack: call, otherPerson: "done", coolOff: "now" };
  return { proposed: "done", callBack: call, otherPerson: call === "now" ? "waits" : "now", coolOff: "waits" };
}

/** Proposed → call-back → another person → cool-off. */
export function Steps({ proposal }: { readonly proposal: Proposal }) {
  const styles = useStyles();
  const { words } = useRegister();
  const { steps } = words.proposal;
  const states = stepsOf(proposal);
  const all = [
    ["proposed", steps.proposed],
    ["callBack", states.callBack === "skipped" ? steps.callBackNotNeeded : steps.callBack],
    ["otherPerson", steps.otherPerson],
    ["coolOff", steps.coolOff],
  ] as const;
  return (
    <ol className={styles.steps} aria-label={steps.label}>
      {all.map(([step, label]) => {
        const is = states[step];
        const Icon = icons[is];
        return (
          <li
            key={step}
            className={mergeClasses(styles.step, is === "now" && styles.isNow)}
            aria-current={is === "now" ? "step" : undefined}
          >
            <Icon aria-hidden className={mergeClasses(styles.icon, styles[is])} />
            {label}
            <Unseen> ({steps.is[is]})</Unseen>
          </li>
        );
      })}
    </ol>
  );
}

function hindranceOf({ because, from }: Proposal["callBack"], { callBack, locale }: RegisterWords): string | null {
  return because === null ? null : put(callBack.hindrances[because], { day: dayOf(from ?? "", locale) });
}

function setIn({ changes }: Proposal): FieldSet {
  const set = changes.flatMap(({ field, to }): [string, string | readonly string[] | null][] => {
    const key = keyOf(field);
    if (key === null) return [];
    return [[key, Array.isArray(to) ? to.map(String) : typeof to === "string" ? to : null]];
  });
  return Object.fromEntries(set);
}

/** What can be done about a waiting proposal: only what this person may do; for the rest, who may. */
export function Decide({ proposal, onDone }: { readonly proposal: Proposal; readonly onDone: () => void }) {
  const styles = useStyles();
  const { words, api, me } = useRegister();
  const { isBusy, failure, run } = useAct();
  const [form, setForm] = useState<"call" | "reject" | "conflict" | null>(null);
  const { callBack, callBacks, by, byReader, isStale, verify } = proposal;
  const hindrance = hindranceOf(callBack, words);
  const isMine = by.oid === me.oid;
  const needsCall = callBack.isNeeded && !isConfirmed(proposal);
  const isFound = callBack.number === "found";
  // A reader's proposal isn't approved by its only caller; its proposer doesn't find the number to call.
  const hasCalledAlone =
    byReader &&
    !needsCall &&
    callBack.isNeeded &&
    !callBacks.some(({ outcome, by: { oid } }) => outcome === "confirmed" && oid !== me.oid);
  const canFind = (isFound || callBack.because === "coolOff") && !isMine;
  const canCall = !isStale && callBack.isNeeded && (canFind || callBack.phones.length > 0);
  const canApprove = !isStale && !needsCall && !isMine && !hasCalledAlone && may(me, "approve");
  const note = isStale
    ? words.proposal.stale
    : needsCall
      ? (hindrance ?? (isFound ? words.proposal.needsCallFound : words.proposal.needsCall))
      : isMine
        ? words.proposal.anotherPerson
        : !may(me, "approve")
          ? words.proposal.needsRole
          : hasCalledAlone
            ? words.rules["another-caller"]
            : null;
  const { thenAnother, thenYou, thenApprover } = words.proposal;
  const whoDecides = isMine ? thenAnother : may(me, "approve") && !byReader ? thenYou : thenApprover;
  const next = isStale || !needsCall ? null : isMine && isFound ? words.rules["another-caller"] : whoDecides;
  const close = (): void => setForm(null);
  const done = (): void => {
    close();
    onDone();
  };
  const approve = async (): Promise<void> => {
    if (await run(() => api.approve(proposal.id), words.proposal.approved)) onDone();
  };
  if (form === "call") return <CallBackForm proposal={proposal} onDone={done} onCancel={close} />;
  if (form === "reject")
    return (
      <RejectForm
        label={isMine ? words.proposal.withdraw : words.proposal.reject}
        said={isMine ? words.proposal.withdrawn : words.proposal.rejected}
        reject={(reason) => api.reject(proposal.id, reason)}
        onDone={done}
        onCancel={close}
      />
    );
  return (
    <div className={styles.gridM}>
      {note !== null && (
        <Remark intent={isStale ? "warning" : "info"}>
          <div>{note}</div>
          {next !== null && <div>{next}</div>}
        </Remark>
      )}
      <Refused failure={failure} />
      <div className={styles.buttons}>
        {canCall && (
          <Button
            appearance={needsCall ? "primary" : "secondary"}
            icon={<CallRegular />}
            onClick={() => setForm("call")}
          >
            {words.callBack.title}
          </Button>
        )}
        {canApprove && (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void approve()}>
            {words.proposal.approve}
          </Button>
        )}
        {isStale && <Button onClick={() => setForm("conflict")}>{words.conflict.again}</Button>}
        <Button onClick={() => setForm("reject")}>{isMine ? words.proposal.withdraw : words.proposal.reject}</Button>
      </div>
      {form === "conflict" && (
        <Conflict
          proposal={{
            supplier: proposal.supplier,
            set: setIn(proposal),
            reason: proposal.reason,
            ...(verify && { verify }),
          }}
          changes={proposal.changes}
          seen={proposal.version}
          onClose={close}
        />
      )}
    </div>
  );
}
