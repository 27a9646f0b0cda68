import { Combobox, makeStyles, Option } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { useRegister } from "../../hooks/register";
import { useAsked } from "../../hooks/useAsked";
import { useLate } from "../../hooks/useLate";
import { go } from "../../route";

const useStyles = makeStyles({ box: { minWidth: 0, width: "100%" }, input: { minWidth: 0 } });

/** Milliseconds. */
const pause = 200;
const max = 8;

/** Chooses the supplier whose history is shown, by name or whatever else finds them. */
export function SupplierFilter({ supplier }: { readonly supplier: string | null }) {
  const styles = useStyles();
  const { api, words } = useRegister();
  const [typed, setTyped] = useState<string | null>(null);
  const q = useLate(typed?.trim() ?? "", pause);
  const search = useCallback(
    (signal: AbortSignal) =>
      q === "" ? Promise.resolve([]) : api.suppliers({ q, after: null, limit: max }, signal).then(({ items }) => items),
    [api, q],
  );
  const read = useCallback(
    (signal: AbortSignal) =>
      supplier === null
        ? Promise.resolve(null)
        : api.supplier(supplier, signal).then(
            ({ record }) => record.name,
            () => supplier,
          ),
    [api, supplier],
  );
  const { asked: found } = useAsked(search);
  const { asked: name } = useAsked(read);
  useEffect(() => setTyped(null), [supplier]);
  const shown = typed ?? (name.state === "there" ? (name.value ?? "") : "");
  return (
    <Combobox
      className={styles.box}
      input={{ className: styles.input }}
      freeform
      clearable
      aria-label={words.history.filter}
      placeholder={words.history.filter}
      value={shown}
      selectedOptions={supplier === null ? [] : [supplier]}
      onChange={(event) => setTyped(event.target.value)}
      onOptionSelect={(_event, { optionValue }) => {
        setTyped(null);
        go({ tab: "history", supplier: optionValue ?? null });
      }}
    >
      {(found.state === "there" ? found.value : []).map((each) => (
        <Option key={each.id} value={each.id} text={each.name}>
          {`${each.name} (${each.id})`}
        </Option>
      ))}
    </Combobox>
  );
}
