import type { Supplier } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { useAsked, usePages } from "../../hooks/asking";
import { Entries, EntrySentence } from "../history/Entries";
import { noFilter } from "../history/Filters";
import { verifies } from "../history/sentences";
import { ProposalCard } from "../proposals/ProposalCard";
import { Failed, Listed } from "../states/Failed";
import { Section } from "./Section";
import { useCommonStyles } from "../../styles";

const maxEntries = 50;

/** Nothing if the newest entries don't tell. */
export function VerifiedBy({ record: { id, bankVerifiedOn } }: { readonly record: Supplier }) {
  const styles = useCommonStyles();
  const { value } = useAsked(
    (api, signal) => api.history({ ...noFilter, supplier: id, after: null, limit: maxEntries }, signal),
    [id],
  );
  const entry = bankVerifiedOn === null ? undefined : value?.items.find((each) => verifies(each, bankVerifiedOn));
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
  const { words } = useRegister();
  const { items, failure, again } = usePages(
    (api, stretch, signal) => api.proposals({ state: "open", supplier: id, ...stretch }, signal),
    [id],
    50,
  );
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
  const { words } = useRegister();
  const pages = usePages(
    (api, stretch, signal) => api.history({ ...noFilter, supplier: id, ...stretch }, signal),
    [id],
    20,
  );
  return (
    <Section title={words.record.history}>
      <Listed pages={pages} lines={3}>
        <Entries entries={pages.items} />
      </Listed>
    </Section>
  );
}
