import { Select, type SelectProps } from "@fluentui/react-components";

type ChoiceProps = Omit<SelectProps, "onChange"> & {
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
};

/** One of some values, each with its name. */
export function Choice({ options, onChoose, ...select }: ChoiceProps) {
  return (
    <Select {...select} onChange={(_event, { value }) => onChoose(value)}>
      {options.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </Select>
  );
}
