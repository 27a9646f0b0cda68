import { defaultPolicy, type MailItem, type Policy, type SupplierRecord } from "../../../../src/analysis";
import { identityOf } from "../../../../src/analysis/evidence/identity/identity";
import { paymentsOf } from "../../../../src/analysis/evidence/payments/payments";
import { askedStage } from "../../../../src/analysis/evidence/request/askedStage";
import type { Records } from "../../../../src/analysis/records";
import { read } from "../../reading";
import { item, record } from "../../signals/kit";

const stranger = "IBAN DE02 1203 0000 0000 2020 51";
const recorded = "IBAN DE89 3704 0044 0532 0130 00";
const policy: Policy = {
  ...defaultPolicy,
  organisation: {
    ...defaultPolicy.organisation,
    domains: ["harbourlane.example"],
    staff: [{ name: "Priya Nair", email: "priya.nair@harbourlane.example" }],
  },
};

const nordwind: SupplierRecord = record();
const records: Records = {
  state: "found",
  matches: [{ record: nordwind, by: "domain", clue: "nordwind-spedition.de" }],
  owners: [{ account: 0, record: nordwind, as: "account" }],
};

const genuine = { name: "Katrin Lohmann", address: "katrin@nordwind-spedition.de" };
const posing = { name: "Priya Nair", address: "priya.nair.private@gmail.com" };
const unknown = { name: "Tom", address: "tom@x.example" };

/** What a message wants in the end. */
function asked(from: MailItem["from"][number], text: string, more: Partial<MailItem> = {}, known = false) {
  const bodies: MailItem["bodies"] = { found: [{ type: "text", content: text }], missing: [] };
  const facts = read(item({ from: [from], to: [{ name: null, address: "ap@harbourlane.example" }], bodies, ...more }), {
    found: [],
    missing: [],
  });
  const held: Records = known ? records : { state: "found", matches: [], owners: [] };
  const identity = identityOf(facts, held, policy);
  return { identity, ...askedStage(facts, held, policy, identity, paymentsOf(facts, held, policy, identity)) };
}

const intent = (...given: Parameters<typeof asked>): string => asked(...given).request.intent;

describe("what a message wants, by its words", () => {
  test.each([
    ["Please pay our invoice of EUR 400 today.", "pay"],
    [`Our bank details have changed. Please use the new account. ${stranger}`, "change"],
    ["Please transfer EUR 400. Our bank details have changed, please use the new account.", "change"],
    ["We have received your payment of EUR 400. Thank you.", "report"],
    ["The meeting is on Friday at ten.", "none"],
    [`You find us here. ${stranger}`, "mention"],
    [`Invoice 4711, total EUR 1,200.00\n${stranger}`, "pay"],
  ])("%s", (text, expected) => {
    expect(intent(unknown, text)).toBe(expected);
  });

  test("a newsletter asks nothing where it names no destination", () => {
    const text = "Please pay our invoice of EUR 400 today.";
    const headers: MailItem["headers"] = {
      found: [{ name: "List-Unsubscribe", value: "<mailto:a@b.example>" }],
      missing: [],
    };
    expect(intent(unknown, text, { headers })).not.toBe("pay");
    expect(intent(unknown, `${text} ${stranger}`, { headers })).toBe("pay");
  });

  test("marks of a newsletter quiet no page to pay on", () => {
    const headers: MailItem["headers"] = { found: [{ name: "List-Unsubscribe", value: "<mailto:a@b>" }], missing: [] };
    const text = "Our invoice of EUR 400.00 is due on Friday.";
    expect(asked(genuine, text, { headers }, true).request.asksPay).toBe(false);
    const page = asked(genuine, `${text}\nhttps://desk.example/s/1`, { headers }, true);
    expect(page.request).toMatchObject({ intent: "pay", asksPay: true });
    expect(page.hinted).toMatchObject([{ kind: "payPage", written: "desk.example/s/1" }]);
  });

  test("a new telephone number is a change where a known supplier writes", () => {
    const text = "My telephone number has changed, the new one is +49 40 5550999.";
    expect(asked(genuine, text, {}, true).request.asksChange).toBe(true);
    expect(asked(unknown, text).request.asksChange).toBe(false);
  });
});

describe("an impostor", () => {
  test("asks for a change by an account of their own, whatever the words next to it", () => {
    const { identity, request } = asked(posing, `Here is what we spoke about. ${stranger}`);
    expect(identity.isPosing).toBe(true);
    expect(request).toMatchObject({ intent: "change", asksChange: true, asksPay: false });
    expect(request.acts.at(-1)).toMatchObject({ kind: "askPay", segment: 0, stated: true });
  });

  test("asks for nothing more than the words where they name no account", () => {
    expect(intent(posing, "Here is what we spoke about.")).toBe("none");
  });

  test("asks for the change that a new contact is", () => {
    const text = "My telephone number has changed, the new one is +49 40 5550999.";
    expect(asked(posing, text).request).toMatchObject({ intent: "change", asksChange: true });
  });

  test("keeps what they ask for in words", () => {
    expect(asked(posing, `Please transfer EUR 400 today. ${stranger}`).request).toMatchObject({
      intent: "pay",
      asksPay: true,
      asksChange: false,
    });
  });

  test("isn't someone who poses as no one", () => {
    const { identity, request } = asked(unknown, `Here is what we spoke about. ${stranger}`);
    expect(identity.isPosing).toBe(false);
    expect(request).toMatchObject({ intent: "mention", asksChange: false });
  });
});

describe("what could not be read", () => {
  const attachments: MailItem["attachments"] = [
    {
      name: "invoice.pdf",
      type: "application/pdf",
      size: 100,
      inline: false,
      content: { failed: { code: "encrypted", detail: "invoice.pdf" } },
    },
  ];

  test("is named whether or not something is asked", () => {
    const reasons = (text: string) =>
      asked(unknown, text, {
        unread: [{ name: "invoice.pdf", kind: "attachment", reason: { code: "encrypted" } }],
        attachments,
      }).unreadable.map(({ name }) => name);
    expect(reasons("Please transfer EUR 400 today.")).toContain("invoice.pdf");
    expect(reasons("The meeting is on Friday.")).toContain("invoice.pdf");
  });

  test("pairs are judged where a record is claimed", () => {
    const { pairs } = asked(genuine, `Please transfer EUR 400 today. ${recorded}`, {}, true);
    expect(pairs.map(({ record: { id }, held }) => [id, held])).toEqual([["V1", true]]);
  });
});
