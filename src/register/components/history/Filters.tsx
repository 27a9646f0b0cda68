import { Button, Combobox, Field, Input, Option, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { HistoryFilter } from "../../api/api";
import { useRegister } from "../../hooks/register";
import { useAsked } from "../../hooks/asking";
import { useLate } from "../../hooks/general";
import { go } from "../../route";
import { type Actor, historyActions } from "../../../contract";
import { nameOf } from "../../shown";
import { stylesWith } from "../../styles";
import { Choice } from "../Choice";

const useStyles = stylesWith({
  box: { minWidth: 0, width: "100%" },
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 180px), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "end",
  },
  field: { minWidth: 0, "& select": { minWidth: 0 }, "& input": { minWidth: 0 } },
});

/** Everything that was done. */
export const noFilter: HistoryFilter = { supplier: null, action: null, person: null, from: null, before: null };

/** ISO; empty for none. */
export type Days = Readonly<{ from: string; to: string }>;

/** In the reader's time zone; null for what is no day. */
function beginningOf(day: string, later: number): string | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year === undefined) return null;
  const moment = new Date(Number(year), Number(month) - 1, Number(date) + later);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

/** The moments between which the days lie: both days count whole. */
export function momentsOf({ from, to }: Days): Pick<HistoryFilter, "from" | "before"> {
  return { from: beginningOf(from, 0), before: beginningOf(to, 1) };
}

/** Milliseconds. */
const pause = 200;
const max = 8;

function SupplierFilter({ supplier }: { readonly supplier: string | null }) {
  const styles = useStyles();
  const { words } = useRegister();
  const [typed, setTyped] = useState<string | null>(null);
  const q = useLate(typed?.trim() ?? "", pause);
  const { value: found } = useAsked(
    async (api, signal) => (q === "" ? [] : (await api.suppliers({ q, after: null, limit: max }, signal)).items),
    [q],
  );
  const { value: name } = useAsked(
    async (api, signal) =>
      supplier === null
        ? null
        : api.supplier(supplier, signal).then(
            ({ record }) => record.name,
            () => supplier,
          ),
    [supplier],
  );
  useEffect(() => setTyped(null), [supplier]);
  const shown = typed ?? name ?? "";
  return (
    <Combobox
      className={styles.box}
      input={{ className: styles.narrow }}
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
      {(found ?? []).map((each) => (
        <Option key={each.id} value={each.id} text={each.name}>
          {`${each.name} (${each.id})`}
        </Option>
      ))}
    </Combobox>
  );
}

interface FiltersProps {
  readonly filter: HistoryFilter;
  readonly days: Days;
  readonly seen: readonly Actor[];
  readonly onFilter: (change: Partial<Pick<HistoryFilter, "action" | "person">>) => void;
  readonly onDays: (days: Days) => void;
  readonly onClear?: () => void;
}

/** Which entries are shown. */
export function Filters({ filter, days, seen, onFilter, onDays, onClear }: FiltersProps) {
  const styles = useStyles();
  const { words } = useRegister();
  const { history } = words;
  const { value: known } = useAsked((api, signal) => api.historyPeople(signal), []);
  const people = [...new Map([...(known ?? []), ...seen].map((each) => [each.oid, nameOf(each, words)]))];
  people.sort(([, a], [, b]) => a.localeCompare(b, words.locale));
  return (
    <div className={styles.filters}>
      <Field label={history.filter} className={styles.field}>
        <SupplierFilter supplier={filter.supplier} />
      </Field>
      <Field label={history.action} className={styles.field}>
        <Choice
          className={styles.box}
          value={filter.action ?? ""}
          options={[["", history.anyAction], ...historyActions.map((each) => [each, history.actions[each]] as const)]}
          onChoose={(value) => onFilter({ action: historyActions.find((each) => each === value) ?? null })}
        />
      </Field>
      <Field label={history.person} className={styles.field}>
        <Choice
          className={styles.box}
          value={filter.person ?? ""}
          options={[["", history.anyone], ...people]}
          onChoose={(value) => onFilter({ person: value === "" ? null : value })}
        />
      </Field>
      {(["from", "to"] as const).map((end) => (
        <Field key={end} label={history[`${end}Day`]} className={styles.field}>
          <Input
            className={styles.box}
            type="date"
            value={days[end]}
            onChange={(_event, { value }) => onDays({ ...days, [end]: value })}
          />
        </Field>
      ))}
      {onClear !== undefined && <Button onClick={onClear}>{history.everything}</Button>}
    </div>
  );
}
