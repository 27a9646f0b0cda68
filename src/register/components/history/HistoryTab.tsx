import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Stretch } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { useAsked } from "../../hooks/useAsked";
import { usePages } from "../../hooks/usePages";
import { go } from "../../route";
import { dayOf, put } from "../../shown";
import { Page } from "../Page";
import { Failed } from "../states/Failed";
import { Notice } from "../states/Notice";
import { Waiting } from "../states/Waiting";
import { Chain } from "./Chain";
import { Entries } from "./Entries";
import { Export } from "./Export";
import { type Days, momentsOf, noFilter } from "./filter";
import { Filters } from "./Filters";

const useStyles = makeStyles({
  head: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
});

const noDays: Days = { from: "", to: "" };

/** Characters that people compare. */
const fingerprint = 16;

function Head() {
  const styles = useStyles();
  const { api, words } = useRegister();
  const ask = useCallback((signal: AbortSignal) => api.historyHead(signal), [api]);
  const { asked } = useAsked(ask);
  if (asked.state !== "there" || asked.value === null) return null;
  const { number, at, hash } = asked.value;
  const counted = { number: number.toLocaleString(words.locale), at: dayOf(at, words.locale) };
  return (
    <p className={styles.head}>
      {put(words.history.head, counted)}. {put(words.history.headNote, { hash: hash.slice(0, fingerprint) })}
    </p>
  );
}

/** Entries of all suppliers or of one; filtered, the newest first. */
export function HistoryTab({ supplier }: { readonly supplier: string | null }) {
  const { api, words } = useRegister();
  const [chosen, setChosen] = useState(noFilter);
  const [days, setDays] = useState<Days>(noDays);
  const filter = useMemo(() => ({ ...chosen, ...momentsOf(days), supplier }), [chosen, days, supplier]);
  const ask = useCallback(
    (given: Stretch, signal: AbortSignal) => api.history({ ...filter, ...given }, signal),
    [api, filter],
  );
  const { items, isLoading, isMoreLoading, failure, hasMore, more, again } = usePages(ask, 50);
  const isFiltered = Object.values(filter).some((value) => value !== null);
  // A rare filter passes many entries: finds the first without a press.
  const isEmptyYet = items.length === 0 && hasMore;
  useEffect(() => {
    if (isEmptyYet && !isMoreLoading) more();
  }, [isEmptyYet, isMoreLoading, more]);
  const clear = (): void => {
    setChosen(noFilter);
    setDays(noDays);
    go({ tab: "history", supplier: null });
  };
  return (
    <Page title={words.history.title} beside={<Export filter={filter} />}>
      <div>
        <Chain />
        <Head />
      </div>
      <Filters
        filter={filter}
        days={days}
        seen={items.map(({ by }) => by)}
        onFilter={(change) => setChosen({ ...chosen, ...change })}
        onDays={setDays}
        {...(isFiltered && { onClear: clear })}
      />
      {(isLoading || isEmptyYet) && <Waiting lines={6} />}
      {failure !== null && <Failed failure={failure} again={again} />}
      {!isLoading && failure === null && items.length === 0 && !hasMore && (
        <Notice icon={<HistoryRegular />} words={isFiltered ? words.history.noneFits : words.history.none} level={3} />
      )}
      <Entries entries={items} isLinked />
      {hasMore && !isEmptyYet && (
        <Button disabledFocusable={isMoreLoading} onClick={more}>
          {isMoreLoading ? words.loading : words.loadMore}
        </Button>
      )}
    </Page>
  );
}
