import type { Report, Verdict } from "../../src/analysis";
import { en, summary } from "../../src/report";
import { destination, finding, fired, nordwind, report } from "./kit";

const known = {
  record: nordwind,
  callBack: "+49405550187",
  supplier: { id: "V1", name: nordwind.name, matchedBy: ["name" as const] },
};
const callOnRecord =
  "Call Nordwind Spedition GmbH on +49405550187, the number on record, and ask them to read the bank details back to you. Don't use a number from the message.";

function steps(verdict: Verdict, fields: Partial<Report> = {}) {
  return summary(report({ verdict, ...fields }), en).steps.map(({ text }) => text);
}

describe("what heads a summary", () => {
  test.each([
    ["stop", "Do not pay"],
    ["verify", "Call before paying"],
    ["caution", "Something doesn't fit"],
    ["incomplete", "Not everything could be read"],
    ["consistent", "No difference found"],
    ["unrelated", "Nothing about payment here"],
  ] as const)("%s: %s", (verdict, title) => {
    expect(summary(report({ verdict }), en)).toMatchObject({ verdict, title });
  });

  test.each([
    [{ name: "Katrin", address: "k@example.net" }, "Katrin <k@example.net>"],
    [{ name: null, address: "k@example.net" }, "<k@example.net>"],
    [{ name: "Katrin", address: null }, "Katrin"],
    [{ name: "Kat\r\nrin", address: "k@example.net" }, "Kat rin <k@example.net>"],
    [null, ""],
  ])("the sender %j", (from, shown) => {
    expect(summary(report({ message: { ...report().message, from } }), en).from).toBe(shown);
  });

  test.each([
    ["Invoice 4711", "Invoice 4711"],
    ["Invoice\r\n\u001b[2J4711", "Invoice [2J4711"],
    ["", "(no subject)"],
    [null, "(no subject)"],
  ])("the subject %j", (subject, shown) => {
    expect(summary(report({ message: { ...report().message, subject } }), en).subject).toBe(shown);
  });
});

describe("reasons", () => {
  test("are the strongest first; of one strength, in the order of the signals", () => {
    const findings = [
      fired("pressure.urgent", "context"),
      fired("supplier-unknown.unknown", "weak", { address: "a@example.net" }),
      fired("supplier-inactive.blocked", "strong", { supplier: "One" }),
      fired("first-destination.first", "decisive", { supplier: "Two", account: "X" }),
      fired("destination-invalid.invalid", "moderate", { account: "Y" }),
      fired("supplier-inactive.inactive", "strong", { supplier: "Three" }),
    ];
    expect(summary(report({ findings }), en).reasons.map(({ text }) => text)).toEqual([
      "This message asks for payment to X, but no account is on record for Two yet.",
      "One is marked as blocked.",
      "Three is marked as inactive.",
      "Account Y can't exist: its check digits or bank code are wrong.",
      "a@example.net asks for payment, but is on no supplier's record.",
      "The message urges you to hurry.",
    ]);
    expect(findings.map(({ strength }) => strength)).toEqual([
      "context",
      "weak",
      "strong",
      "decisive",
      "moderate",
      "strong",
    ]);
  });

  test("are only what fired", () => {
    const findings = (["clear", "cannotTell", "notApplicable"] as const).map((outcome) => finding({ outcome }));
    expect(summary(report({ findings }), en).reasons).toEqual([]);
  });
});

describe("accounts side by side", () => {
  test("mark the digits that differ, and keep the place", () => {
    const { accounts } = summary(report({ ...known, destinations: [destination()] }), en);
    expect(accounts).toHaveLength(1);
    const [first] = accounts;
    const text = (marks: readonly { text: string }[] = []) => marks.map((mark) => mark.text).join("");
    expect(text(first?.onRecord)).toBe("DE89 3704 0044 0532 0130 00");
    expect(text(first?.found)).toBe("DE02 1203 0000 0000 2020 51");
    expect(first?.found[0]).toEqual({ text: "DE", differs: false });
    expect(first?.found.some(({ differs }) => differs)).toBe(true);
    expect(first?.quote).toBe("IBAN DE02120300000000202051");
  });

  test("the account on record of the same scheme is the one to compare with", () => {
    const british = { scheme: "gb-sort", bank: "200000", value: "55779911" } as const;
    const record = { ...nordwind, accounts: [...nordwind.accounts, british] };
    const account = { ...british, value: "55779912" };
    const { accounts } = summary(
      report({ record, destinations: [destination({ account, value: account.value })] }),
      en,
    );
    expect(accounts[0]?.onRecord.map(({ text }) => text).join("")).toBe("20-00-00 55779911");
    expect(accounts[0]?.found.filter(({ differs }) => differs)).toEqual([{ text: "2", differs: true }]);
  });

  test.each([
    ["on record", [destination({ onRecord: true })]],
    ["ours", [destination({ onRecord: null, role: "ours" })]],
    ["no account", [destination({ kind: "link", account: null })]],
  ])("leave out what is %s", (_, destinations) => {
    expect(summary(report({ ...known, destinations }), en).accounts).toEqual([]);
  });

  test("show an account once, and at most five", () => {
    const many = Array.from({ length: 9 }, (_, index) => destination({ value: String(index) }));
    expect(summary(report({ ...known, destinations: [destination(), destination()] }), en).accounts).toHaveLength(1);
    expect(summary(report({ ...known, destinations: many }), en).accounts).toHaveLength(5);
  });

  test("are alone where there is nothing to compare with", () => {
    const alone = [{ onRecord: [], found: [{ text: "DE02 1203 0000 0000 2020 51", differs: false }] }];
    for (const fields of [{}, { record: { ...nordwind, accounts: [] } }, known]) {
      const destinations = [destination({ onRecord: null })];
      expect(summary(report({ ...fields, destinations }), en).accounts).toMatchObject(alone);
    }
  });

  test("the nearest account on record is the one that it was made from", () => {
    const british = { scheme: "iban", value: "GB29NWBK60161331926819", bank: null } as const;
    const record = { ...nordwind, accounts: [british, { ...british, value: "DE02120300000000202052" }] };
    const { accounts } = summary(report({ record, destinations: [destination()] }), en);
    expect(accounts[0]?.onRecord.map(({ text }) => text).join("")).toBe("DE02 1203 0000 0000 2020 52");
  });

  test("a long display name leaves the address in sight", () => {
    const from = { name: "x".repeat(500), address: "thief@example.net" };
    const { from: shown } = summary(report({ message: { ...report().message, from } }), en);
    expect(shown).toMatch(/^x{59}… <thief@example\.net>$/);
  });

  test("where a colleague's name was borrowed, the colleague is the one to call", () => {
    const findings = [fired("staff-impersonated.posing", "decisive", { name: "Priya", address: "p@example.net" })];
    expect(summary(report({ verdict: "stop", findings }), en).steps[1]).toMatchObject({
      kind: "call",
      text: expect.stringMatching(/^Call your colleague/) as string,
    });
  });
});

describe("what to do next", () => {
  test("stop: do not pay, and call the number on record", () => {
    expect(steps("stop", known)).toEqual(["Do not pay and do not reply.", callOnRecord]);
  });

  test("verify: call the number on record", () => {
    expect(steps("verify", known)).toEqual([callOnRecord]);
  });

  test("the number is not offered where it was changed lately", () => {
    const [step] = steps("verify", { ...known, callBack: null, findings: [fired("record-changed-recently.phone")] });
    expect(step).toBe(
      "Call Nordwind Spedition GmbH on a number that you know from elsewhere: there is no usable number on record. Don't use a number from the message.",
    );
  });

  test("a colleague's request that doesn't fit: look, and call them", () => {
    const findings = [fired("supplier-unknown.payee", "weak", { account: "GB33 BUKB 2020 1555 5555 55" })];
    expect(steps("caution", { findings })).toEqual([
      "Clear up the points above before you pay.",
      expect.stringMatching(/^Call your colleague/),
    ]);
  });

  test("a stranger who asks to be paid: whether anybody ordered; not of a supplier on record", () => {
    const findings = [fired("supplier-unknown.unknown", "weak", { address: "a@example.net" })];
    expect(steps("caution", { findings })).toEqual([en.steps.askForOrder]);
    expect(steps("caution", { ...known, findings })).toEqual([en.steps.look]);
  });

  test.each(["inactive", "blocked"] as const)("a supplier who is %s: do not pay", (status) => {
    const findings = [fired(`supplier-inactive.${status}`, "strong", { supplier: "Nordwind" })];
    expect(steps("caution", { ...known, findings })).toEqual([en.steps.notActive]);
  });

  test("a contact that changes: ask whether it did, on the number on record", () => {
    for (const key of ["asked", "changed"] as const) {
      expect(
        steps("verify", { ...known, findings: [finding({ message: `contact-changed.${key}`, group: "destination" })] }),
      ).toEqual([
        "Call Nordwind Spedition GmbH on +49405550187, the number on record, and ask whether their contact details really changed. Don't use a number from the message.",
      ]);
    }
  });

  test("a changed account leaves the number valid", () => {
    expect(steps("verify", { ...known, findings: [fired("record-changed-recently.bank")] })).toEqual([callOnRecord]);
  });

  test("the record holds no number", () => {
    const [step] = steps("verify", { ...known, record: { ...nordwind, phones: [] }, callBack: null });
    expect(step).toMatch(/^Call Nordwind Spedition GmbH on a number that you know from elsewhere/);
  });

  test("no one whom we know: the number is to be found elsewhere", () => {
    expect(steps("verify")).toEqual([
      "Find the supplier's number yourself, not in the message, and call before you pay.",
    ]);
  });

  test("an outsider in a quoted conversation: somebody's mailbox is open", () => {
    const findings = [fired("sender-outside-thread.outside", "strong")];
    for (const verdict of ["stop", "verify"] as const) {
      expect(steps(verdict, { ...known, findings }).at(-1)).toMatch(
        /^Tell IT: an outsider is quoting a real conversation/,
      );
    }
    const inside = finding({ outcome: "clear", message: "sender-outside-thread.inside" });
    expect(steps("stop", { ...known, findings: [inside] })).toHaveLength(2);
  });

  test.each([
    ["caution", ["Clear up the points above before you pay."]],
    ["incomplete", ["Open what could not be read. Pay Nordwind Spedition GmbH only to DE89 3704 0044 0532 0130 00."]],
    ["consistent", []],
    ["unrelated", []],
  ] as const)("%s", (verdict, expected) => {
    expect(steps(verdict, known)).toEqual(expected);
  });

  test("incomplete, with no account on record", () => {
    const bare = { ...known, record: { ...nordwind, accounts: [] } };
    for (const fields of [bare, { ...known, record: null }])
      expect(steps("incomplete", fields)).toEqual([
        "Open what could not be read, and compare the account with the record yourself.",
      ]);
  });

  test("no step ever names a number of the message", () => {
    const findings = [fired("contact-changed.differs", "weak", { phone: "+44 7700 900123", onRecord: "+49405550187" })];
    for (const verdict of ["stop", "verify", "caution", "incomplete"] as const) {
      expect(steps(verdict, { ...known, findings }).join(" ")).not.toContain("7700");
    }
  });
});

describe("what was not checked", () => {
  test("gates first, then each part with its reason, each once", () => {
    const notChecked = summary(
      report({
        gates: [
          { kind: "destinationsUnreadable", reasons: ["encrypted"] },
          { kind: "recordsNotReachable", reasons: ["notReachable"] },
        ],
        unread: [
          { name: "a.pdf", reason: { code: "encrypted", detail: "a.pdf" } },
          { name: "a.pdf", reason: { code: "encrypted" } },
          { name: "b.zip", reason: { code: "tooDeep", detail: "inner.zip" } },
        ],
      }),
      en,
    ).notChecked.map(({ text }) => text);
    expect(notChecked).toEqual([
      "The supplier list could not be reached",
      "a.pdf: encrypted",
      "b.zip: nested too deeply (inner.zip)",
    ]);
  });

  test("a file's name stays on its line", () => {
    const unread = [{ name: "a\n\u202eb.pdf", reason: { code: "damaged" as const } }];
    expect(summary(report({ unread }), en).notChecked).toMatchObject([{ text: "a b.pdf: damaged" }]);
  });
});
