import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Supplier } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { useAsked } from "../../hooks/useAsked";
import { EntrySentence } from "../history/EntrySentence";
import { noFilter } from "../history/filter";
import { verifies } from "../history/sentences";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

const maxEntries = 50;

/** Nothing if the newest entries don't tell. */
export function VerifiedBy({ record: { id, bankVerifiedOn } }: { readonly record: Supplier }) {
  const styles = useStyles();
  const { api } = useRegister();
  const ask = useCallback(
    (signal: AbortSignal) => api.history({ ...noFilter, supplier: id, after: null, limit: maxEntries }, signal),
    [api, id],
  );
  const { asked } = useAsked(ask);
  if (bankVerifiedOn === null || asked.state !== "there") return null;
  const entry = asked.value.items.find((each) => verifies(each, bankVerifiedOn));
  if (entry === undefined) return null;
  return (
    <p className={styles.text}>
      <EntrySentence entry={entry} />
    </p>
  );
}
