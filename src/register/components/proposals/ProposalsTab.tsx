import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useCallback, useState } from "react";
import type { Stretch, ProposalState } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { usePages } from "../../hooks/usePages";
import { Page } from "../Page";
import { Failed } from "../states/Failed";
import { Notice } from "../states/Notice";
import { Waiting } from "../states/Waiting";
import { ProposalCard } from "./ProposalCard";

const useStyles = makeStyles({ cards: { display: "grid", gap: tokens.spacingVerticalL } });

const states: readonly ProposalState[] = ["open", "approved", "rejected"];

/** The changes that wait, or what became of others. */
export function ProposalsTab() {
  const styles = useStyles();
  const { api, words } = useRegister();
  const [state, setState] = useState<ProposalState>("open");
  const ask = useCallback(
    (given: Stretch, signal: AbortSignal) => api.proposals({ state, supplier: null, ...given }, signal),
    [api, state],
  );
  const { items, isLoading, failure, hasMore, more, again } = usePages(ask, 20);
  const filter = (
    <Select
      aria-label={words.proposals.filter}
      value={state}
      onChange={(_event, { value }) => setState(states.find((each) => each === value) ?? "open")}
    >
      {states.map((each) => (
        <option key={each} value={each}>
          {words.proposal.states[each]}
        </option>
      ))}
    </Select>
  );
  return (
    <Page title={words.proposals.title} beside={filter}>
      {isLoading && <Waiting lines={6} />}
      {failure !== null && <Failed failure={failure} again={again} />}
      {!isLoading && failure === null && items.length === 0 && (
        <Notice icon={<CheckmarkCircleRegular />} words={words.proposals.none[state]} level={3} />
      )}
      <div className={styles.cards}>
        {items.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} level={3} isLinked />
        ))}
      </div>
      {hasMore && <Button onClick={more}>{words.loadMore}</Button>}
    </Page>
  );
}
