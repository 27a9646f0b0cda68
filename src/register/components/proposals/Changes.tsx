import { tokens, typographyStyles } from "@fluentui/react-components";
import type { Change } from "../../../contract";
import { type Account, alignment, compareAccounts, countryOf, joined, type Mark } from "../../../accounts";
import { accountIn, accountShown, fieldName, isAccountField, isCoded, spoken, valuesOf } from "../../shown";
import { useRegister } from "../../hooks/register";
import { Compared, Foreign } from "../../../ui";
import { stylesWith } from "../../styles";

const useStyles = stylesWith({
  field: { ...typographyStyles.caption1Strong, margin: 0 },
  added: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  gone: { textDecorationLine: "line-through", fontVariantNumeric: "tabular-nums" },
});

/** Either may be empty. */
type Pair = Readonly<{ old: readonly Mark[]; new: readonly Mark[] }>;

/** Characters: aligning more takes long. */
const maxMarked = 120;

const whole = (text: string | undefined): readonly Mark[] => (text === undefined ? [] : [{ text, differs: false }]);

/** By shown text: not every kind can be read back from its groups. */
function accountsOf({ field, from, to }: Change): ReadonlyMap<string, Account> {
  if (!isAccountField(field)) return new Map();
  const texts = [from, to].flat().filter((text) => typeof text === "string");
  return new Map(
    texts.flatMap((text) => {
      const account = accountIn(text);
      return account === null ? [] : [[accountShown(text), account] as const];
    }),
  );
}

function marked(accounts: ReadonlyMap<string, Account>, before: string, after: string): Pair {
  const [one, other] = [accounts.get(before), accounts.get(after)];
  if (one !== undefined && other !== undefined) {
    // Digits of different schemes or countries can't be aligned.
    if (one.scheme !== other.scheme || countryOf(one) !== countryOf(other))
      return { old: whole(before), new: whole(after) };
    const { onRecord, found } = compareAccounts(one, other);
    return { old: onRecord, new: found };
  }
  const [a, b] = [Array.from(before), Array.from(after)];
  if (a.length > maxMarked || b.length > maxMarked) return { old: whole(before), new: whole(after) };
  const same = alignment(a, b);
  const marks = (letters: readonly string[], is: readonly boolean[]): readonly Mark[] =>
    joined(letters.map((text, at) => ({ text, differs: is[at] === false && text.trim() !== "" })));
  return { old: marks(a, same.a), new: marks(b, same.b) };
}

/** The accounts on record that stay next to new ones: the approver sees that both are used. */
function staying({ field, from, to }: Change): readonly string[] {
  if (!isAccountField(field) || field === "rejected_accounts") return [];
  const [before, after] = [valuesOf(field, from), valuesOf(field, to)];
  return after.every((text) => before.includes(text)) ? [] : before.filter((text) => after.includes(text));
}

/** What a change removes over what it adds, in order. */
function pairsOf(change: Change): readonly Pair[] {
  const { field, from, to } = change;
  const accounts = accountsOf(change);
  const [before, after] = [valuesOf(field, from), valuesOf(field, to)];
  const removed = before.filter((text) => !after.includes(text));
  const added = after.filter((text) => !before.includes(text));
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, at) => {
    const [one, other] = [removed[at], added[at]];
    return one === undefined || other === undefined
      ? { old: whole(one), new: whole(other) }
      : marked(accounts, one, other);
  });
}

const textOf = (marks: Pair["old"]): string => marks.map(({ text }) => text).join("");

/** Old over new, field by field, with differing characters marked. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const styles = useStyles();
  const { words } = useRegister();
  const { old, new: inMessage } = words.compared;
  const { none } = words.record;
  const compared = { onRecord: old, claimed: old, inMessage, both: old, noRecord: none, notLookedUp: none };
  const pairOf = (field: string, pair: Pair, key: number) => {
    if (pair.old.length === 0)
      return (
        <p key={key} className={styles.text}>
          {words.compared.added}:{" "}
          <Foreign as="span" className={styles.added} text={spoken(field, textOf(pair.new), words)} />
        </p>
      );
    if (pair.new.length === 0)
      return (
        <p key={key} className={styles.text}>
          {words.compared.removed}: <Foreign as="span" className={styles.gone} text={textOf(pair.old)} />
        </p>
      );
    const shown = (marks: Pair["old"]) =>
      isCoded(field) && marks.length > 0 ? [{ text: spoken(field, textOf(marks), words), differs: false }] : marks;
    return (
      <Compared
        key={key}
        words={isAccountField(field) ? { ...compared, onRecord: words.compared.replaced } : compared}
        isNeutral
        comparison={{ onRecord: shown(pair.old), found: shown(pair.new), same: false, isLookedUp: true, note: null }}
      />
    );
  };
  return (
    <div className={styles.gridM}>
      {changes.map((change) => (
        <div key={change.field} className={styles.gridXS}>
          <p className={styles.field}>{fieldName(change.field, words)}</p>
          {staying(change).map((text) => (
            <p key={text} className={styles.text}>
              {words.compared.stays}: <Foreign as="span" className={styles.added} text={text} />
            </p>
          ))}
          {pairsOf(change).map((pair, index) => pairOf(change.field, pair, index))}
        </div>
      ))}
    </div>
  );
}
