import { Button, mergeClasses, Tooltip } from "@fluentui/react-components";
import { OptionsRegular } from "@fluentui/react-icons";
import { useCallback, useEffect, useRef, useState } from "react";
import { samplesNow } from "../mailbox/samples";
import { hasOwn, hasOwnMessages, selectedEntry } from "../mailbox/state";
import type { MailboxPort } from "../mailbox/useMailbox";
import type { Reader } from "../reading/reader";
import type { Settings } from "../settings";
import { useNarrow } from "../useNarrow";
import { useStage } from "../useStage";
import { useVerdicts } from "../useVerdicts";
import { words } from "../words";
import { Bar } from "./Bar";
import { Controls } from "./Controls";
import { ListColumn } from "./ListColumn";
import { MessageColumn } from "./MessageColumn";
import { Notices } from "./Notices";
import { Pane } from "./Pane";
import { partIds, SkipLinks, type Part } from "./SkipLinks";
import { useLayout } from "./useLayout";

interface Properties {
  readonly port: MailboxPort;
  readonly reader: Reader;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly dark: boolean;
}

/** List, message and pane beside each other, or one at a time where there is no room. */
export function Workplace({ port, reader, settings, onSettings, dark }: Properties) {
  const styles = useLayout();
  const { mailbox, send, take } = port;
  const narrow = useNarrow();
  const [part, setPart] = useState<Part>("list");
  const [asked, setAsked] = useState(false);
  const [paneOpen, setPaneOpen] = useState(true);
  const [opening] = useState(() => Date.now());
  const entry = selectedEntry(mailbox);
  const verdicts = useVerdicts(send);
  const scene = { client: settings.client, language: settings.locale, dark };
  const stage = useStage(scene, entry, verdicts.begin);
  const follows = settings.pinned && stage.outlook.client.announces;

  const onSelect = useCallback(
    (id: string) => {
      send({ kind: "selected", id });
      if (!follows) setPaneOpen(false);
    },
    [send, follows],
  );
  const onEnter = useCallback(() => setPart("message"), []);
  const onCheck = (): void => {
    setPaneOpen(true);
    setPart("pane");
  };
  const change = (next: Settings): void => {
    if (next.client !== settings.client) send({ kind: "verdictsForgotten" });
    onSettings(next);
  };
  // On a small screen the part that was left is gone, and the focus with it.
  const focused = useRef(part);
  useEffect(() => {
    if (narrow && focused.current !== part) document.getElementById(partIds[part])?.focus();
    focused.current = part;
  }, [narrow, part]);
  useEffect(() => {
    document.getElementById(partIds.message)?.scrollTo?.(0, 0);
  }, [mailbox.selected]);
  const skip = (to: Part): void => {
    setPart(to);
    document.getElementById(partIds[to])?.focus();
  };
  const classOf = (of: Part): string =>
    narrow ? mergeClasses(styles[of], part === of ? styles.alone : styles.gone) : styles[of];

  return (
    <div className={styles.page}>
      <SkipLinks onSkip={skip} />
      <header>
        <Bar own={hasOwn(mailbox)} onFiles={take} onBackToSamples={port.backToSamples} short={narrow}>
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
      <main className={styles.parts}>
        <section className={classOf("list")} aria-label={words.messages}>
          <ListColumn
            mailbox={mailbox}
            now={hasOwnMessages(mailbox) ? opening : samplesNow}
            onSelect={onSelect}
            onEnter={onEnter}
            onReload={port.reload}
          />
        </section>
        <section id={partIds.message} tabIndex={-1} className={classOf("message")} aria-label={words.message}>
          <MessageColumn
            entry={entry}
            reader={reader}
            banners={stage.banners}
            onDismissBanner={(key) => stage.outlook.dismiss(key)}
            onCheck={onCheck}
            onBack={narrow ? () => setPart("list") : null}
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
            open={paneOpen}
            onState={verdicts.onState}
            onFiles={take}
            onPin={(pinned) => onSettings({ ...settings, pinned })}
            onOpen={onCheck}
            onClose={() => setPaneOpen(false)}
            onBack={narrow ? () => setPart("message") : null}
          />
        </section>
      </main>
    </div>
  );
}
