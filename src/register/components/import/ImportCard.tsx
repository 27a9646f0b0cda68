import { Badge, Card, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { rowKinds, type ImportSummary } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { hashOf } from "../../route";
import { dayOf, nameOf, put } from "../../shown";
import { Foreign } from "../../../ui";
import { stateColours } from "./stateColours";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  name: { ...typographyStyles.body1Strong, overflowWrap: "anywhere", minWidth: 0 },
  facts: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    fontVariantNumeric: "tabular-nums",
  },
  mine: { ...typographyStyles.caption1, margin: 0 },
});

/** A file that was sent, in a list: its name leads to what it does. */
export function ImportCard({ summary }: { readonly summary: ImportSummary }) {
  const styles = useStyles();
  const { words, me } = useRegister();
  const { id, state, file, by, at, counts } = summary;
  const { imports } = words;
  const counted = rowKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) =>
      put(imports.counted, { kind: imports.kinds[kind], count: counts[kind].toLocaleString(words.locale) }),
    );
  return (
    <Card appearance="outline" size="small">
      <div className={styles.head}>
        <Link className={styles.name} href={hashOf({ tab: "import", supplier: id })}>
          <Foreign text={file} max={80} />
        </Link>
        <Badge appearance="tint" color={stateColours[state]}>
          {imports.states[state]}
        </Badge>
      </div>
      <p className={styles.facts}>{put(imports.sentBy, { by: nameOf(by, words), at: dayOf(at, words.locale) })}</p>
      <p className={styles.facts}>{counted.join(" · ")}</p>
      {state === "proposed" && by.oid === me.oid && <p className={styles.mine}>{imports.propose.mine}</p>}
    </Card>
  );
}
