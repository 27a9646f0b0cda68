import { Field, Textarea } from "@fluentui/react-components";
import { useRegister } from "../../hooks/register";

/** Why something is proposed. */
export function ReasonField({
  value,
  isMissing,
  isChange = true,
  onChange,
}: {
  readonly value: string;
  readonly isMissing: boolean;
  /** Is it for something that becomes another? */
  readonly isChange?: boolean;
  readonly onChange: (text: string) => void;
}) {
  const { words } = useRegister();
  return (
    <Field
      label={words.propose.reason}
      required
      {...(isMissing
        ? { validationMessage: words.propose.reasonMissing }
        : isChange && { hint: words.propose.reasonHint })}
    >
      <Textarea value={value} maxLength={1_000} onChange={(_event, data) => onChange(data.value)} />
    </Field>
  );
}
