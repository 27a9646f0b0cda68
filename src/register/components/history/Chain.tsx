import { Button, makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { useEffect, useState } from "react";
import type { ChainStretch } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { dayOf, put } from "../../shown";

const useStyles = makeStyles({
  line: {
    ...typographyStyles.body1,
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
  holds: { color: tokens.colorStatusSuccessForeground1, fontSize: "16px", flexShrink: 0 },
  open: { color: tokens.colorNeutralForeground3, fontSize: "16px", flexShrink: 0 },
});

/** Stretches followed without a press: 100,000 entries, some seconds. */
const byItself = 5;

/** Whether the hash chain of the entries holds, stretch by stretch. */
export function Chain() {
  const styles = useStyles();
  const { api, words } = useRegister();
  const [reached, setReached] = useState<ChainStretch | null>(null);
  const [wanted, setWanted] = useState<{ readonly after: string | null; readonly most: number }>({
    after: null,
    most: byItself,
  });
  const [isBusy, setBusy] = useState(true);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const follow = async (): Promise<void> => {
      setBusy(true);
      let { after } = wanted;
      for (let count = 0; count < wanted.most; count += 1) {
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
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          {fault.entry === null
            ? chain.brokenHead
            : put(chain.broken, { entry: fault.entry.toLocaleString(words.locale) })}
        </MessageBarBody>
      </MessageBar>
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
        <Button size="small" onClick={() => setWanted({ after: next, most: Number.POSITIVE_INFINITY })}>
          {chain.rest}
        </Button>
      )}
    </p>
  );
}
