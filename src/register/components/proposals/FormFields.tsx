import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useRegister } from "../../hooks/register";
import { type Draft, faultsOf, type FormField } from "./fields";
import { ListField } from "./ListField";

/** The fields of a form, as far as they are typed. */
export function FormFields({
  fields,
  draft,
  isNew = false,
  onChange,
}: {
  readonly fields: readonly FormField[];
  readonly draft: Draft;
  readonly isNew?: boolean;
  readonly onChange: (draft: Draft) => void;
}) {
  const { words } = useRegister();
  return fields.map((field) => {
    const { key, name, kind, isAccount = false, options } = field;
    const label = words.fields[name];
    const lines = draft[key] ?? [];
    const faults = faultsOf(field, lines, words);
    const set = (next: readonly string[]): void => onChange({ ...draft, [key]: next });
    if (kind === "list")
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
    const [text = ""] = lines;
    const [fault = null] = faults;
    const input =
      options !== undefined ? (
        <Select value={text} onChange={(_event, { value }) => set([value])}>
          {options(words).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
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
