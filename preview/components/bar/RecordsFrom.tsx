import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { MoreCircleRegular } from "@fluentui/react-icons/svg/more-circle";
import { PlugDisconnectedFilled } from "@fluentui/react-icons/svg/plug-disconnected";
import type { FluentIcon } from "@fluentui/react-icons";
import { serviceInUse, type Mailbox } from "../../mailbox/state";
import type { Reach } from "../../service/useReach";
import { words } from "../../words";

const useStyles = makeStyles({
  // Aligns its text with its neighbours'.
  from: {
    display: "flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, fontSize: "16px", position: "relative", top: "3px" },
  words: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

/** What is said, and how it is drawn. */
interface Said {
  readonly text: string;
  readonly icon: FluentIcon;
  readonly tone?: "good" | "bad";
  /** Is it a visitor’s list, which can be put away? */
  readonly own?: boolean;
}

const ofService: Readonly<Record<Reach, Said>> = {
  asking: { text: words.service.asking, icon: MoreCircleRegular },
  reached: { text: words.service.reached, icon: CheckmarkCircleFilled, tone: "good" },
  notReached: { text: words.service.notReached, icon: PlugDisconnectedFilled, tone: "bad" },
};

/** Null if there is nothing to say: without a service, the preview uses the samples. */
function saidOf(mailbox: Mailbox, reach: Reach): Said | null {
  if (serviceInUse(mailbox) !== null) return ofService[reach];
  const { samples, suppliers } = mailbox;
  if (samples === null || suppliers === null) return null;
  const { service, fault } = samples.served;
  if (service !== null) return { text: words.service.instead(suppliers.name), icon: DocumentTableRegular, own: true };
  return fault === null ? null : { text: words.service.missing, icon: PlugDisconnectedFilled, tone: "bad" };
}

interface Properties {
  readonly mailbox: Mailbox;
  /** Whether the service answers. */
  readonly reach: Reach;
  /** Puts a visitor’s own list away. */
  readonly onBack: () => void;
}

/** Where the supplier records come from: the service and whether it answers, or a visitor’s list in its place. */
export function RecordsFrom({ mailbox, reach, onBack }: Properties) {
  const styles = useStyles();
  const said = saidOf(mailbox, reach);
  if (said === null) return null;
  const { text, icon: Icon, tone, own } = said;
  return (
    <div className={styles.from} role="status">
      <Icon aria-hidden className={mergeClasses(styles.icon, tone && styles[tone])} />
      <div className={styles.words}>
        <Caption1>{text}</Caption1>
        {own && (
          <Button size="small" onClick={onBack}>
            {words.service.back}
          </Button>
        )}
      </div>
    </div>
  );
}
