import { Banners, callbackOf, type ShownBanner } from "./banners";
import { Calls } from "./calls";
import { chanceOf } from "./chance";
import { clientOf, type Client, type ClientName, type Fault } from "./clients";
import { draftItem, readItem, type Making } from "./item";
import type { FakeMessage } from "./message";
import { isSetSupported, within } from "./sets";
import { settingsOf } from "./settings";
import { FakeStore } from "./store";
import { formsOf, type FakeForm } from "./compose/form";
import { uiOf, type FakeDialog } from "./dialog";
import { colours } from "./theme";

/** What an Outlook is made with. */
export interface OutlookOptions {
  /** Runs something after so many milliseconds, unless the function that it gives was called before. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** From 0 up to 1; the same series each time where not given. */
  readonly chance?: () => number;
  /** How often a fault that the client is known for strikes, from 0 (never, where not given) to 1 (each time). */
  readonly trouble?: number;
  /** Faults that strike each time, though the client is not known for them. */
  readonly faults?: readonly Fault[];
  /** Milliseconds that the next call takes, in place of what the client takes. */
  readonly latency?: () => number;
  /** BCP 47; `en-GB` where not given. */
  readonly language?: string;
  readonly dark?: boolean;
  readonly user?: { readonly displayName: string; readonly emailAddress: string };
  /** What the mailbox keeps for the add-in; its own where not given. */
  readonly store?: FakeStore;
  /** Called when the banners change. */
  readonly onBanners?: () => void;
  /** Called with the page of a dialog that the pane opens. It may give the code with which that is refused; always 12009 where not given. */
  readonly onDialog?: (url: string, dialog: FakeDialog) => number | void;
  /** Called with a new message that the pane has filled in: Outlook opens it in a window of its own. */
  readonly onForm?: (form: FakeForm) => void;
  /** Called with what the page of a dialog tells the pane that opened it. */
  readonly onMessage?: (message: string, targetOrigin: string | undefined) => void;
}

/** Something that is dropped into the pane. */
export interface FakeDrop {
  readonly name: string;
  readonly type: string;
  readonly fileContent: Blob;
}

const DRAGGED = "olkDragAndDropEvent";

type Handler = (event: object) => void;

const USER = { displayName: "Priya Nair", emailAddress: "priya.nair@harbourlane.co.uk" };
/** How long no item is there in mid-change, in milliseconds. */
const CHANGING = 30;

/** Outlook with one message open at a time, and a pinned pane. `office` is what the pane finds as `Office`. */
export class FakeOutlook {
  readonly client: Client;
  readonly calls: Calls;
  readonly office;
  /** Is the pane pinned? Only then is it told of other messages. */
  pinned = true;
  /** What the mailbox keeps for the add-in. */
  readonly store: FakeStore;
  /** Does it still answer the pane? Some builds stop when another message is opened. */
  answers: "yes" | "fails" | "never" = "yes";
  private readonly banners: Banners;
  private roaming: ReturnType<typeof settingsOf> | undefined;
  private readonly latency: () => number;
  private readonly chance: () => number;
  private readonly handlers = new Map<string, Handler[]>();
  private message: FakeMessage | null = null;
  private item: object | null | undefined = null;
  private dark: boolean;

  constructor(
    name: ClientName,
    private readonly options: OutlookOptions,
  ) {
    this.client = clientOf(name);
    this.chance = options.chance ?? chanceOf(1);
    this.dark = options.dark ?? false;
    this.banners = new Banners(this.client, this.strikes, () => options.onBanners?.());
    this.store = options.store ?? new FakeStore();
    const [min, max] = this.client.latency;
    this.latency = options.latency ?? (() => min + this.chance() * (max - min));
    this.calls = new Calls({
      client: this.client,
      after: options.after,
      latency: this.latency,
      open: () => this.message,
      answers: () => this.answers,
    });
    this.office = this.officeOf();
  }

  /** Opens a message. `null` and `undefined` are what the pane finds when none, or several, are selected. */
  open(message: FakeMessage | null | undefined): void {
    if (this.message !== null && this.message !== message) this.banners.left(this.message.id);
    this.message = message ?? null;
    if (this.client.frozen && this.item) return;
    if (this.strikes("nullInMidChange")) {
      this.change(null, message);
      this.options.after(CHANGING, () => {
        if (this.message === (message ?? null)) this.change(this.itemOf(message), message);
      });
    } else this.change(this.itemOf(message), message);
  }

  /** Closes the pane and opens it again for the current item. */
  reopen(): void {
    this.handlers.clear();
    this.roaming = undefined;
    this.answers = "yes";
    this.item = this.itemOf(this.message);
  }

  /** Changes Outlook's colours. */
  paint(dark: boolean): void {
    this.dark = dark;
    this.fire("officeThemeChanged", { officeTheme: colours(dark) });
  }

  /** Drags something over the pane; with files, drops it there. Messages arrive as `.eml`. */
  drag(files?: readonly FakeDrop[]): void {
    const at = { pageX: 700, pageY: 300, taskPaneX: 100, taskPaneY: 200 };
    const data = files === undefined ? { type: "dragover" } : { type: "drop", dataTransfer: { files } };
    this.fire(DRAGGED, { dragAndDropEventData: { ...at, ...data } });
  }

  /** What the user sees above the open message. */
  shownBanners(): readonly ShownBanner[] {
    return this.message === null ? [] : this.banners.shown(this.message.id);
  }

  /** The user closes a banner. */
  dismiss(key: string): void {
    if (this.message !== null) this.banners.dismiss(this.message.id, key);
  }

  private readonly strikes = (fault: Fault): boolean =>
    this.options.faults?.includes(fault) === true ||
    (this.client.faults.includes(fault) && this.chance() < (this.options.trouble ?? 0));

  private change(item: object | null | undefined, message: FakeMessage | null | undefined): void {
    this.item = item;
    const announced = this.client.announces && this.pinned && message?.announced !== false;
    const told = announced && this.handlers.has("olkItemSelectedChanged");
    if (told && this.strikes("deafOnChange")) this.answers = "never";
    if (told && this.strikes("brokenOnChange")) this.answers = "fails";
    if (announced) this.fire("olkItemSelectedChanged", { initialData: null });
  }

  private fire(type: string, event: object): void {
    for (const handler of [...(this.handlers.get(type) ?? [])]) handler({ type, ...event });
  }

  private itemOf(message: FakeMessage | null | undefined): object | null | undefined {
    if (!message) return message;
    const making: Making = {
      client: this.client,
      calls: this.calls,
      banners: this.banners,
      store: this.store,
      strikes: this.strikes,
    };
    const draft = message.draft === true;
    return within(draft ? draftItem(message, making) : readItem(message, making), this.client, draft);
  }

  /** The settings as this runtime has them: they are loaded once. */
  private settings(): ReturnType<typeof settingsOf> {
    this.roaming ??= settingsOf({
      store: this.store,
      isStale: this.strikes("staleSettings"),
      answer: (run) => void this.options.after(this.latency(), run),
    });
    return this.roaming;
  }

  private officeOf() {
    const { client, options, handlers } = this;
    const { platform, version, hostName, accountType } = client;
    const item = (): ReturnType<typeof readItem> | null | undefined => this.item as ReturnType<typeof readItem>;
    const theme = client.tellsTheme && client.set >= 14;
    const officeTheme = () => (theme ? colours(this.dark) : undefined);
    const settings = () => this.settings();
    return {
      onReady: (callback?: (info: { host: string | null; platform: string | null }) => void): Promise<object> => {
        const info = { host: "Outlook", platform, addin: null };
        return new Promise((resolve) => {
          options.after(0, () => {
            callback?.(info);
            resolve(info);
          });
        });
      },
      EventType: {
        ItemChanged: "olkItemSelectedChanged",
        OfficeThemeChanged: "officeThemeChanged",
        ...(client.drags && { DragAndDropEvent: DRAGGED }),
        DialogMessageReceived: "dialogMessageReceived",
        DialogEventReceived: "dialogEventReceived",
      },
      context: {
        host: "Outlook",
        platform,
        displayLanguage: options.language ?? "en-GB",
        contentLanguage: options.language ?? "en-GB",
        touchEnabled: platform === "iOS" || platform === "Android",
        diagnostics: { host: "Outlook", platform, version },
        get officeTheme() {
          return officeTheme();
        },
        get roamingSettings() {
          return settings();
        },
        ui: uiOf(client, options),
        requirements: {
          isSetSupported: (name: string, min?: string): boolean => isSetSupported(client, name, min),
        },
        mailbox: {
          get item() {
            return item();
          },
          diagnostics: { hostName, hostVersion: version },
          userProfile: { accountType, timeZone: "GMT Standard Time", ...(options.user ?? USER) },
          ...formsOf(client, options),
          addHandlerAsync: (type: string, handler: Handler, ...rest: readonly unknown[]): void => {
            const known =
              type === "olkItemSelectedChanged" ||
              (type === "officeThemeChanged" && theme) ||
              (type === DRAGGED && client.drags);
            if (known) handlers.set(type, [...(handlers.get(type) ?? []), handler]);
            const error = { code: 5000, name: "API Not Supported", message: "The operation isn't supported." };
            const callback = callbackOf(rest);
            options.after(0, () =>
              callback(
                known
                  ? { status: "succeeded", value: undefined, error: null }
                  : { status: "failed", value: undefined, error },
              ),
            );
          },
          removeHandlerAsync: (type: string, ...rest: readonly unknown[]): void => {
            options.after(0, () => {
              handlers.delete(type);
              callbackOf(rest)({ status: "succeeded", value: undefined, error: null });
            });
          },
        },
      },
    };
  }
}
