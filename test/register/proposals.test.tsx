import "./globals";
import { act, screen, within } from "@testing-library/react";
import type { Proposal } from "../../src/contract";
import { confirmed, helen, needed, priya, proposal } from "./fake";
import { opened, press, settle, type, words } from "./kit";

const tab = (given: Partial<Proposal>, me = priya) => opened({ proposals: [proposal(given)] }, me, "#/proposals");
const steps = (): (string | null)[] =>
  within(screen.getByRole("list", { name: words.proposal.steps.label }))
    .getAllByRole("listitem")
    .map((step) => step.textContent);
const button = (name: string): HTMLElement | null => screen.queryByRole("button", { name });
const choose = async (name: string): Promise<void> => {
  await act(async () => screen.getByRole("radio", { name }).click());
};

const spokeWith = /^Who did you speak with/;

describe("a proposal", () => {
  it("says what can be done now and who comes after, a line each", async () => {
    await tab({});
    expect(screen.getByText(words.proposal.needsCall)).toBeTruthy();
    expect(screen.getByText(words.proposal.thenAnother)).toBeTruthy();
  });

  it("of somebody else's is approved after the call by anyone who may", async () => {
    await tab({}, helen);
    expect(screen.getByText(words.proposal.thenYou)).toBeTruthy();
  });

  it("is counted on its tab", async () => {
    await tab({});
    expect(screen.getByRole("tab", { name: "Proposals (1 waiting)" })).toBeTruthy();
    expect(screen.getByRole("tab", { name: words.tabs.import })).toBeTruthy();
  });

  it("names the supplier's id", async () => {
    await tab({});
    expect(screen.getByText("S-1")).toBeTruthy();
  });

  it("opens the form of a call in sight, with the focus in it", async () => {
    const scrolled = jest.spyOn(Element.prototype, "scrollIntoView").mockReset();
    await tab({});
    await press(words.callBack.title);
    expect(screen.getByRole("group", { name: words.callBack.title })).toBe(document.activeElement);
    expect(scrolled).toHaveBeenCalled();
  });

  it("says that it was approved, until somebody goes elsewhere", async () => {
    await tab({ callBacks: confirmed }, helen);
    await press(words.proposal.approve);
    await settle(100);
    expect(screen.getByRole("status").textContent).toBe(words.proposal.approved);
    window.location.hash = "#/history";
    await settle(100);
    expect(screen.queryByText(words.proposal.approved)).toBeNull();
  });

  it.each([
    ["country", "GB29NWBK60161331926819"],
    ["kind", "gb-sort:601613/31926819"],
  ])("marks no digit of an account of another %s", async (_, account) => {
    await tab({ changes: [{ field: "accounts", from: ["DE25100100104540331482"], to: [account] }] });
    expect(screen.getByRole("group", { name: /^Nordwind/ }).querySelectorAll("mark")).toHaveLength(0);
  });

  it("waits for a call on a number on record, anyone who looks at it", async () => {
    await tab({}, helen);
    expect(steps()).toEqual(["Proposed (done)", "Call-back (now)", "Another person (waiting)", "Cool-off (waiting)"]);
    expect(screen.getByText(words.proposal.needsCall)).toBeTruthy();
    expect(button(words.proposal.approve)).toBeNull();
    await press(words.callBack.title);
    expect(screen.getByRole("link", { name: "+49 40 5550187" }).getAttribute("href")).toBe("tel:+49405550187");
  });

  it("takes down who was called and what they said, which must be chosen", async () => {
    const held = await tab({});
    await press(words.callBack.title);
    await press(words.callBack.submit);
    expect(screen.getByText(words.callBack.outcomeMissing)).toBeTruthy();
    expect(held.told).toEqual([]);
    await choose(words.callBack.outcomes.confirmed);
    await press(words.callBack.submit);
    expect(screen.getByText(words.callBack.spokeWithMissing)).toBeTruthy();
    expect(held.told).toEqual([]);
    await type(spokeWith, "Katrin Lohmann");
    await press(words.callBack.submit);
    for (const missing of [words.callBack.lastFourMissing, words.callBack.readBackMissing])
      expect(screen.getByText(missing)).toBeTruthy();
    expect(held.told).toEqual([]);
    await type(/^Last four/, "3314");
    await type(/^New account/, "DE07 1001 0010 0140 8016 49");
    await press(words.callBack.submit);
    const call = {
      phone: "+49 40 5550187",
      spokeWith: "Katrin Lohmann",
      outcome: "confirmed",
      foundIn: null,
      readBack: { lastFourOnRecord: "3314", accounts: ["DE07 1001 0010 0140 8016 49"] },
    };
    expect(held.told).toEqual([["callBack", "p1", call]]);
    await settle(100);
    expect(steps()[1]).toBe("Call-back (done)");
    expect(screen.getByText(words.callBack.done)).toBeTruthy();
    expect(document.activeElement?.tagName).toBe("H3");
  });

  it("warns what it means that they deny it", async () => {
    await tab({});
    await press(words.callBack.title);
    await choose(words.callBack.outcomes.denied);
    expect(screen.getByText(words.callBack.deniedNote)).toBeTruthy();
  });

  it("offers no call where none can be made, and says why not", async () => {
    await tab({ callBack: { ...needed, phones: [], hindrance: "No number.", because: "noNumber" } });
    expect(screen.getByText(words.callBack.hindrances.noNumber, { exact: false })).toBeTruthy();
    expect(button(words.callBack.title)).toBeNull();
  });

  const changed = { ...needed, hindrance: "Not yet.", because: "coolOff", from: "2026-12-09" } as const;

  it("goes to the number before, where the one on record changed lately", async () => {
    const held = await tab({ callBack: { ...changed, phones: ["+49 40 5550100"] } });
    expect(screen.getByText(/don't call it before Dec 9, 2026\./)).toBeTruthy();
    await press(words.callBack.title);
    expect(screen.getByText(words.callBack.textNew)).toBeTruthy();
    // Who proposed it doesn't find the number to call.
    expect(screen.queryByRole("radio", { name: words.callBack.elsewhere })).toBeNull();
    await choose(words.callBack.outcomes.notReached);
    await press(words.callBack.submit);
    expect(held.told).toMatchObject([["callBack", "p1", { phone: "+49 40 5550100", foundIn: null }]]);
  });

  it("goes to a number found elsewhere by another person, where the one on record changed lately", async () => {
    const held = await tab({ callBack: { ...changed, phones: ["+49 40 5550100"] } }, helen);
    await press(words.callBack.title);
    expect(screen.getByRole("radio", { name: /5550100\s?, before the change$/ })).toBeTruthy();
    await choose(words.callBack.elsewhere);
    await type(new RegExp(words.callBack.numberFound), "+49 40 111111");
    await type(/^Where did you find/, "the contract");
    await choose(words.callBack.outcomes.notReached);
    await press(words.callBack.submit);
    expect(held.told).toMatchObject([["callBack", "p1", { phone: "+49 40 111111", foundIn: "the contract" }]]);
  });

  it("waits for another person to find a number, where there was none before the one that changed", async () => {
    await tab({ callBack: { ...changed, phones: [] } });
    expect(screen.getByText(/don't call it before Dec 9, 2026\./)).toBeTruthy();
    expect(button(words.callBack.title)).toBeNull();
  });

  it("of a new supplier is called about on a number that was found elsewhere, and says where", async () => {
    const readBack = { asksLastFour: false, accounts: [] };
    const held = await tab({ version: null, readBack, callBack: { ...needed, number: "found", phones: [] } }, helen);
    expect(screen.getByText(words.proposal.needsCallFound, { exact: false })).toBeTruthy();
    await press(words.callBack.title);
    await choose(words.callBack.outcomes.confirmed);
    await press(words.callBack.submit);
    expect(screen.getByText(words.propose.phone)).toBeTruthy();
    expect(screen.getByText(words.callBack.foundInMissing)).toBeTruthy();
    expect(held.told).toEqual([]);
    await type(new RegExp(words.callBack.numberFound), "+49 40 111111");
    await type(/^Where did you find/, "their website");
    await type(spokeWith, "Katrin Lohmann");
    await press(words.callBack.submit);
    const call = {
      phone: "+49 40 111111",
      spokeWith: "Katrin Lohmann",
      outcome: "confirmed",
      foundIn: "their website",
      readBack: { lastFourOnRecord: null, accounts: [] },
    };
    expect(held.told).toEqual([["callBack", "p1", call]]);
    await settle(100);
    expect(screen.getByText("Number found in: their website")).toBeTruthy();
  });

  it("that verifies what is on record says so, and what it means that they deny it", async () => {
    await tab({ verify: true, changes: [] });
    expect(screen.getByText(words.proposal.verify)).toBeTruthy();
    await press(words.callBack.title);
    expect(screen.getByText(words.callBack.textVerify)).toBeTruthy();
    await choose(words.callBack.outcomes.denied);
    expect(screen.getByText(words.callBack.deniedVerify)).toBeTruthy();
  });

  it("that adds something next to what is on record doesn't say that nothing is", async () => {
    const accounts = ["DE25100100104540331482", "DE07100100100140801649"];
    await tab({ changes: [{ field: "accounts", from: accounts.slice(0, 1), to: accounts }] });
    expect(screen.getByText(/^To be added:/).textContent).toContain("DE07 1001 0010 0140 8016 49");
    expect(screen.queryByText(words.record.none)).toBeNull();
  });

  it("of a supplier who isn't on record leads to no record", async () => {
    await tab({ version: null, callBack: { ...needed, number: "found", phones: [] } });
    expect(screen.queryByRole("link", { name: "Nordwind Spedition GmbH" })).toBeNull();
  });

  it("of a new supplier isn't called about by who proposed it", async () => {
    await tab({ version: null, callBack: { ...needed, number: "found", phones: [] } });
    expect(screen.getByText(words.rules["another-caller"], { exact: false })).toBeTruthy();
    expect(button(words.callBack.title)).toBeNull();
  });

  it("of a reader isn't approved by who alone has called about it", async () => {
    const calls = confirmed.map((call) => ({ ...call, by: { oid: helen.oid, name: helen.name, employeeId: null } }));
    await tab({ byReader: true, by: { oid: "r", name: "Rita", employeeId: null }, callBacks: calls }, helen);
    expect(screen.getByText(words.rules["another-caller"])).toBeTruthy();
    expect(button(words.proposal.approve)).toBeNull();
  });

  it("of a reader is approved by another than who called about it", async () => {
    await tab({ byReader: true, by: { oid: "r", name: "Rita", employeeId: null }, callBacks: confirmed }, helen);
    expect(button(words.proposal.approve)).toBeTruthy();
  });

  it("that was altered in the database is an alarm, with nothing to press", async () => {
    await tab({ isAltered: true }, helen);
    expect(screen.getByText(words.rules.altered)).toBeTruthy();
    expect(button(words.proposal.reject)).toBeNull();
    expect(button(words.callBack.title)).toBeNull();
  });

  it("carries what there is to say of the calls", async () => {
    await tab({ cautions: ["callerProposed", "proposedNumber"] }, helen);
    expect(screen.getByText(words.proposal.cautions.callerProposed)).toBeTruthy();
    expect(screen.getByText(words.proposal.cautions.proposedNumber)).toBeTruthy();
  });

  it("that came from a message is marked so", async () => {
    await tab({ report: "3f2a".repeat(16) });
    const said = screen.getByText(/^Proposed from a message in Outlook\./).textContent;
    expect(said).toContain("Ask Priya Nair for its report");
    expect(said).toContain("(fingerprint 3f2a3f2a3f2a)");
  });

  it("of one's own must be approved by another person: there is nothing to press but to withdraw", async () => {
    const held = await tab({ callBacks: confirmed }, { ...priya, roles: ["Supplier.Maintain", "Supplier.Approve"] });
    expect(screen.getByText(words.proposal.anotherPerson)).toBeTruthy();
    expect(button(words.proposal.approve)).toBeNull();
    await press(words.proposal.withdraw);
    await type(/^Reason/, "A mistake");
    await press(words.proposal.withdraw);
    expect(held.told).toEqual([["reject", "p1", "A mistake"]]);
  });

  it("needs somebody who may approve", async () => {
    await tab({ callBacks: confirmed, by: { oid: "other", name: "Other", employeeId: null } });
    expect(screen.getByText(words.proposal.needsRole)).toBeTruthy();
    expect(button(words.proposal.approve)).toBeNull();
  });

  it("is approved by another person after the call, and the focus stays on the page", async () => {
    const held = await tab({ callBacks: confirmed }, helen);
    await press(words.proposal.approve);
    await settle(100);
    expect(held.told).toEqual([["approve", "p1"]]);
    expect(screen.getByText(words.proposal.approved)).toBeTruthy();
    expect(screen.getByRole("heading", { name: words.proposals.none.open.title })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2, name: words.proposals.title }));
  });

  it("that changes nothing to call about goes to another person at once", async () => {
    await tab({ callBack: { ...needed, isNeeded: false, phones: [] } }, helen);
    expect(steps()[1]).toBe("No call-back needed (not needed)");
    expect(button(words.proposal.approve)).not.toBeNull();
  });

  it("of a record that was changed since can only be proposed again", async () => {
    const held = await tab({ isStale: true, callBacks: confirmed }, helen);
    expect(screen.getByText(words.proposal.stale)).toBeTruthy();
    expect(button(words.proposal.approve)).toBeNull();
    await press(words.conflict.again);
    const dialog = screen.getByRole("dialog");
    expect(within(dialog).getAllByText("DE25 1001 0010 4540 3314 82")).toHaveLength(2);
    await press(words.conflict.again, dialog);
    expect(held.told[0]?.[1]).toMatchObject({ set: { accounts: ["DE07100100100140801649"] } });
  });

  it("shows what the service refused in the reader's words, or in its own where the rule has none", async () => {
    const held = await tab({ callBacks: confirmed }, helen);
    const { ApiFailure } = await import("../../src/register/api/api");
    held.failure = new ApiFailure("refused", "In the service's words.", "four-eyes");
    await press(words.proposal.approve);
    expect(screen.getByRole("alert").textContent).toContain(words.rules["four-eyes"]);
    held.failure = new ApiFailure("refused", "In the service's words.", "another-rule");
    await press(words.proposal.approve);
    expect(screen.getByRole("alert").textContent).toContain("In the service's words.");
  });

  it("is listed by what became of it", async () => {
    await tab({
      state: "rejected",
      decided: { by: { oid: "helen", name: "Helen Frost", employeeId: null }, at: "2026-11-27", reason: "No" },
    });
    expect(screen.getByRole("heading", { name: words.proposals.none.open.title })).toBeTruthy();
    const filter = screen.getByLabelText<HTMLSelectElement>(words.proposals.filter);
    await act(async () => {
      filter.value = "rejected";
      filter.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await settle();
    expect(screen.getByText(/Rejected by Helen Frost/)).toBeTruthy();
  });
});
