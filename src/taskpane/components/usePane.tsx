import { createContext, lazy, Suspense, useContext, type FunctionComponent, type ReactNode } from "react";
import type { DroppedFile } from "../../mail/office";
import { copyText, type Appearance, type CopyText } from "../../ui";
import type { LoadDesk } from "../cases/types";
import { paneWordsFor, type PaneWords } from "../messages";
import type { Proposals } from "../proposals/proposals";

type PaneParts = Readonly<{ words: PaneWords; copy: CopyText; dials: boolean }>;

/** Hands it down. */
export const PaneContext = createContext<PaneParts>({ words: paneWordsFor("en"), copy: copyText, dials: true });

/** What this part of the pane works with. */
export const usePane = (): PaneParts => useContext(PaneContext);

/** What can be done with originals. */
export type OriginalActions = Readonly<{ add: (files: readonly DroppedFile[]) => void; remove: (id: string) => void }>;

/** What a person can ask of the pane. */
export interface PaneActions {
  readonly checkAgain: () => void;
  readonly copy: CopyText;
  readonly signIn?: { readonly signIn: () => void; readonly takeAccount: () => void };
  readonly proposals?: Proposals;
  readonly originals?: OriginalActions;
  readonly cases?: LoadDesk;
  readonly setAppearance?: (appearance: Appearance) => void;
}

const NotLoaded = () => <p role="alert">{usePane().words.propose.notLoaded}</p>;

/** A part that is loaded when it is first shown, in a `place` kept for it. `otherwise`: if it can't be loaded. */
export function lazily<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
  otherwise: FunctionComponent = NotLoaded,
): FunctionComponent<Props & { readonly place?: ReactNode }> {
  const Loaded = lazy((): Promise<{ readonly default: FunctionComponent<Props> }> =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: otherwise }),
    ),
  );
  return function Part({ place, ...props }) {
    return (
      <Suspense fallback={place}>
        <Loaded {...(props as Props)} />
      </Suspense>
    );
  };
}
