import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  foreign: { unicodeBidi: "isolate", overflowWrap: "anywhere" },
});

/** Characters. */
const maxLength = 2_000;

function cut(text: string, max: number): string {
  return text.length > max ? `${text.slice(0, max - 1)}…` : text;
}

/** Text that someone else wrote: never markup; its direction doesn't affect its surroundings; it breaks anywhere. */
export function Foreign({ text, max = maxLength }: { readonly text: string; readonly max?: number }) {
  return (
    <bdi dir="auto" className={useStyles().foreign}>
      {cut(text, max)}
    </bdi>
  );
}
