import { Button, Card, Link, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { HeartPulseRegular } from "@fluentui/react-icons/svg/heart-pulse";
import { useId, useState } from "react";
import { type Health, type HealthKind, healthKinds } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { useAsked, usePages } from "../../hooks/asking";
import { hashOf } from "../../route";
import { dayOf, put } from "../../shown";
import { Foreign } from "../../../ui";
import { stylesWith } from "../../styles";
import { Came, Listed, Notice } from "../states/Failed";
import { Page } from "../Page";

const useStyles = stylesWith({
  head: { display: "grid", gridTemplateColumns: "minmax(48px, max-content) 1fr", columnGap: tokens.spacingHorizontalM },
  count: { ...typographyStyles.title2, fontVariantNumeric: "tabular-nums" },
  toggle: { marginTop: tokens.spacingVerticalS },
});

function Rows({ kind }: { readonly kind: HealthKind }) {
  const styles = useStyles();
  const { words } = useRegister();
  const pages = usePages((api, stretch, signal) => api.healthRows({ kind, ...stretch }, signal), [kind], 50);
  return (
    <Listed pages={pages} lines={3}>
      <ul className={styles.listXS}>
        {pages.items.map(({ supplier, name, beside }) => (
          <li key={`${supplier} ${beside ?? ""}`}>
            <Link href={hashOf({ tab: "suppliers", supplier })}>
              <Foreign text={name} />
            </Link>
            {beside !== null && (
              <span className={styles.quiet}>
                {" "}
                <Foreign text={put(words.health.beside, { other: beside })} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Listed>
  );
}

function HealthCard({ kind, count }: { readonly kind: HealthKind; readonly count: number }) {
  const styles = useStyles();
  const { words } = useRegister();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { title, text } = words.health.kinds[kind];
  return (
    <Card appearance="outline">
      <div className={styles.head}>
        <span className={styles.count}>{count.toLocaleString(words.locale)}</span>
        <div className={styles.narrow}>
          <h3 className={styles.title}>{title}</h3>
          <p className={styles.quiet}>{text}</p>
          <Button
            size="small"
            className={styles.toggle}
            icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={`${isOpen ? words.health.hide : words.health.show}: ${title}`}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? words.health.hide : words.health.show}
          </Button>
        </div>
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Rows kind={kind} />}
      </div>
    </Card>
  );
}

/** What should be looked at in the list, the worst first. */
export function HealthTab() {
  const { words } = useRegister();
  const asked = useAsked((api, signal) => api.health(signal), []);
  return (
    <Page title={words.health.title}>
      <Came asked={asked} lines={6}>
        {(health) => <Kinds health={health} />}
      </Came>
    </Page>
  );
}

function Kinds({ health: { at, suppliers, counts, unchecked, hasRegisters } }: { readonly health: Health }) {
  const styles = useStyles();
  const { words } = useRegister();
  const found = healthKinds.filter((kind) => counts[kind] > 0);
  // Finding nothing means something only if all were looked at.
  const isRegisterAsked = hasRegisters && unchecked === 0;
  const clear = healthKinds.filter((kind) => counts[kind] === 0 && (kind !== "notOnRegister" || isRegisterAsked));
  const checked = { count: suppliers.toLocaleString(words.locale), at: dayOf(at, words.locale) };
  return (
    <>
      <p className={styles.quiet}>{put(words.health.checked, checked)}</p>
      {unchecked > 0 && (
        <p className={styles.quiet}>{put(words.health.unchecked, { count: unchecked.toLocaleString(words.locale) })}</p>
      )}
      {found.length === 0 && unchecked === 0 && (
        <Notice icon={<HeartPulseRegular />} words={words.health.fine} level={3} />
      )}
      <ul className={styles.listM}>
        {found.map((kind) => (
          <li key={kind}>
            <HealthCard kind={kind} count={counts[kind]} />
          </li>
        ))}
      </ul>
      {found.length > 0 && clear.length > 0 && (
        <>
          <h3 className={styles.title}>{words.health.nothingOf}</h3>
          <p className={styles.quiet}>{clear.map((kind) => words.health.kinds[kind].title).join(" · ")}</p>
        </>
      )}
    </>
  );
}
