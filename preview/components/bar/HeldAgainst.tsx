import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { PolicyInUse, SupplierList } from "../../mailbox/entry";
import { personNamed, type LocalService } from "../../service/served";
import type { Reach } from "../../service/useReach";
import { words } from "../../words";
import { FaultsDialog } from "./FaultsDialog";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    margin: 0,
  },
  term: typographyStyles.caption1Strong,
  value: { ...typographyStyles.caption1, margin: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground3 },
  rows: { display: "block" },
});

interface Properties {
  readonly suppliers: SupplierList;
  /** The service that takes the list’s place; else null. */
  readonly service: LocalService | null;
  /** The name of who reads. */
  readonly reader: string;
  readonly reach: Reach;
  /** Why there is no service where there should be one; else null. */
  readonly fault: string | null;
  readonly policy: PolicyInUse;
}

/** What messages are compared with: whose supplier list, how much of it could be used, whose policy. */
export function HeldAgainst({ suppliers, service, reader, reach, fault, policy }: Properties) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { name, own, taken, inPart, notTaken, faults } = suppliers;
  const whose = (isOwn: boolean): string => (isOwn ? words.yours : words.ofTheSamples);
  return (
    <>
      <dl className={styles.box}>
        {service === null ? (
          <>
            <dt className={styles.term}>{words.supplierList}</dt>
            <dd className={styles.value}>
              {name}, {whose(own)}
              <span className={styles.rows}>{words.rows(taken, inPart, notTaken)}</span>
              {faults.length > 0 && (
                <Button size="small" onClick={() => setOpen(true)}>
                  {words.showFaults(faults.length)}
                </Button>
              )}
              {fault !== null && !own && <span className={styles.rows}>{fault}</span>}
            </dd>
          </>
        ) : (
          <>
            <dt className={styles.term}>{words.suppliers}</dt>
            <dd className={styles.value}>
              {words.service.at(new URL(service.url).host)}
              <span className={styles.rows}>
                {reach === "notReached"
                  ? words.service.without
                  : words.service.as(personNamed(service, reader)?.name ?? reader)}
              </span>
            </dd>
          </>
        )}
        <dt className={styles.term}>{words.policy}</dt>
        <dd className={styles.value}>
          {policy.name}, {whose(policy.own)}
        </dd>
      </dl>
      <FaultsDialog open={open} name={name} faults={faults} onClose={() => setOpen(false)} />
    </>
  );
}
