import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useId } from "react";
import type { Stretch } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { usePages } from "../../hooks/usePages";
import { Failed } from "../states/Failed";
import { Waiting } from "../states/Waiting";
import { ImportCard } from "./ImportCard";

const useStyles = makeStyles({
  section: { display: "grid", gap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalL },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  cards: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  more: { justifySelf: "start" },
});

/** Files that wait, or all others; nothing without one. */
export function ImportLists({ isWaiting }: { readonly isWaiting: boolean }) {
  const styles = useStyles();
  const title = useId();
  const { api, words } = useRegister();
  const ask = useCallback(
    (given: Stretch, signal: AbortSignal) => api.imports({ state: isWaiting ? "proposed" : null, ...given }, signal),
    [api, isWaiting],
  );
  const { items, isLoading, failure, hasMore, more, again } = usePages(ask, isWaiting ? 50 : 10);
  if (isLoading) return isWaiting ? <Waiting lines={2} /> : null;
  if (failure !== null) return isWaiting ? <Failed failure={failure} again={again} /> : null;
  const shown = isWaiting ? items : items.filter(({ state }) => state !== "proposed");
  if (shown.length === 0 && !hasMore) return null;
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {isWaiting ? words.imports.waiting : words.imports.earlier}
      </h3>
      <ul className={styles.cards}>
        {shown.map((one) => (
          <li key={one.id}>
            <ImportCard summary={one} />
          </li>
        ))}
      </ul>
      {hasMore && (
        <Button className={styles.more} onClick={more}>
          {words.loadMore}
        </Button>
      )}
    </section>
  );
}
