import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";
import { pieces } from "./styles";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  button: {
    justifyContent: "flex-start",
    alignItems: "flex-start",
    width: `calc(100% + ${tokens.spacingHorizontalSNudge})`,
    maxWidth: "none",
    // The chevron is narrower than its box: its tip, not its box, lines up with the text above.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalSNudge})`,
    minHeight: "36px",
    padding: `${tokens.spacingVerticalSNudge} 0`,
    textAlign: "start",
    overflowWrap: "anywhere",
    "@media (pointer: coarse)": { minHeight: "44px" },
  },
  small: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  words: { display: "block", minWidth: 0 },
  summary: { ...pieces.caption, display: "block" },
  content: { paddingInlineStart: "26px", paddingBottom: tokens.spacingVerticalS },
  flush: { paddingInlineStart: 0 },
});

/** Folded at first; its content stays in the page. */
export function Foldable(props: {
  readonly title: ReactNode;
  readonly summary?: ReactNode;
  readonly level?: 2 | 3 | null;
  readonly small?: boolean;
  readonly flush?: boolean;
  readonly open?: boolean;
  readonly onOpen?: (open: boolean) => void;
  readonly children: ReactNode;
}) {
  const { title, summary, level = 2, small = false, flush = false, open: given, onOpen, children } = props;
  const styles = useStyles();
  const id = useId();
  const [own, setOwn] = useState(false);
  const open = given ?? own;
  const Heading = level === null ? "div" : (`h${level}` as const);
  return (
    <div>
      <Heading className={styles.heading}>
        <Button
          appearance="transparent"
          className={mergeClasses(styles.button, small && styles.small)}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setOwn(!open);
            onOpen?.(!open);
          }}
        >
          <span className={styles.words}>
            {title}
            {summary !== undefined && <span className={styles.summary}>{summary}</span>}
          </span>
        </Button>
      </Heading>
      <div id={id} hidden={!open} className={mergeClasses(styles.content, flush && styles.flush)}>
        {children}
      </div>
    </div>
  );
}
