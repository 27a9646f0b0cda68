import { alertMessage, caseBanner, imitationBanner } from "../../src/onsend/messages/sentences";
import { allWords } from "../../src/onsend/messages";
import type { Warning } from "../../src/onsend/judge/warning";
import { openCase } from "./kit";

const long = openCase({
  label: "2026-123456789012345",
  payFrom: "2026-10-05",
  supplier: "Übersee-Speditionsgesellschaft Nordwind und Söhne mbH",
});
const account = "MT84 MALT 0110 0001 2345 MTLC AST0 01S";
const address = "accounts-receivable.international@nordwind-spedition-payments.example";
const warnings: readonly Warning[] = [
  { kind: "approves", about: long, quote: "x".repeat(60) },
  ...(["confirmed", "released", "fraud"] as const).map((state): Warning => ({
    kind: "approves",
    about: { ...long, state },
    quote: "x".repeat(60),
  })),
  ...(["open", "confirmed", "fraud"] as const).map((state): Warning => ({
    kind: "passesOn",
    about: { ...long, state },
    account,
    disputed: true,
  })),
  { kind: "passesOn", about: long, account, disputed: false },
  ...(["notOnRecord", "ofAnother"] as const).map((kind): Warning => ({
    kind,
    account,
    supplier: long.supplier ?? "",
  })),
  ...(["rejected", "denied"] as const).map((kind): Warning => ({
    kind,
    account,
    supplier: long.supplier ?? "",
    day: "2026-12-02",
  })),
  { kind: "changed", account, before: account },
  { kind: "imitates", address, genuine: "nordwind-spedition.example" },
  { kind: "leaves", address, genuine: "nordwind-spedition.example" },
];

describe.each(Object.entries(allWords))("the words of the check on sending, %s", (_, words) => {
  it("fit what Outlook takes, whatever is filled in", () => {
    for (const warning of warnings) {
      const message = alertMessage([warning], words, words.again);
      expect(message.length).toBeLessThanOrEqual(500);
      expect(message).not.toMatch(/[{}]|…$/);
      expect(message.endsWith(words.again)).toBe(true);
    }
    for (const state of ["open", "confirmed", "released", "fraud"] as const)
      expect(caseBanner({ ...long, state }, words)).toMatch(/^.{40,150}(?<!…)$/s);
    expect(imitationBanner(address, "nordwind-spedition.example", words).length).toBeLessThanOrEqual(150);
    for (const line of [words.unchecked, words.unasked]) expect(line.length).toBeLessThanOrEqual(150);
    expect(words.button.length).toBeLessThanOrEqual(20);
  });

  it("say as much as fits, the weightiest first", () => {
    const message = alertMessage(warnings, words);
    expect(message.startsWith(alertMessage(warnings.slice(0, 1), words))).toBe(true);
    expect(message.length).toBeLessThanOrEqual(500);
  });
});
