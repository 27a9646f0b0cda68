import { makeStyles, tokens } from "@fluentui/react-components";
import { partIds, type Part } from "../useParts";
import { words } from "../words";

const useStyles = makeStyles({
  link: {
    position: "absolute",
    top: "-100px",
    left: tokens.spacingHorizontalM,
    zIndex: 10,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    boxShadow: tokens.shadow16,
    ":focus": { top: tokens.spacingVerticalS },
  },
});

/** The first stops of the keyboard: past everything, to a part of the page. Nothing is loaded by them. */
export function SkipLinks({ onSkip }: { readonly onSkip: (part: Part) => void }) {
  const styles = useStyles();
  return (
    <nav aria-label={words.skipTo}>
      {(["list", "message", "pane"] as const).map((part) => (
        <a
          key={part}
          className={styles.link}
          href={`#${partIds[part]}`}
          onClick={(event) => {
            event.preventDefault();
            onSkip(part);
          }}
        >
          {words.skip[part]}
        </a>
      ))}
    </nav>
  );
}
