import { Badge, Card, Link, tokens } from "@fluentui/react-components";
import { MailRegular } from "@fluentui/react-icons/svg/mail";
import { useLayoutEffect, useRef } from "react";
import type { Proposal } from "../../../contract";
import { may, useRegister } from "../../hooks/register";
import { hashOf } from "../../route";
import { dayOf, nameOf, put } from "../../shown";
import { Foreign } from "../../../ui";
import { pieces, stylesWith } from "../../styles";
import { Changes } from "./Changes";
import { Decide, Steps } from "./Decide";
import { Remark } from "../states/Failed";

const useStyles = stylesWith({
  head: { ...pieces.spread, alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  seen: { ...pieces.text, ...pieces.row, columnGap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, fontSize: "16px" },
});

const fingerprint = 12;

const colours = { open: "warning", approved: "success", rejected: "danger" } as const;

type ProposalCardProps = Readonly<{ proposal: Proposal; level: 3 | 4; isLinked?: boolean }>;

/** A proposal: what it changes, how far it is, and what can be done about it. */
export function ProposalCard({ proposal, level, isLinked = false }: ProposalCardProps) {
  const styles = useStyles();
  const { words, me } = useRegister();
  const title = useRef<HTMLHeadingElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const { state, by, at, reason, report, callBacks, decided, warnings, cautions, changes, version, verify, isAltered } =
    proposal;
  const when = (iso: string): string => dayOf(iso, words.locale);
  useLayoutEffect(() => {
    const element = card.current;
    return () => {
      if (element?.contains(document.activeElement) === true)
        document.querySelector<HTMLElement>("#panel h2[tabindex]")?.focus();
    };
  }, []);
  const isOnRecord = version !== null || state === "approved";
  const Heading = `h${level}` as const;
  const byWords = put(words.proposal.by, { by: nameOf(by, words), at: when(at) });
  return (
    <div ref={card} role="group" aria-label={`${proposal.name}: ${byWords}`}>
      <Card appearance="outline" className={styles.gridM}>
        <div className={styles.head}>
          <div>
            <Heading ref={title} tabIndex={-1} className={styles.title}>
              {isLinked && !isOnRecord ? (
                <Foreign text={proposal.name} />
              ) : isLinked ? (
                <Link href={hashOf({ tab: "suppliers", supplier: proposal.supplier })}>
                  <Foreign text={proposal.name} />
                </Link>
              ) : (
                byWords
              )}
            </Heading>
            {isLinked && (
              <p className={styles.note}>
                {words.record.numberId} <Foreign text={proposal.supplier} max={60} /> · {byWords}
              </p>
            )}
          </div>
          <Badge appearance="tint" color={colours[state]}>
            {words.proposal.states[state]}
          </Badge>
        </div>
        {version === null && <p className={styles.text}>{words.proposal.newSupplier}</p>}
        {verify && <p className={styles.text}>{words.proposal.verify}</p>}
        <Changes changes={changes} />
        <p className={styles.text}>
          {words.proposal.reason}: <Foreign text={reason} />
        </p>
        {report !== null && (
          <p className={styles.seen}>
            <MailRegular aria-hidden className={styles.icon} />
            <span title={report}>
              {put(words.proposal.seenHere, { by: nameOf(by, words), report: report.slice(0, fingerprint) })}
            </span>
          </p>
        )}
        {isAltered && <Remark intent="error">{words.rules.altered}</Remark>}
        {warnings.map((warning) => (
          <Remark key={warning} intent="warning">
            <Foreign text={warning} />
          </Remark>
        ))}
        {state === "open" &&
          cautions.map((caution) => (
            <Remark key={caution} intent="warning">
              {words.proposal.cautions[caution]}
            </Remark>
          ))}
        {callBacks.map((call) => (
          <p key={call.at} className={styles.text}>
            {put(call.spokeWith === "" ? words.proposal.calledNobody : words.proposal.called, {
              outcome: words.callBack.outcomes[call.outcome],
              who: call.spokeWith,
              phone: call.isBefore === true ? put(words.callBack.before, { phone: call.phone }) : call.phone,
              by: nameOf(call.by, words),
              at: when(call.at),
            })}
            {call.foundIn !== null && (
              <>
                {". "}
                <Foreign text={put(words.proposal.foundIn, { place: call.foundIn })} />
              </>
            )}
          </p>
        ))}
        {state !== "rejected" && !isAltered && <Steps proposal={proposal} />}
        {state === "open" && !isAltered && may(me, "handle") && (
          <Decide proposal={proposal} onDone={() => title.current?.focus({ preventScroll: true })} />
        )}
        {state === "approved" && <p className={styles.note}>{words.proposal.coolOffNote}</p>}
        {decided !== null && state !== "open" && (
          <p className={styles.text}>
            {put(words.proposal.decided[state], { by: nameOf(decided.by, words), at: when(decided.at) })}
            {decided.reason !== null && (
              <>
                {" "}
                {words.proposal.reason}: <Foreign text={decided.reason} />
              </>
            )}
          </p>
        )}
      </Card>
    </div>
  );
}
