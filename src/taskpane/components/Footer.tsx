import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { DarkThemeRegular } from "@fluentui/react-icons/svg/dark-theme";
import { WeatherMoonRegular } from "@fluentui/react-icons/svg/weather-moon";
import { WeatherSunnyRegular } from "@fluentui/react-icons/svg/weather-sunny";
import { useEffect, useState, type ComponentType, type ReactNode } from "react";
import { appearances, Unseen, type Appearance } from "../../ui";
import type { PaneWords } from "../words";
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
  notCopied: { ...typographyStyles.caption1, order: 1, width: "100%", padding: `0 ${tokens.spacingHorizontalS}` },
  text: {
    boxSizing: "border-box",
    maxHeight: "160px",
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalS,
    overflow: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    userSelect: "all",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontFamily: tokens.fontFamilyBase,
  },
});

const icons: Readonly<Record<Appearance, ComponentType>> = {
  auto: DarkThemeRegular,
  light: WeatherSunnyRegular,
  dark: WeatherMoonRegular,
};

/** Milliseconds for which the button says that it copied. */
const moment = 3_000;

type Copying = "not" | "copied" | "blocked";

/** Copies the summary. Some clients forbid it: then the text itself is shown, ready to be selected. */
function CopyButton({
  text,
  words,
  copy,
}: {
  readonly text: string;
  readonly words: PaneWords["footer"];
  readonly copy: PaneActions["copy"];
}) {
  const styles = useStyles();
  const [copying, setCopying] = useState<Copying>("not");
  useEffect(() => {
    if (copying !== "copied") return undefined;
    const timer = setTimeout(() => {
      setCopying("not");
    }, moment);
    return () => {
      clearTimeout(timer);
    };
  }, [copying]);
  const press = async () => {
    const done = await copy(text).catch(() => false);
    setCopying(done ? "copied" : "blocked");
  };
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        icon={copying === "copied" ? <CheckmarkRegular /> : <CopyRegular />}
        onClick={() => void press()}
      >
        {copying === "copied" ? words.copied : words.copy}
      </Button>
      <Unseen>
        <span aria-live="polite">{copying === "copied" && words.copied}</span>
      </Unseen>
      {copying === "blocked" && (
        <div className={styles.notCopied}>
          <span role="alert">{words.notCopied}</span>
          <pre className={styles.text} tabIndex={0}>
            {text}
          </pre>
        </div>
      )}
    </>
  );
}

/** What can be done with the pane itself. It stays where it is in every state, and so does the focus in it. */
export function Footer({
  text,
  check,
  words,
  actions,
  appearance,
  children,
}: {
  /** The report's plain text; null where there is none. */
  readonly text: string | null;
  /** `busy`: it is being checked right now. `elsewhere`: the page has a larger button for it, or nothing to check. */
  readonly check: "ready" | "busy" | "elsewhere";
  readonly words: PaneWords["footer"];
  readonly actions: PaneActions;
  readonly appearance: Appearance;
  /** More that can be done with what is shown. */
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const { copy, checkAgain, setAppearance } = actions;
  const Icon = icons[appearance];
  const next = appearances[(appearances.indexOf(appearance) + 1) % appearances.length] ?? "auto";
  if (text === null && check === "elsewhere" && setAppearance === undefined) return null;
  return (
    <footer className={styles.footer}>
      {text !== null && <CopyButton key={text} text={text} words={words} copy={copy} />}
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
