import "./globals";
import { readFileSync } from "node:fs";
import { screen, within } from "@testing-library/react";
import type { RegisterAnswer } from "../../src/contract";
import { bankNamed } from "../../src/register/banks";
import { banks, day } from "../../src/register/data/germanBanks";
import { priya, supplier } from "./fake";
import { opened, settle, words } from "./kit";

const kosice = "SK8975000000000012345671";
const slovak = supplier({ name: "Košice s.r.o.", country: "SK", taxIds: ["SK2121623757"], accounts: [kosice] });
const answer = (outcome: RegisterAnswer["outcome"], account = kosice): RegisterAnswer => ({
  account,
  country: "SK",
  taxNumber: "SK2121623757",
  outcome,
  date: outcome === "unreadable" ? null : "2026-11-25",
});
const card = (): HTMLElement =>
  within(screen.getByRole("region", { name: words.record.accounts })).getAllByRole("listitem")[0] as HTMLElement;
const shown = async (registers: RegisterAnswer[] | null): Promise<string> => {
  await opened({ suppliers: [slovak], registers }, priya, "#/suppliers/S-1");
  await settle();
  return card().textContent;
};

describe("a state register", () => {
  it.each([
    ["onRegister", "On the state register (Slovakia, Nov 25, 2026) for SK2121623757. That alone clears nothing."],
    ["notOnRegister", "Not on the state register (Slovakia, Nov 25, 2026) for SK2121623757. Ask the supplier why."],
    ["subjectUnknown", "SK2121623757 is not on the state register (Slovakia, Nov 25, 2026). Ask the supplier why."],
    ["tooOld", "The state register (Slovakia) is from Nov 25, 2026, which is too old to use. Tell IT."],
    ["unreadable", "The state register (Slovakia) can't be read. Tell IT."],
  ] as const)("says on the card: %s", async (outcome, sentence) => {
    expect(await shown([answer(outcome)])).toContain(sentence);
  });

  it("says nothing of another account, and of none where there is no register", async () => {
    expect(await shown([answer("notOnRegister", "SK3112000000198742637541")])).not.toContain("state register");
  });

  it("isn't passed over where it can't be asked", async () => {
    await shown(null);
    expect(screen.getByText(words.record.stateRegisterFailed)).toBeTruthy();
  });

  it("tells in the health of the list what is still to be compared", async () => {
    await opened({ unchecked: 1_234 }, priya, "#/health");
    await settle();
    expect(screen.getByText(/^Suppliers not yet compared with a state register: 1,234\./)).toBeTruthy();
  });

  it.each([
    ["some are unchecked", { unchecked: 1 }, false],
    ["there is none", { hasRegisters: false }, false],
    ["all were asked about", {}, true],
  ])("has found nothing only where all were compared: %s", async (_case, state, isClear) => {
    await opened(state, priya, "#/health");
    await settle();
    const text = screen.getByText(words.health.nothingOf).nextElementSibling?.textContent ?? "";
    expect(text).toContain(words.health.kinds.sameAccount.title);
    expect(text.includes(words.health.kinds.notOnRegister.title)).toBe(isClear);
  });
});

describe("a bank", () => {
  it("has its name on the card, with the month of the table", async () => {
    await opened({ suppliers: [supplier({ accounts: ["DE07100100100140801649"] })] }, priya, "#/suppliers/S-1");
    const text = new RegExp(
      `Postbank Ndl der Deutsche Bank · ${words.record.bank} 10010010 · Germany · bank codes of ${day.slice(0, 7)}`,
    );
    expect(await screen.findByText(text)).toBeTruthy();
  });

  it("of a country without a table, and one that isn't in it, is told by its code alone", async () => {
    expect(await shown([])).toContain(`${words.record.bank} 7500 · Slovakia`);
    expect(card().textContent).not.toContain("bank codes of");
    expect(await bankNamed("DE", "99999999")).toBeNull();
    expect(await bankNamed("AT", "20111")).toBeNull();
  });

  it("is found by each code of the package that the table was made of", async () => {
    const codes = banks.split(";").flatMap((entry) => entry.split("|")[1]?.split(" ") ?? []);
    expect(codes.length).toBeGreaterThan(3_000);
    const read = (file: string) =>
      JSON.parse(readFileSync(`node_modules/bankdata-germany/dist/cjs/data/${file}`, "utf8")) as unknown;
    const current = read("current.json") as Record<string, [string]>;
    const { upsert, remove, valid } = read("next.json") as { upsert: typeof current; remove: string[]; valid: string };
    expect(valid.slice(0, 10)).toBe(day);
    const expected = Object.entries({ ...current, ...upsert }).filter(([code]) => !remove.includes(code));
    expect(codes).toHaveLength(expected.length);
    for (const [code, [name]] of expected) expect([code, await bankNamed("DE", code)]).toEqual([code, { name, day }]);
  });
});
