import "./globals";
import { act, screen, within } from "@testing-library/react";
import { helen, priya, proposal, supplier } from "./fake";
import { opened, press, settle, type, words } from "./kit";

const edit = (section: string): string => `${words.record.propose}: ${section}`;
const entry = (field: string, number: number): string => `${field}, entry ${number}`;
const dialog = (): HTMLElement => screen.getByRole("dialog");
const account = entry(words.fields.accounts, 1);

const changedMeanwhile = {
  number: 7,
  at: "2026-11-27T10:30:00.000Z",
  by: { oid: helen.oid, name: helen.name, employeeId: null },
  action: "supplier-changed",
  supplier: "S-1",
  name: "Nordwind Spedition GmbH",
  detail: {
    changes: [{ field: "phones", from: ["+49 40 5550187"], to: ["+49 40 222222"] }],
    proposal: "p",
    proposedBy: { oid: priya.oid, name: priya.name, employeeId: null },
  },
  hash: "ab".repeat(32),
};

describe("a proposed change", () => {
  it("is refused while an account isn't one, and says why as it is typed", async () => {
    const held = await opened({}, priya, "#/suppliers/S-1");
    await press(edit(words.record.accounts));
    await type(account, "DE07100100100140801648");
    expect(within(dialog()).getByText(words.accountFaults.ibanCheckDigits)).toBeTruthy();
    await type(account, "DE07 1001 O010 0140 8016 49");
    expect(within(dialog()).getByText("Character 9, “O”, must be a digit.")).toBeTruthy();
    await type(/^Reason/, "A letter");
    await press(words.propose.submit, dialog());
    expect(held.told).toEqual([]);
  });

  it("shows old over new with the digits that differ marked, and is sent with the version that was seen", async () => {
    const held = await opened({ versions: { "S-1": 3 } }, priya, "#/suppliers/S-1");
    await press(edit(words.record.accounts));
    await type(account, "DE07 1001 0010 0140 8016 49");
    const marked = Array.from(dialog().querySelectorAll("mark"), ({ textContent }) => textContent);
    expect(marked.length).toBeGreaterThan(1);
    await press(words.propose.submit, dialog());
    expect(within(dialog()).getByText(words.propose.reasonMissing)).toBeTruthy();
    await type(/^Reason/, "They moved to another bank.");
    await press(words.propose.submit, dialog());
    const set = { accounts: ["DE07100100100140801649"] };
    const reason = "They moved to another bank.";
    expect(held.told).toEqual([["propose", { supplier: "S-1", set, reason }, 3]]);
    await settle(100);
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getByText(words.propose.done)).toBeTruthy();
    expect(screen.getByRole("heading", { name: words.record.proposals })).toBeTruthy();
  });

  it("is nothing where nothing is changed, and no account written otherwise is a change", async () => {
    const held = await opened({}, priya, "#/suppliers/S-1");
    await press(edit(words.record.accounts));
    await type(account, "de25 1001 0010 4540 3314 82");
    await type(/^Reason/, "None");
    await press(words.propose.submit, dialog());
    expect(within(dialog()).getByText(words.propose.nothing)).toBeTruthy();
    expect(held.told).toEqual([]);
  });

  it("shows both versions when the record was changed in the meantime, and is proposed again on the newer one", async () => {
    const held = await opened({}, priya, "#/suppliers/S-1");
    await press(edit(words.record.contacts));
    await type(entry(words.fields.phones, 1), "+49 40 111111");
    await type(/^Reason/, "A new switchboard");
    held.versions = { "S-1": 2 };
    held.suppliers = [supplier({ phones: ["+49 40 222222"], status: "blocked" })];
    held.history = [changedMeanwhile];
    await press(words.propose.submit, dialog());
    await screen.findByRole("heading", { name: words.conflict.title });
    expect(within(dialog()).getByText("Telephone numbers: from +49 40 5550187 to +49 40 222222")).toBeTruthy();
    expect(dialog().textContent).toContain("Helen Frost put Priya Nair's change of");
    expect(within(dialog()).getByText(words.record.blockedNote)).toBeTruthy();
    for (const phone of ["+49 40 5550187", "+49 40 222222", "+49 40 111111"])
      expect(within(dialog()).getByText(phone)).toBeTruthy();
    await press(words.conflict.again, dialog());
    expect(held.told.at(-1)).toEqual([
      "propose",
      { supplier: "S-1", set: { phones: ["+49 40 111111"] }, reason: "A new switchboard" },
      2,
    ]);
    expect(held.proposals).toHaveLength(1);
  });

  it("takes lines away and adds others", async () => {
    const held = await opened({}, priya, "#/suppliers/S-1");
    await press(edit(words.record.domains));
    await press(`${words.propose.remove}: ${entry(words.fields.domains, 1)}`);
    const group = screen.getByRole("group", { name: words.fields.domains });
    await press(words.propose.addFirst, group);
    await type(entry(words.fields.domains, 1), "not a domain");
    expect(within(group).getByText(words.propose.domain)).toBeTruthy();
    await type(entry(words.fields.domains, 1), "nordwind.example");
    await type(/^Reason/, "They have a new domain.");
    await press(words.propose.submit, dialog());
    expect(held.told[0]?.[1]).toMatchObject({ set: { domains: ["nordwind.example"] } });
  });
});

it("asks whether a further account replaces the one on record, and shows what becomes of that", async () => {
  const held = await opened({}, priya, "#/suppliers/S-1");
  await press(edit(words.record.accounts));
  await press(words.propose.add, screen.getByRole("group", { name: words.fields.accounts }));
  await type(entry(words.fields.accounts, 2), "DE07 1001 0010 0140 8016 49");
  await type(/^Reason/, "Their letter.");
  await press(words.propose.submit, dialog());
  expect(within(dialog()).getByText(words.propose.replacesMissing)).toBeTruthy();
  expect(held.told).toEqual([]);
  const choose = (name: string) => act(async () => within(dialog()).getByRole("radio", { name }).click());
  await choose(words.propose.both);
  expect(dialog().textContent).toContain(`${words.compared.stays}: DE25 1001 0010 4540 3314 82`);
  await choose(words.propose.replace);
  expect(within(dialog()).getByText(words.compared.replaced)).toBeTruthy();
  expect(dialog().textContent).not.toContain(words.compared.stays);
  await press(words.propose.submit, dialog());
  expect(held.told[0]?.[1]).toMatchObject({ set: { accounts: ["DE07100100100140801649"] } });
});

describe("a supplier that is frozen", () => {
  it("needs a reason, and is blocked at once", async () => {
    const held = await opened({}, priya, "#/suppliers/S-1");
    await press(words.freeze.button);
    await press(words.freeze.confirm, dialog());
    expect(within(dialog()).getByText(words.propose.reasonMissing)).toBeTruthy();
    await type(/^Reason/, "Their mailbox was taken over.");
    await press(words.freeze.confirm, dialog());
    await settle(100);
    expect(held.told).toEqual([["freeze", "S-1", "Their mailbox was taken over."]]);
    expect(screen.getByText(words.record.blockedNote)).toBeTruthy();
    expect(screen.queryByRole("button", { name: words.freeze.button })).toBeNull();
  });

  it("keeps no reason of a form that was closed", async () => {
    await opened({}, priya, "#/suppliers/S-1");
    await press(words.freeze.button);
    await type(/^Reason/, "Not this.");
    await press(words.cancel, dialog());
    await press(words.freeze.button);
    expect(within(dialog()).getByLabelText<HTMLTextAreaElement>(/^Reason/).value).toBe("");
  });

  it("can't be frozen by somebody who may only read", async () => {
    await opened({ proposals: [proposal()] }, { ...priya, roles: ["Supplier.Read"] }, "#/suppliers/S-1");
    await act(async () => undefined);
    expect(screen.queryByRole("button", { name: words.freeze.button })).toBeNull();
    expect(screen.getByRole("button", { name: edit(words.record.accounts) })).toBeTruthy();
  });
});
