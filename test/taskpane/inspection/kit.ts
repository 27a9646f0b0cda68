import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  FakeClock,
  FakeOutlook,
  fakeMessageOf,
  type ClientName,
  type FakeMessage,
  type OutlookOptions,
  type Placing,
} from "../../../preview/outlook";
import {
  directoryOf,
  makeFileReader,
  makeInspector,
  serve,
  serveFiles,
  type After,
  type FilesScope,
  type WordingModel,
  type WorkerLike,
} from "../../../src/inspect";
import { watchMessages, type Messages } from "../../../src/taskpane/inspection/watchMessages";
import type { PaneState } from "../../../src/taskpane/state";
import { now, setup } from "../../inspect/kit";

type Listener = (event: { readonly data?: unknown }) => void;

/** What a worker does with a question instead of answering it. */
export type Trouble = "crash" | "hang" | null;

/** How a worker behaves next to answering. */
export interface Manners {
  readonly after: After;
  /** Milliseconds until an answer is there. */
  readonly latency?: () => number;
  readonly trouble?: (ask: string) => Trouble;
}

const serveHere = (scope: FilesScope): void =>
  serve(scope, (source) => directoryOf(source.kind === "packed" ? source.packed : null));

/** A real worker on the same thread, so that its time is that of the test's clock. */
function workerHere(
  work: (scope: FilesScope) => void,
  { after, latency = () => 20, trouble = () => null }: Manners,
): WorkerLike {
  const listeners: { type: string; listener: Listener }[] = [];
  const requests: ((event: { readonly data: unknown }) => void)[] = [];
  let ended = false;
  const tell = (type: string, data?: unknown): void => {
    if (!ended) for (const each of listeners) if (each.type === type) each.listener({ data });
  };
  work({
    postMessage: (answer) => void after(latency(), () => tell("message", structuredClone(answer))),
    addEventListener: (_type, listener) => requests.push(listener),
  });
  return {
    postMessage: (asked) => {
      const data = structuredClone(asked);
      const struck = trouble(asked.ask);
      if (struck === "crash") after(latency(), () => tell("error"));
      else if (struck === null) for (const listener of requests) listener({ data });
    },
    addEventListener: (type, listener) => listeners.push({ type, listener }),
    terminate: () => {
      ended = true;
    },
  };
}

/** What a pane may be opened next to. */
export interface StageOptions {
  readonly client?: ClientName;
  readonly open?: FakeMessage | null;
  readonly outlook?: Partial<OutlookOptions>;
  readonly manners?: Partial<Manners>;
  /** The wording model; none where not given. */
  readonly wording?: (after: After) => WordingModel;
  readonly locale?: string;
  readonly onState?: (state: PaneState) => void;
}

/** An Outlook and a worker on a clock that is moved by hand. */
export function surroundings(options: StageOptions = {}) {
  const clock = new FakeClock();
  const outlook = new FakeOutlook(options.client ?? "web", { after: clock.after, ...options.outlook });
  if (options.open !== undefined) outlook.open(options.open);
  const { after } = clock;
  const { office } = outlook;
  const manners: Manners = { after, ...options.manners };
  const inspector = makeInspector({ start: () => workerHere(serveHere, manners), setup, after });
  const fileReader = makeFileReader({ start: () => workerHere(serveFiles, manners), after });
  const wording = options.wording?.(after) ?? null;
  return { clock, outlook, ports: { office, inspector, fileReader, wording, ocr: true, after, now: () => now } };
}

/** A pane next to an Outlook. */
export interface Stage {
  readonly clock: FakeClock;
  readonly outlook: FakeOutlook;
  readonly messages: Messages;
  /** All that was said, in order. */
  readonly states: PaneState[];
  /** The last thing that was said. */
  last(): PaneState | undefined;
  /** Lets time go by until the last state is one of these. */
  until(...kinds: readonly PaneState["kind"][]): Promise<void>;
}

/** Opens a pane. */
export function stageOf(options: StageOptions = {}): Stage {
  const { clock, outlook, ports } = surroundings(options);
  const states: PaneState[] = [];
  const messages = watchMessages({ ...ports, locale: options.locale ?? "en" }, (state) => {
    states.push(state);
    options.onState?.(state);
  });
  const last = (): PaneState | undefined => states.at(-1);
  return {
    clock,
    outlook,
    messages,
    states,
    last,
    until: async (...kinds) => {
      const limit = clock.now + 300_000;
      await clock.run(() => kinds.includes(last()?.kind ?? "starting") || clock.now > limit);
      if (clock.now > limit) throw new Error(`Nothing but ${last()?.kind ?? "silence"}.`);
    },
  };
}

const folder = join(__dirname, "../../../samples");

/** A sample as Exchange holds it. */
export function sample(name: string, placing: Placing = {}): Promise<FakeMessage> {
  return fakeMessageOf(new Uint8Array(readFileSync(join(folder, `${name}.eml`))), placing);
}

/** A supplier's invoice in an archive that no one here opens: that is known without waiting, as the clock is still. */
export function sealed(): Promise<FakeMessage> {
  const text = readFileSync(join(folder, "14-invoice-only-in-pdf.eml"), "latin1");
  const archive = Buffer.from("7z\xbc\xaf\x27\x1c\x00\x04 packed", "latin1").toString("base64");
  const altered = text.replaceAll("TG-88214.pdf", "TG-88214.7z").replace(/^JVBERi0[\w+/=\r\n]*$/m, archive);
  return fakeMessageOf(new Uint8Array(Buffer.from(altered, "latin1")));
}

/** States in short: kind, verdict, subject, what is pending. */
export function short(state: PaneState): string {
  if (state.kind === "shown") {
    const pending = state.pending.length > 0 ? ` +${state.pending.map(({ name }) => name).join()}` : "";
    const reading = state.isReading === true ? " …" : "";
    return `${state.view.verdict} ${state.view.subject}${pending}${reading}`;
  }
  if (state.kind === "failed") return `failed ${state.failure} ${state.message?.subject ?? ""}`;
  return state.kind === "reading" ? `reading ${state.message?.subject ?? ""}` : state.kind;
}
