import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowForwardRegular } from "@fluentui/react-icons/svg/arrow-forward";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { ArrowReplyRegular } from "@fluentui/react-icons/svg/arrow-reply";
import { ShieldTaskRegular } from "@fluentui/react-icons/svg/shield-task";
import type { Entry } from "../../mailbox/entry";
import type { Reader } from "../../reading/reader";
import type { SendingPort } from "../../sending/useSending";
import type { Stage } from "../../useStage";
import { words } from "../../words";
import { Banners } from "../Banners";
import { Composer } from "../compose/Composer";
import { EventsFrame } from "../compose/EventsFrame";
import { SmartAlertDialog } from "../compose/SmartAlertDialog";
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
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  space: { flexGrow: 1 },
  // The smallest screens have no room for it next to the commands.
  back: { "@media (max-width: 359px)": { display: "none" } },
  empty: { display: "block", padding: tokens.spacingVerticalXXXL, textAlign: "center" },
  said: { display: "block", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL} 0` },
});

interface Properties {
  readonly entry: Entry | null;
  readonly reader: Reader;
  readonly stage: Stage;
  readonly sending: SendingPort;
  /** The name of who reads and writes. */
  readonly owner: string;
  /** The add-in’s button. */
  readonly onCheck: () => void;
  /** Back to the list, on a small screen; else null. */
  readonly onBack: (() => void) | null;
}

/** The middle part: the open message below Outlook’s commands, or what is being written in answer to it. */
export function MessageColumn({ entry, reader, stage, sending, owner, onCheck, onBack }: Properties) {
  const styles = useStyles();
  const { drafting, events, said } = sending;
  const { draft, begin } = drafting;
  if (entry === null) return <Text className={styles.empty}>{words.nothingOpen}</Text>;
  const message = stage.openId === entry.id ? stage.message : null;
  const isWriting = draft !== null && draft.entryId === entry.id;
  // On a small screen the words of all buttons have no room.
  const button = (kind: "reply" | "forward") => {
    const Icon = kind === "reply" ? ArrowReplyRegular : ArrowForwardRegular;
    const name = onBack === null ? {} : { "aria-label": words.compose[kind] };
    return (
      <Button
        {...name}
        appearance="subtle"
        icon={<Icon />}
        disabledFocusable={message === null}
        onClick={() => message !== null && begin(kind, entry.id, message)}
      >
        {onBack === null && words.compose[kind]}
      </Button>
    );
  };
  return (
    <>
      <div className={styles.commands} role="group" aria-label={words.commands}>
        {onBack !== null && (
          <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={words.backToList} onClick={onBack}>
            <span className={styles.back}>{words.backToList}</span>
          </Button>
        )}
        {!isWriting && (
          <>
            {button("reply")}
            {button("forward")}
          </>
        )}
        <span className={styles.space} />
        <Button appearance={onBack === null ? "subtle" : "primary"} icon={<ShieldTaskRegular />} onClick={onCheck}>
          {words.checkPayment}
        </Button>
      </div>
      <div role="status">{said !== null && !isWriting && <Text className={styles.said}>{said}</Text>}</div>
      {draft !== null && events !== null && <EventsFrame host={events} number={draft.number} />}
      {isWriting ? (
        <Composer draft={draft} drafting={drafting} from={owner} />
      ) : (
        <MessageView key={entry.id} entry={entry} reader={reader}>
          <Banners banners={stage.banners} onDismiss={(key) => stage.outlook.dismiss(key)} />
        </MessageView>
      )}
      <SmartAlertDialog alert={draft?.alert ?? null} onPress={drafting.press} />
    </>
  );
}
