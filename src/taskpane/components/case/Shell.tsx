import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { useCaseStyles } from "./open";
import { pieces, thin } from "../../../ui";

const useStyles = makeStyles({
  card: {
    ...pieces.grid,
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    border: thin(tokens.colorNeutralStroke1),
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  warning: {
    border: thin(tokens.colorStatusWarningBorder1),
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  danger: {
    border: thin(tokens.colorStatusDangerBorder1),
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  head: { ...pieces.grid, gap: tokens.spacingVerticalXXS },
  title: {
    ...typographyStyles.caption1Strong,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    outlineStyle: "none",
    overflowWrap: "anywhere",
  },
  state: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
});

/** None is green: no case says that a message is safe. */
export type CaseTone = "warning" | "danger" | "neutral";

interface ShellProps {
  readonly title: ReactNode;
  readonly state: ReactNode;
  readonly tone: CaseTone;
  readonly version: string;
  readonly isNew: boolean;
  readonly children: ReactNode;
}

/** Announces changes; takes the focus when the focused part goes. */
export function Shell({ title, state, tone, version, isNew, children }: ShellProps) {
  const styles = useStyles();
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const held = useRef({ version, hadFocus: false });
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  useEffect(() => {
    if (held.current.version === version) return;
    const { hadFocus } = held.current;
    const hasFocus = card.current?.contains(document.activeElement) === true;
    held.current = { version, hadFocus: hasFocus };
    if (hadFocus && !hasFocus) heading.current?.focus();
  }, [version]);
  return (
    <section
      ref={card}
      aria-labelledby={id}
      className={mergeClasses(styles.card, tone !== "neutral" && styles[tone])}
      onFocus={() => (held.current.hadFocus = true)}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null) held.current.hadFocus = card.current?.contains(relatedTarget) === true;
      }}
    >
      <div className={styles.head}>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <p role="status" className={styles.state}>
          {state}
        </p>
      </div>
      {children}
    </section>
  );
}

/** Something more that can be done with a case: a button, and what it opens. */
export interface Action {
  readonly key: string;
  readonly label: string;
  readonly isNext?: boolean;
  readonly panel: (close: () => void) => ReactNode;
}

/** What else can be done with a case, one at a time. */
export function Actions({ actions }: { readonly actions: readonly Action[] }) {
  const styles = useCaseStyles();
  const id = useId();
  const [open, setOpen] = useState<string | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const chosen = actions.find(({ key }) => key === open) ?? null;
  const close = (): void => {
    setOpen(null);
    const [button] = [...(buttons.current?.querySelectorAll("button") ?? [])].filter(
      (each) => each.dataset.key === open,
    );
    button?.focus();
  };
  return (
    <div className={styles.panel}>
      <div ref={buttons} className={styles.buttons}>
        {actions.map(({ key, label, isNext = false }) => (
          <Button
            key={key}
            data-key={key}
            size="small"
            appearance={isNext && key !== open ? "primary" : "secondary"}
            className={styles.touch}
            aria-expanded={key === open}
            aria-controls={id}
            onClick={() => setOpen(key === open ? null : key)}
          >
            {label}
          </Button>
        ))}
      </div>
      <div id={id} hidden={chosen === null}>
        {chosen !== null && <div key={chosen.key}>{chosen.panel(close)}</div>}
      </div>
    </div>
  );
}
