import { Fragment, type ReactNode } from "react";
import { textOf, type Template, type Values } from "../messages";

/** A message with elements for its parameters. One without an element stays as written, so that a slip shows. */
export function Filled<Name extends string = never>({
  template,
  parts,
}: {
  readonly template: Template<Name> | string;
  readonly parts: Values<NoInfer<Name>, ReactNode>;
}) {
  const known: Readonly<Record<string, ReactNode>> = parts;
  return textOf(template)
    .split(/(\{\w+\})/)
    .map((piece, index) => {
      const name = piece.slice(1, -1);
      const filled = piece.startsWith("{") && Object.hasOwn(known, name);
      return <Fragment key={index}>{filled ? known[name] : piece}</Fragment>;
    });
}
