import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, type KeyboardEvent } from "react";
import type { Verdict } from "../../../src/analysis";
import type { Entry } from "../../mailbox/entry";
import { words } from "../../words";
import { MessageRow } from "./MessageRow";

const useStyles = makeStyles({
  list: {
    flexGrow: 1,
    overflowY: "auto",
    overscrollBehavior: "contain",
    ":focus-visible": { outlineStyle: "none" },
    // The list has the focus; which row that means is what a person needs to see.
    ":focus-visible [aria-selected=true]": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
});

/** Rows that Page up and Page down go over. */
const page = 5;

/** Where a key leads from a row; null where the key isn’t one of the list’s. */
function goal(key: string, at: number, last: number): number | null {
  switch (key) {
    case "ArrowDown":
    case "j":
      return Math.min(at + 1, last);
    case "ArrowUp":
    case "k":
      return Math.max(at - 1, 0);
    case "PageDown":
      return Math.min(at + page, last);
    case "PageUp":
      return Math.max(at - page, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

interface Properties {
  readonly entries: readonly Entry[];
  readonly selected: string | null;
  readonly opened: ReadonlySet<string>;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly now: number;
  readonly onSelect: (id: string) => void;
  /** A message was clicked, or Enter pressed: on a small screen it takes the list’s place. */
  readonly onEnter: () => void;
}

/** The messages, as a listbox: the arrows open the message that they reach, as mail clients do. */
export function MessageList({ entries, selected, opened, verdicts, now, onSelect, onEnter }: Properties) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const at = entries.findIndex(({ id }) => id === selected);
  const rowOf = (id: string): string => `message-${id}`;

  // A row grows by the verdict that comes.
  const verdict = selected === null ? undefined : verdicts.get(selected);
  useEffect(() => {
    if (selected !== null) document.getElementById(rowOf(selected))?.scrollIntoView?.({ block: "nearest" });
  }, [selected, verdict]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" && at >= 0) return onEnter();
    const to = goal(event.key, at, entries.length - 1);
    const entry = to === null ? undefined : entries[to];
    if (entry === undefined) return;
    event.preventDefault();
    onSelect(entry.id);
  };
  // One and the same for all rows and renders: only the rows that change are drawn again.
  const onOpen = useCallback(
    (id: string): void => {
      list.current?.focus();
      onSelect(id);
      onEnter();
    },
    [onSelect, onEnter],
  );

  return (
    <div
      id="messages"
      ref={list}
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={words.messages}
      {...(selected === null ? {} : { "aria-activedescendant": rowOf(selected) })}
      onKeyDown={onKeyDown}
    >
      {entries.map((entry) => (
        <MessageRow
          key={entry.id}
          id={rowOf(entry.id)}
          entry={entry}
          selected={entry.id === selected}
          opened={opened.has(entry.id)}
          verdict={verdicts.get(entry.id) ?? null}
          now={now}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}
