import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Change, NewProposal } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { useAct, useAsked } from "../../hooks/asking";
import { fieldName, valuesOf } from "../../shown";
import { Foreign, pieces } from "../../../ui";
import { Entries } from "../history/Entries";
import { Came, Refused, Remark } from "../states/Failed";
import { keyOf, linesOf } from "./fields";
import { Frame } from "./FormDialog";

const useStyles = makeStyles({
  versions: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalM,
    margin: 0,
    "@media (max-width: 600px)": { gridTemplateColumns: "1fr" },
  },
  label: pieces.caption,
  value: { ...pieces.digits, margin: 0, overflowWrap: "anywhere" },
  field: { ...typographyStyles.subtitle2, marginBlock: `${tokens.spacingVerticalM} ${tokens.spacingVerticalXS}` },
  part: { ...typographyStyles.caption1Strong, marginBlock: tokens.spacingVerticalXS },
});

const maxChanges = 10;

/** What was seen, what is on record now, and what is proposed. */
export function Conflict({
  proposal,
  changes,
  seen,
  onClose,
}: Readonly<{ proposal: NewProposal; changes: readonly Change[]; seen: number | null; onClose: () => void }>) {
  const styles = useStyles();
  const { words, api } = useRegister();
  const { isBusy, failure, run } = useAct();
  const { supplier } = proposal;
  const asked = useAsked(
    async (api, signal) => {
      const stored = await api.supplier(supplier, signal);
      const limit = Math.min(stored.version - (seen ?? 0), maxChanges);
      if (limit < 1) return { ...stored, entries: [] };
      const filter = { supplier, action: "supplier-changed", person: null, from: null, before: null } as const;
      const { items } = await api.history({ ...filter, after: null, limit }, signal).catch(() => ({ items: [] }));
      return { ...stored, entries: items.slice(0, limit) };
    },
    [supplier, seen],
  );
  const values = (field: string, value: unknown) => {
    const all = valuesOf(field, value);
    return all.length === 0
      ? words.record.none
      : all.map((text) => (
          <div key={text}>
            <Foreign text={text} />
          </div>
        ));
  };
  const propose = async (): Promise<void> => {
    const { value } = asked;
    if (value !== null && (await run(() => api.propose(proposal, value.version), words.propose.done))) onClose();
  };
  const actions = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void propose()}>
        {words.conflict.again}
      </Button>
    </>
  );
  return (
    <Frame title={words.conflict.title} actions={actions} onLeave={onClose}>
      <p>{words.conflict.text}</p>
      <Came asked={asked} lines={3}>
        {({ record, entries }) => (
          <>
            {record.status === "blocked" && (
              <Remark intent="error" isAlert>
                {words.record.blockedNote}
              </Remark>
            )}
            {entries.length > 0 && (
              <section>
                <h3 className={styles.field}>{words.conflict.changed}</h3>
                <Entries entries={entries} />
              </section>
            )}
            <h3 className={styles.field}>{words.conflict.mine}</h3>
            {changes.map(({ field, from, to }) => {
              const key = keyOf(field);
              const versions = [
                [words.conflict.seen, from],
                [words.conflict.now, key === null ? null : linesOf(record, key)],
                [words.conflict.proposed, to],
              ] as const;
              return (
                <section key={field}>
                  <h4 className={styles.part}>{fieldName(field, words)}</h4>
                  <dl className={styles.versions}>
                    {versions.map(([label, value]) => (
                      <div key={label}>
                        <dt className={styles.label}>{label}</dt>
                        <dd className={styles.value}>{values(field, value)}</dd>
                      </div>
                    ))}
                  </dl>
                </section>
              );
            })}
          </>
        )}
      </Came>
      <Refused failure={failure} />
    </Frame>
  );
}
