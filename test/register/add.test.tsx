import "./globals";
import { act, screen, within } from "@testing-library/react";
import { helen, priya, supplier } from "./fake";
import { opened, press, settle, type, words } from "./kit";

const dialog = (): HTMLElement => screen.getByRole("dialog");

async function choose(label: string, value: string): Promise<void> {
  const select = within(dialog()).getByLabelText<HTMLSelectElement>(label);
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set?.call(select, value);
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

describe("a new supplier", () => {
  it("is proposed with all that is typed, checked as it is, and is among what waits", async () => {
    const held = await opened();
    await press(words.add.button);
    await press(words.propose.submit, dialog());
    for (const missing of [words.add.idMissing, words.propose.nameMissing, words.propose.reasonMissing])
      expect(within(dialog()).getByText(missing)).toBeTruthy();
    expect(held.told).toEqual([]);
    await settle(10);
    expect(document.activeElement?.getAttribute("aria-invalid")).toBe("true");
    await type(new RegExp(`^${words.record.numberId}`), "S-9");
    await type(new RegExp(`^${words.fields.name}`), "Works Ltd");
    await choose(words.fields.kind, "factor");
    await type(`${words.fields.accounts}, entry 1`, "DE07 1001 0010 0140 8016 48");
    await type(/^Reason/, "We buy there from May.");
    await press(words.propose.submit, dialog());
    expect(within(dialog()).getByText(words.accountFaults.ibanCheckDigits)).toBeTruthy();
    await type(`${words.fields.accounts}, entry 1`, "DE07 1001 0010 0140 8016 49");
    await press(words.propose.submit, dialog());
    const set = { name: "Works Ltd", kind: "factor", accounts: ["DE07100100100140801649"] };
    expect(held.told).toEqual([["propose", { supplier: "S-9", set, reason: "We buy there from May." }, null]]);
    await settle(100);
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(window.location.hash).toBe("#/proposals");
  });

  it("isn't one where the id is on record already", async () => {
    await opened();
    await press(words.add.button);
    await type(new RegExp(`^${words.record.numberId}`), "S-1");
    await type(new RegExp(`^${words.fields.name}`), "Works Ltd");
    await type(/^Reason/, "We buy there from May.");
    await press(words.propose.submit, dialog());
    expect(within(dialog()).getByText(words.add.idTaken)).toBeTruthy();
  });

  it("that was typed isn't lost with Escape", async () => {
    await opened();
    await press(words.add.button);
    await type(new RegExp(`^${words.record.numberId}`), "S-9");
    const escape = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
    await act(async () => dialog().dispatchEvent(escape));
    expect(within(dialog()).getByText(words.propose.discard)).toBeTruthy();
    await press(words.propose.discardNo, dialog());
    expect(within(dialog()).getByDisplayValue("S-9")).toBeTruthy();
    await press(words.cancel, dialog());
    await settle(100);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("is offered where a search finds none", async () => {
    await opened({ suppliers: [] }, priya);
    expect(screen.getByRole("button", { name: words.tabs.import })).toBeTruthy();
    await type(words.list.search, "Nobody");
    await settle(300);
    expect(screen.getByText(words.list.none.text)).toBeTruthy();
    expect(screen.getByRole("button", { name: words.add.button })).toBeTruthy();
  });

  it("can be the first of an empty list", async () => {
    await opened({ suppliers: [] }, helen);
    await press(words.add.button);
    expect(within(dialog()).getByText(words.add.note)).toBeTruthy();
  });
});

describe("bank details", () => {
  it("are proposed to be verified as they are, with the version that was seen", async () => {
    const held = await opened({ versions: { "S-1": 3 } }, priya, "#/suppliers/S-1");
    await press(words.verify.button);
    expect(within(dialog()).getByText("DE25 1001 0010 4540 3314 82")).toBeTruthy();
    await press(words.verify.submit, dialog());
    const proposal = { supplier: "S-1", set: {}, verify: true, reason: words.verify.usual };
    expect(held.told).toEqual([["propose", proposal, 3]]);
    await settle(100);
    expect(screen.getByText(words.verify.done)).toBeTruthy();
  });

  it("that were denied say so, and lose the mark only by a proposal with a reason", async () => {
    const [denied, other] = ["DE07100100100140801649", "DE89370400440532013000"];
    const denials = [{ account: denied, on: "2026-12-02", case: "2026-1", by: "Katrin Lohmann" }];
    const held = await opened(
      { suppliers: [supplier({ rejectedAccounts: [denied, other], denials })], versions: { "S-1": 3 } },
      priya,
      "#/suppliers/S-1",
    );
    expect(screen.getByText(/Denied on .*2026 by Katrin Lohmann, case 2026-1/)).toBeTruthy();
    const [first] = screen.getAllByRole("button", { name: words.readmit.button });
    await act(async () => first?.click());
    await press(words.readmit.submit, dialog());
    expect(held.told).toEqual([]);
    await type(/^Reason/, "A slip of the tongue.");
    await press(words.readmit.submit, dialog());
    const set = { rejectedAccounts: [other] };
    expect(held.told).toEqual([["propose", { supplier: "S-1", set, reason: "A slip of the tongue." }, 3]]);
  });

  it("that aren't there can't be verified", async () => {
    await opened({ suppliers: [supplier({ accounts: [] })] }, priya, "#/suppliers/S-1");
    expect(screen.queryByRole("button", { name: words.verify.button })).toBeNull();
  });
});

it("asks for a call where a kind is chosen whose accounts everybody may be paid to", async () => {
  await opened({}, priya, "#/suppliers/S-1");
  await press(`${words.record.propose}: ${words.record.details}`);
  expect(within(dialog()).getByText(words.propose.note)).toBeTruthy();
  await choose(words.fields.kind, "group");
  expect(within(dialog()).getByText(words.propose.noteCalled)).toBeTruthy();
});
