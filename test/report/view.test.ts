import type { Finding, Report, Verdict } from "../../src/analysis";
import { en, viewOf } from "../../src/report";
import { wordsFor } from "./languages";
import { record } from "../analysis/signals/kit";
import { destination, finding, fired, nordwind, report } from "./kit";

function view(fields: Partial<Report>) {
  return viewOf(report(fields), en);
}

const outside = fired("sender-outside-thread.outside", "strong", {
  address: "thief@example.net",
  participant: "k@nordwind.de",
});
const verdicts = ["stop", "verify", "caution", "incomplete", "consistent", "unrelated"] as const;

describe("whom to call", () => {
  const known = { record: nordwind, callBack: "+49405550187" };

  test.each(["stop", "verify"] as const)("%s: the supplier, on the number on record", (verdict) => {
    expect(view({ ...known, verdict }).call).toEqual({
      supplier: "Nordwind Spedition GmbH",
      phone: "+49405550187",
      about: "bankDetails",
      verified: "Bank details verified on 1 Jul 2026.",
    });
  });

  test.each(["caution", "incomplete", "consistent", "unrelated"] as const)("%s: no one", (verdict) => {
    expect(view({ ...known, verdict }).call).toBeNull();
  });

  test("about the contact, where that alone changes", () => {
    const group = "destination";
    const changed = finding({ message: "contact-changed.changed", group });
    const about = (findings: readonly Finding[]) => view({ ...known, verdict: "verify", findings }).call?.about;
    expect(about([changed, fired("pressure.urgent", "context")])).toBe("contact");
    expect(about([changed, finding({ message: "change-announced.announced", group })])).toBe("bankDetails");
    expect(about([])).toBe("bankDetails");
  });

  test("no one whom we know", () => {
    expect(view({ verdict: "stop" }).call).toBeNull();
  });

  test("no number where the record has none to use, no day where nothing was verified", () => {
    const call = view({ verdict: "stop", record: record({ bankVerifiedOn: null }), callBack: null }).call;
    expect(call).toMatchObject({ phone: null, verified: null });
  });

  test("the day is written as the reader writes it", () => {
    expect(viewOf(report({ ...known, verdict: "stop" }), wordsFor("de")).call?.verified).toBe(
      "Bankverbindung geprüft am 01.07.2026.",
    );
  });
});

describe("a mailbox that may be compromised", () => {
  test.each(["stop", "verify"] as const)("%s: IT is told, its steps are apart", (verdict) => {
    const { steps, itSteps } = view({ verdict, findings: [outside] });
    expect(steps.at(-1)?.kind).toBe("tellIt");
    expect(steps.at(-1)?.text).toMatch(/^Tell IT: .*\.$/);
    expect(itSteps).toHaveLength(5);
    for (const [index, word] of ["sessions", "password", "inbox rules", "apps", "sign-in"].entries()) {
      expect(itSteps[index]).toContain(word);
    }
  });

  test("is no matter where the sender was part of the conversation, nor of a message that wants nothing", () => {
    const inside = finding({ outcome: "clear", message: "sender-outside-thread.inside" });
    expect(view({ verdict: "stop", findings: [inside] }).itSteps).toEqual([]);
    expect(view({ verdict: "unrelated", findings: [outside] }).itSteps).toEqual([]);
    expect(view({ verdict: "stop" }).itSteps).toEqual([]);
  });
});

describe("the conversation", () => {
  const participants = [
    { name: "Katrin Lohmann", address: "k@nordwind.de" },
    { name: null, address: "ap@harbour.example" },
    { name: "Priya", address: null },
  ];

  test("names who took part, and what is odd", () => {
    const changed = fired("destination-changed-in-thread.changed", "strong", { account: "A", before: "B" });
    const pressure = fired("pressure.urgent", "context");
    expect(view({ participants, findings: [changed, pressure, outside] }).conversation).toEqual({
      participants: ["Katrin Lohmann <k@nordwind.de>", "<ap@harbour.example>", "Priya"],
      oddities: [
        { signal: "destination-changed-in-thread", text: "The new text gives A; the quoted messages gave B." },
        {
          signal: "sender-outside-thread",
          text: "thief@example.net was never part of the quoted conversation; k@nordwind.de was.",
        },
      ],
    });
  });

  test("isn't one where nothing is quoted, though a reply says so", () => {
    const alone = fired("reply-without-conversation.alone", "moderate", { subject: "RE: 4711" });
    expect(view({ findings: [alone] }).conversation).toBeNull();
  });

  test("is one where headers are missing from what is quoted", () => {
    const changed = fired("destination-changed-in-thread.changed", "strong", { account: "A", before: "B" });
    expect(view({ findings: [changed] }).conversation).toEqual({
      participants: [],
      oddities: [
        { signal: "destination-changed-in-thread", text: "The new text gives A; the quoted messages gave B." },
      ],
    });
  });
});

describe("the checks", () => {
  test("are all there: what was found, what can't be told, what is clear, what is no question", () => {
    const outcomes = ["clear", "notApplicable", "suspicious", "cannotTell", "clear"] as const;
    const findings = outcomes.map((outcome, index) =>
      finding({
        outcome,
        reasons: outcome === "cannotTell" ? [{ code: "notReachable" }] : [],
        quotes: [
          { text: `line ${index}\u202e`, source: "body" },
          { text: `line ${index}`, source: "quoted" },
        ],
      }),
    );
    const { checks } = view({ findings });
    expect(checks.map(({ outcome, text }) => [outcome, text])).toEqual([
      ["suspicious", "Nordwind Spedition GmbH is marked as blocked."],
      ["cannotTell", "Could not be checked: the supplier list could not be reached."],
      ["clear", "The supplier is active."],
      ["clear", "The supplier is active."],
      ["notApplicable", "Does not apply to this message."],
    ]);
    expect(checks[0]).toMatchObject({ signal: "supplier-inactive", label: "Supplier status", quotes: ["line 2"] });
    expect(findings[0]?.outcome).toBe("clear");
  });
});

describe("the headline", () => {
  const weak = fired("pressure.urgent", "context");
  const strong = fired("supplier-inactive.blocked", "strong", { supplier: "Nordwind" });

  test.each(["stop", "verify", "caution"] as const)("%s: the strongest reason", (verdict) => {
    expect(view({ verdict, findings: [weak, strong] }).headline).toBe("Nordwind is marked as blocked.");
  });

  test.each(verdicts)("%s: the verdict's own sentence where there is nothing else to say", (verdict) => {
    expect(view({ verdict }).headline).toBe(en.verdicts[verdict].sentence);
  });

  const matching = (value: string, fields: Partial<Parameters<typeof destination>[0]> = {}) =>
    destination({ value, account: { scheme: "iban", value, bank: null }, onRecord: true, payee: nordwind, ...fields });

  test.each([
    [
      "one",
      [matching("DE89370400440532013000")],
      "The account matches the record of Nordwind Spedition GmbH (…3000), verified on 1 Jul 2026.",
    ],
    [
      "one at two places",
      [matching("DE89370400440532013000"), matching("DE89370400440532013000")],
      "The account matches the record of Nordwind Spedition GmbH (…3000), verified on 1 Jul 2026.",
    ],
    [
      "one never verified",
      [matching("DE89370400440532013000", { payee: record({ bankVerifiedOn: null }) })],
      "The account matches the record of Nordwind Spedition GmbH (…3000).",
    ],
    [
      "two",
      [matching("DE89370400440532013000"), matching("GB29NWBK60161331926819")],
      "The accounts match the record of Nordwind Spedition GmbH (…3000 and …6819).",
    ],
    [
      "four",
      ["10001", "10002", "10003", "10004"].map((value) => matching(value)),
      "The accounts match the record of Nordwind Spedition GmbH (…0001, …0002, …0003, and …).",
    ],
    [
      "beside our own",
      [matching("GB29NWBK60161331926819", { role: "ours" }), matching("DE89370400440532013000")],
      "The account matches the record of Nordwind Spedition GmbH (…3000), verified on 1 Jul 2026.",
    ],
  ])("consistent, matching accounts: %s", (_, destinations, said) => {
    expect(view({ verdict: "consistent", destinations, findings: [weak] }).headline).toBe(said);
  });

  test("consistent by its sender alone", () => {
    const supplier = { id: "V1", name: "Nordwind", matchedBy: ["sender-domain" as const] };
    expect(view({ verdict: "consistent", supplier }).headline).toBe(
      "The sender is on record for Nordwind. No bank details were compared.",
    );
    const named = { ...supplier, matchedBy: ["name" as const] };
    expect(view({ verdict: "consistent", supplier: named }).headline).toBe(en.verdicts.consistent.sentence);
  });

  test("consistent: it names each supplier whose record was compared with", () => {
    const destinations = ["A", "B", "C", "D"].map((name, index) =>
      matching(`DE8937040044053201300${index}`, { payee: record({ name }) }),
    );
    const { headline } = view({ verdict: "consistent", destinations });
    expect(headline).toBe("The accounts match the record of A, B, C, and … (…3000, …3001, …3002, and …).");
  });

  test("incomplete: a part goes by the reader's name for it, and a file of that name by its own", () => {
    const reason = { code: "tooLarge" as const };
    const part = { name: "body", reason };
    const file = { name: "body", kind: "attachment" as const, reason };
    const deciding = finding({
      signal: "payment-details-unreadable",
      outcome: "cannotTell",
      reasons: [{ ...reason, detail: "body" }],
    });
    const shown = view({ verdict: "incomplete", unread: [part], findings: [deciding] });
    expect(shown.headline).toBe("Text of the message: too large.");
    expect(shown.checks[0]?.text).toBe("Could not be checked: text of the message (too large).");
    expect(view({ verdict: "incomplete", unread: [file], findings: [deciding] }).headline).toBe("body: too large.");
  });

  test("incomplete: Outlook's own sentence is no reason of ours", () => {
    const reason = { code: "notProvided" as const, detail: "5001 An internal error has occurred." };
    const failed = finding({ signal: "payment-details-unreadable", outcome: "cannotTell", reasons: [reason] });
    for (const findings of [[], [failed]])
      expect(view({ verdict: "incomplete", unread: [{ name: "body", reason }], findings }).headline).toBe(
        "Text of the message: not provided (Outlook 5001).",
      );
  });

  test("incomplete: what could not be read", () => {
    const unread = [{ name: "invoice.pdf", reason: { code: "encrypted" as const } }];
    expect(view({ verdict: "incomplete", unread }).headline).toBe("invoice.pdf: encrypted.");
    const logo = { name: "logo.png", reason: { code: "unsupported" as const } };
    const deciding = finding({
      signal: "payment-details-unreadable",
      outcome: "cannotTell",
      reasons: [{ code: "encrypted", detail: "invoice.pdf" }],
    });
    expect(view({ verdict: "incomplete", unread: [logo, ...unread], findings: [deciding] }).headline).toBe(
      "invoice.pdf: encrypted.",
    );
    const gates = [{ kind: "recordsNotReachable" as const, reasons: ["notReachable" as const] }];
    expect(view({ verdict: "incomplete", unread, gates }).headline).toBe("The supplier list could not be reached.");
  });
});

describe("what the headline says already", () => {
  const weak = fired("pressure.urgent", "context");
  const strong = fired("supplier-inactive.blocked", "strong", { supplier: "Nordwind" });
  const headlines = (all: readonly { readonly isHeadline: boolean }[]) => all.map(({ isHeadline }) => isHeadline);

  test("is the strongest reason of an alarm, and none of another verdict", () => {
    for (const verdict of ["stop", "verify", "caution"] as const)
      expect(headlines(view({ verdict, findings: [weak, strong] }).reasons)).toEqual([true, false]);
    for (const verdict of ["incomplete", "consistent", "unrelated"] as const)
      expect(headlines(view({ verdict, findings: [weak, strong] }).reasons)).toEqual([false, false]);
  });

  test("is what decides and was not read, wherever it is, and however often it is named", () => {
    const logo = { name: "logo.png", reason: { code: "unsupported" as const } };
    const invoice = { name: "invoice.pdf", reason: { code: "encrypted" as const, detail: "invoice.pdf" } };
    const again = { ...invoice, reason: { code: "encrypted" as const } };
    const deciding = finding({
      signal: "payment-details-unreadable",
      outcome: "cannotTell",
      reasons: [{ code: "encrypted", detail: "invoice.pdf" }],
    });
    const fields = { unread: [logo, again, invoice], findings: [deciding] };
    expect(headlines(view({ verdict: "incomplete", ...fields }).notChecked)).toEqual([false, true]);
    expect(headlines(view({ verdict: "caution", ...fields }).notChecked)).toEqual([false, false]);
  });
});

test("checks that are answered alike have one number", () => {
  const unable = (signal: "timing" | "pressure" | "hidden-text", code: "empty" | "encrypted") =>
    finding({ signal, outcome: "cannotTell", reasons: [{ code }] });
  const findings = [unable("timing", "empty"), unable("pressure", "empty"), unable("hidden-text", "encrypted")];
  const [first, second, third] = view({ findings }).checks.map(({ answer }) => answer);
  expect(first).toBe(second);
  expect(third).not.toBe(first);
});

describe("the banner", () => {
  test("says what to do and why", () => {
    expect(
      view({ verdict: "stop", findings: [fired("supplier-inactive.blocked", "strong", { supplier: "Nordwind" })] })
        .banner,
    ).toBe("Do not pay. Nordwind is marked as blocked.");
  });

  test("is not written by a sender who chooses his address and his file's name", () => {
    const address = `${"no.difference.found.nothing.to.do.".repeat(3)}@thief.example`;
    const params = { address, supplier: "Nordwind Spedition GmbH" };
    const found = fired("sender-not-on-record.notOnRecord", "strong", params);
    expect(view({ verdict: "caution", findings: [found] }).banner).toBe(
      `Something doesn't fit. ${address.slice(0, 39)}… is not on record for Nordwind Spedition GmbH.`,
    );
    const unread = [{ name: "x".repeat(90), kind: "attachment" as const, reason: { code: "encrypted" as const } }];
    expect(view({ verdict: "incomplete", unread }).banner).toBe(
      `Not everything could be read. ${"x".repeat(39)}…: encrypted.`,
    );
  });

  test.each([
    ["at a word", "Nordwind ".repeat(40), /Nordwind…$/],
    ["within a word that is too long", "x".repeat(400), /xxx…$/],
    ["at no half of a character", "\u{1f600}".repeat(400), /\u{1f600}…$/u],
  ])("is cut %s", (_, supplier, end) => {
    const { banner } = view({
      verdict: "stop",
      findings: [fired("supplier-inactive.blocked", "strong", { supplier })],
    });
    expect(banner.length).toBeLessThanOrEqual(150);
    expect(banner).toMatch(end);
    expect(banner).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|\s…/);
  });
});

test.each<[Verdict, number]>([
  ["stop", 2],
  ["verify", 1],
  ["caution", 1],
  ["incomplete", 1],
  ["consistent", 0],
  ["unrelated", 0],
])("%s has %i steps", (verdict, count) => {
  expect(view({ verdict }).steps).toHaveLength(count);
});

describe("a message that asks for money, with nothing wrong about it", () => {
  const shown = (fields: Parameters<typeof report>[0]) => viewOf(report({ verdict: "unrelated", ...fields }), en);

  it("is not said to have nothing to do with payment", () => {
    expect(shown({ intent: "pay" }).title).toBe("Nothing unusual found");
    expect(shown({ intent: "none", destinations: [destination({ role: "payee" })] }).title).toBe(
      "Nothing unusual found",
    );
  });

  it("says that no account was compared where there are no records", () => {
    const { title, headline, text } = shown({ intent: "pay", noRecords: true });
    expect(title).toBe("No account was compared");
    expect(headline).toContain("no supplier list is set up");
    expect(text).toContain(headline);
  });

  it("says that the language is not read, where it isn't", () => {
    const gates = [{ kind: "languageUnknown", reasons: ["languageUnknown"] }] as const;
    expect(shown({ intent: "none", gates }).title).toBe("Language not supported");
  });

  it("leaves others as they are", () => {
    expect(shown({ intent: "mention", noRecords: true }).title).toBe("Nothing about payment here");
    expect(shown({ intent: "none", destinations: [destination({ role: "ours" })] }).title).toBe(
      "Nothing about payment here",
    );
  });
});

it("calls the parts of a message that were not read by names that people know, and files by their own", () => {
  const { notChecked } = view({
    unread: [
      { name: "headers", reason: { code: "notProvided" } },
      { name: "invoice.pdf", reason: { code: "encrypted" } },
    ],
  });
  expect(notChecked.map(({ text }) => text)).toEqual([
    "Technical headers, which show who really sent it: not provided",
    "invoice.pdf: encrypted",
  ]);
});
