import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { QuotedPlace } from "../../../report";
import { Foreign } from "../../../ui";

const useStyles = makeStyles({
  quote: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    color: tokens.colorNeutralForeground2,
  },
  place: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

/** Text only, never markup. */
export function Quote({ place }: { readonly place: QuotedPlace | string }) {
  const styles = useStyles();
  const { words, quote } = typeof place === "string" ? { words: "", quote: place } : place;
  return (
    <blockquote className={styles.quote}>
      {words !== "" && (
        <span className={styles.place}>
          <Foreign text={words} max={100} />
        </span>
      )}
      <Foreign text={quote} max={400} />
    </blockquote>
  );
}
