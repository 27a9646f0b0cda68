import { useEffect, useMemo, useState } from "react";
import type { PaneHost } from "../link";
import { samplesNow } from "../mailbox/samples";
import { hasOwnMessages, type Mailbox } from "../mailbox/state";
import type { Settings } from "../settings";
import type { Stage } from "../useStage";
import { PaneColumn } from "./PaneColumn";
import { PaneFrame } from "./PaneFrame";

interface Properties {
  readonly mailbox: Mailbox;
  readonly stage: Stage;
  readonly settings: Settings;
  readonly open: boolean;
  readonly onState: PaneHost["onState"];
  readonly onFiles: PaneHost["onFiles"];
  readonly onPin: (pinned: boolean) => void;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onBack: (() => void) | null;
}

/** The right part: the pane, set up for the mailbox, in the Outlook that was chosen. */
export function Pane(properties: Properties) {
  const { mailbox, stage, settings, open, onState, onFiles, onPin, onOpen, onClose, onBack } = properties;
  const { suppliers, policy, held } = mailbox;
  const { outlook } = stage;
  const { client, locale, appearance, pinned } = settings;
  const own = hasOwnMessages(mailbox);
  const host = useMemo((): PaneHost | null => {
    if (suppliers === null || policy === null) return null;
    return {
      office: outlook.office,
      setup: { policy: policy.policy, directory: { kind: "records", records: suppliers.records } },
      now: () => (own ? Date.now() : samplesNow),
      locale,
      appearance: appearance === "system" ? null : appearance,
      onState,
      onFiles,
    };
  }, [outlook, suppliers, policy, own, locale, appearance, onState, onFiles]);

  // Each time it opens it is another pane.
  const [opened, setOpened] = useState(0);
  useEffect(() => {
    if (open) setOpened((times) => times + 1);
  }, [open]);
  useEffect(() => {
    outlook.pinned = pinned;
  }, [outlook, pinned]);

  const name = new URLSearchParams({ client, locale, appearance, held: String(held), opened: String(opened) });
  const ready = host !== null && (stage.openId !== null || mailbox.entries.length === 0);
  return (
    <PaneColumn
      open={open}
      pinned={outlook.client.announces ? pinned : null}
      onPin={onPin}
      onOpen={onOpen}
      onClose={onClose}
      onBack={onBack}
    >
      {ready && <PaneFrame host={host} outlook={outlook} name={name.toString()} />}
    </PaneColumn>
  );
}
