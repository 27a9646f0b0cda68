import "./globals";
import { act, fireEvent, screen } from "@testing-library/react";
import type { HistoryEntry } from "../../src/contract";
import { priya, supplier, unbroken } from "./fake";
import { opened, press, settle, words } from "./kit";

const entry = (number: number, action: string, detail: HistoryEntry["detail"], supplier: string | null = "S-1") => ({
  number,
  at: "2026-11-27T10:00:00.000Z",
  by: { oid: "priya", name: "Priya Nair", employeeId: null },
  action,
  supplier,
  name: null,
  detail,
  hash: "ab".repeat(32),
});
const frost = { oid: "helen", name: "Helen Frost", employeeId: null };
const change = { field: "accounts", from: ["DE25100100104540331482"], to: ["DE07100100100140801649"] };
const proposedBy = { oid: "priya", name: "Priya Nair", employeeId: null };

const told: readonly (readonly [HistoryEntry, string])[] = [
  [entry(1, "supplier-added", { import: "i", record: {} }), "Priya Nair added S-1 with a file."],
  [entry(2, "supplier-added", { record: {} }), "Priya Nair added S-1."],
  [
    entry(3, "supplier-changed", { changes: [change], proposal: "p", proposedBy }),
    "Priya Nair put Priya Nair's change of S-1 on record.",
  ],
  [
    entry(14, "supplier-changed", {
      changes: [change],
      proposal: "p",
      proposedBy,
      confirmedBy: {
        phone: "+49 40 1",
        at: "2026-03-03T10:00:00.000Z",
        by: { oid: "k", name: "Tom Oakes", employeeId: null },
      },
    }),
    "Priya Nair put Priya Nair's change of S-1 on record, after Tom Oakes had called +49 40 1 on Mar 3, 2026.",
  ],
  [
    entry(19, "proposal-made", { changes: [{ ...change, to: [...change.from, ...change.to] }] }),
    "Accounts: DE07 1001 0010 0140 8016 49 added",
  ],
  [
    entry(20, "proposal-made", { changes: [{ field: "name", from: null, to: "Works Ltd" }] }),
    "Priya Nair proposed a change of Works Ltd.",
  ],
  [
    entry(21, "supplier-changed", { changes: [{ field: "kind", from: "supplier", to: "factor" }] }),
    "Kind: from Supplier to Factor",
  ],
  [entry(15, "proposal-made", { verify: true }), "Priya Nair proposed to verify the bank details of S-1."],
  [entry(16, "proposal-made", { report: "3f".repeat(32) }), "Seen in a message, report 3f3f3f3f3f3f"],
  [entry(17, "call-back-recorded", { foundIn: "their website" }), "Number found in: their website"],
  [{ ...entry(18, "supplier-added", {}), name: "Works Ltd" }, "Priya Nair added Works Ltd."],
  [entry(4, "supplier-changed", { changes: [], frozen: "Fraud" }), "Priya Nair blocked S-1."],
  [
    entry(5, "supplier-changed", { changes: [], proposal: "p", denied: ["x"] }),
    "Priya Nair noted an account that S-1 denied.",
  ],
  [entry(6, "supplier-changed", { changes: [], import: "i" }), "Priya Nair changed S-1 with a file."],
  [
    entry(7, "import-applied", { file: "a.csv", counts: { new: 3, changed: 1 } }, null),
    "Priya Nair applied the file a.csv: 3 new, 1 changed.",
  ],
  [entry(8, "keys-rotated", {}, null), "Priya Nair changed the keys."],
  [entry(9, "proposal-made", { changes: [change], reason: "A letter" }), "Priya Nair proposed a change of S-1."],
  [
    entry(10, "call-back-recorded", { phone: "+49 40 1", outcome: "confirmed", spokeWith: "K" }),
    "Priya Nair called S-1 on +49 40 1: Confirmed.",
  ],
  [entry(11, "proposal-approved", {}), "Priya Nair approved a proposal for S-1."],
  [entry(12, "proposal-rejected", { reason: "No" }), "Priya Nair rejected a proposal for S-1."],
  [entry(13, "strange-thing", {}), "Priya Nair: strange-thing, S-1."],
  [entry(22, "case-opened", { label: "2026-7" }), "Priya Nair opened case 2026-7."],
  [entry(23, "case-joined", { label: "2026-7" }), "Priya Nair joined case 2026-7."],
  [
    entry(24, "case-called", { label: "2026-7", phone: "+49 40 1", outcome: "denied", foundIn: "their website" }),
    "Priya Nair called +49 40 1 about case 2026-7: It isn't theirs.",
  ],
  [entry(25, "case-seconded", { label: "2026-7" }), "Priya Nair confirmed case 2026-7 as the second person."],
  [entry(26, "case-closed", { label: "2026-7", outcome: "fraud" }), "Priya Nair closed case 2026-7 as fraud."],
  [
    entry(27, "case-closed", { label: "2026-7", outcome: "dismissed" }, null),
    "Priya Nair closed case 2026-7: nothing was wrong.",
  ],
  [entry(28, "case-reopened", { label: "2026-7", reason: "A doubt" }), "Priya Nair reopened case 2026-7."],
];

describe("the history", () => {
  it("reads as sentences, with what changed and why", async () => {
    await opened({ history: told.map(([one]) => one) }, priya, "#/history");
    const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent ?? "");
    const of = (number: number) => items[told.findIndex(([one]) => one.number === number)];
    for (const [index, [, sentence]] of told.entries()) expect(items[index]).toContain(sentence);
    expect(items[2]).toContain("Accounts: from DE25 1001 0010 4540 3314 82 to DE07 1001 0010 0140 8016 49");
    expect(of(9)).toContain("Reason: A letter");
    expect(of(4)).toContain("Reason: Fraud");
  });

  it("tells how long the chain is, and its fingerprint", async () => {
    await opened({}, priya, "#/history");
    expect(screen.getByText(/^4,812 entries/).textContent).toContain("abababababababab");
    expect(screen.getByText("Unbroken since Sep 1, 2026: 4,812 entries")).toBeTruthy();
    expect(screen.getByRole("heading", { name: words.history.none.title })).toBeTruthy();
  });

  it("is that of one supplier where the address names one", async () => {
    await opened(
      { history: [entry(1, "supplier-added", {}), entry(2, "supplier-added", {}, "S-2")] },
      priya,
      "#/history/S-2",
    );
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
    await press(words.history.everything);
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
  });
});

describe("the chain", () => {
  const stretch = (number: number) => ({ ...unbroken, checked: number * 100, next: String(number) });

  it("is followed a bounded way by itself, and to its end when somebody wants it", async () => {
    const chain = [1, 2, 3, 4, 5, 6].map(stretch);
    await opened({ chain }, priya, "#/history");
    expect(screen.getByText(/as far as it was checked: 500 of 4,812 entries/)).toBeTruthy();
    await press(words.history.chain.rest);
    expect(screen.getByText("Unbroken since Sep 1, 2026: 4,812 entries")).toBeTruthy();
  });

  it.each([
    [17, "The chain is broken at entry 17:"],
    [null, "The end of the chain is not signed by this service:"],
  ])("says loudly that it is broken: %j", async (place, said) => {
    await opened({ chain: [{ ...unbroken, fault: { entry: place, reason: "x" } }] }, priya, "#/history");
    expect(screen.getByRole("alert").textContent).toContain(said);
  });

  it("says so too where its head claims that nothing was done", async () => {
    await opened({ chain: [{ ...unbroken, entries: 0, fault: { entry: null, reason: "x" } }] }, priya, "#/history");
    expect(screen.getByRole("alert")).toBeTruthy();
  });
});

describe("a filtered history", () => {
  const history = [entry(1, "supplier-added", {}), { ...entry(2, "proposal-made", {}), by: frost }];
  const select = (label: string, value: string) =>
    act(async () => {
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    });

  it("is that of an action, of a person, of days; and of everything again", async () => {
    const held = await opened({ history: [...history] }, priya, "#/history");
    await select(words.history.action, "proposal-made");
    await settle();
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
    await select(words.history.person, "priya");
    await settle();
    expect(screen.getByRole("heading", { name: words.history.noneFits.title })).toBeTruthy();
    await select(words.history.fromDay, "2026-03-05");
    await select(words.history.toDay, "2026-03-05");
    await settle();
    const day = { from: new Date(2026, 2, 5).toISOString(), before: new Date(2026, 2, 6).toISOString() };
    expect(held.asked.at(-1)).toEqual({ supplier: null, action: "proposal-made", person: "priya", ...day });
    await press(words.history.everything);
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
  });

  it("is chosen by a supplier's name", async () => {
    await opened({ history: [...history, entry(3, "supplier-added", {}, "S-2")] }, priya, "#/history");
    const box = screen.getByRole("combobox", { name: words.history.filter });
    await act(async () => {
      fireEvent.click(box);
      fireEvent.change(box, { target: { value: "nordwind" } });
    });
    await settle(400);
    await act(async () => screen.getByRole("option", { name: /Nordwind Spedition GmbH/ }).click());
    await settle();
    expect(window.location.hash).toBe("#/history/S-1");
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
  });

  it("is exported as it is filtered, and nothing in it is a formula", async () => {
    const files: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (file: Blob) => files.push(file) && "blob:x",
      revokeObjectURL: () => undefined,
    });
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    const odd = entry(4, "proposal-rejected", { reason: "=cmd()" });
    await opened({ history: [...history, odd] }, priya, "#/history");
    await select(words.history.action, "proposal-rejected");
    await settle();
    await press(words.history.export);
    await settle(100);
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : "");
      if (files[0] !== undefined) reader.readAsText(files[0]);
    });
    const lines = text.trim().split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('"Priya Nair rejected a proposal for S-1."');
    expect(lines[1]).toContain('" =cmd()"');
    expect(screen.getByText("Entries exported: 1.")).toBeTruthy();
  });
});

describe("the health of the list", () => {
  it("counts the worst first, says what to do, and leads to the records", async () => {
    await opened({}, priya, "#/health");
    const titles = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(titles.slice(0, 2)).toEqual([words.health.kinds.noCallBackNumber.title, words.health.kinds.mute.title]);
    expect(screen.getByText(words.health.kinds.mute.text)).toBeTruthy();
    await press(`${words.health.show}: ${words.health.kinds.mute.title}`);
    expect(screen.getByRole("link", { name: "One of mute" }).getAttribute("href")).toBe("#/suppliers/S-1");
  });
});

it("says below the bank details who verified them, and by which call", async () => {
  const verified = { field: "bank_verified_on", from: null, to: "2026-03-12" };
  const confirmedBy = {
    phone: "+49 40 1",
    at: "2026-03-12T10:00:00.000Z",
    by: { oid: "k", name: "Tom Oakes", employeeId: null },
  };
  const detail = { changes: [verified], proposal: "p", proposedBy, confirmedBy };
  const later = entry(31, "supplier-changed", { changes: [change], proposal: "q", proposedBy });
  await opened(
    {
      suppliers: [supplier({ bankVerifiedOn: "2026-03-12" })],
      history: [later, { ...entry(30, "supplier-changed", detail), by: frost }],
    },
    priya,
    "#/suppliers/S-1",
  );
  const bank = screen.getByRole("region", { name: words.record.accounts });
  expect(bank.textContent).toContain(
    "Helen Frost put Priya Nair's change of S-1 on record, after Tom Oakes had called +49 40 1",
  );
});
