import type { MailItem, SupplierRecord } from "../../src/analysis";
import { fraudster, judged, kabel, mail, nordwind, own, text } from "./desk";

// Denied is denied everywhere: no sender, place or wording lowers it.
const denied = { scheme: "iban", value: fraudster.replace(/ /g, ""), bank: null } as const;
const lists: readonly (readonly [string, readonly SupplierRecord[]])[] = [
  ["the supplier", [{ ...nordwind, rejectedAccounts: [denied] }, kabel]],
  ["another supplier", [nordwind, { ...kabel, rejectedAccounts: [denied] }]],
  [
    "the supplier, before an import put it on record",
    [{ ...nordwind, accounts: [...nordwind.accounts, denied], rejectedAccounts: [denied] }, kabel],
  ],
];
const colleague = [{ name: "Priya Nair", address: "priya.nair@harbourlane.co.uk" }];
const stranger = [{ name: "Someone", address: "office@unknown-forwarder.de" }];
const quoted = (words: string): string =>
  `Please see below.\n\n-----Original Message-----\nFrom: Katrin Lohmann <katrin.lohmann@nordwind-spedition.de>\nSent: Friday, 2 October 2026 10:00\nTo: ap@harbourlane.co.uk\nSubject: Invoice\n\n${words}`;
const pay = `Nordwind Spedition GmbH\nPlease pay EUR 900.00 to IBAN ${fraudster}.`;
const messages: readonly (readonly [string, MailItem, string | null])[] = [
  ["from the supplier", mail(pay), null],
  ["from a stranger", mail(pay, { from: stranger }), null],
  ["from a colleague", mail(pay, { from: colleague }), null],
  ["that a colleague forwards", mail(quoted(pay), { from: colleague, subject: "FW: Invoice" }), null],
  ["without a request", mail(`Our new account is IBAN ${fraudster}.`), null],
  ["next to the account on record", mail(`${pay}\nOr to IBAN ${own}.`), null],
  ["in a file", mail("Please find our invoice attached."), `Nordwind Spedition GmbH\nInvoice\nIBAN ${fraudster}`],
];

describe.each(lists)("an account that was denied by %s", (_, suppliers) => {
  test.each(messages)("is a reason not to pay in a message %s", async (_name, message, file) => {
    const report = await judged(message, { found: file === null ? [] : [text(file)] }, suppliers);
    expect(report.verdict).toBe("stop");
    expect(report.outcome("destination-of-another")).toBe("suspicious");
  });
});

test.each([
  [
    "by its last digits",
    `Nordwind Spedition GmbH\nPlease pay EUR 900.00 to the account ending in ${denied.value.slice(-4)}.`,
  ],
  [
    "masked",
    `Nordwind Spedition GmbH\nPlease pay EUR 900.00 to IBAN ${denied.value.slice(0, 4)} **** **** **** ${denied.value.slice(-4)}.`,
  ],
  ["as one that was paid before", `Nordwind Spedition GmbH\nWe debited EUR 900.00 from our account IBAN ${fraudster}.`],
])("an account that the supplier denied is a reason not to pay when it is named %s", async (_, words) => {
  const report = await judged(mail(words), {}, [{ ...nordwind, rejectedAccounts: [denied] }, kabel]);
  expect([report.verdict, report.outcome("destination-of-another")]).toEqual(["stop", "suspicious"]);
});

test("the last digits of an account on record don't count as those of a denied one", async () => {
  const twin = { ...denied, value: `${denied.value.slice(0, -4)}${own.replace(/ /g, "").slice(-4)}` };
  const words = `Nordwind Spedition GmbH\nPlease pay EUR 900.00 to the account ending in ${twin.value.slice(-4)}.`;
  const report = await judged(mail(words), {}, [{ ...nordwind, rejectedAccounts: [twin] }, kabel]);
  expect(report.outcome("destination-of-another")).toBe("notApplicable");
});

test("an account that the supplier denied is a reason not to pay with a digit misread in a scan", async () => {
  const aba = { scheme: "us-aba", value: "4482015533", bank: "021000021" } as const;
  const scan = text("Nordwind Spedition GmbH\nInvoice\nRouting number 021000021\nAccount number 4482015538", {
    layer: "ocr",
  });
  const message = mail("Please find our invoice attached.");
  const report = await judged(message, { found: [scan] }, [{ ...nordwind, rejectedAccounts: [aba] }, kabel]);
  expect(report.verdict).toBe("stop");
  const typed = await judged(message, { found: [{ ...scan, layer: "text" }] }, [
    { ...nordwind, rejectedAccounts: [aba] },
  ]);
  expect(typed.outcome("destination-of-another")).not.toBe("suspicious");
});
