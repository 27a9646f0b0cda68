import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Stretch } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { usePages } from "../../hooks/usePages";
import { Entries } from "../history/Entries";
import { noFilter } from "../history/filter";
import { ProposalCard } from "../proposals/ProposalCard";
import { Failed } from "../states/Failed";
import { Waiting } from "../states/Waiting";
import { Section } from "./Section";

const useStyles = makeStyles({ cards: { display: "grid", gap: tokens.spacingVerticalM } });

/** Nothing if none wait. */
export function RecordProposals({ id }: { readonly id: string }) {
  const styles = useStyles();
  const { api, words } = useRegister();
  const ask = useCallback(
    (given: Stretch, signal: AbortSignal) => api.proposals({ state: "open", supplier: id, ...given }, signal),
    [api, id],
  );
  const { items, failure, again } = usePages(ask, 50);
  if (failure === null && items.length === 0) return null;
  return (
    <Section title={words.record.proposals}>
      {failure !== null && <Failed failure={failure} again={again} />}
      <div className={styles.cards}>
        {items.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} level={4} />
        ))}
      </div>
    </Section>
  );
}

/** What was done to one supplier's record. */
export function RecordHistory({ id }: { readonly id: string }) {
  const { api, words } = useRegister();
  const ask = useCallback(
    (given: Stretch, signal: AbortSignal) => api.history({ ...noFilter, supplier: id, ...given }, signal),
    [api, id],
  );
  const { items, isLoading, failure, hasMore, more, again } = usePages(ask, 20);
  return (
    <Section title={words.record.history}>
      {isLoading && <Waiting lines={3} />}
      {failure !== null && <Failed failure={failure} again={again} />}
      <Entries entries={items} />
      {hasMore && <Button onClick={more}>{words.loadMore}</Button>}
    </Section>
  );
}
