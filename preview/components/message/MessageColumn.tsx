import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular, ShieldTaskRegular } from "@fluentui/react-icons";
import type { Entry } from "../../mailbox/entry";
import type { ShownBanner } from "../../outlook";
import type { Reader } from "../../reading/reader";
import { words } from "../../words";
import { Banners } from "../Banners";
import { MessageView } from "./MessageView";

const useStyles = makeStyles({
  commands: {
    display: "flex",
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxSizing: "border-box",
    minHeight: "41px",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  space: { flexGrow: 1 },
  empty: { display: "block", padding: tokens.spacingVerticalXXXL, textAlign: "center" },
});

interface Properties {
  readonly entry: Entry | null;
  readonly reader: Reader;
  readonly banners: readonly ShownBanner[];
  readonly onDismissBanner: (key: string) => void;
  /** The add-in’s button. */
  readonly onCheck: () => void;
  /** Back to the list, on a small screen; else null. */
  readonly onBack: (() => void) | null;
}

/** The middle part: the open message below Outlook’s commands. */
export function MessageColumn({ entry, reader, banners, onDismissBanner, onCheck, onBack }: Properties) {
  const styles = useStyles();
  if (entry === null) return <Text className={styles.empty}>{words.nothingOpen}</Text>;
  return (
    <>
      <div className={styles.commands} role="group" aria-label={words.commands}>
        {onBack !== null && (
          <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
            {words.backToList}
          </Button>
        )}
        <span className={styles.space} />
        <Button appearance={onBack === null ? "subtle" : "primary"} icon={<ShieldTaskRegular />} onClick={onCheck}>
          {words.checkPayment}
        </Button>
      </div>
      <MessageView key={entry.id} entry={entry} reader={reader}>
        <Banners banners={banners} onDismiss={onDismissBanner} />
      </MessageView>
    </>
  );
}
