import { Field, Textarea } from "@fluentui/react-components";
import { maxReasonLength } from "../../../contract";
import { useRegister } from "../../hooks/register";

/** A required reason. */
export function ReasonField({
  label,
  hint,
  value,
  isMissing,
  isFirst = false,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly isMissing: boolean;
  readonly isFirst?: boolean;
  readonly onChange: (text: string) => void;
}) {
  const { words } = useRegister();
  return (
    <Field
      label={label}
      required
      {...(isMissing ? { validationMessage: words.propose.reasonMissing } : hint !== undefined && { hint })}
    >
      <Textarea
        autoFocus={isFirst}
        value={value}
        maxLength={maxReasonLength}
        onChange={(_event, data) => onChange(data.value)}
      />
    </Field>
  );
}
