import { makeStyles } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import { type Template, textOf, type Values } from "../messages";

const useStyles = makeStyles({
  foreign: { unicodeBidi: "isolate", overflowWrap: "anywhere" },
  // Off the screen yet laid out: display:none would hide it from screen readers as well.
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** A message with elements for its parameters. One without an element stays as written, so that a slip shows. */
export function Filled<Name extends string = never>({
  template,
  parts,
}: Readonly<{ template: Template<Name> | string; parts: Values<NoInfer<Name>, ReactNode> }>) {
  const known: Readonly<Record<string, ReactNode>> = parts;
  return textOf(template)
    .split(/(\{\w+\})/)
    .map((piece, index) => {
      const name = piece.slice(1, -1);
      const filled = piece.startsWith("{") && Object.hasOwn(known, name);
      return <Fragment key={index}>{filled ? known[name] : piece}</Fragment>;
    });
}

/** Characters. */
const maxLength = 2_000;

/** `as`: an element around it, with a class. */
type ForeignProps = Readonly<{ text: string; max?: number; as?: "p" | "span" | "li" | "dd"; className?: string }>;

/** Text that someone else wrote: never markup; its direction doesn't affect its surroundings; it breaks anywhere. */
export function Foreign({ text, max = maxLength, as: Around, className }: ForeignProps) {
  const shown = (
    <bdi dir="auto" className={useStyles().foreign}>
      {text.length > max ? `${text.slice(0, max - 1)}…` : text}
    </bdi>
  );
  return Around === undefined ? shown : <Around className={className}>{shown}</Around>;
}

/** Text for screen readers alone: what others see as a mark, a colour or a place. */
export function Unseen({ children }: { readonly children: ReactNode }) {
  return <span className={useStyles().unseen}>{children}</span>;
}
