import { Button, Select } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useCallback, useState } from "react";
import type { Stretch, ProposalState } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { usePages } from "../../hooks/asking";
import { Page } from "../Page";
import { Failed, Notice, Waiting } from "../states/Failed";
import { ProposalCard } from "./ProposalCard";
import { useCommonStyles } from "../../../ui";

const states: readonly ProposalState[] = ["open", "approved", "rejected"];

/** The changes that wait, or what became of others. */
export function ProposalsTab() {
  const styles = useCommonStyles();
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
      <div className={styles.gridL}>
        {items.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} level={3} isLinked />
        ))}
      </div>
      {hasMore && <Button onClick={more}>{words.loadMore}</Button>}
    </Page>
  );
}
