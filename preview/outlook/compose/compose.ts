import { FakeOutlook, type OutlookOptions } from "../mailbox";
import type { ClientName, LaunchEvent } from "../clients";
import type { FakeMessage, FakePerson } from "../message";
import type { ShownBanner } from "../banners";
import { eventOffice, type EventHandler } from "./events";
import {
  faultsOf,
  foundAlert,
  waitAlert,
  type AlertButton,
  type Completed,
  type SendMode,
  type SmartAlert,
} from "./smartAlert";

/** The add-in's events, as the manifest names them for this kind of client: the function of each. */
export interface Launch {
  readonly functions: Partial<Readonly<Record<LaunchEvent, string>>>;
  readonly sendMode: SendMode;
}

/** What the window of a draft is made with. */
export interface ComposeOptions extends OutlookOptions {
  readonly launch: Launch;
  /** Called with the alert that Outlook shows on sending, and with null when it goes. */
  readonly onAlert?: (alert: SmartAlert | null) => void;
}

/** What became of sending. */
export interface Sent {
  readonly sent: boolean;
  /** The button that ended the alert; null where there was none to press. */
  readonly button: AlertButton | null;
  /** What the handler told; null where it never came to an end. */
  readonly told: Completed | null;
}

/** What of a draft people change. */
type Edited = Partial<Pick<FakeMessage, "to" | "cc" | "bcc" | "subject" | "html" | "text" | "attachments">>;

/** Milliseconds until Outlook says that it takes longer than expected. */
const LONG = 5_000;

/** A draft in a window of its own. `office` is what the script of the add-in's events finds as `Office`. */
export class FakeCompose {
  readonly outlook: FakeOutlook;
  readonly office;
  /** The alert that is shown now. */
  alert: SmartAlert | null = null;
  /** What Outlook passed over of what handlers told it, a sentence each. */
  readonly faults: string[] = [];
  private readonly draft: { -readonly [K in keyof FakeMessage]: FakeMessage[K] };
  private readonly handlers = new Map<string, EventHandler>();
  private press: ((button: AlertButton) => void) | null = null;

  constructor(
    name: ClientName,
    draft: FakeMessage,
    private readonly options: ComposeOptions,
  ) {
    this.outlook = new FakeOutlook(name, options);
    this.draft = { ...draft, draft: true };
    const { store, client } = this.outlook;
    // Classic Outlook hands a forward what was kept on the message that is passed on.
    const inherited = client.runtime === "script" && draft.composing === "forward" ? draft.answers : undefined;
    const kept = inherited === undefined ? undefined : store.properties.get(inherited);
    if (kept !== undefined) store.properties.set(draft.id, kept);
    this.outlook.open(this.draft);
    this.office = eventOffice(this.outlook, this.handlers);
  }

  /** The window has opened: the event of a new draft, as a reply and a forward are too. Resolves when its handler has ended. */
  start(): Promise<void> {
    return this.run("OnNewMessageCompose", { type: "OnNewMessageCompose" });
  }

  /** Somebody changes the draft. Resolves when the handler for changed recipients has ended, where one ran. */
  async edit(change: Edited): Promise<void> {
    const changed = (["to", "cc", "bcc"] as const).filter(
      (field) => change[field] !== undefined && addresses(change[field]) !== addresses(this.draft[field]),
    );
    Object.assign(this.draft, change);
    if (changed.length === 0) return;
    const changedRecipientFields = Object.fromEntries(
      (["to", "cc", "bcc"] as const).map((field) => [field, changed.includes(field)]),
    );
    await this.run("OnMessageRecipientsChanged", { type: "OnMessageRecipientsChanged", changedRecipientFields });
  }

  /** The lines above the draft. */
  shownBanners(): readonly ShownBanner[] {
    return this.outlook.shownBanners();
  }

  /** Presses Send. Resolves when the message has gone, or the alert is closed without that. */
  send(): Promise<Sent> {
    const { client } = this.outlook;
    const { launch, after } = { launch: this.options.launch, after: this.options.after };
    const name = launch.functions.OnMessageSend;
    if (name === undefined || !client.events.includes("OnMessageSend"))
      return Promise.resolve({ sent: true, button: null, told: null });
    return new Promise((resolve) => {
      let told: Completed | null = null;
      const cancels: (() => void)[] = [];
      const end = (sent: boolean, button: AlertButton | null): void => {
        for (const cancel of cancels) cancel();
        this.show(null);
        this.press = null;
        resolve({ sent, button, told });
      };
      this.press = (button) => end(button === "sendAnyway", button);
      const handler = this.handlers.get(name.toUpperCase());
      if (handler === undefined) {
        // Outlook waits for a function that was never registered, and it never comes.
        this.show(waitAlert("unavailable", launch.sendMode));
        return;
      }
      cancels.push(
        after(LONG, () => this.show(waitAlert("takingLong", launch.sendMode))),
        after(client.eventLimit, () => this.show(waitAlert("tookTooLong", launch.sendMode))),
      );
      const completed = (options: Completed = {}): void => {
        if (told !== null) return void this.faults.push("completed was called twice.");
        told = JSON.parse(JSON.stringify(options)) as Completed;
        for (const cancel of cancels) cancel();
        if (this.press === null) return;
        if (told.allowEvent === true) return end(true, null);
        this.faults.push(...faultsOf(told));
        this.show(foundAlert(client, launch.sendMode, told));
      };
      // An error of the add-in lets the mail go, but where nothing may go unchecked.
      const failed = (): void => {
        if (told === null) end(launch.sendMode !== "Block", null);
      };
      after(0, () => {
        try {
          handler({ type: "OnMessageSend", completed });
        } catch {
          failed();
        }
      });
    });
  }

  /** Presses a button of the alert. */
  answer(button: AlertButton): void {
    if (!this.alert?.buttons.some(({ id }) => id === button)) throw new Error(`The alert has no button ${button}.`);
    this.press?.(button);
  }

  private show(alert: SmartAlert | null): void {
    if (this.alert === alert) return;
    this.alert = alert;
    this.options.onAlert?.(alert);
  }

  private run(event: LaunchEvent, args: object): Promise<void> {
    const { client } = this.outlook;
    const name = this.options.launch.functions[event];
    const handler = name === undefined ? undefined : this.handlers.get(name.toUpperCase());
    if (handler === undefined || !client.events.includes(event)) return Promise.resolve();
    return new Promise((resolve) => {
      const cancel = this.options.after(client.eventLimit, resolve);
      const completed = (): void => {
        cancel();
        resolve();
      };
      this.options.after(0, () => {
        try {
          handler({ ...args, completed });
        } catch {
          completed();
        }
      });
    });
  }
}

const addresses = (people: readonly FakePerson[] = []): string =>
  people.map(({ emailAddress }) => emailAddress).join("\n");
