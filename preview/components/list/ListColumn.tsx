import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { type Mailbox, hasOwnMessages, serviceInUse } from "../../mailbox/state";
import type { Reach } from "../../service/useReach";
import { words } from "../../words";
import { HeldAgainst } from "../bar/HeldAgainst";
import { MessageList } from "./MessageList";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    minHeight: "41px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  count: { color: tokens.colorNeutralForeground3 },
  bar: { flexShrink: 0 },
  wait: { padding: tokens.spacingVerticalL },
});

interface Properties {
  readonly mailbox: Mailbox;
  /** Whether the supplier service answers. */
  readonly reach: Reach;
  readonly now: number;
  /** The name of who reads. */
  readonly reader: string;
  readonly onSelect: (id: string) => void;
  readonly onEnter: () => void;
  readonly onReload: () => void;
}

/** The left part: the messages, and what they are compared with. */
export function ListColumn({ mailbox, reach, now, reader, onSelect, onEnter, onReload }: Properties) {
  const styles = useStyles();
  const { phase, samples, entries, selected, opened, verdicts, taking, suppliers, policy } = mailbox;
  const own = hasOwnMessages(mailbox);
  const count = entries.filter(({ sent = false }) => !sent).length;
  const service = serviceInUse(mailbox);
  return (
    <>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title}>
          {words.messages}
        </Subtitle2>
        {phase === "ready" && (
          <Caption1 className={styles.count}>{own ? words.own(count) : words.samples(count)}</Caption1>
        )}
      </div>
      <div role="status">
        {taking !== null && <Spinner className={styles.wait} size="tiny" label={words.taking(taking)} />}
        {phase === "loading" && <Spinner className={styles.wait} size="tiny" label={words.loading} />}
      </div>
      {phase === "failed" && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            {words.samplesFailed} <Button onClick={onReload}>{words.tryAgain}</Button>
          </MessageBarBody>
        </MessageBar>
      )}
      {own && suppliers?.own === false && (
        <MessageBar intent="info" layout="multiline" className={styles.bar}>
          <MessageBarBody>{service === null ? words.ownAgainstSamples : words.ownAgainstService}</MessageBarBody>
        </MessageBar>
      )}
      <MessageList
        entries={entries}
        selected={selected}
        opened={opened}
        verdicts={verdicts}
        now={now}
        onSelect={onSelect}
        onEnter={onEnter}
      />
      {suppliers !== null && policy !== null && (
        <HeldAgainst
          suppliers={suppliers}
          service={service}
          reader={reader}
          reach={reach}
          fault={samples?.served.fault ?? null}
          policy={policy}
        />
      )}
    </>
  );
}
