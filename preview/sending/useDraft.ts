import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import {
  FakeCompose,
  forwardOf,
  newDraft,
  replyTo,
  type AlertButton,
  type FakeAttachment,
  type FakeForm,
  type FakeMessage,
  type Sent,
  type ShownBanner,
  type SmartAlert,
} from "../outlook";
import { bytesOf } from "../outlook/base64";
import { textOfHtml } from "../outlook/html";
import type { MailboxOwner } from "../people";
import { after, type Scene } from "../useStage";
import { launch } from "./launch";
import { recipientsOf, recipientsText } from "./recipients";

/** How a draft begins here; `new`: the pane has filled it in. */
export type DraftKind = "reply" | "forward" | "new";

/** What a person writes. */
export interface DraftFields {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What a draft answers or forwards, or the message that was open when it was begun. */
interface Begun {
  /** The message's in the list. */
  readonly entryId: string;
  readonly kind: DraftKind;
  readonly message: FakeMessage;
  /** Does a new one have that message attached? */
  readonly isAttached?: boolean;
}

/** A draft in a window of its own. */
export interface Draft extends Begun {
  readonly compose: FakeCompose;
  /** Another one for each window that is opened. */
  readonly number: number;
  readonly fields: DraftFields;
  /** What is below the text. */
  readonly quoted: string;
  readonly attachments: readonly string[];
  readonly banners: readonly ShownBanner[];
  /** What Outlook asks before it sends; null while it asks nothing. */
  readonly alert: SmartAlert | null;
  readonly isSending: boolean;
}

/** A draft, and what can be done with it. */
export interface Drafting {
  /** Null where nothing is being written. */
  readonly draft: Draft | null;
  readonly begin: (kind: "reply" | "forward", entryId: string, message: FakeMessage) => void;
  /** Begins what the pane has filled in. */
  readonly fill: (form: FakeForm, entryId: string, message: FakeMessage) => void;
  readonly change: (fields: Partial<DraftFields>) => void;
  /** The field for recipients was left. */
  readonly recipientsChanged: () => void;
  /** The script of the events is there. */
  readonly loaded: () => void;
  readonly send: () => void;
  readonly press: (button: AlertButton) => void;
  readonly discard: () => void;
}

/** The message that a draft is, of what was written. */
function messageOf(begun: Begun, from: MailboxOwner, fields: Partial<DraftFields>): FakeMessage {
  const { kind, message, isAttached = false } = begun;
  const { to, subject, text = "" } = fields;
  const written = {
    from: { displayName: from.displayName, emailAddress: from.emailAddress },
    text,
    ...(to !== undefined && { to: recipientsOf(to) }),
    ...(subject !== undefined && { subject }),
  };
  if (kind === "new") return { ...newDraft(written), attachments: isAttached ? [attached(message)] : [] };
  return kind === "reply" ? replyTo(message, written) : forwardOf(message, written);
}

/** A message as another one has it attached. */
const attached = ({ subject, file }: FakeMessage): FakeAttachment => ({
  name: subject || "message",
  size: Math.floor((file.length * 3) / 4),
  isInline: false,
  attachmentType: "item",
  contentType: "message/rfc822",
  content: { content: new TextDecoder().decode(bytesOf(file)), format: "eml" },
});

let count = 0;

/** A promise that is kept from outside. */
function awaited(): { readonly came: Promise<void>; readonly come: () => void } {
  let come = (): void => undefined;
  const came = new Promise<void>((resolve) => (come = resolve));
  return { came, come };
}

/**
 * Holds what is being written, in the Outlook of `scene`.
 * @param onEnd Told what became of sending, and the message as it is then.
 */
export function useDraft(scene: Scene, onEnd: (sent: Sent, message: FakeMessage, draft: Begun) => void): Drafting {
  const { client, language, owner, store } = scene;
  const [begun, setBegun] = useState<Begun | null>(null);
  const [fields, setFields] = useState<DraftFields>({ to: "", subject: "", text: "" });
  const [banners, setBanners] = useState<readonly ShownBanner[]>([]);
  const [alert, setAlert] = useState<SmartAlert | null>(null);
  const [isSending, setSending] = useState(false);
  const written = useRef(fields);
  const ends = useRef(onEnd);
  useEffect(() => {
    written.current = fields;
    ends.current = onEnd;
  }, [fields, onEnd]);

  const opened = useMemo(() => {
    if (begun === null) return null;
    const made: FakeCompose = new FakeCompose(client, messageOf(begun, owner, {}), {
      after,
      chance: Math.random,
      language,
      user: owner,
      store,
      launch,
      onAlert: setAlert,
      onBanners: () => setBanners(made.shownBanners()),
    });
    return { compose: made, number: (count += 1), ...awaited() };
  }, [begun, client, language, owner, store]);
  useEffect(() => {
    setBanners([]);
    setAlert(null);
    setSending(false);
  }, [opened]);
  // What is written in one mailbox isn't the other's.
  useEffect(() => setBegun(null), [owner]);

  const begin = useCallback(
    (kind: DraftKind, entryId: string, message: FakeMessage) => {
      const next = { kind, entryId, message };
      const { to, subject } = messageOf(next, owner, {});
      setFields({ to: recipientsText(to), subject, text: "" });
      setBegun(next);
    },
    [owner],
  );
  const fill = useCallback((form: FakeForm, entryId: string, message: FakeMessage) => {
    const { toRecipients = [], subject = "", htmlBody = "", attachments = [] } = form;
    const isAttached = attachments.some(({ itemId }) => itemId === message.id);
    setFields({ to: toRecipients.join("; "), subject, text: textOfHtml(htmlBody).trim() });
    setBegun({ kind: "new", entryId, message, isAttached });
  }, []);
  const change = useCallback((next: Partial<DraftFields>) => setFields((before) => ({ ...before, ...next })), []);
  const discard = useCallback(() => setBegun(null), []);
  const recipientsChanged = (): void => {
    void opened?.compose.edit({ to: recipientsOf(written.current.to) });
  };
  const loaded = (): void => {
    opened?.come();
    void opened?.compose.start();
  };
  const send = async (): Promise<void> => {
    if (opened === null || begun === null || isSending) return;
    setSending(true);
    await opened.came;
    const message = messageOf(begun, owner, written.current);
    const { to, subject, html, text } = message;
    void opened.compose.edit({ to, subject, html, text });
    const sent = await opened.compose.send();
    setSending(false);
    if (sent.sent) setBegun(null);
    ends.current(sent, message, begun);
  };

  const draft = useMemo(() => {
    if (begun === null || opened === null) return null;
    const { text, attachments } = messageOf(begun, owner, {});
    return { quoted: text.replace(/^[\s_]+/, ""), attachments: attachments.map(({ name }) => name) };
  }, [begun, opened, owner]);
  return {
    draft: begun && opened && draft && { ...begun, ...opened, ...draft, fields, banners, alert, isSending },
    begin,
    fill,
    change,
    recipientsChanged,
    loaded,
    send: () => void send(),
    press: (button) => opened?.compose.answer(button),
    discard,
  };
}
