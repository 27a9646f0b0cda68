import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { type Actor, historyActions } from "../../../contract";
import type { HistoryFilter } from "../../api/types";
import { useRegister } from "../../hooks/register";
import { useAsked } from "../../hooks/useAsked";
import { nameOf } from "../../shown";
import type { Days } from "./filter";
import { SupplierFilter } from "./SupplierFilter";

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 180px), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "end",
  },
  field: { minWidth: 0, "& select": { minWidth: 0 }, "& input": { minWidth: 0 } },
  input: { minWidth: 0, width: "100%" },
});

/** Which entries are shown. */
export function Filters({
  filter,
  days,
  seen,
  onFilter,
  onDays,
  onClear,
}: {
  readonly filter: HistoryFilter;
  readonly days: Days;
  readonly seen: readonly Actor[];
  readonly onFilter: (change: Partial<Pick<HistoryFilter, "action" | "person">>) => void;
  readonly onDays: (days: Days) => void;
  readonly onClear?: () => void;
}) {
  const styles = useStyles();
  const { api, words } = useRegister();
  const { history } = words;
  const ask = useCallback((signal: AbortSignal) => api.historyPeople(signal), [api]);
  const { asked } = useAsked(ask);
  const known = asked.state === "there" ? asked.value : [];
  const people = [...new Map([...known, ...seen].map((each) => [each.oid, nameOf(each, words)]))];
  people.sort(([, a], [, b]) => a.localeCompare(b, words.locale));
  return (
    <div className={styles.filters}>
      <Field label={history.filter} className={styles.field}>
        <SupplierFilter supplier={filter.supplier} />
      </Field>
      <Field label={history.action} className={styles.field}>
        <Select
          className={styles.input}
          value={filter.action ?? ""}
          onChange={(_event, { value }) => onFilter({ action: historyActions.find((each) => each === value) ?? null })}
        >
          <option value="">{history.anyAction}</option>
          {historyActions.map((each) => (
            <option key={each} value={each}>
              {history.actions[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={history.person} className={styles.field}>
        <Select
          className={styles.input}
          value={filter.person ?? ""}
          onChange={(_event, { value }) => onFilter({ person: value === "" ? null : value })}
        >
          <option value="">{history.anyone}</option>
          {people.map(([oid, name]) => (
            <option key={oid} value={oid}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={history.fromDay} className={styles.field}>
        <Input
          className={styles.input}
          type="date"
          value={days.from}
          onChange={(_event, { value }) => onDays({ ...days, from: value })}
        />
      </Field>
      <Field label={history.toDay} className={styles.field}>
        <Input
          className={styles.input}
          type="date"
          value={days.to}
          onChange={(_event, { value }) => onDays({ ...days, to: value })}
        />
      </Field>
      {onClear !== undefined && <Button onClick={onClear}>{history.everything}</Button>}
    </div>
  );
}
