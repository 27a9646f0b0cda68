import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Notice } from "../mailbox/entry";
import { words } from "../words";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  bar: { flexShrink: 0, maxHeight: "40vh", overflowY: "auto" },
});

interface Properties {
  readonly notices: readonly Notice[];
  readonly onDismiss: () => void;
}

/** What there is to say about a visitor’s files: what was not taken, and why. */
export function Notices({ notices, onDismiss }: Properties) {
  const styles = useStyles();
  if (notices.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar} role="alert">
      <MessageBarBody>
        <MessageBarTitle>{words.noticesTitle}</MessageBarTitle>
        <ul className={styles.list}>
          {notices.slice(0, 50).map(({ text, lines }, at) => (
            <li key={at}>
              {text}
              {lines.length > 0 && (
                <ul className={styles.list}>
                  {lines.map((line, number) => (
                    <li key={number}>{line}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" icon={<DismissRegular />} aria-label={words.close} onClick={onDismiss} />
        }
      />
    </MessageBar>
  );
}
