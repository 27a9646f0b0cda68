import { approvalWords } from "../../src/analysis";
import type { LanguageCode } from "../../src/analysis/language";
import { approvalByWords } from "../../src/onsend/judge/approval";
import { sentences } from "./approval.sentences";

const all = Object.entries(sentences) as [LanguageCode, (typeof sentences)[LanguageCode]][];
const approving = all.flatMap(([code, { approves }]) => approves.map((text) => [code, text] as const));
const silent = all.flatMap(([code, { silent: others }]) => others.map((text) => [code, text] as const));

describe("what somebody writes", () => {
  it.each(approving)("approves, %s: %s", (_, text) => {
    expect(approvalByWords(["Hello,", "", text, "", "Best"])).not.toBeNull();
  });

  it.each(silent)("approves nothing, %s: %s", (_, text) => {
    expect(approvalByWords(["Hello,", "", text, "", "Best"])).toBeNull();
  });

  it("is quoted where it approves, and cut", () => {
    const long = `Thank you for all your patience with us over the last couple of weeks and ${"well ".repeat(10)}the payment was released this morning by our bank in London.`;
    const quote = approvalByWords([long]) ?? "";
    expect(quote).toContain("payment was released");
    expect(quote.length).toBeLessThanOrEqual(60);
    expect(approvalByWords(["Approved."])).toBe("Approved");
  });

  it("is read as people see it", () => {
    for (const text of [
      "APPROVED",
      "ａｐｐｒｏｖｅｄ",
      "ap\u200bproved",
      "Freige\u00adgeben.",
      "validé",
      "valide\u0301",
    ])
      expect(approvalByWords([text])).not.toBeNull();
  });

  it("is a sentence, also where a program broke it", () => {
    const broken = "As soon as I get that finished I can get the one for Arizona";
    expect(approvalByWords([broken, "done."])).toBeNull();
    expect(approvalByWords([`${broken}.`, "done."])).not.toBeNull();
    expect(approvalByWords(["Hi Tom", "done."])).not.toBeNull();
    expect(approvalByWords([`${broken}, please go ahead`, "and release it."])).not.toBeNull();
  });

  it("has words in each language", () => {
    expect(Object.keys(approvalWords).sort()).toEqual(all.map(([code]) => code).sort());
  });
});
