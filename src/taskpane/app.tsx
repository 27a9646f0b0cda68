import { StrictMode, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import type { GiveToken } from "../contract";
import { makeFileReader, makeInspector, type Setup, type WorkerLike } from "../inspect";
import { environmentOf, type OfficeLike } from "../mail/office";
import { copyText } from "../ui";
import { after } from "./after";
import { FailureBoundary } from "./components/states/FailureBoundary";
import { Pane, type PaneProps } from "./components/Pane";
import { policyFaults } from "./config";
import { useAppearance } from "./hooks/useAppearance";
import { useDrop } from "./hooks/useDrop";
import { useCases } from "./hooks/useCases";
import { useInspection } from "./hooks/useInspection";
import type { MessagePorts } from "./inspection/reading";
import { wordingLater, wordingLeftOut, type WordingPlace } from "./inspection/wordingLater";
import { linkInto } from "./proposals/link";
import type { Proposals } from "./proposals/proposals";
import type { SignIn, SignInState } from "./signIn/signIn";
import type { PaneState } from "./state";
import { paneWordsFor } from "./messages";

/** What the pane runs on once everything is there. */
export interface PanePorts {
  readonly office: OfficeLike;
  readonly startWorker: () => WorkerLike;
  /** Called at the first message with files. */
  readonly startFileWorker: () => WorkerLike;
  readonly wording?: WordingPlace | null;
  readonly setup: Setup;
  readonly token?: GiveToken;
  readonly signIn?: SignIn;
  readonly register?: string | null;
  readonly securityContact?: string | null;
  /** Recognise words in images? Default: true. */
  readonly ocr?: boolean;
  readonly reader?: boolean;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** BCP 47; by default Outlook's own. */
  readonly locale?: string;
  readonly appearance?: "light" | "dark" | null;
  readonly onState?: (state: PaneState) => void;
}

/** `stays`: the state without ports. */
export type Beginning = PanePorts | { readonly stays: PaneState };

/** Without the message's name, which may be the cause. */
const broken: PaneState = { kind: "failed", failure: "crashed", message: null };

function onVisible(run: () => void): () => void {
  window.addEventListener("focus", run);
  document.addEventListener("visibilitychange", run);
  return () => {
    window.removeEventListener("focus", run);
    document.removeEventListener("visibilitychange", run);
  };
}

type Workers = Required<Pick<MessagePorts, "inspector" | "fileReader" | "wording">>;

function useWorkers(ports: PanePorts | null, onFault: (state: PaneState) => void): Workers | null {
  const [workers, setWorkers] = useState<Workers | null>(null);
  useEffect(() => {
    if (ports === null) return undefined;
    const { startWorker: start, setup, signIn } = ports;
    const made = makeInspector({ start, setup, after, token: signIn?.token ?? ports.token });
    const fileReader = makeFileReader({ start: ports.startFileWorker, after });
    const model = ports.wording ? wordingLater(ports.wording, after) : null;
    const wording = model && ports.reader === false ? wordingLeftOut : model;
    let ended = false;
    setWorkers({ inspector: made, fileReader, wording });
    void made.ready().then((answer) => {
      // A worker that can't start is tried for each message, and each says that it was not checked.
      if (!ended && "faults" in answer && answer.faults.length > 0)
        onFault({ kind: "notSetUp", faults: policyFaults(answer.faults) });
    });
    return () => {
      ended = true;
      made.dispose();
      fileReader.dispose();
      wording?.dispose();
      setWorkers(null);
    };
  }, [ports, onFault]);
  return workers;
}

const never = (): (() => void) => () => undefined;
const nothing = (): null => null;

function useSignIn(signIn: SignIn | undefined, onRecovered: () => void) {
  const state = useSyncExternalStore<SignInState>(signIn?.subscribe ?? never, signIn?.state ?? nothing);
  useEffect(() => signIn?.onRecovered(onRecovered), [signIn, onRecovered]);
  const actions = signIn && { signIn: () => void signIn.signIn(), takeAccount: signIn.takeAccount };
  return { state, actions };
}

function useProposals(ports: PanePorts | null): Proposals | undefined {
  return useMemo(() => {
    const token = ports?.signIn?.token ?? ports?.token;
    if (ports === null || token === undefined || ports.setup.directory.kind !== "service") return undefined;
    const { url: service } = ports.setup.directory;
    const { register = null } = ports;
    return {
      send: async (wanted) => {
        try {
          const { proposalsTo } = await import(/* webpackChunkName: "propose" */ "./proposals/proposals");
          return await proposalsTo({ service, token, fetch: (...asked) => fetch(...asked), after })(wanted);
        } catch {
          return { kind: "failed", because: "notReachable" };
        }
      },
      linkTo: (supplier) => linkInto(register, supplier),
    };
  }, [ports]);
}

function App({ begin }: { readonly begin: () => Promise<Beginning> }) {
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let ended = false;
    void begin().then((made) => {
      if (!ended) setBeginning(made);
    });
    return () => {
      ended = true;
    };
  }, [begin, round]);

  const ports: PanePorts | null = beginning !== null && !("stays" in beginning) ? beginning : null;
  const onFault = useCallback((stays: PaneState) => setBeginning({ stays }), []);
  const workers = useWorkers(ports, onFault);
  const locale = useMemo(() => ports?.locale ?? (ports && environmentOf(ports.office).locale), [ports]);
  const messagePorts = useMemo(
    () =>
      ports &&
      workers && {
        office: ports.office,
        ...workers,
        ocr: ports.ocr ?? true,
        after,
        now: ports.now,
        visible: onVisible,
      },
    [ports, workers],
  );
  const language = locale ?? navigator.language;
  const { state: inspected, checkAgain, originals } = useInspection(messagePorts, language);
  // A message compared with no record is checked again after signing in.
  const signIn = useSignIn(ports?.signIn, checkAgain);
  const proposals = useProposals(ports);
  const cases = useCases(ports, after);
  const fixed = ports?.appearance ?? null;
  const { appearance, dark, setAppearance } = useAppearance(ports?.office ?? null, fixed === null ? undefined : null);

  const stays = beginning !== null && "stays" in beginning ? beginning.stays : null;
  const state = stays ?? inspected;
  const taken = state.kind === "shown" ? originals : null;
  const isDraggedOver = useDrop(ports?.office ?? null, taken?.add, after);
  const onState = ports?.onState;
  useEffect(() => onState?.(state), [onState, state]);
  const again = (): void => {
    ports?.signIn?.tryAgain();
    if (stays === null) checkAgain();
    else {
      setBeginning(null);
      setRound(round + 1);
    }
  };
  const props: Omit<PaneProps, "state"> = {
    words: paneWordsFor(language),
    actions: {
      checkAgain: again,
      copy: copyText,
      ...(originals && { originals }),
      ...(signIn.actions && { signIn: signIn.actions }),
      ...(proposals && { proposals }),
      ...(cases && { cases }),
      ...(setAppearance && { setAppearance }),
    },
    signIn: signIn.state,
    appearance: fixed ?? appearance,
    dark: fixed === null ? dark : fixed === "dark",
    isDraggedOver,
    dials: useMemo(() => ports === null || environmentOf(ports.office).dials, [ports]),
  };
  return (
    <FailureBoundary of={state} fallback={() => <Pane {...props} state={broken} />}>
      <Pane {...props} state={state} />
    </FailureBoundary>
  );
}

function Broken({ again }: { readonly again: () => void }) {
  const actions = { checkAgain: again, copy: copyText };
  const words = paneWordsFor(navigator.language);
  return <Pane state={broken} words={words} actions={actions} appearance="auto" dark={false} />;
}

/** `from`: what the pane runs on; or a function for it, called again for each try. */
export function mountPane(root: HTMLElement, from: PanePorts | (() => Promise<Beginning>)): { unmount(): void } {
  const begin = typeof from === "function" ? from : () => Promise.resolve(from);
  const mounted = createRoot(root);
  mounted.render(
    <StrictMode>
      <FailureBoundary of={begin} fallback={(again) => <Broken again={again} />}>
        <App begin={begin} />
      </FailureBoundary>
    </StrictMode>,
  );
  return { unmount: () => mounted.unmount() };
}
