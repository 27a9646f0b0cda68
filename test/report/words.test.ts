import { readFileSync } from "node:fs";
import { join } from "node:path";
import { signals } from "../../src/analysis";
import { en } from "../../src/report";
import type { ParamsOf, SignalMessage } from "../../src/analysis";
import type { Words } from "../../src/report";
import { textOf, type Template } from "../../src/messages";

const textsOf = (group: Readonly<Record<string, Template | string>>): [string, string][] =>
  Object.entries(group).map(([key, message]) => [key, textOf(message)]);
const findings = textsOf(en.findings);

function places(template: string): string[] {
  return Array.from(template.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? "");
}

function page(signal: string): string {
  return readFileSync(join(__dirname, "../../docs/signals", `${signal}.md`), "utf8");
}

/** Parameters of a sentence that its signal doesn't have. */
type Unknown<Message extends SignalMessage> = Exclude<
  Words["findings"][Message] extends Template<infer Name> ? Name : never,
  keyof ParamsOf<Message>
>;

/** Compiles while no sentence has a parameter that its signal doesn't have. */
export const unknown: readonly { [Message in SignalMessage]: Unknown<Message> }[SignalMessage][] = [] satisfies never[];

// That each place is filled by its signal is seen where the signals are asked: test/analysis/signals/table.ts.
describe("the words of English", () => {
  test("are there for all that signals say, and for nothing else", () => {
    const said = signals.flatMap(({ id, suspicious, clear }) =>
      [...Object.keys(suspicious), ...Object.keys(clear)].map((key) => `${id}.${key}`),
    );
    expect(Object.keys(en.findings).sort()).toEqual(said.sort());
    expect(Object.keys(en.signals).sort()).toEqual(signals.map(({ id }) => id).sort());
  });

  test.each(findings)("%s is a sentence", (_, template) => {
    expect(template).toMatch(/^[\p{Lu}“{].*\.$/u);
    expect(template.replace(/\{\w+\}/g, "")).not.toMatch(/[{}]/);
  });

  test.each(findings)("%s: its page has the sentence and names each parameter", (message, template) => {
    const text = page(message.split(".")[0] ?? "");
    expect(text).toContain(template);
    expect(places(template).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  test("the answers common to all signals have no place but the reasons", () => {
    const outcomes = [en.outcomes.cannotTell, en.outcomes.notApplicable].map((each) => places(textOf(each)));
    expect(outcomes).toEqual([["reasons"], []]);
  });

  test.each(textsOf(en.steps))("the step %s is a sentence about the record", (_, step) => {
    expect(step).toMatch(/^\p{Lu}.*\.$/u);
    expect(places(step).filter((name) => !["supplier", "phone", "accounts"].includes(name))).toEqual([]);
  });

  test.each([...textsOf(en.forIt), ...textsOf(en.headlines)])("%s is a sentence", (_, text) => {
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
  });

  test.each([...textsOf(en.comparisons), ...textsOf(en.places)])("%s is below, unended", (_, text) => {
    expect(text).toMatch(/[^.]$/);
  });

  test.each(Object.entries(en.recordsFaults))("%s is said, and what to do about it", (_, { gate, step }) => {
    expect(gate).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(step).toMatch(/^\p{Lu}.*\.$/u);
    expect(places(gate + step)).toEqual([]);
  });

  test("a match with the record promises nothing", () => {
    expect(Object.values(en.headlines).map(textOf).join(" ")).not.toMatch(/\b(?:safe|secure|genuine|trusted|ok)\b/i);
  });

  test.each(Object.entries(en.reasons))("the reason %s goes on a sentence", (_, reason) => {
    expect(reason).toMatch(/^\p{Ll}.*[^.]$/u);
    expect(places(reason)).toEqual([]);
  });

  test.each(Object.entries(en.verdicts))("the verdict %s promises nothing", (_, { title, sentence }) => {
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(`${title} ${sentence}`).not.toMatch(/\b(?:safe|secure|genuine|trusted|ok)\b/i);
  });
});
