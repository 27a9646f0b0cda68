import { Field, Textarea } from "@fluentui/react-components";
import { useRegister } from "../../hooks/register";

/** Why something is proposed. */
export function ReasonField({
  value,
  isMissing,
  onChange,
}: {
  readonly value: string;
  readonly isMissing: boolean;
  readonly onChange: (text: string) => void;
}) {
  const { words } = useRegister();
  return (
    <Field
      label={words.propose.reason}
      hint={words.propose.reasonHint}
      required
      {...(isMissing && { validationMessage: words.propose.reasonMissing })}
    >
      <Textarea value={value} maxLength={1_000} onChange={(_event, data) => onChange(data.value)} />
    </Field>
  );
}
