import { Button, Label, makeStyles, Select, tokens, useId } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons/svg/open";
import { locales } from "../../../src/report";
import { clientNames, clientOf } from "../../outlook";
import { otherThan, owners, readerIds } from "../../people";
import { appearances, queryOf, widths, type Settings } from "../../settings";
import { words } from "../../words";

const useStyles = makeStyles({
  controls: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  control: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  select: { maxWidth: "210px" },
  label: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  stacked: {
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  stackedControl: { flexDirection: "column", alignItems: "stretch", rowGap: tokens.spacingVerticalXXS },
});

interface ChoiceProperties<T extends string | number> {
  readonly label: string;
  readonly value: T;
  readonly all: readonly T[];
  readonly nameOf: (value: T) => string;
  readonly onChoose: (value: T) => void;
  readonly stacked: boolean;
}

function Choice<T extends string | number>(properties: ChoiceProperties<T>) {
  const { label, value, all, nameOf, onChoose, stacked } = properties;
  const styles = useStyles();
  const id = useId("choice");
  return (
    <div className={stacked ? styles.stackedControl : styles.control}>
      <Label htmlFor={id} size="small" className={styles.label}>
        {label}
      </Label>
      <Select
        id={id}
        {...(stacked ? {} : { className: styles.select })}
        size={stacked ? "medium" : "small"}
        value={String(value)}
        onChange={(_, data) => {
          const chosen = all.find((one) => String(one) === data.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {all.map((one) => (
          <option key={one} value={String(one)}>
            {nameOf(one)}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** A language in its own words, with a capital, as lists of languages have it. */
function languageName(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

interface Properties {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  /** One below the other, for a small screen, where the pane has no width of its own to choose. */
  readonly stacked: boolean;
}

/** What the pane runs in, and who reads: client, language, appearance, width, reader. */
export function Controls({ settings, onChange, stacked }: Properties) {
  const styles = useStyles();
  const other = otherThan(settings.reader);
  return (
    <div role="group" aria-label={words.controls} className={stacked ? styles.stacked : styles.controls}>
      <Choice
        label={words.client}
        value={settings.client}
        all={clientNames}
        nameOf={(name) => clientOf(name).label}
        onChoose={(client) => onChange({ ...settings, client })}
        stacked={stacked}
      />
      <Choice
        label={words.language}
        value={settings.locale}
        all={locales}
        nameOf={languageName}
        onChoose={(locale) => onChange({ ...settings, locale })}
        stacked={stacked}
      />
      <Choice
        label={words.appearance}
        value={settings.appearance}
        all={appearances}
        nameOf={(appearance) => words.appearances[appearance]}
        onChoose={(appearance) => onChange({ ...settings, appearance })}
        stacked={stacked}
      />
      {!stacked && (
        <Choice
          label={words.width}
          value={settings.width}
          all={widths}
          nameOf={(width) => words.widths[width]}
          onChoose={(width) => onChange({ ...settings, width })}
          stacked={stacked}
        />
      )}
      <Choice
        label={words.reader}
        value={settings.reader}
        all={readerIds}
        nameOf={(reader) => owners[reader].displayName}
        onChoose={(reader) => onChange({ ...settings, reader })}
        stacked={stacked}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<OpenRegular />}
        onClick={() => window.open(queryOf({ ...settings, reader: other }), "_blank", "noopener")}
      >
        {words.openAs(owners[other].displayName)}
      </Button>
    </div>
  );
}
