import { defaultPolicy, noDocuments, type MailItem, type Policy, type SupplierRecord } from "../../../../src/analysis";
import { whole } from "../../../../src/analysis/gathered";
import { identityOf } from "../../../../src/analysis/evidence/identity/identity";
import { paymentsOf } from "../../../../src/analysis/evidence/payments/payments";
import { askedStage } from "../../../../src/analysis/evidence/request/askedStage";
import type { Records } from "../../../../src/analysis/records";
import { read } from "../../reading";
import { item, record } from "../../signals/kit";

const policy: Policy = {
  ...defaultPolicy,
  organisation: {
    ...defaultPolicy.organisation,
    name: "Harbour & Lane Ltd",
    domains: ["harbourlane.example"],
    staff: [{ name: "Priya Nair", email: "priya.nair@harbourlane.example" }],
  },
};

const nordwind: SupplierRecord = record();
const found = (...matches: Extract<Records, { state: "found" }>["matches"]): Records => ({
  state: "found",
  matches,
  owners: [],
});
const nobody = found();
const words = "Our bank details have changed. You will get the new ones next week.";
const stranger = { name: "Robin Calder", address: "robin@tarnmoor.example" };
const header = { name: "List-Unsubscribe", value: "<mailto:off@tarnmoor.example>" };
const mass: MailItem["headers"] = { found: [header], missing: [] };

interface Given {
  readonly text?: string;
  readonly records?: Records;
  readonly more?: Partial<MailItem>;
}

function stageOf({ text = words, records = nobody, more = {} }: Given) {
  const bodies: MailItem["bodies"] = { found: [{ type: "text", content: text }], missing: [] };
  const to = [{ name: null, address: "ap@harbourlane.example" }];
  const facts = read(item({ subject: "A word", from: [stranger], to, bodies, ...more }), noDocuments);
  const identity = identityOf(facts, records, policy);
  return askedStage(facts, records, policy, identity, paymentsOf(facts, records, policy, identity));
}

/** Whether the announcement counts, and whether anybody's would. */
const announced = (given: Given) => {
  const { request, hasAuthority } = stageOf(given);
  return [request.acts.some(({ kind }) => kind === "changeBank"), hasAuthority];
};

const quote = (from: string, said: string) =>
  `Please note.\n\n-----Original Message-----\nFrom: ${from}\nSent: Monday, October 5, 2026 9:00 AM\nTo: Leff, Dan\nSubject: Banking\n\n${said}\n`;

describe("an announcement counts", () => {
  test.each<readonly [string, Given]>([
    ["by a payee on record", { records: found({ record: nordwind, by: "address", clue: stranger.address }) }],
    ["where nobody can say who is on record", { records: { state: "notReachable", reason: { code: "notReachable" } } }],
    ["by a colleague", { more: { from: [{ name: "Tom", address: "tom@harbourlane.example" }] } }],
    ["in a colleague's name", { more: { from: [{ name: "Priya Nair", address: "p@tarnmoor.example" }] } }],
    ["in our own name", { more: { from: [{ name: "Harbour & Lane", address: "p@tarnmoor.example" }] } }],
    ["beside one of our people", { text: `Hello,\n${words}\nAs agreed.\nPriya Nair has approved it.` }],
    [
      "by one who names a payee in passing",
      {
        text: `${words} This is for the work we did with Nordwind Spedition GmbH.`,
        records: found({ record: nordwind, by: "name", clue: "Nordwind Spedition GmbH" }),
      },
    ],
    ["by one who names an account", { text: `${words}\nIBAN DE02 1203 0000 0000 2020 51` }],
    [
      "by one who names an account, where no records are",
      { text: `${words}\nIBAN DE02 1203 0000 0000 2020 51`, records: { state: "notConfigured" } },
    ],
    ["by one who names an amount due", { text: `${words} We still wait for EUR 4,812.00.` }],
    ["by one who asks to be paid", { text: `Please pay our invoice 4711 today. ${words}` }],
    ["in an answer by its subject", { more: { subject: "Re: invoice 4711" } }],
    [
      "in an answer by its fields",
      { more: { headers: { found: [{ name: "In-Reply-To", value: "<1@harbourlane.example>" }], missing: [] } } },
    ],
    [
      "in an answer through a list to one of ours",
      {
        text: quote("Tom <tom@harbourlane.example>", "When is it due?").replace("Please note.", words),
        more: { headers: mass },
      },
    ],
    ["where it is quoted as the sender's own", { text: quote(stranger.address, words), more: { subject: "Re: x" } }],
    [
      "where answers go to a mailbox elsewhere",
      { more: { replyTo: [{ name: null, address: "robin4471@gmail.com" }] } },
    ],
    ["beside a linked file", { text: `${words} Letter about the invoice: https://www.dropbox.com/s/4/x` }],
  ])("%s", (_, given) => {
    expect(announced(given)).toEqual([true, true]);
  });

  test("next to an attached letter", () => {
    const content = whole(new Uint8Array(9));
    const letter = { id: "1", name: "letter.pdf", type: "application/pdf", size: 9, inline: false, content };
    expect(announced({ more: { attachments: [letter] } })).toEqual([true, true]);
  });
});

describe("an announcement is talk", () => {
  test.each<readonly [string, Given]>([
    ["by a stranger who asks nothing", {}],
    ["by one, where no records are configured", { records: { state: "notConfigured" } }],
    ["of a newsletter that greets one of our people", { text: `Dear Priya Nair,\n${words}`, more: { headers: mass } }],
    ["of a list that answers somebody", { more: { subject: "Re: banks", headers: mass } }],
  ])("%s", (_, given) => {
    expect(announced(given)).toEqual([false, false]);
  });

  test("where a stranger passes on what another stranger said: their answer is to them alone", () => {
    expect(
      announced({
        text: quote("Stubblefield, Wade", `${words} Some EUR 70,000 will be moved.`),
        more: { subject: "RE: Banking" },
      }),
    ).toEqual([false, true]);
  });

  test("and its message asks for no change any more, but for what else it asks", () => {
    const { request } = stageOf({});
    expect(request).toMatchObject({ asksChange: false, intent: "none", acts: [] });
  });

  test("a salary that is to go elsewhere is a colleague's by that alone", () => {
    const { request } = stageOf({ text: "Please pay my salary into my new account from next month." });
    expect(request.acts.map(({ kind }) => kind)).toContain("changePayroll");
  });
});
