import type {
  AttachmentLike,
  Callback,
  ContentLike,
  ItemLike,
  OfficeLike,
  PersonLike,
} from "../../src/mail/office/office";

/** A client of Outlook, with the highest Mailbox requirement set it has and what it lacks all the same. */
export const CLIENTS = {
  web: { set: 16, lacks: [] },
  newWindows: { set: 16, lacks: [] },
  classicWindows: { set: 16, lacks: [] },
  classicWindows2021: { set: 9, lacks: ["getAsFileAsync"] },
  mac: { set: 14, lacks: [] },
  ios: { set: 5, lacks: ["getAllInternetHeadersAsync", "getAttachmentContentAsync", "getAsFileAsync"] },
  android: { set: 5, lacks: ["getAllInternetHeadersAsync", "getAttachmentContentAsync", "getAsFileAsync"] },
} as const;
export type Client = keyof typeof CLIENTS;

/** What a fake message holds, and which of its calls fail. */
export interface FakeMessage {
  readonly id: string;
  readonly headers?: string;
  readonly html?: string;
  readonly text?: string;
  readonly file?: string;
  readonly subject?: string;
  readonly itemClass?: string;
  readonly from?: PersonLike;
  readonly attachments?: readonly (AttachmentLike & { readonly content: ContentLike | null })[];
  readonly draft?: boolean;
  /** The error code of a call, by its name: 5001 is Office's internal error. */
  readonly failing?: Readonly<Record<string, number>>;
  /** Calls that never come back. */
  readonly silent?: readonly string[];
}

/** A clock that is moved by hand. */
export class FakeClock {
  now = 0;
  private queue: { at: number; run: () => void }[] = [];

  readonly after = (ms: number, run: () => void): (() => void) => {
    const entry = { at: this.now + ms, run };
    this.queue.push(entry);
    return () => {
      this.queue = this.queue.filter((each) => each !== entry);
    };
  };

  /** Lets time go by until nothing is waited for, or `done` says so. */
  async run(done: () => boolean = () => false): Promise<void> {
    for (;;) {
      for (let turn = 0; turn < 30; turn++) await Promise.resolve();
      if (done()) return;
      this.queue.sort((a, b) => a.at - b.at);
      const next = this.queue.shift();
      if (next === undefined) return;
      this.now = next.at;
      next.run();
    }
  }
}

/** Outlook with one message open at a time. */
export class FakeOutlook {
  readonly office: OfficeLike;
  underWay = 0;
  mostAtOnce = 0;
  handlers: (() => void)[] = [];
  private item: ItemLike | null | undefined = null;

  constructor(
    readonly client: Client,
    private readonly clock: FakeClock,
    private readonly latency: () => number = () => 10,
  ) {
    const open = (): ItemLike | null | undefined => this.item;
    this.office = {
      EventType: { ItemChanged: "olkItemSelectedChanged" },
      context: {
        requirements: {
          isSetSupported: (name, version) =>
            name === "Mailbox" && Number(version.split(".")[1] ?? 0) <= CLIENTS[client].set,
        },
        mailbox: {
          get item() {
            return open();
          },
          addHandlerAsync: (_type, handler) => {
            this.handlers.push(handler);
          },
          removeHandlerAsync: () => {
            this.handlers = [];
          },
        },
      },
    };
  }

  /** Opens a message; undefined and null are what ItemChanged finds at times. */
  open(message: FakeMessage | null | undefined): void {
    this.item = message && this.itemOf(message);
    for (const handler of [...this.handlers]) handler();
  }

  private itemOf(message: FakeMessage): ItemLike {
    const answer = <T>(name: string, value: T, callback: Callback<T>): void => {
      this.mostAtOnce = Math.max(this.mostAtOnce, ++this.underWay);
      if (message.silent?.includes(name)) return;
      this.clock.after(this.latency(), () => {
        this.underWay--;
        const code = message.failing?.[name];
        if (code === undefined) callback({ status: "succeeded", value });
        else callback({ status: "failed", value, error: { code, name: "Failed", message: name } });
      });
    };
    const property = <T>(name: string, value: T) =>
      message.draft ? { getAsync: (callback: Callback<T>): void => answer(name, value, callback) } : value;
    const files = (message.attachments ?? []).map(({ content: _, ...rest }) => rest);
    const { id, from = { emailAddress: "ann@harbour.example", displayName: "Ann Lee" } } = message;
    const item: Record<string, unknown> & ItemLike = {
      ...(message.draft ? {} : { itemId: id, internetMessageId: `<${id}@harbour.example>` }),
      conversationId: `talk-${id}`,
      itemClass: message.itemClass ?? "IPM.Note",
      dateTimeCreated: new Date("2026-03-02T09:00:00.000Z"),
      subject: property("subject", message.subject ?? `Invoice ${id}`),
      from: property("from", from),
      ...(message.draft ? {} : { sender: from, attachments: files }),
      to: property("to", [{ emailAddress: "pay@mill.example", displayName: "pay@mill.example" }]),
      cc: property("cc", []),
      body: {
        getAsync: (type, _options, callback) =>
          answer(
            type,
            type === "html" ? (message.html ?? `<p>Pay ${id}</p>`) : (message.text ?? `Pay ${id}`),
            callback,
          ),
      },
      getAllInternetHeadersAsync: (callback) => answer("headers", message.headers ?? headersOf(id), callback),
      getAsFileAsync: (callback) => answer("file", btoa(message.file ?? ""), callback),
      getAttachmentsAsync: (callback) => answer("attachments", files, callback),
      getAttachmentContentAsync: (wanted, callback) =>
        answer("content", message.attachments?.find((each) => each.id === wanted)?.content as ContentLike, callback),
    };
    for (const name of CLIENTS[this.client].lacks) delete item[name];
    return item;
  }
}

/** The header of an arrived message. */
export function headersOf(id: string): string {
  return [
    "Received: from mx.harbour.example by mx.mill.example; Mon, 2 Mar 2026 09:00:00 +0000",
    'From: "Ann Lee" <ann@harbour.example>',
    "Reply-To: Ann",
    " <ann@harbor.example>",
    "To: pay@mill.example",
    `Subject: Invoice ${id}`,
    `Message-ID: <${id}@harbour.example>`,
    "Date: Mon, 2 Mar 2026 08:59:00 +0000",
  ].join("\r\n");
}
