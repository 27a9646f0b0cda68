import "./globals";
import { screen } from "@testing-library/react";
import type { HistoryEntry } from "../../src/register/api/types";
import { priya } from "./fake";
import { opened, press, words } from "./kit";

const entry = (number: number, action: string, detail: HistoryEntry["detail"], supplier: string | null = "S-1") => ({
  number,
  at: "2026-11-27T10:00:00.000Z",
  by: { oid: "priya", name: "Priya Nair" },
  action,
  supplier,
  detail,
});
const change = { field: "accounts", from: ["DE25100100104540331482"], to: ["DE07100100100140801649"] };
const proposedBy = { oid: "priya", name: "Priya Nair" };

const told: readonly (readonly [HistoryEntry, string])[] = [
  [entry(1, "supplier-added", { import: "i", record: {} }), "Priya Nair added S-1 with a file."],
  [entry(2, "supplier-added", { record: {} }), "Priya Nair added S-1."],
  [
    entry(3, "supplier-changed", { changes: [change], proposal: "p", proposedBy }),
    "Priya Nair put Priya Nair's change of S-1 on record.",
  ],
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
  [entry(13, "case-opened", {}), "Priya Nair: case-opened, S-1."],
];

describe("the history", () => {
  it("reads as sentences, with what changed and why", async () => {
    await opened({ history: told.map(([one]) => one) }, priya, "#/history");
    const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    for (const [index, [, sentence]] of told.entries()) expect(items[index]).toContain(sentence);
    expect(items[2]).toContain("Accounts: DE25 1001 0010 4540 3314 82 → DE07 1001 0010 0140 8016 49");
    expect(items[8]).toContain("Reason: A letter");
    expect(items[3]).toContain("Reason: Fraud");
  });

  it("tells how long the chain is, and its fingerprint", async () => {
    await opened({}, priya, "#/history");
    expect(screen.getByText(/4,812 entries/).textContent).toContain("abababababababab");
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
