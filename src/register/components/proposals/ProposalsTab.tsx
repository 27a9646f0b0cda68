import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useState } from "react";
import type { ProposalState } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { usePages } from "../../hooks/asking";
import { Choice } from "../Choice";
import { Page } from "../Page";
import { Listed, Notice } from "../states/Failed";
import { ProposalCard } from "./ProposalCard";
import { useCommonStyles } from "../../styles";

const states: readonly ProposalState[] = ["open", "approved", "rejected"];

/** The changes that wait, or what became of others. */
export function ProposalsTab() {
  const styles = useCommonStyles();
  const { words } = useRegister();
  const [state, setState] = useState<ProposalState>("open");
  const pages = usePages(
    (api, stretch, signal) => api.proposals({ state, supplier: null, ...stretch }, signal),
    [state],
    20,
  );
  const filter = (
    <Choice
      aria-label={words.proposals.filter}
      value={state}
      options={states.map((each) => [each, words.proposal.states[each]])}
      onChoose={(value) => setState(states.find((each) => each === value) ?? "open")}
    />
  );
  return (
    <Page title={words.proposals.title} aside={filter}>
      <Listed
        pages={pages}
        lines={6}
        none={<Notice icon={<CheckmarkCircleRegular />} words={words.proposals.none[state]} level={3} />}
      >
        <div className={styles.gridL}>
          {pages.items.map((proposal) => (
            <ProposalCard key={proposal.id} proposal={proposal} level={3} isLinked />
          ))}
        </div>
      </Listed>
    </Page>
  );
}
