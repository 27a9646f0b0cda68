import { makeStyles, tokens } from "@fluentui/react-components";
import type { Span } from "./hit";

const useStyles = makeStyles({
  hit: {
    backgroundColor: "transparent",
    color: "inherit",
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: "underline",
    textUnderlineOffset: "2px",
    "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" },
  },
});

/** A text in which what was searched for is marked. */
export function MarkedHit({ text, span }: { readonly text: string; readonly span: Span | null }) {
  const styles = useStyles();
  if (span === null) return <bdi>{text}</bdi>;
  return (
    <bdi>
      {text.slice(0, span.start)}
      <mark className={styles.hit}>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end)}
    </bdi>
  );
}
