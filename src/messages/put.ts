import type { Template, Values } from "./catalogue";

/** Fills in the parameters of a message. One without a value stays as it is written, so that a slip shows. */
export function put<Name extends string = never>(
  message: Template<Name> | string,
  values: Values<NoInfer<Name>, string | number>,
): string {
  const known: Readonly<Record<string, string | number>> = values;
  return textOf(message).replace(/\{(\w{1,30})\}/g, (place, name: string) => String(known[name] ?? place));
}

/** The text of a message with its parameters as they are written. */
export const textOf = (message: Template | string): string => message as string;
