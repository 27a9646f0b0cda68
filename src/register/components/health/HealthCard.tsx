import { Button, Card, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useCallback, useId, useState } from "react";
import type { Stretch, HealthKind } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { usePages } from "../../hooks/usePages";
import { hashOf } from "../../route";
import { put } from "../../shown";
import { Foreign } from "../../../ui";
import { Failed } from "../states/Failed";
import { Waiting } from "../states/Waiting";

const useStyles = makeStyles({
  head: { display: "grid", gridTemplateColumns: "minmax(48px, max-content) 1fr", columnGap: tokens.spacingHorizontalM },
  count: { ...typographyStyles.title2, fontVariantNumeric: "tabular-nums" },
  words: { minWidth: 0 },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  toggle: { marginTop: tokens.spacingVerticalS },
  rows: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalXS },
});

function Rows({ kind }: { readonly kind: HealthKind }) {
  const styles = useStyles();
  const { api, words } = useRegister();
  const ask = useCallback(
    (given: Stretch, signal: AbortSignal) => api.healthRows({ kind, ...given }, signal),
    [api, kind],
  );
  const { items, isLoading, failure, hasMore, more, again } = usePages(ask, 50);
  if (isLoading) return <Waiting lines={3} />;
  if (failure !== null) return <Failed failure={failure} again={again} />;
  return (
    <>
      <ul className={styles.rows}>
        {items.map(({ supplier, name, beside }) => (
          <li key={`${supplier} ${beside ?? ""}`}>
            <Link href={hashOf({ tab: "suppliers", supplier })}>
              <Foreign text={name} />
            </Link>
            {beside !== null && (
              <span className={styles.text}>
                {" "}
                <Foreign text={put(words.health.beside, { other: beside })} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {hasMore && <Button onClick={more}>{words.loadMore}</Button>}
    </>
  );
}

/** How many records there are of a kind, what to do, and which they are. */
export function HealthCard({ kind, count }: { readonly kind: HealthKind; readonly count: number }) {
  const styles = useStyles();
  const { words } = useRegister();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { title, text } = words.health.kinds[kind];
  return (
    <Card appearance="outline">
      <div className={styles.head}>
        <span className={styles.count}>{count.toLocaleString(words.locale)}</span>
        <div className={styles.words}>
          <h3 className={styles.title}>{title}</h3>
          <p className={styles.text}>{text}</p>
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
