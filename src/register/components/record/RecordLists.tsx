import { Button } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Stretch, Supplier } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { useAsked, usePages } from "../../hooks/asking";
import { Entries, EntrySentence } from "../history/Entries";
import { noFilter } from "../history/Filters";
import { verifies } from "../history/sentences";
import { ProposalCard } from "../proposals/ProposalCard";
import { Failed, Waiting } from "../states/Failed";
import { Section } from "./Section";
import { useCommonStyles } from "../../../ui";

const maxEntries = 50;

/** Nothing if the newest entries don't tell. */
export function VerifiedBy({ record: { id, bankVerifiedOn } }: { readonly record: Supplier }) {
  const styles = useCommonStyles();
  const { api } = useRegister();
  const ask = useCallback(
    (signal: AbortSignal) => api.history({ ...noFilter, supplier: id, after: null, limit: maxEntries }, signal),
    [api, id],
  );
  const { asked } = useAsked(ask);
  if (bankVerifiedOn === null || asked.state !== "there") return null;
  const entry = asked.value.items.find((each) => verifies(each, bankVerifiedOn));
  if (entry === undefined) return null;
  return (
    <p className={styles.quiet}>
      <EntrySentence entry={entry} />
    </p>
  );
}

/** Nothing if none wait. */
export function RecordProposals({ id }: { readonly id: string }) {
  const styles = useCommonStyles();
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
      <div className={styles.gridM}>
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
