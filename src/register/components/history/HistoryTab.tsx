import { Button, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { useEffect, useMemo, useState } from "react";
import type { ChainStretch } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { dayOf, put } from "../../shown";
import { useAsked, usePages } from "../../hooks/asking";
import { go } from "../../route";
import { Page } from "../Page";
import { Failed, Notice, Remark, Waiting } from "../states/Failed";
import { Entries } from "./Entries";
import { Export } from "./Export";
import { type Days, Filters, momentsOf, noFilter } from "./Filters";
import { stylesWith } from "../../styles";
import { pieces } from "../../../ui";

const useStyles = stylesWith({
  line: { ...pieces.text, ...pieces.wrap, ...pieces.digits, gap: tokens.spacingHorizontalS },
  holds: { color: tokens.colorStatusSuccessForeground1, fontSize: "16px", flexShrink: 0 },
  open: { color: tokens.colorNeutralForeground3, fontSize: "16px", flexShrink: 0 },
});

/** Stretches followed without a press: 100,000 entries, some seconds. */
const byItself = 5;

function Chain() {
  const styles = useStyles();
  const { api, words } = useRegister();
  const [reached, setReached] = useState<ChainStretch | null>(null);
  const [wanted, setWanted] = useState<{ readonly after: string | null; readonly maxStretches: number }>({
    after: null,
    maxStretches: byItself,
  });
  const [isBusy, setBusy] = useState(true);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const follow = async (): Promise<void> => {
      setBusy(true);
      let { after } = wanted;
      for (let count = 0; count < wanted.maxStretches; count += 1) {
        const stretch = await api.chain(after, signal);
        if (signal.aborted) return;
        setReached(stretch);
        after = stretch.next;
        if (after === null) break;
      }
      setBusy(false);
    };
    // What was followed stays, with the button: the entries below say what failed.
    follow().catch(() => signal.aborted || setBusy(false));
    return () => controller.abort();
  }, [api, wanted]);
  // A head that claims no entries may be the fault.
  if (reached === null || (reached.entries === 0 && reached.fault === null)) return null;
  const { fault, checked, entries, since, next } = reached;
  const { chain } = words.history;
  const numbers = {
    checked: checked.toLocaleString(words.locale),
    entries: entries.toLocaleString(words.locale),
    since: since === null ? "" : dayOf(since.slice(0, 10), words.locale),
  };
  if (fault !== null)
    return (
      <Remark intent="error" isAlert>
        {fault.entry === null
          ? chain.brokenHead
          : put(chain.broken, { entry: fault.entry.toLocaleString(words.locale) })}
      </Remark>
    );
  if (next === null)
    return (
      <p className={styles.line}>
        <CheckmarkCircleFilled aria-hidden className={styles.holds} />
        {put(chain.holds, numbers)}
      </p>
    );
  return (
    <p className={styles.line}>
      <CircleRegular aria-hidden className={styles.open} />
      {put(isBusy ? chain.checking : chain.partly, numbers)}
      {!isBusy && (
        <Button size="small" onClick={() => setWanted({ after: next, maxStretches: Number.POSITIVE_INFINITY })}>
          {chain.rest}
        </Button>
      )}
    </p>
  );
}

const noDays: Days = { from: "", to: "" };

/** Characters that people compare. */
const fingerprint = 16;

function Head() {
  const styles = useStyles();
  const { words } = useRegister();
  const { value } = useAsked((api, signal) => api.historyHead(signal), []);
  if (value === null) return null;
  const { number, at, hash } = value;
  const counted = { number: number.toLocaleString(words.locale), at: dayOf(at, words.locale) };
  return (
    <p className={styles.note}>
      {put(words.history.head, counted)}. {put(words.history.headNote, { hash: hash.slice(0, fingerprint) })}
    </p>
  );
}

/** Entries of all suppliers or of one; filtered, the newest first. */
export function HistoryTab({ supplier }: { readonly supplier: string | null }) {
  const { words } = useRegister();
  const [chosen, setChosen] = useState(noFilter);
  const [days, setDays] = useState<Days>(noDays);
  const filter = useMemo(() => ({ ...chosen, ...momentsOf(days), supplier }), [chosen, days, supplier]);
  const { items, isLoading, isMoreLoading, failure, hasMore, more, again } = usePages(
    (api, stretch, signal) => api.history({ ...filter, ...stretch }, signal),
    [filter],
    50,
  );
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
    <Page title={words.history.title} aside={<Export filter={filter} />}>
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
