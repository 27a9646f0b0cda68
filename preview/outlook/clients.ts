/** A fault that was met in the field: it strikes now and then, and not in every build. */
export type Fault =
  /** The header holds its Subject alone. */
  | "subjectOnlyHeader"
  /** The whole message as a file fails with 5001, at random. */
  | "fileFails"
  /** An attached message "succeeds" without content. */
  | "noEmlContent"
  /** `ItemChanged` comes once with no item before it comes with the next one. */
  | "nullInMidChange"
  /** `replaceAsync` "succeeds" on a key that is there, changes nothing, and the banner can't be taken off any more. */
  | "replaceSticks"
  /** A banner is taken and not shown. */
  | "bannerUnseen"
  /** An attachment "succeeds" with an empty content while another is asked for. */
  | "emptyInParallel"
  /** Once the pane was told of another message, no call is answered for good: until it is closed and opened again. */
  | "deafOnChange"
  /** The same, and each call fails: those for body and header with 5001, all others with 9020. */
  | "brokenOnChange"
  /** Bodies end after 48,000 characters. */
  | "cutsBody"
  /** A runtime begins with settings as they were before they were last saved. */
  | "staleSettings";

/** An event for which Outlook starts an add-in that an administrator has deployed. */
export type LaunchEvent = "OnMessageSend" | "OnNewMessageCompose" | "OnMessageRecipientsChanged";

/** One client of Outlook, as far as an add-in can tell it from the others. */
export interface Client {
  /** As its users call it. */
  readonly label: string;
  /** The highest Mailbox requirement set, 1.x. */
  readonly set: number;
  /** What calls of later sets do: the method is missing, or it is there and fails with 5000. */
  readonly beyond: "missing" | "fails";
  /** Names of methods that it has though their set is later. */
  readonly allowed: readonly string[];
  readonly platform: "PC" | "OfficeOnline" | "Mac" | "iOS" | "Android";
  readonly hostName: "Outlook" | "newOutlookWindows" | "OutlookWebApp" | "OutlookIOS" | "OutlookAndroid";
  readonly version: string;
  readonly accountType: "office365" | "outlookCom" | "enterprise";
  /** Calls under way at once; one more fails with 5100. */
  readonly maxCalls: number;
  /** Recipients that it gives of each field; the others are left out without a word. */
  readonly maxRecipients: number;
  readonly maxBanners: number;
  /** Milliseconds that a call takes, from and to. */
  readonly latency: readonly [number, number];
  /** What a call on an item that was left comes to: it is answered for the one that is open now, or fails with 9030. */
  readonly left: "answersForOpen" | "fails";
  /** Does it fire `ItemChanged`? Only where a pane can be pinned. */
  readonly announces: boolean;
  /** Does it tell what is dragged into the pane? Others leave that to the browser's own events. */
  readonly drags: boolean;
  /** The pane keeps the item that it was opened with. */
  readonly frozen: boolean;
  /** Does it tell its colours, as far as its set goes? */
  readonly tellsTheme: boolean;
  /** Does it show what S/MIME encrypted, to those who have the key? Others say "Restricted Item". */
  readonly decrypts: boolean;
  /** Does it say that it signs in for its add-ins? */
  readonly nestedAuth: boolean;
  /** Does it tell where a dialog's message comes from? */
  readonly dialogOrigin: boolean;
  /** The events that it starts an add-in for. */
  readonly events: readonly LaunchEvent[];
  /** What runs their handlers: a page, or an engine without one that takes the script alone. */
  readonly runtime: "page" | "script";
  /** Does the alert on sending have more than its message: buttons of our own, another mode? */
  readonly alertExtras: boolean;
  /** Is the button that opens the pane one of its own, "Take Action", or does "Don't Send" open it? */
  readonly takeAction: boolean;
  /** Milliseconds after which an event's handler has taken too long. */
  readonly eventLimit: number;
  /** Dates lack their milliseconds, and attached messages have the ending `.eml`. */
  readonly mac: boolean;
  readonly faults: readonly Fault[];
}

const modern = {
  set: 16,
  beyond: "missing",
  allowed: [],
  platform: "OfficeOnline",
  hostName: "OutlookWebApp",
  version: "16.0.18925.20000",
  accountType: "office365",
  maxCalls: 3,
  maxRecipients: 20,
  maxBanners: 5,
  latency: [40, 400],
  left: "answersForOpen",
  announces: true,
  drags: true,
  frozen: false,
  tellsTheme: true,
  decrypts: false,
  nestedAuth: true,
  dialogOrigin: true,
  events: ["OnMessageSend", "OnNewMessageCompose", "OnMessageRecipientsChanged"],
  runtime: "page",
  alertExtras: true,
  takeAction: true,
  eventLimit: 300_000,
  mac: false,
  faults: ["fileFails", "noEmlContent", "nullInMidChange", "replaceSticks", "bannerUnseen", "staleSettings"],
} as const satisfies Omit<Client, "label">;

const classic = {
  ...modern,
  beyond: "fails",
  platform: "PC",
  hostName: "Outlook",
  version: "16.0.18925.20158",
  // A native client takes fifty.
  maxCalls: 50,
  maxRecipients: 500,
  latency: [5, 80],
  left: "fails",
  drags: false,
  decrypts: true,
  runtime: "script",
  faults: ["fileFails", "nullInMidChange", "replaceSticks", "staleSettings"],
} as const satisfies Omit<Client, "label">;

const phone = {
  ...modern,
  set: 5,
  allowed: ["from", "getComposeTypeAsync", "sessionData", "internetHeaders"],
  version: "5.2640.0",
  maxRecipients: 100,
  maxBanners: 1,
  latency: [80, 900],
  announces: false,
  drags: false,
  tellsTheme: false,
  events: ["OnNewMessageCompose", "OnMessageRecipientsChanged"],
  alertExtras: false,
  takeAction: false,
  eventLimit: 60_000,
  faults: ["replaceSticks"],
} as const satisfies Omit<Client, "label">;

/** What came after it. */
const older = { nestedAuth: false, dialogOrigin: false, events: [] } as const;

/** The clients. Requirement sets and limits: Microsoft's tables of Outlook API support, as of August 2026. */
export const CLIENTS = {
  web: { ...modern, label: "Outlook on the web" },
  newWindows: {
    ...modern,
    label: "New Outlook for Windows",
    platform: "PC",
    hostName: "newOutlookWindows",
    faults: [...modern.faults, "subjectOnlyHeader"],
  },
  classicWindows: { ...classic, label: "Classic Outlook, Microsoft 365", maxRecipients: 1000 },
  classicWindows2024: { ...classic, label: "Classic Outlook, LTSC 2024", set: 14, version: "16.0.17932.20222" },
  classicWindows2021: {
    ...classic,
    label: "Classic Outlook, LTSC 2021",
    set: 9,
    version: "16.0.14334.20000",
    ...older,
  },
  mac: {
    ...classic,
    label: "Outlook for Mac",
    set: 14,
    platform: "Mac",
    version: "16.103",
    maxRecipients: Number.POSITIVE_INFINITY,
    latency: [10, 120],
    runtime: "page",
    takeAction: false,
    mac: true,
  },
  macClassic: {
    ...classic,
    label: "Outlook for Mac, classic",
    set: 8,
    beyond: "missing",
    platform: "Mac",
    version: "16.66",
    maxRecipients: 100,
    latency: [10, 150],
    runtime: "page",
    events: [],
    mac: true,
  },
  ios: {
    ...phone,
    label: "Outlook for iOS",
    platform: "iOS",
    hostName: "OutlookIOS",
    events: ["OnMessageSend", ...phone.events],
  },
  android: { ...phone, label: "Outlook for Android", platform: "Android", hostName: "OutlookAndroid" },
  onPremWeb: {
    ...modern,
    label: "Outlook on the web, Exchange Server",
    set: 6,
    version: "15.2.1748.10",
    ...older,
    accountType: "enterprise",
    tellsTheme: false,
    faults: ["nullInMidChange"],
  },
  outlookCom: {
    ...modern,
    label: "Outlook.com",
    accountType: "outlookCom",
    announces: false,
    frozen: true,
    nestedAuth: false,
    // Events are for add-ins that an administrator has deployed.
    events: [],
  },
} as const satisfies Record<string, Client>;

/** The name of a client. */
export type ClientName = keyof typeof CLIENTS;

/** All names of clients. */
export const clientNames = Object.keys(CLIENTS) as readonly ClientName[];

/** A client by its name. */
export function clientOf(name: ClientName): Client {
  return CLIENTS[name];
}
