import { Button } from "@fluentui/react-components";
import { useId, useRef, useState, type ReactNode } from "react";
import { useCaseStyles } from "./styles";

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
            className={styles.button}
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
