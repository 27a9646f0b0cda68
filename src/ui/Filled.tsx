import { Fragment, type ReactNode } from "react";

/**
 * A template with its places filled by elements: `Call {supplier}`. A place that has no part stays as it is written, so
 * that a slip shows.
 */
export function Filled({
  template,
  parts,
}: {
  readonly template: string;
  readonly parts: Readonly<Record<string, ReactNode>>;
}) {
  return template.split(/(\{\w+\})/).map((piece, index) => {
    const name = piece.slice(1, -1);
    const filled = piece.startsWith("{") && Object.hasOwn(parts, name);
    return <Fragment key={index}>{filled ? parts[name] : piece}</Fragment>;
  });
}
