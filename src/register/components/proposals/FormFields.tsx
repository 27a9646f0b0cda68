import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useRegister } from "../../hooks/register";
import { type Draft, faultsOf, type FormField } from "./fields";
import { ListField } from "./ListField";

const statuses = ["active", "inactive", "blocked"] as const;
const kinds = ["supplier", "customer", "staff", "authority", "group", "factor"] as const;

/** The fields of a form, as far as they are typed. */
export function FormFields({
  fields,
  draft,
  isNew = false,
  onChange,
}: {
  readonly fields: readonly FormField[];
  readonly draft: Draft;
  /** Nobody has tried to send it yet: what is still empty is no fault of anybody's. */
  readonly isNew?: boolean;
  readonly onChange: (draft: Draft) => void;
}) {
  const { words } = useRegister();
  return fields.map((field) => {
    const { key, name, kind } = field;
    const label = words.fields[name];
    const lines = draft[key] ?? [];
    const faults = faultsOf(field, lines, words);
    const set = (next: readonly string[]): void => onChange({ ...draft, [key]: next });
    if (kind === "list") {
      const isAccount = key === "accounts" || key === "sharedAccounts";
      return (
        <ListField
          key={key}
          label={label}
          lines={lines}
          faults={faults}
          isAccount={isAccount}
          onChange={set}
          {...(key === "accounts" && { hint: words.propose.accountHint })}
        />
      );
    }
    const [text = ""] = lines;
    const [fault = null] = faults;
    const input =
      kind === "status" ? (
        <Select value={text} onChange={(_event, { value }) => set([value])}>
          {statuses.map((each) => (
            <option key={each} value={each}>
              {words.record.statuses[each]}
            </option>
          ))}
        </Select>
      ) : kind === "kind" ? (
        <Select value={text} onChange={(_event, { value }) => set([value])}>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {words.record.kinds[each]}
            </option>
          ))}
        </Select>
      ) : kind === "text" ? (
        <Textarea value={text} maxLength={2_000} onChange={(_event, { value }) => set([value])} />
      ) : (
        <Input value={text} maxLength={500} onChange={(_event, { value }) => set([value])} />
      );
    return (
      <Field
        key={key}
        label={label}
        required={key === "name"}
        {...(fault !== null && !(isNew && text === "") && { validationMessage: fault })}
      >
        {input}
      </Field>
    );
  });
}
