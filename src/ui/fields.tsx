import { Field, Input, makeStyles, Radio, RadioGroup, Textarea, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  input: { minWidth: 0 },
  number: { fontVariantNumeric: "tabular-nums", fontFamily: tokens.fontFamilyMonospace },
});

interface Labelled {
  readonly label: string;
  readonly required?: boolean;
  readonly hint?: string | null;
  /** What is wrong with what was typed or chosen; null for nothing. */
  readonly fault?: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A text to type. `isNumber`: digits or an account, which the browser must not fill in. */
export function TextField({
  label,
  required = false,
  hint = null,
  fault = null,
  onChange,
  isLong = false,
  isNumber = false,
  type,
  ...given
}: Labelled & {
  readonly maxLength: number;
  readonly type?: "text" | "tel";
  readonly isLong?: boolean;
  readonly isNumber?: boolean;
  readonly rows?: number;
  readonly autoFocus?: boolean;
}) {
  const styles = useStyles();
  const typed = isNumber ? ({ className: styles.number, autoComplete: "off" } as const) : {};
  const box = {
    ...given,
    className: styles.input,
    onChange: (_event: unknown, data: { readonly value: string }) => onChange(data.value),
  };
  return (
    <Field label={label} required={required} hint={hint} validationMessage={fault}>
      {isLong ? <Textarea {...box} textarea={typed} /> : <Input {...box} type={type ?? "text"} input={typed} />}
    </Field>
  );
}

/** One of several to choose. An empty value chooses nothing. */
export function RadioField({
  label,
  required = false,
  fault = null,
  value,
  onChange,
  options,
}: Omit<Labelled, "hint"> & { readonly options: readonly (readonly [value: string, label: ReactNode])[] }) {
  return (
    <Field label={label} required={required} validationMessage={fault}>
      <RadioGroup value={value} onChange={(_event, data) => onChange(data.value)}>
        {options.map(([each, name]) => (
          <Radio key={each} value={each} label={<>{name}</>} />
        ))}
      </RadioGroup>
    </Field>
  );
}
