import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useEffect, useId, useRef, useState } from "react";
import { thin } from "./styles";
import { Unseen } from "./texts";

const useStyles = makeStyles({
  notCopied: { ...typographyStyles.caption1, order: 1, flexBasis: "100%", width: "100%", minWidth: 0 },
  field: {
    boxSizing: "border-box",
    display: "block",
    width: "100%",
    maxHeight: "160px",
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalS,
    resize: "vertical",
    overflowWrap: "anywhere",
    border: thin(tokens.colorNeutralStrokeAccessible),
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ...typographyStyles.body1,
  },
});

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.setAttribute("aria-hidden", "true");
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  try {
    field.focus({ preventScroll: true });
    field.select();
    // Deprecated, but the only way if a frame is kept from the clipboard.
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}

/** False if that isn't allowed. Call it when the user asks. */
export type CopyText = (text: string) => Promise<boolean>;

/** False if that isn't allowed. Call it when the user asks. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Milliseconds for which the button says that it copied. */
const moment = 3_000;
const maxRows = 6;

function CopyField({ text, title }: { readonly text: string; readonly title: string }) {
  const styles = useStyles();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <div className={styles.notCopied}>
      <label htmlFor={id} role="alert">
        {title}
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.field}
        dir="auto"
        readOnly
        rows={Math.min(maxRows, text.split("\n").length)}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </div>
  );
}

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly words: Readonly<Record<"copied" | "notCopied", string>>;
  readonly copy: CopyText;
  readonly iconOnly?: boolean;
  readonly className?: string;
}

/** If the client refuses, shows the text below, selected. */
export function CopyButton({ text, label, words, copy, iconOnly = false, className }: CopyButtonProps) {
  const [state, setState] = useState<"ready" | "copied" | "refused">("ready");
  useEffect(() => {
    if (state !== "copied") return undefined;
    const timer = setTimeout(() => setState("ready"), moment);
    return () => clearTimeout(timer);
  }, [state]);
  const press = async () => {
    const done = await copy(text).catch(() => false);
    setState(done ? "copied" : "refused");
  };
  const name = state === "copied" ? words.copied : label;
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        {...(className !== undefined && { className })}
        icon={state === "copied" ? <CheckmarkRegular /> : <CopyRegular />}
        {...(iconOnly && { "aria-label": name, title: name })}
        onClick={() => void press()}
      >
        {iconOnly ? null : name}
      </Button>
      <Unseen>
        <span aria-live="polite">{state === "copied" && words.copied}</span>
      </Unseen>
      {state === "refused" && <CopyField text={text} title={words.notCopied} />}
    </>
  );
}
