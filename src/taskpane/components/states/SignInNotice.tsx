import { Button, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { PersonKeyRegular } from "@fluentui/react-icons/svg/person-key";
import { Filled, Foreign, stylesWith, pieces, thin } from "../../../ui";
import type { SignInState } from "../../signIn/signIn";
import type { SignInProblem } from "../../signIn/way";
import { usePane, type PaneActions } from "../usePane";

const useStyles = stylesWith({
  notice: {
    ...pieces.notice,
    flexBasis: "100%",
    boxSizing: "border-box",
    minWidth: 0,
    rowGap: tokens.spacingVerticalS,
    borderBottom: thin(tokens.colorNeutralStroke2),
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  code: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground3,
  },
  buttons: { gridColumn: "2", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, minWidth: 0 },
  button: { maxWidth: "100%", overflowWrap: "anywhere", "@media (pointer: coarse)": { minHeight: "44px" } },
});

const hopeless: ReadonlySet<SignInProblem> = new Set(["blocked", "consent", "noAccess", "unavailable"]);

const maxLength = 100;

/** Below the verdict, which doesn't need it. */
export function SignInNotice({
  state,
  actions,
}: Readonly<{ state: NonNullable<SignInState>; actions: NonNullable<PaneActions["signIn"]> }>) {
  const words = usePane().words.signIn;
  const styles = useStyles();
  const { problem, code, busy, accounts } = state;
  const account = <Foreign text={accounts?.shown ?? ""} max={maxLength} />;
  const mailbox = <Foreign text={accounts?.mailbox ?? ""} max={maxLength} />;
  const isWrong = problem === "wrongAccount" && accounts !== null;
  const label = problem === "needed" ? words.button : isWrong ? words.otherAccount : words.again;
  return (
    <div className={styles.notice}>
      <PersonKeyRegular className={styles.icon} aria-hidden />
      <div className={styles.words} aria-live="polite">
        <p className={styles.text}>
          <Filled template={words.because[problem]} parts={{ account, mailbox }} />
        </p>
        {code !== null && problem !== "needed" && (
          <p className={styles.code}>
            <Filled template={words.forIt} parts={{ code: <Foreign text={code} /> }} />
          </p>
        )}
      </div>
      <div className={styles.buttons}>
        <Button
          appearance={hopeless.has(problem) ? "secondary" : "primary"}
          size="small"
          className={styles.button}
          disabledFocusable={busy}
          icon={busy ? <Spinner size="extra-tiny" aria-hidden /> : null}
          onClick={actions.signIn}
        >
          {busy ? words.busy : label}
        </Button>
        {isWrong && (
          <Button size="small" className={styles.button} disabledFocusable={busy} onClick={actions.takeAccount}>
            {words.takeAccount}
          </Button>
        )}
      </div>
    </div>
  );
}
