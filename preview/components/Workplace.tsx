import { Button, mergeClasses, Tooltip } from "@fluentui/react-components";
import { OptionsRegular } from "@fluentui/react-icons/svg/options";
import { useCallback, useEffect, useRef, useState } from "react";
import { samplesNow } from "../mailbox/samples";
import type { Fetch } from "../service/served";
import { hasOwn, hasOwnMessages, selectedEntry, serviceInUse } from "../mailbox/state";
import type { MailboxPort } from "../mailbox/useMailbox";
import type { Reader } from "../reading/reader";
import { FakeStore, type FakeForm } from "../outlook";
import { owners, type ReaderId } from "../people";
import { useSending } from "../sending/useSending";
import { useReach } from "../service/useReach";
import { useToken } from "../service/useToken";
import type { Settings } from "../settings";
import { useNarrow } from "../useNarrow";
import { partIds, useParts, type Part } from "../useParts";
import { useStage } from "../useStage";
import { useVerdicts } from "../useVerdicts";
import { words } from "../words";
import { Bar } from "./bar/Bar";
import { Controls } from "./bar/Controls";
import { ListColumn } from "./list/ListColumn";
import { MessageColumn } from "./message/MessageColumn";
import { Notices } from "./Notices";
import { Pane } from "./Pane";
import { RecordsFrom } from "./bar/RecordsFrom";
import { SkipLinks } from "./SkipLinks";
import { useLayout } from "./useLayout";

interface Properties {
  readonly port: MailboxPort;
  readonly reader: Reader;
  readonly get: Fetch;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly dark: boolean;
}

/** List, message and pane in a row, or one at a time where there is no room. */
export function Workplace({ port, reader, get, settings, onSettings, dark }: Properties) {
  const styles = useLayout();
  const { mailbox, send, take } = port;
  const narrow = useNarrow();
  const { part, go, skip } = useParts(narrow);
  const [asked, setAsked] = useState(false);
  const [pane, setPane] = useState({ open: true, opened: 1 });
  const closePane = useCallback(() => setPane((last) => ({ ...last, open: false })), []);
  const [opening] = useState(() => Date.now());
  const entry = selectedEntry(mailbox);
  const verdicts = useVerdicts(send);
  const service = serviceInUse(mailbox);
  const reach = useReach(service, get);
  const reachBefore = useRef(reach);
  useEffect(() => {
    if (reachBefore.current === "notReached" && reach === "reached") send({ kind: "recordsAreBack" });
    reachBefore.current = reach;
  }, [reach, send]);
  const owner = owners[settings.reader];
  const token = useToken(service, owner.displayName);
  // What Exchange keeps in each mailbox lasts as long as this page.
  const [stores] = useState<Readonly<Record<ReaderId, FakeStore>>>(() => ({
    priya: new FakeStore(),
    helen: new FakeStore(),
  }));
  const store = stores[settings.reader];
  const scene = { client: settings.client, language: settings.locale, dark, owner, store };
  const forms = useRef<(form: FakeForm) => void>(() => undefined);
  const onForm = useCallback((form: FakeForm) => forms.current(form), []);
  const stage = useStage(scene, entry, verdicts.begin, onForm);
  const follows = settings.pinned && stage.outlook.client.announces;

  const onSelect = useCallback(
    (id: string) => {
      send({ kind: "selected", id });
      if (!follows) closePane();
    },
    [send, follows, closePane],
  );
  const onEnter = useCallback(() => go("message"), [go]);
  const onCheck = (): void => {
    if (!pane.open) setPane({ open: true, opened: pane.opened + 1 });
    go("pane");
  };
  const sending = useSending({ scene, mailbox, reader, token, send, onTakeAction: onCheck });
  useEffect(() => {
    // What the pane has filled in is opened where messages are read and written.
    forms.current = (form) => {
      if (stage.openId === null || stage.message === null) return;
      sending.drafting.fill(form, stage.openId, stage.message);
      go("message");
    };
  });
  const change = (next: Settings): void => {
    if (next.client !== settings.client || next.reader !== settings.reader) send({ kind: "verdictsForgotten" });
    onSettings(next);
  };
  useEffect(() => {
    document.getElementById(partIds.message)?.scrollTo?.(0, 0);
  }, [mailbox.selected]);
  const classOf = (of: Part): string =>
    narrow ? mergeClasses(styles[of], part === of ? styles.alone : styles.gone) : styles[of];

  return (
    <div className={styles.page}>
      <SkipLinks onSkip={skip} />
      <header>
        <Bar
          own={hasOwn(mailbox)}
          onFiles={take}
          onBackToSamples={port.backToSamples}
          short={narrow}
          promise={service === null ? words.promise : words.promiseOfMachine}
          records={<RecordsFrom mailbox={mailbox} reach={reach} onBack={() => send({ kind: "backToRecords" })} />}
        >
          {narrow && (
            <Tooltip content={words.settings} relationship="label">
              <Button icon={<OptionsRegular />} aria-expanded={asked} onClick={() => setAsked(!asked)} />
            </Tooltip>
          )}
        </Bar>
        {(!narrow || asked) && (
          <div className={styles.tools}>
            <Controls settings={settings} onChange={change} stacked={narrow} />
          </div>
        )}
      </header>
      <Notices notices={mailbox.notices} onDismiss={() => send({ kind: "noticesRead" })} />
      <main className={styles.parts} aria-label={words.mailbox}>
        <section className={classOf("list")} aria-label={words.messages}>
          <ListColumn
            mailbox={mailbox}
            reach={reach}
            now={hasOwnMessages(mailbox) ? opening : samplesNow}
            reader={owner.displayName}
            onSelect={onSelect}
            onEnter={onEnter}
            onReload={port.reload}
          />
        </section>
        <section id={partIds.message} tabIndex={-1} className={classOf("message")} aria-label={words.message}>
          <MessageColumn
            entry={entry}
            reader={reader}
            stage={stage}
            sending={sending}
            owner={owner.displayName}
            onCheck={onCheck}
            onBack={narrow ? () => go("list") : null}
          />
        </section>
        <section
          className={classOf("pane")}
          style={narrow ? {} : { width: settings.width }}
          aria-label={words.paneIn(stage.outlook.client.label)}
        >
          <Pane
            mailbox={mailbox}
            stage={stage}
            settings={settings}
            token={token}
            open={pane.open}
            opened={pane.opened}
            onState={verdicts.onState}
            onFiles={take}
            onPin={(pinned) => onSettings({ ...settings, pinned })}
            onOpen={onCheck}
            onClose={closePane}
            onBack={narrow ? () => go("message") : null}
          />
        </section>
      </main>
    </div>
  );
}
