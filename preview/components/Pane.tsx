import { useEffect, useMemo, useRef, useState } from "react";
import type { GiveToken } from "../../src/contract";
import type { PaneHost } from "../link";
import { samplesNow } from "../mailbox/samples";
import { hasOwnMessages, serviceInUse, type Mailbox } from "../mailbox/state";
import type { Settings } from "../settings";
import type { Stage } from "../useStage";
import { PaneColumn } from "./PaneColumn";
import { PaneFrame } from "./PaneFrame";

interface Properties {
  readonly mailbox: Mailbox;
  readonly stage: Stage;
  readonly settings: Settings;
  /** Signs the reader in to the supplier service; null where there is none. */
  readonly token: GiveToken | null;
  readonly open: boolean;
  /** How often it was opened: each time it is another pane. */
  readonly opened: number;
  readonly onState: PaneHost["onState"];
  readonly onFiles: PaneHost["onFiles"];
  readonly onPin: (pinned: boolean) => void;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onBack: (() => void) | null;
}

/** The right part: the pane, set up for the mailbox, in the Outlook that was chosen. */
export function Pane(properties: Properties) {
  const { mailbox, stage, settings, token, open, opened, onState, onFiles, onPin, onOpen, onClose, onBack } =
    properties;
  const { suppliers, policy, held } = mailbox;
  const { outlook } = stage;
  const { client, locale, appearance, pinned, reader } = settings;
  // An open pane asks again which day it is: the user's own messages aren't judged by the samples' clock.
  const own = useRef(false);
  useEffect(() => {
    own.current = hasOwnMessages(mailbox);
  }, [mailbox]);
  const service = serviceInUse(mailbox);
  const host = useMemo((): PaneHost | null => {
    if (suppliers === null || policy === null) return null;
    return {
      office: outlook.office,
      setup: {
        policy: policy.policy,
        directory:
          service === null ? { kind: "packed", packed: suppliers.packed } : { kind: "service", url: service.url },
      },
      ...(token && { token }),
      ...(service && { register: service.register }),
      now: () => (own.current ? Date.now() : samplesNow),
      locale,
      appearance: appearance === "system" ? null : appearance,
      onState,
      onFiles,
    };
  }, [outlook, suppliers, service, token, policy, locale, appearance, onState, onFiles]);

  useEffect(() => {
    outlook.pinned = pinned;
  }, [outlook, pinned]);

  const frame = new URLSearchParams({ client, locale, appearance, reader, held: String(held), opened: String(opened) });
  const name = frame.toString();
  // A pane starts with the selected message, and is told of others later.
  const current = stage.openId === mailbox.selected;
  const [framed, setFramed] = useState("");
  useEffect(() => {
    if (current) setFramed(name);
  }, [current, name]);
  const ready = host !== null && (current || framed === name);
  return (
    <PaneColumn
      open={open}
      pinned={outlook.client.announces ? pinned : null}
      onPin={onPin}
      onOpen={onOpen}
      onClose={onClose}
      onBack={onBack}
    >
      {ready && <PaneFrame host={host} outlook={outlook} name={name} />}
    </PaneColumn>
  );
}
