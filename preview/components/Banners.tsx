import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ShownBanner } from "../outlook";
import { words } from "../words";

const useStyles = makeStyles({ bars: { marginTop: tokens.spacingVerticalM } });

interface Properties {
  readonly banners: readonly ShownBanner[];
  readonly onDismiss: (key: string) => void;
}

/** What the add-in had Outlook show above the message. */
export function Banners({ banners, onDismiss }: Properties) {
  const styles = useStyles();
  return (
    <div className={styles.bars}>
      {banners.map(({ key, type, message }) => (
        <MessageBar key={key} intent={type === "errorMessage" ? "error" : "info"} layout="multiline">
          <MessageBarBody>{message}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={words.close}
                onClick={() => onDismiss(key)}
              />
            }
          />
        </MessageBar>
      ))}
    </div>
  );
}
