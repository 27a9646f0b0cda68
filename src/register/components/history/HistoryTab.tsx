import { Button, makeStyles, SearchBox, tokens, typographyStyles } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { useCallback, useState } from "react";
import type { Stretch } from "../../api/api";
import { useRegister } from "../../hooks/register";
import { useAsked } from "../../hooks/useAsked";
import { usePages } from "../../hooks/usePages";
import { go } from "../../route";
import { dayOf, put } from "../../shown";
import { Page } from "../Page";
import { Failed } from "../states/Failed";
import { Notice } from "../states/Notice";
import { Waiting } from "../states/Waiting";
import { Entries } from "./Entries";

const useStyles = makeStyles({
  head: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
  filter: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Characters of a fingerprint that people compare. */
const fingerprint = 16;

/** The end of the chain: how long it is, and its fingerprint. */
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

/** What was done to the list, as sentences: of all suppliers, or of one. */
export function HistoryTab({ supplier }: { readonly supplier: string | null }) {
  const styles = useStyles();
  const { api, words } = useRegister();
  const [typed, setTyped] = useState(supplier ?? "");
  const ask = useCallback(
    (given: Stretch, signal: AbortSignal) => api.history({ supplier, ...given }, signal),
    [api, supplier],
  );
  const { items, isLoading, failure, hasMore, more, again } = usePages(ask, 50);
  const filter = (
    <div className={styles.filter}>
      <SearchBox
        aria-label={words.history.filter}
        placeholder={`${words.history.filter} (${words.record.numberId})`}
        value={typed}
        onChange={(_event, { value }) => {
          setTyped(value);
          if (value === "") go({ tab: "history", supplier: null });
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") go({ tab: "history", supplier: typed.trim() === "" ? null : typed.trim() });
        }}
      />
      {supplier !== null && (
        <Button
          onClick={() => {
            setTyped("");
            go({ tab: "history", supplier: null });
          }}
        >
          {words.history.everything}
        </Button>
      )}
    </div>
  );
  return (
    <Page title={words.history.title} beside={filter}>
      <Head />
      {isLoading && <Waiting lines={6} />}
      {failure !== null && <Failed failure={failure} again={again} />}
      {!isLoading && failure === null && items.length === 0 && (
        <Notice icon={<HistoryRegular />} words={words.history.none} level={3} />
      )}
      <Entries entries={items} isLinked />
      {hasMore && <Button onClick={more}>{words.loadMore}</Button>}
    </Page>
  );
}
