import {
  FakeClock,
  FakeCompose,
  FakeStore,
  clientNames,
  CLIENTS,
  forwardOf,
  newDraft,
  replyTo,
  type ClientName,
  type ComposeOptions,
  type FakeMessage,
  type SendMode,
} from "../../../preview/outlook";
import { eml, messageOf, openedIn, outlookOf, type Told } from "./kit";

const me = { emailAddress: "pay@mill.example", displayName: "Pay" };
const ann = { emailAddress: "ann@harbour.example", displayName: "Ann Lee" };
const functions = {
  OnMessageSend: "onSend",
  OnNewMessageCompose: "onNew",
  OnMessageRecipientsChanged: "onRecipients",
} as const;

let message: FakeMessage;
beforeAll(async () => {
  message = await messageOf(eml("a"));
});

function windowOf(
  client: ClientName,
  draft: FakeMessage,
  sendMode: SendMode = "PromptUser",
  more: Partial<ComposeOptions> = {},
) {
  const clock = new FakeClock();
  const compose = new FakeCompose(client, draft, { after: clock.after, launch: { functions, sendMode }, ...more });
  return { clock, compose, associate: compose.office.actions.associate };
}

describe("sending", () => {
  it("starts the add-in where the client knows the event, and nowhere else", async () => {
    for (const client of clientNames) {
      const { clock, compose, associate } = windowOf(client, replyTo(message, { text: "Yes", from: me }));
      let asked = 0;
      associate("onSend", ({ completed }) => {
        asked++;
        completed({ allowEvent: true });
      });
      const sent = compose.send();
      await clock.run();
      expect((await sent).sent).toBe(true);
      const { events } = CLIENTS[client] as { readonly events: readonly string[] };
      expect([client, asked]).toEqual([client, events.includes("OnMessageSend") ? 1 : 0]);
    }
  });

  it.each([
    ["web", "PromptUser", ["takeAction", "sendAnyway", "dontSend"]],
    ["web", "SoftBlock", ["takeAction", "dontSend"]],
    ["mac", "PromptUser", ["sendAnyway", "dontSend"]],
    ["ios", "PromptUser", ["sendAnyway", "dontSend"]],
  ] as const)("shows on %s with %s the buttons %j", async (client, mode, buttons) => {
    const { clock, compose, associate } = windowOf(client, newDraft({ text: "Yes", from: me, to: [ann] }), mode);
    associate("ONSEND", ({ completed }) =>
      completed({ allowEvent: false, errorMessage: "Wait.", cancelLabel: "Look", commandId: "pane", contextData: 1 }),
    );
    const sent = compose.send();
    await clock.run(() => compose.alert !== null);
    expect(compose.alert?.buttons.map(({ id }) => id)).toEqual(buttons);
    expect(compose.alert?.contextData).toBe(client === "ios" ? null : 1);
    compose.answer("dontSend");
    expect(await sent).toMatchObject({ sent: false, button: "dontSend" });
    expect([compose.alert, compose.faults]).toEqual([null, []]);
  });

  it("lets a handler turn a block into a question, but not on a phone", async () => {
    for (const client of ["web", "ios"] as const) {
      const { clock, compose, associate } = windowOf(client, newDraft({ text: "", from: me }), "SoftBlock");
      associate("onSend", ({ completed }) =>
        completed({ allowEvent: false, errorMessage: "Wait.", sendModeOverride: "promptUser" }),
      );
      void compose.send();
      await clock.run(() => compose.alert !== null);
      expect(compose.alert?.buttons.some(({ id }) => id === "sendAnyway")).toBe(client === "web");
    }
  });

  it("passes over what is too long or unknown", async () => {
    const { clock, compose, associate } = windowOf("web", newDraft({ text: "", from: me }));
    associate("onSend", ({ completed }) => {
      completed({
        allowEvent: false,
        errorMessage: "x".repeat(501),
        cancelLabel: "y".repeat(21),
        contextData: {},
        sendModeOverride: "block",
      });
      completed({ allowEvent: true });
    });
    void compose.send();
    await clock.run(() => compose.alert !== null);
    expect(compose.alert?.message).toBe("Remit Guard is preventing this email from being sent.");
    expect(compose.faults).toHaveLength(5);
  });

  it("says that it takes long after 5 seconds, and too long after 5 minutes, a minute on a phone", async () => {
    for (const [client, limit] of [
      ["web", 300_000],
      ["ios", 60_000],
    ] as const) {
      const { clock, compose, associate } = windowOf(client, newDraft({ text: "", from: me }), "SoftBlock");
      associate("onSend", () => undefined);
      void compose.send();
      await clock.pass(4_999);
      expect(compose.alert).toBeNull();
      await clock.pass(1);
      expect(compose.alert?.kind).toBe("takingLong");
      await clock.pass(limit - 5_000);
      expect(compose.alert?.kind).toBe("tookTooLong");
    }
  });

  it("lets the message go when the add-in throws, but where nothing may go unchecked", async () => {
    for (const mode of ["PromptUser", "SoftBlock", "Block"] as const) {
      const { clock, compose, associate } = windowOf("web", newDraft({ text: "", from: me }), mode);
      associate("onSend", () => {
        throw new Error("fault");
      });
      const sent = compose.send();
      await clock.run();
      expect((await sent).sent).toBe(mode !== "Block");
    }
  });

  it("is held up by a function that no one has named", async () => {
    const { clock, compose } = windowOf("web", newDraft({ text: "", from: me }), "SoftBlock");
    void compose.send();
    await clock.run(() => compose.alert !== null);
    expect(compose.alert).toMatchObject({ kind: "unavailable", buttons: [{ id: "dontSend" }] });
  });
});

describe("a draft", () => {
  it("tells how it began, what it answers, and to whom it goes", async () => {
    const { clock, compose } = windowOf(
      "web",
      replyTo(message, { text: "Approved.", from: me, bcc: [me] }),
      "PromptUser",
      {
        latency: () => 1,
      },
    );
    const item = compose.office.context.mailbox?.item as unknown as Record<
      string,
      { getAsync: (told: Told) => void }
    > & {
      getComposeTypeAsync: (told: Told) => void;
      conversationId: string;
      inReplyTo: string;
    };
    const values: unknown[] = [];
    const told: Told = ({ value }) => values.push(value);
    item.getComposeTypeAsync(told);
    item.to?.getAsync(told);
    await clock.run();
    item.bcc?.getAsync(told);
    item.subject?.getAsync(told);
    await clock.run();
    // An answer goes where the message wants it.
    const there = { emailAddress: "ann@harbor.example", displayName: "Ann" };
    expect(values).toEqual([{ composeType: "reply", coercionType: "html" }, [there], [me], "Re: Invoice a"]);
    expect([item.conversationId, item.inReplyTo]).toEqual([message.conversationId, "<a@harbour.example>"]);
  });

  it("tells the add-in of new recipients, which it reads as they are then, and shows one line on a phone", async () => {
    const { clock, compose, associate } = windowOf("android", newDraft({ text: "", from: me }));
    const fields: unknown[] = [];
    associate("onRecipients", (event) => {
      fields.push((event as { changedRecipientFields?: unknown }).changedRecipientFields);
      const { item } = compose.office.context.mailbox ?? {};
      const banner = { type: "errorMessage", message: `No. ${fields.length}` };
      item?.notificationMessages?.addAsync(`key${fields.length}`, banner, () => event.completed());
    });
    for (const to of [[ann], [ann, me]]) {
      const done = compose.edit({ to });
      await clock.run();
      await done;
    }
    await compose.edit({ to: [ann, me], subject: "New" });
    expect(fields).toEqual([
      { to: true, cc: false, bcc: false },
      { to: true, cc: false, bcc: false },
    ]);
    expect(compose.shownBanners().map(({ message: text }) => text)).toEqual(["No. 2"]);
  });

  it("begins with an event on phones too", async () => {
    const { clock, compose, associate } = windowOf("android", forwardOf(message, { text: "", from: me }));
    let begun = false;
    associate("onNew", ({ completed }) => {
      begun = true;
      completed();
    });
    const started = compose.start();
    await clock.run();
    await started;
    expect(begun).toBe(true);
  });

  it("keeps texts as long as its window is open", async () => {
    const { clock, compose } = windowOf("ios", newDraft({ text: "", from: me }));
    const item = compose.office.context.mailbox?.item as unknown as {
      sessionData: { setAsync: (key: string, value: string) => void; getAsync: (key: string, told: Told) => void };
    };
    item.sessionData.setAsync("key", "value");
    await clock.run();
    const values: unknown[] = [];
    item.sessionData.getAsync("key", ({ value }) => values.push(value));
    await clock.run();
    expect(values).toEqual(["value"]);
    expect(() => item.sessionData.setAsync("key", "x".repeat(50_001))).toThrow(RangeError);
  });
});

describe("what a mailbox keeps", () => {
  it("is on a message for all its windows: 2,500 characters", async () => {
    const store = new FakeStore();
    const load = async (client: ClientName) => {
      const { item, clock } = openedIn(client, message, { store });
      const got: {
        get: (key: string) => unknown;
        set: (key: string, value: string) => void;
        saveAsync: (told?: Told) => void;
      }[] = [];
      item.loadCustomPropertiesAsync((result: { readonly value: (typeof got)[number] }) => got.push(result.value));
      await clock.run();
      const [properties] = got;
      if (properties === undefined) throw new Error("Nothing was loaded.");
      return { properties, clock };
    };
    const { properties, clock } = await load("web");
    properties.set("case", "open");
    properties.saveAsync();
    await clock.run();
    expect((await load("android")).properties.get("case")).toBe("open");
    properties.set("case", "x".repeat(2_490));
    expect(() => properties.saveAsync()).toThrow("customProperties");
  });

  it("fails to load where Outlook no longer answers", async () => {
    const { item, clock, results, told } = openedIn("web", { ...message, failing: { loadProperties: 9017 } });
    item.loadCustomPropertiesAsync(told);
    await clock.run();
    expect(results[0]?.error?.code).toBe(9017);
  });

  it("goes along with a forward in classic Outlook", () => {
    for (const [client, expected] of [
      ["classicWindows", '{"case":"open"}'],
      ["web", undefined],
    ] as const) {
      const store = new FakeStore();
      store.properties.set(message.id, '{"case":"open"}');
      const draft = forwardOf(message, { text: "", from: me });
      windowOf(client, draft, "PromptUser", { store });
      expect(store.properties.get(draft.id)).toBe(expected);
    }
  });

  it("are settings that a runtime loads once, at times as they were before", async () => {
    const store = new FakeStore();
    const first = outlookOf("web", { store });
    const running = outlookOf("web", { store });
    const { roamingSettings } = first.outlook.office.context;
    expect(running.outlook.office.context.roamingSettings.get("open")).toBeUndefined();
    roamingSettings.set("open", "1");
    roamingSettings.saveAsync();
    await first.clock.run();
    expect(running.outlook.office.context.roamingSettings.get("open")).toBeUndefined();
    expect(outlookOf("web", { store }).outlook.office.context.roamingSettings.get("open")).toBe("1");
    const stale = outlookOf("classicWindows", { store, trouble: 1 });
    expect(stale.outlook.office.context.roamingSettings.get("open")).toBeUndefined();
    const codes: unknown[] = [];
    roamingSettings.set("open", "x".repeat(33_000));
    roamingSettings.saveAsync(({ error }: { error: { code: number } | null }) => codes.push(error?.code));
    await first.clock.run();
    expect(codes).toEqual([9019]);
  });
});

describe("a new message that the add-in fills in", () => {
  const mailboxOf = (client: ClientName, onForm: (form: object) => void) => {
    const { clock, outlook } = outlookOf(client, { onForm });
    const mailbox = outlook.office.context.mailbox as {
      displayNewMessageForm?: (form: object) => void;
      displayNewMessageFormAsync?: (form: object, options: object, told: (result: object) => void) => void;
    };
    return { clock, mailbox };
  };

  it("is opened, and told of, as far as the client's requirement set goes", async () => {
    const forms: object[] = [];
    const told: object[] = [];
    const { clock, mailbox } = mailboxOf("web", (form) => forms.push(form));
    mailbox.displayNewMessageForm?.({ subject: "a" });
    mailbox.displayNewMessageFormAsync?.({ subject: "b" }, {}, (result) => told.push(result));
    await clock.run();
    expect(forms).toEqual([{ subject: "a" }, { subject: "b" }]);
    expect(told).toMatchObject([{ status: "succeeded" }]);
    expect(Object.keys(mailboxOf("macClassic", () => undefined).mailbox)).not.toContain("displayNewMessageFormAsync");
    expect(Object.keys(mailboxOf("ios", () => undefined).mailbox)).not.toContain("displayNewMessageForm");
  });

  it.each([
    { subject: "a".repeat(256) },
    { htmlBody: "a".repeat(32_769) },
    { attachments: [{ type: "item", name: "" }] },
  ])("is refused where a part is longer than Outlook takes", (form) => {
    const { mailbox } = mailboxOf("web", () => undefined);
    expect(() => mailbox.displayNewMessageForm?.(form)).toThrow(RangeError);
  });
});
