import { Checkbox, Field } from "@fluentui/react-components";
import { shownDestination } from "../../../cases";
import { Foreign } from "../../../ui";
import { useCaseStyles } from "./open";

interface DeniedAccountsProps {
  readonly label: string;
  readonly hint: string;
  readonly accounts: readonly string[];
  readonly theirs: readonly string[];
  readonly fault?: string | null;
  readonly onChange: (theirs: readonly string[]) => void;
}

/** The accounts that the supplier denied: all, until theirs are unticked. */
export function DeniedAccounts({ label, hint, accounts, theirs, fault = null, onChange }: DeniedAccountsProps) {
  const styles = useCaseStyles();
  return (
    <Field label={label} hint={hint} validationMessage={fault}>
      {(group) => (
        <div {...group} role="group">
          {accounts.map((account) => (
            // A field each, or the first box would get the group's name.
            <Field key={account}>
              <Checkbox
                className={styles.number}
                checked={!theirs.includes(account)}
                label={<Foreign text={shownDestination(account)} max={120} />}
                onChange={(_event, { checked }) =>
                  onChange(checked === true ? theirs.filter((each) => each !== account) : [...theirs, account])
                }
              />
            </Field>
          ))}
        </div>
      )}
    </Field>
  );
}
