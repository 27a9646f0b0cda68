import type { Mark } from "../accounts";
import { LongField } from "./fields";
import { Marked } from "./Marked";
import { TextField } from "./TextField";
import { useCommonStyles } from "./styles";

type Typed = Readonly<{ value: string; fault: string | null; onChange: (value: string) => void }>;
type ReadBackWords = Readonly<Record<"lastFour" | "lastFourHint" | "readBack" | "readBackHint", string>>;

/** What the supplier read out on the phone, to be typed and not ticked. Null: not asked for. */
export function ReadBackFields({
  words,
  lastFour,
  readBack,
}: Readonly<{ words: ReadBackWords; lastFour: Typed | null; readBack: Typed | null }>) {
  return (
    <>
      {lastFour !== null && (
        <TextField label={words.lastFour} hint={words.lastFourHint} required isNumber maxLength={9} {...lastFour} />
      )}
      {readBack !== null && (
        <LongField
          label={words.readBack}
          hint={words.readBackHint}
          required
          isNumber
          rows={2}
          maxLength={5_000}
          {...readBack}
        />
      )}
    </>
  );
}

/** Two accounts with the characters in which they differ, each with its label. */
export function TypedDiffers({
  asked,
  typed,
}: Readonly<Record<"asked" | "typed", readonly [label: string, marks: readonly Mark[]]>>) {
  const styles = useCommonStyles();
  return (
    <dl className={styles.text}>
      <dt className={styles.note}>{asked[0]}</dt>
      <dd className={styles.text}>
        <Marked marks={asked[1]} />
      </dd>
      <dt className={styles.note}>{typed[0]}</dt>
      <dd className={styles.text}>
        <Marked marks={typed[1]} strange />
      </dd>
    </dl>
  );
}
