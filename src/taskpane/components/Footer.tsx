import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { DarkThemeRegular } from "@fluentui/react-icons/svg/dark-theme";
import { WeatherMoonRegular } from "@fluentui/react-icons/svg/weather-moon";
import { WeatherSunnyRegular } from "@fluentui/react-icons/svg/weather-sunny";
import { type ComponentType, type ReactElement, type ReactNode, useId, useRef, useState } from "react";
import { type Appearance, appearances, CopyButton, pieces, thin } from "../../ui";
import { usePane, type PaneActions } from "./usePane";

const useStyles = makeStyles({
  button: { minWidth: 0, "@media (pointer: coarse)": { minHeight: "44px", minWidth: "44px" } },
  panel: {
    ...pieces.grid,
    order: 1,
    width: "100%",
    boxSizing: "border-box",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
  },
  footer: {
    ...pieces.wrap,
    gap: tokens.spacingHorizontalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderTop: thin(tokens.colorNeutralStroke2),
  },
  last: { marginInlineStart: "auto" },
});

type FooterPanelProps = Readonly<{ label: string; icon: ReactElement; children: (close: () => void) => ReactNode }>;

/** The button gets the focus back on closing. */
export function FooterPanel({ label, icon, children }: FooterPanelProps) {
  const styles = useStyles();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
    const button = panel.current?.previousElementSibling;
    if (button instanceof HTMLElement) button.focus();
  };
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        icon={icon}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        {label}
      </Button>
      <div ref={panel} id={id} hidden={!isOpen} className={isOpen ? styles.panel : undefined}>
        {isOpen && children(close)}
      </div>
    </>
  );
}

const icons: Readonly<Record<Appearance, ComponentType>> = {
  auto: DarkThemeRegular,
  light: WeatherSunnyRegular,
  dark: WeatherMoonRegular,
};

interface FooterProps {
  readonly text: string | null;
  readonly check: "ready" | "busy" | "elsewhere";
  readonly actions: PaneActions;
  readonly appearance: Appearance;
  readonly children?: ReactNode;
}

/** Keeps its place and its focus in every state. */
export function Footer({ text, check, actions, appearance, children }: FooterProps) {
  const words = usePane().words.footer;
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
          onClick={() => setAppearance(next)}
        />
      )}
    </footer>
  );
}
