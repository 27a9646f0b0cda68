import { Button, Field, Input, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useRef } from "react";
import { useRegister } from "../../hooks/register";
import { accountTyped, put } from "../../shown";
import { type Draft, faultsOf, type FormField } from "./fields";
import { LongField, TextField } from "../../../ui";
import { stylesWith } from "../../styles";
import { Choice } from "../Choice";

const useStyles = stylesWith({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "grid", gap: tokens.spacingVerticalS },
  label: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  line: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1, minWidth: 0 },
  input: { width: "100%", minWidth: 0, fontVariantNumeric: "tabular-nums" },
});

interface ListFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly lines: readonly string[];
  readonly faults: readonly (string | null)[];
  readonly isAccount: boolean;
  readonly onChange: (lines: readonly string[]) => void;
}

function ListField({ label, hint, lines, faults, isAccount, onChange }: ListFieldProps) {
  const styles = useStyles();
  const { words } = useRegister();
  const group = useRef<HTMLFieldSetElement>(null);
  const added = useRef(false);
  const set = (index: number, text: string): void => onChange(lines.map((line, at) => (at === index ? text : line)));
  return (
    <fieldset ref={group} className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      {lines.map((line, index) => (
        <div key={index} className={styles.line}>
          <Field
            className={styles.field}
            validationMessage={faults[index] ?? null}
            {...(hint !== undefined && index === lines.length - 1 && { hint })}
          >
            <Input
              className={styles.input}
              value={line}
              aria-label={put(words.propose.entry, { field: label, number: index + 1 })}
              autoFocus={added.current && index === lines.length - 1}
              maxLength={2_000}
              onChange={(_event, { value }) => set(index, value)}
              onBlur={() => {
                if (isAccount && accountTyped(line) !== line) set(index, accountTyped(line));
              }}
            />
          </Field>
          <Button
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={`${words.propose.remove}: ${put(words.propose.entry, { field: label, number: index + 1 })}`}
            onClick={() => {
              onChange(lines.filter((_line, at) => at !== index));
              group.current?.querySelector<HTMLElement>("[data-add]")?.focus();
            }}
          />
        </div>
      ))}
      <Button
        data-add=""
        size="small"
        className={styles.start}
        icon={<AddRegular />}
        onClick={() => {
          added.current = true;
          onChange([...lines, ""]);
        }}
      >
        {lines.length === 0 ? words.propose.addFirst : words.propose.add}
      </Button>
    </fieldset>
  );
}

/** The fields of a form, as far as they are typed. */
export function FormFields({
  fields,
  draft,
  isNew = false,
  onChange,
}: Readonly<{ fields: readonly FormField[]; draft: Draft; isNew?: boolean; onChange: (draft: Draft) => void }>) {
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
    const typed = { label, value: text, onChange: (value: string) => set([value]) };
    if (kind === "text") return <LongField key={key} {...typed} maxLength={2_000} fault={fault} />;
    if (options === undefined) {
      const shown = isNew && text === "" ? null : fault;
      return <TextField key={key} {...typed} maxLength={500} required={key === "name"} fault={shown} />;
    }
    return (
      <Field key={key} label={label} validationMessage={fault}>
        <Choice value={text} options={options(words)} onChoose={typed.onChange} />
      </Field>
    );
  });
}
