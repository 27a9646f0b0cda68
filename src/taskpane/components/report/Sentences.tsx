import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Foreign } from "../../../ui";

const useStyles = makeStyles({
  alone: { ...typographyStyles.body1, margin: 0 },
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
});

/** A single one needs no bullet. `ordered`: steps in order. */
export function Sentences({
  sentences,
  ordered = false,
}: {
  readonly sentences: readonly string[];
  readonly ordered?: boolean;
}) {
  const styles = useStyles();
  const [only] = sentences;
  if (only !== undefined && sentences.length === 1) {
    return (
      <p className={styles.alone}>
        <Foreign text={only} />
      </p>
    );
  }
  const List = ordered ? "ol" : "ul";
  return (
    <List className={styles.list}>
      {sentences.map((sentence, index) => (
        <li key={index}>
          <Foreign text={sentence} />
        </li>
      ))}
    </List>
  );
}
