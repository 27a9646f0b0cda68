import { forwardOf, type FakeMessage, type FakePerson } from "../../preview/outlook";
import { accountText, type OpenCase } from "../../src/cases";
import { onsendFile, openCase, sendIn, sha, windowOf } from "./kit";
import { asked, forward, fraudster, fresh, katrin, me, reply } from "./mails";

const colleague: FakePerson = { displayName: "Accounts Payable", emailAddress: "ap@harbourlane.co.uk" };
const person = (emailAddress: string): FakePerson => ({ displayName: emailAddress, emailAddress });

let message: FakeMessage;
let known: OpenCase;
beforeAll(async () => {
  await onsendFile();
  message = await asked();
  known = openCase({ keys: [sha(`conversation\n${message.conversationId}`)] });
}, 300_000);

describe("a draft in a conversation with an open case", () => {
  it.each(["web", "newWindows", "classicWindows", "classicWindows2024", "mac"] as const)(
    "is held up on %s where it approves, and may be sent anyway",
    async (client) => {
      const alert = await sendIn(client, reply(message, "Approved, please pay."), { cases: [known] });
      expect(alert).toMatchObject({ kind: "found", commandId: "composeButton" });
      expect(alert?.message).toContain("Case 2026-118 is open on this conversation");
      expect(alert?.message).toContain("“Approved, please pay”");
      expect(alert?.buttons.map(({ id }) => id)).toContain("sendAnyway");
    },
  );

  it("is held up where it is sent while Outlook still waits for what is said of it as a new draft", async () => {
    const { compose, clock, log } = await windowOf("web", reply(message, "Approved."), { cases: [known] });
    let isSent = false;
    void compose.start();
    void compose.send().then(() => (isSent = true));
    await clock.run(() => isSent || compose.alert !== null);
    expect(log).toEqual([]);
    expect(compose.outlook.calls.refused).toBe(0);
    expect(compose.alert?.message).toContain("Case 2026-118 is open");
  });

  it("is held up on iOS with no more than the message", async () => {
    const alert = await sendIn("ios", reply(message, "Approved."), { cases: [known] });
    expect(alert).toMatchObject({ commandId: null, contextData: null });
    expect(alert?.buttons.map(({ id }) => id)).toEqual(["sendAnyway", "dontSend"]);
  });

  it.each([
    ["in German", "Ist freigegeben.", "de-DE", "Fall 2026-118 offen"],
    ["in French", "Bon à payer.", "fr-FR", "2026-118 est ouvert"],
    ["in Spanish", "Aprobado.", "es-ES", "2026-118 está abierto"],
    ["in Italian", "Approvato.", "it-IT", "2026-118 è aperto"],
    ["in Dutch", "Akkoord, graag betalen.", "nl-NL", "2026-118 staat open"],
    ["in a language without words of ours", "Zatwierdzam.", "pl-PL", "2026-118 is open"],
  ])("is told so %s", async (_, text, language, expected) => {
    const alert = await sendIn("web", reply(message, text), { cases: [known], options: { language } });
    expect(alert?.message).toContain(expected);
  });

  it.each([
    "Thank you. I will call you on the number that we have.",
    "Not approved. Nobody pays this.",
    "Who approved this?",
  ])("goes where it says %j", async (text) => {
    expect(await sendIn("web", reply(message, text), { cases: [known] })).toBeNull();
  });

  it("goes where only the message below approves", async () => {
    const approving = {
      ...(await asked(katrin, "Your payment is approved, please pay.")),
      conversationId: message.conversationId,
    };
    expect(await sendIn("web", reply(approving, "Thanks, I'll ring you."), { cases: [known] })).toBeNull();
  });

  it("is known by the message that it answers, and by what the conversation says", async () => {
    const draft = { ...reply(message, "Approved."), conversationId: "another mailbox" };
    const byId = openCase({ keys: [sha("message\nsecond@nordwind-spedition.de")] });
    const byTopic = openCase({ keys: [sha("topic\nrechnung202661773\nk.lohmann@nordwind-spedition.de")] });
    for (const one of [byId, byTopic]) expect(await sendIn("web", draft, { cases: [one] })).not.toBeNull();
    expect(await sendIn("web", draft, { cases: [openCase({ keys: [sha("message\nother@x.example")] })] })).toBeNull();
  });

  it("is held up where the case was closed as fraud, and says so", async () => {
    const alert = await sendIn("web", reply(message, "Paid."), { cases: [{ ...known, state: "fraud" }] });
    expect(alert?.message).toContain("closed as fraud");
  });
});

describe("an account that is passed on", () => {
  it.each([
    ["the case's, with blanks", "Please use DE07 1001 0010 0140 8016 49 from now on."],
    ["the case's, without", "The account is de07100100100140801649."],
  ])("is held up: %s", async (_, text) => {
    const alert = await sendIn("web", reply(message, text, [colleague]), { cases: [known] });
    expect(alert?.message).toContain("passes on the account DE07 1001 0010 0140 8016 49");
  });

  it.each([
    ["with characters that nobody sees in it", "Pay to DE07\u200b 1001 00\u00ad10 0140 80\u206016 49."],
    ["in digits of another width", "Pay to DE０７ １００１ ００１０ ０１４０ ８０１６ ４９."],
    ["on two lines", "Pay to DE07 1001 0010\n0140 8016 49."],
    ["with its country apart", "Pay to DE 07 1001 0010 0140 8016 49."],
    ["glued to its label", "Pay to IBANDE07 1001 0010 0140 8016 49."],
    [
      "behind many other numbers",
      `${Array.from({ length: 2_000 }, (_, at) => 71_234 + at * 37).join(" and ")}, DE07 1001 0010 0140 8016 49`,
    ],
    ["behind much text", `${"Nothing of note. ".repeat(8_000)} DE07 1001 0010 0140 8016 49`],
  ])("is held up where it is written %s", async (_, text) => {
    const alert = await sendIn("web", reply(message, text, [colleague]), { cases: [known] });
    expect(alert?.message).toContain("passes on the account DE07 1001 0010 0140 8016 49");
  });

  it("is held up in a conversation that is pasted into a new message", async () => {
    const pasted = [
      "FYI",
      "",
      "From: Katrin Lohmann <k.lohmann@nordwind-spedition.de>",
      "Sent: Thursday, October 1, 2026 9:12 AM",
      "To: Priya Nair <priya.nair@harbourlane.co.uk>",
      "Subject: Rechnung 2026-61773",
      "",
      "Our new account is DE07 1001 0010 0140 8016 49.",
    ].join("\n");
    const byTopic = openCase({ keys: [sha("topic\nrechnung202661773\nk.lohmann@nordwind-spedition.de")] });
    const alert = await sendIn("web", fresh(pasted, [colleague]), { cases: [byTopic] });
    expect(alert?.message).toContain("Case 2026-118 is about this account");
  });

  it("is held up in what is forwarded", async () => {
    const alert = await sendIn("classicWindows", forward(message, "FYI", colleague), { cases: [known] });
    expect(alert?.message).toContain("Case 2026-118 is about this account");
  });

  it("is held up where it is no one's on record", async () => {
    const other = { ...known, disputed: [] };
    const alert = await sendIn("web", reply(message, "New account: FR7630006000011234567890189", [colleague]), {
      cases: [other],
    });
    expect(alert?.message).toContain("isn't on record for Nordwind Spedition GmbH");
  });

  it("goes where it is on record, ours, or no account", async () => {
    for (const text of [
      "Their account is DE25 1001 0010 4540 3314 82.",
      "Ours is GB29 NWBK 6016 1331 9268 19.",
      "The order is 4711 0815 and the invoice 2026-61773.",
    ]) {
      const config = {
        policy: { organisation: { domains: ["harbourlane.co.uk"], accounts: ["GB29NWBK60161331926819"] } },
      };
      expect(await sendIn("web", reply(message, text), { cases: [known], config })).toBeNull();
    }
  });

  it("is found in two parts too", async () => {
    const sterling = { ...known, disputed: [sha(accountText("gb-sort:200000/55779911"))] };
    const alert = await sendIn("web", reply(message, "Sort code 20-00-00, account 55 77 99 11."), {
      cases: [sterling],
    });
    expect(alert?.message).toContain("passes on the account");
  });

  it("goes where no case is open", async () => {
    expect(await sendIn("web", forward(message, "Please pay.", colleague))).toBeNull();
  });
});

describe("a recipient", () => {
  it.each([
    ["nordwlnd-spedition.de", "a domain of the conversation"],
    ["nordwind-spedltion.de", "a domain of the conversation"],
  ])("at %s is held up as an imitation of %s", async (domain) => {
    const alert = await sendIn("web", reply(message, "See attached.", [person(`k.lohmann@${domain}`)]));
    expect(alert?.message).toContain(`k.lohmann@${domain} imitates nordwind-spedition.de`);
  });

  it("that imitates us is held up", async () => {
    const alert = await sendIn("web", fresh("Hello", [person("boss@harbour1ane.co.uk")]));
    expect(alert?.message).toContain("imitates harbourlane.co.uk");
  });

  it("that imitates a supplier of a case is held up, though the case is another's", async () => {
    const alert = await sendIn("web", fresh("Hello", [person("a@nordwlnd-spedition.de")]), { cases: [openCase()] });
    expect(alert?.message).toContain("imitates nordwind-spedition.de");
  });

  it("at a free mailbox is held up where the conversation was with a company", async () => {
    const diverted = await asked(fraudster, "Please answer here.");
    const alert = await sendIn("web", reply(diverted, "Of course."));
    expect(alert?.message).toContain("This conversation was with nordwind-spedition.de");
    expect(alert?.message).toContain("nordwind.spedition@mail.com");
  });

  it.each([
    ["the company's own", () => reply(message, "Thanks.")],
    ["a colleague", () => reply(message, "Can you look at this?", [colleague])],
    ["a third company", () => reply(message, "See below.", [katrin, person("law@firm.example")])],
    ["a free mailbox beside the company's", () => reply(message, "See below.", [katrin, fraudster])],
    ["a free mailbox that is written to first", () => fresh("Hello", [fraudster])],
    ["anybody, by a forward", () => forwardOf(message, { text: "FYI", from: me, to: [fraudster] })],
  ])("is let be: %s", async (_, draft) => {
    expect(await sendIn("web", draft())).toBeNull();
  });
});

describe("how it is held up", () => {
  const buttons = async (setting: Parameters<typeof sendIn>[2], client: "web" | "classicWindows" = "web") =>
    (await sendIn(client, reply(message, "Approved."), { cases: [known], ...setting }))?.buttons.map(({ id }) => id);

  it("is the policy's to say", async () => {
    expect(await buttons({ config: { policy: { sendMode: "SoftBlock" } } })).not.toContain("sendAnyway");
    expect(await buttons({ config: { policy: { sendMode: "PromptUser" } } })).toContain("sendAnyway");
    expect(await buttons({ config: {} })).toContain("sendAnyway");
  });

  it("is the pane's to say where config.json doesn't come, and no one's where that says nothing", async () => {
    expect(await buttons({ notes: { sendMode: "SoftBlock" } }, "classicWindows")).not.toContain("sendAnyway");
    expect(await buttons({ notes: { base: null } }, "classicWindows")).toContain("sendAnyway");
  });

  it("asks for config.json by its whole address", async () => {
    const { asked: urls, compose, clock } = await windowOf("classicWindows", reply(message, "Hello"), { config: {} });
    void compose.send();
    await clock.run();
    expect(urls).toEqual(["https://guard.example/config.json"]);
  });

  it("needs neither a clock nor requests", async () => {
    expect(await buttons({ bare: true }, "classicWindows")).toContain("sendAnyway");
  });

  it("fits what Outlook takes, whatever names are in it", async () => {
    const long = { ...known, label: "x".repeat(200), supplier: "W".repeat(300) };
    const alert = await sendIn(
      "web",
      reply(message, `Approved, ${"very ".repeat(100)} well.`, [person(`${"a".repeat(60)}@nordwlnd-spedition.de`)]),
      {
        cases: [long],
      },
    );
    expect(alert?.message.length).toBeLessThanOrEqual(500);
    expect(alert?.message).toContain("Don't approve or pay before that call.");
  });
});

describe("a check that fails", () => {
  it.each([
    ["has no text", { failing: { html: 5001, text: 5001 } }],
    ["has no recipients", { failing: { to: 9020 } }],
    ["never gets its text", { silent: ["html", "text"] }],
  ] as const)("lets the message go and says so, where it %s", async (_, faults) => {
    const draft = { ...reply(message, "Approved."), ...faults };
    const { compose, clock, log } = await windowOf("web", draft, { cases: [known] });
    const sent = compose.send();
    await clock.run();
    expect(await sent).toMatchObject({ sent: true, told: { allowEvent: true } });
    expect(clock.now).toBeLessThan(10_000);
    expect(log.join()).toContain("sent unchecked");
    expect(compose.shownBanners().map((banner) => banner.message)).toEqual([
      "Remit Guard couldn't check this message. It was sent unchecked.",
    ]);
  });

  it("ends before Outlook says that it takes long", async () => {
    const draft = { ...reply(message, "Approved."), silent: ["subject"] as const };
    const { compose, clock } = await windowOf("web", draft, { cases: [known], options: { latency: () => 1_900 } });
    let shown = false;
    const sent = compose.send();
    await clock.run(() => (shown ||= compose.alert?.kind === "takingLong"));
    expect([shown, (await sent).sent]).toEqual([false, true]);
  });

  it("goes by no case where the mailbox keeps nonsense", async () => {
    for (const text of ["", "{", "null", '{"version":2}', '{"version":1,"cases":[null,{"label":1}]}']) {
      const { compose, clock, store } = await windowOf("web", reply(message, "Approved."));
      store.saveSettings(JSON.stringify({ "remit-guard-sending": text }));
      const sent = compose.send();
      await clock.run();
      expect((await sent).sent).toBe(true);
    }
  });
});
