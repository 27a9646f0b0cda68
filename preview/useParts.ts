import { useCallback, useEffect, useRef, useState } from "react";

/** The parts of the page. */
export type Part = "list" | "message" | "pane";

/** Ids of the parts, for the focus. */
export const partIds: Readonly<Record<Part, string>> = { list: "messages", message: "message", pane: "pane" };

/** Which part is shown where there is room for one, and how to get to another. */
export interface Parts {
  readonly part: Part;
  readonly go: (part: Part) => void;
  /** Goes there and takes the focus along, whatever room there is. */
  readonly skip: (part: Part) => void;
}

/** Keeps the part that is shown. */
export function useParts(narrow: boolean): Parts {
  const [part, go] = useState<Part>("list");
  // On a small screen the part that was left is gone, and the focus with it.
  const before = useRef(part);
  useEffect(() => {
    if (narrow && before.current !== part) document.getElementById(partIds[part])?.focus();
    before.current = part;
  }, [narrow, part]);
  const skip = useCallback((to: Part) => {
    go(to);
    document.getElementById(partIds[to])?.focus();
  }, []);
  return { part, go, skip };
}
