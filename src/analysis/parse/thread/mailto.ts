import type { Link } from "../../facts";
import { readMailbox } from "./addresses";
import { fold } from "./fold";

/** Characters of a target; no address is longer. */
const MAX_TARGET = 400;

/**
 * The address that a name links to (`<a href="mailto:k@x.example">Katrin Lohmann</a>`), as some clients write the people of
 * a header. Null where the name links nowhere, or to several: then nobody can tell who was meant.
 */
export function mailtoOf(links: readonly Link[]): (name: string) => string | null {
  const found = new Map<string, string | null>();
  for (const { text, target } of links) {
    if (!/^\s*mailto:/i.test(target)) continue;
    const name = fold(text);
    if (name === "") continue;
    const address =
      readMailbox(
        target
          .slice(0, MAX_TARGET)
          .replace(/^\s*mailto:/i, "")
          .replace(/\?.*$/s, ""),
      )?.address ?? null;
    const known = found.get(name);
    found.set(name, known === undefined || known?.toLowerCase() === address?.toLowerCase() ? address : null);
  }
  return (name) => found.get(fold(name)) ?? null;
}
