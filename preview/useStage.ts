import { useEffect, useMemo, useState } from "react";
import type { Entry } from "./mailbox/entry";
import { fakeMessageOf, FakeOutlook, type ClientName, type ShownBanner } from "./outlook";

/** Runs something later, as Outlook’s answers come. */
function after(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

/** What an Outlook is made with. */
export interface Scene {
  readonly client: ClientName;
  /** BCP 47. */
  readonly language: string;
  readonly dark: boolean;
}

/** An Outlook with the open message in it. */
export interface Stage {
  readonly outlook: FakeOutlook;
  /** The id of the message that it holds open; null until there is one. */
  readonly openId: string | null;
  /** What it shows above the message. */
  readonly banners: readonly ShownBanner[];
}

/**
 * Sets up an Outlook and opens the selected message in it.
 * @param onOpening told which message is about to be opened, before the pane is.
 */
export function useStage(scene: Scene, entry: Entry | null, onOpening: (id: string) => void): Stage {
  const { client, language, dark } = scene;
  const [open, setOpen] = useState<{ readonly outlook: FakeOutlook; readonly id: string } | null>(null);
  const [banners, setBanners] = useState<readonly ShownBanner[]>([]);
  const outlook = useMemo(() => {
    const made: FakeOutlook = new FakeOutlook(client, {
      after,
      chance: Math.random,
      language,
      onBanners: () => setBanners(made.shownBanners()),
    });
    return made;
  }, [client, language]);
  // Outlook changes its colours while the pane in it goes on.
  useEffect(() => outlook.paint(dark), [outlook, dark]);

  useEffect(() => {
    let current = true;
    if (entry === null) return outlook.open(null);
    void fakeMessageOf(entry.piece.bytes).then((message) => {
      if (!current) return;
      onOpening(entry.id);
      outlook.open(message);
      setBanners(outlook.shownBanners());
      setOpen({ outlook, id: entry.id });
    });
    return () => {
      current = false;
    };
  }, [outlook, entry, onOpening]);

  return { outlook, openId: open?.outlook === outlook ? open.id : null, banners };
}
