import type { AccountFaultCode } from "../../src/accounts";
import type { Intent, ReasonCode, RecordsFault, Strength, Verdict } from "../../src/analysis";
import { messagesFor, messagesIn, put, type Template } from "../../src/messages";
import type { TrickKind } from "../../src/names";
import type { RegisterWords } from "../../src/register/messages";
import type { Words } from "../../src/report";

const english = {
  "@@locale": "en",
  "call/title": "Call {supplier}",
  "@call/title": { description: "Title.", placeholders: { supplier: { description: "A name." } } },
  "call/now": "Call now",
  "@call/now": { description: "Button." },
};
// As tools/webpack/catalogue.cjs makes it.
const tree = (locale: string, title: string) =>
  ({ locale, call: { title, now: "" } }) as unknown as { "call/title": string; "call/now": string };

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const exactly = <Is extends true>(is: Is): void => expect(is).toBe(true);

describe("messages", () => {
  const words = messagesIn<typeof english>(tree("en", english["call/title"]));

  test("take their parameters from the notes: anything else doesn't compile", () => {
    expect(put(words.call.title, { supplier: "Nordwind" })).toBe("Call Nordwind");
    // @ts-expect-error A parameter is missing.
    expect(put(words.call.title, {})).toBe("Call {supplier}");
    // @ts-expect-error There is no such parameter.
    expect(put(words.call.title, { supplier: "$&", name: "x" })).toBe("Call $&");
    // @ts-expect-error It has no parameters.
    put(words.call.now, { supplier: "Nordwind" });
    // @ts-expect-error It is no text yet.
    const text: string = words.call.title;
    const template: Template = words.call.title;
    expect(text).toBe(template);
    // @ts-expect-error A message is missing.
    messagesFor(english, { "call/now": "" });
  });

  test.each([
    ["de-AT", "de"],
    ["FR_ca", "fr"],
    ["pl-PL", "en"],
    ["", "en"],
    ["__proto__", "en"],
  ])("for %s are in %s", (locale, language) => {
    const choose = messagesFor<typeof english>(tree("en", "") as typeof english, tree("de", ""), tree("fr", ""));
    expect(choose(locale).locale).toBe(language);
  });

  test("have one for each member of a union, and no other: anything else doesn't compile", () => {
    exactly<Same<keyof Words["verdicts"], Verdict>>(true);
    exactly<Same<keyof Words["intents"], Intent>>(true);
    exactly<Same<keyof Words["reasons"], ReasonCode>>(true);
    exactly<Same<keyof Words["recordsFaults"], RecordsFault>>(true);
    exactly<Same<keyof Words["strengths"], Strength>>(true);
    exactly<Same<keyof Words["tricks"], TrickKind>>(true);
    exactly<Same<keyof RegisterWords["accountFaults"], AccountFaultCode>>(true);
  });
});
