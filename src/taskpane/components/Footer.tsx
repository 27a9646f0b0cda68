import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { DarkThemeRegular } from "@fluentui/react-icons/svg/dark-theme";
import { WeatherMoonRegular } from "@fluentui/react-icons/svg/weather-moon";
import { WeatherSunnyRegular } from "@fluentui/react-icons/svg/weather-sunny";
import type { ComponentType, ReactNode } from "react";
import { appearances, CopyButton, type Appearance } from "../../ui";
import type { PaneWords } from "../messages";
import type { PaneActions } from "./report/actions";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { minWidth: 0, "@media (pointer: coarse)": { minHeight: "44px", minWidth: "44px" } },
  last: { marginInlineStart: "auto" },
});

const icons: Readonly<Record<Appearance, ComponentType>> = {
  auto: DarkThemeRegular,
  light: WeatherSunnyRegular,
  dark: WeatherMoonRegular,
};

/** Keeps its place and its focus in every state. */
export function Footer({
  text,
  check,
  words,
  actions,
  appearance,
  children,
}: {
  readonly text: string | null;
  readonly check: "ready" | "busy" | "elsewhere";
  readonly words: PaneWords["footer"];
  readonly actions: PaneActions;
  readonly appearance: Appearance;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const { copy, checkAgain, setAppearance } = actions;
  const Icon = icons[appearance];
  const next = appearances[(appearances.indexOf(appearance) + 1) % appearances.length] ?? "auto";
  if (text === null && check === "elsewhere" && setAppearance === undefined) return null;
  return (
    <footer className={styles.footer}>
      {text !== null && (
        <CopyButton key={text} text={text} label={words.copy} words={words} copy={copy} className={styles.button} />
      )}
      {check !== "elsewhere" && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.button}
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={check === "busy"}
          onClick={checkAgain}
        >
          {words.checkAgain}
        </Button>
      )}
      {children}
      {setAppearance !== undefined && (
        <Button
          appearance="subtle"
          size="small"
          className={mergeClasses(styles.button, styles.last)}
          icon={<Icon />}
          aria-label={words.appearance[appearance]}
          title={words.appearance[appearance]}
          onClick={() => {
            setAppearance(next);
          }}
        />
      )}
    </footer>
  );
}
