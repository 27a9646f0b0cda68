import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  foreign: { unicodeBidi: "isolate", overflowWrap: "anywhere" },
});

/** Characters of a text from a message that are shown where nothing else is said. */
const maxLength = 2_000;

/** Cuts a text to that many characters, the last of them an ellipsis. */
function cut(text: string, max: number): string {
  return text.length > max ? `${text.slice(0, max - 1)}…` : text;
}

/**
 * Text that somebody else wrote: always text, never markup; its direction is its own and does not reach what stands beside
 * it; it breaks anywhere rather than run out of the pane.
 */
export function Foreign({ text, max = maxLength }: { readonly text: string; readonly max?: number }) {
  return (
    <bdi dir="auto" className={useStyles().foreign}>
      {cut(text, max)}
    </bdi>
  );
}
