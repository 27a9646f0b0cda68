import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import {
  FakeClock,
  FakeCompose,
  FakeStore,
  type ClientName,
  type ComposeOptions,
  type FakeMessage,
  type SmartAlert,
} from "../../preview/outlook";
import { accountText, sendingNotesKey, writeSendingNotes, type OpenCase, type SendingNotes } from "../../src/cases";
import { built } from "../build/built";
import { bareContext } from "./engine.cjs";

/** The functions that manifest.xml names. */
export const functions = {
  OnMessageSend: "onMessageSendHandler",
  OnNewMessageCompose: "onNewMessageComposeHandler",
  OnMessageRecipientsChanged: "onMessageRecipientsChangedHandler",
} as const;

let script: Promise<Script> | undefined;

/** The built file, as it is deployed. */
export const onsendFile = async (): Promise<string> => readFileSync(join(await built("taskpane"), "onsend.js"), "utf8");

export const scriptOf = (): Promise<Script> =>
  (script ??= onsendFile().then((text) => new Script(text, { filename: "onsend.js" })));

/** A digest as the pane keeps it, made by another program than the check's own. */
export const sha = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** A case that is open. */
export function openCase(more: Partial<OpenCase> = {}): OpenCase {
  return {
    label: "2026-118",
    state: "open",
    payFrom: null,
    supplier: "Nordwind Spedition GmbH",
    domains: ["nordwind-spedition.de"],
    keys: [],
    disputed: [sha(accountText("DE07100100100140801649"))],
    onRecord: [sha(accountText("DE25100100104540331482"))],
    ...more,
  };
}

/** What is known, and what surrounds the handlers. */
export interface Setting {
  readonly cases?: readonly OpenCase[];
  readonly notes?: Partial<SendingNotes>;
  readonly config?: unknown;
  /** Has the engine a clock and requests? */
  readonly bare?: boolean;
  readonly options?: Partial<ComposeOptions>;
  readonly sendMode?: ComposeOptions["launch"]["sendMode"];
  /** The mailbox, with the notes that are in it. */
  readonly store?: FakeStore;
}

/** A draft in its window, with the built file as the handler of its events. */
export async function windowOf(client: ClientName, draft: FakeMessage, setting: Setting = {}) {
  const clock = new FakeClock();
  const store = setting.store ?? new FakeStore();
  const { cases = [], notes, config, bare = false, options, sendMode = "SoftBlock" } = setting;
  const kept = {
    base: "https://guard.example/",
    sendMode: "PromptUser",
    own: ["harbourlane.co.uk"],
    cases,
    ...notes,
  } as const;
  if (setting.store === undefined) store.saveSettings(JSON.stringify({ [sendingNotesKey]: writeSendingNotes(kept) }));
  const compose = new FakeCompose(client, draft, {
    after: clock.after,
    store,
    launch: { functions, sendMode: client === "ios" ? "PromptUser" : sendMode },
    ...options,
  });
  const asked: string[] = [];
  class Request {
    onload: (() => void) | null = null;
    onerror: (() => void) | null = null;
    status = 0;
    responseText = "";
    open(_method: string, url: string): void {
      asked.push(url);
    }
    setRequestHeader(): void {}
    send(): void {
      clock.after(50, () => {
        if (config === undefined) return this.onerror?.();
        this.status = 200;
        this.responseText = JSON.stringify(config);
        this.onload?.();
      });
    }
  }
  const log: string[] = [];
  const given = bare
    ? {}
    : {
        setTimeout: (run: () => void, ms: number) => clock.after(ms, run),
        XMLHttpRequest: Request,
        console: undefined,
      };
  const context = bareContext({ Office: compose.office, ...given });
  if (!bare) Object.assign(context, { console: { warn: (text: string) => log.push(text) } });
  (await scriptOf()).runInContext(context);
  return { compose, clock, store, context, asked, log };
}

/** What came of pressing Send: the alert, or null where the message went. */
export async function sendIn(
  client: ClientName,
  draft: FakeMessage,
  setting: Setting = {},
): Promise<SmartAlert | null> {
  const { compose, clock, log } = await windowOf(client, draft, setting);
  let isOver = false;
  void compose.send().then(() => (isOver = true));
  await clock.run(() => isOver || compose.alert !== null);
  if (compose.faults.length + log.length > 0) throw new Error([...compose.faults, ...log].join(" "));
  if (!isOver && compose.alert === null) throw new Error("Nothing came of it.");
  return compose.alert;
}
