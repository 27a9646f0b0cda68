import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { columnOf } from "../../../contract";
import { may, useRegister } from "../../hooks/register";
import { useAsked } from "../../hooks/asking";
import { dayOf, put } from "../../shown";
import { type FormSection, linesOf, otherFields } from "../proposals/fields";
import { ProposeDialog } from "../proposals/ProposeDialog";
import { Failed, Waiting } from "../states/Failed";
import { Destinations } from "./Destinations";
import { Facts, Section } from "./Section";
import { RecordHeader } from "./RecordHeader";
import { RecordHistory, RecordProposals, VerifiedBy } from "./RecordLists";
import { Readmit, VerifyAgain } from "./ReasonDialogs";

const useStyles = makeStyles({
  record: {
    display: "grid",
    gap: tokens.spacingVerticalXXL,
    maxWidth: "760px",
    padding: tokens.spacingHorizontalXL,
    "@media (max-width: 699px)": { padding: tokens.spacingHorizontalM },
  },
});

/** One supplier's record, in sections that can be changed by proposals. */
export function Record({ id, canGoBack }: { readonly id: string; readonly canGoBack: boolean }) {
  const styles = useStyles();
  const { words, me } = useRegister();
  const { value, failure, again } = useAsked((api, signal) => api.supplier(id, signal), [id]);
  const [section, setSection] = useState<FormSection | null>(null);
  if (failure !== null) return <Failed failure={failure} again={again} />;
  if (value === null) return <Waiting lines={9} />;
  const { record } = value;
  const { fields } = words;
  const changed = record.phoneChangedOn;
  const phoneNote = changed === null ? [] : [put(words.record.phoneChangedOn, { day: dayOf(changed, words.locale) })];
  return (
    <article className={styles.record}>
      <RecordHeader record={record} canGoBack={canGoBack} />
      {may(me, "handle") && <RecordProposals id={id} />}
      <Section title={words.record.accounts} onPropose={() => setSection("accounts")}>
        <Destinations record={record} below={(account) => <Readmit stored={value} account={account} />} />
        {may(me, "audit") && <VerifiedBy record={record} />}
        <VerifyAgain stored={value} />
      </Section>
      <Section title={words.record.contacts} onPropose={() => setSection("contacts")}>
        <Facts facts={{ [fields.phones]: [...record.phones, ...phoneNote], [fields.emails]: record.emails }} />
      </Section>
      <Section title={words.record.domains} onPropose={() => setSection("domains")}>
        <Facts facts={{ [fields.domains]: record.domains, [fields.aliases]: record.aliases }} />
      </Section>
      <Section title={words.record.details} onPropose={() => setSection("details")}>
        <Facts
          facts={{
            [fields.kind]: [words.record.kinds[record.kind]],
            [fields.tax_ids]: record.taxIds,
            ...Object.fromEntries(otherFields.map((key) => [fields[columnOf[key]], linesOf(record, key)])),
            [fields.notes]: record.notes === null ? [] : [record.notes],
          }}
        />
      </Section>
      {may(me, "audit") && <RecordHistory id={id} />}
      {section !== null && <ProposeDialog section={section} stored={value} onClose={() => setSection(null)} />}
    </article>
  );
}
