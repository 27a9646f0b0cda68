import { useEffect, useMemo, useState } from "react";
import type { Entry } from "./mailbox/entry";
import {
  fakeMessageOf,
  FakeOutlook,
  type ClientName,
  type FakeForm,
  type FakeMessage,
  type FakeStore,
  type ShownBanner,
} from "./outlook";
import { copyFor, type MailboxOwner } from "./people";

/** Runs something later, as Outlook’s answers come. */
export function after(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

/** What an Outlook is made with. */
export interface Scene {
  readonly client: ClientName;
  /** BCP 47. */
  readonly language: string;
  readonly dark: boolean;
  /** Whose mailbox it shows. */
  readonly owner: MailboxOwner;
  /** What Exchange keeps in it. */
  readonly store: FakeStore;
}

/** An Outlook with the open message in it. */
export interface Stage {
  readonly outlook: FakeOutlook;
  /** The id of the message that it holds open; null until there is one. */
  readonly openId: string | null;
  /** That message, as this mailbox holds it. */
  readonly message: FakeMessage | null;
  /** What it shows above the message. */
  readonly banners: readonly ShownBanner[];
}

interface Opened {
  readonly outlook: FakeOutlook;
  readonly id: string;
  readonly message: FakeMessage;
}

/**
 * Sets up an Outlook and opens the selected message in it.
 * @param onOpening told which message is about to be opened, before the pane is.
 * @param onForm told what the pane would have somebody send. It stays the same.
 */
export function useStage(
  scene: Scene,
  entry: Entry | null,
  onOpening: (id: string) => void,
  onForm: (form: FakeForm) => void,
): Stage {
  const { client, language, dark, owner, store } = scene;
  const [open, setOpen] = useState<Opened | null>(null);
  const [banners, setBanners] = useState<readonly ShownBanner[]>([]);
  const outlook = useMemo(() => {
    const made: FakeOutlook = new FakeOutlook(client, {
      after,
      chance: Math.random,
      language,
      user: owner,
      store,
      onForm,
      onBanners: () => setBanners(made.shownBanners()),
    });
    return made;
  }, [client, language, owner, store, onForm]);
  // Outlook changes its colours while the pane in it goes on.
  useEffect(() => outlook.paint(dark), [outlook, dark]);

  useEffect(() => {
    let current = true;
    if (entry === null) return outlook.open(null);
    void fakeMessageOf(entry.piece.bytes, entry.sent ? { sent: true } : {}).then((read) => {
      if (!current) return;
      const message = copyFor(owner, read);
      onOpening(entry.id);
      outlook.open(message);
      setBanners(outlook.shownBanners());
      setOpen({ outlook, id: entry.id, message });
    });
    return () => {
      current = false;
    };
  }, [outlook, owner, entry, onOpening]);

  const current = open?.outlook === outlook ? open : null;
  return { outlook, openId: current?.id ?? null, message: current?.message ?? null, banners };
}
