import { Field, Input } from "@fluentui/react-components";
import { useTextField, type TextFieldProps } from "./fields";

/** A text of one line. */
export function TextField(props: TextFieldProps & { readonly type?: "text" | "tel" }) {
  const { field, box, typed } = useTextField(props);
  return (
    <Field {...field}>
      <Input {...box} input={typed} />
    </Field>
  );
}
