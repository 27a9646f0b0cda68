import { Field, makeStyles, Radio, RadioGroup, Textarea, tokens, type FieldProps } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { pieces } from "./styles";

const useStyles = makeStyles({
  input: { minWidth: 0 },
  number: { ...pieces.digits, fontFamily: tokens.fontFamilyMonospace },
});

interface Labelled {
  readonly label: string;
  readonly required?: boolean;
  readonly hint?: string | null;
  readonly fault?: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field for a text. `isNumber`: digits or an account, which the browser must not fill in. */
export type TextFieldProps = Labelled & Readonly<{ maxLength: number; isNumber?: boolean }>;

/** What the field and its box are given. */
export function useTextField<Props extends TextFieldProps>(props: Props) {
  const { label, required = false, hint = null, fault = null, onChange, isNumber = false, ...given } = props;
  const styles = useStyles();
  const field: FieldProps = { label, required, hint, validationMessage: fault };
  const box = {
    ...given,
    className: styles.input,
    onChange: (_event: unknown, data: { readonly value: string }) => onChange(data.value),
  };
  return { field, box, typed: isNumber ? ({ className: styles.number, autoComplete: "off" } as const) : {} };
}

/** A text of several lines. */
export function LongField(props: TextFieldProps & Readonly<{ rows?: number; autoFocus?: boolean }>) {
  const { field, box, typed } = useTextField(props);
  return (
    <Field {...field}>
      <Textarea {...box} textarea={typed} />
    </Field>
  );
}

type RadioFieldProps = Omit<Labelled, "hint"> & {
  readonly options: readonly (readonly [value: string, label: ReactNode])[];
};

/** One of several to choose. An empty value chooses nothing. */
export function RadioField({ label, required = false, fault = null, value, onChange, options }: RadioFieldProps) {
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
