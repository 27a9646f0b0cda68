import { recordsFaults, type RecordsFault } from "../../src/analysis";
import { en, summary, viewOf } from "../../src/report";
import { nordwind, report } from "./kit";

/** A request for payment that was compared with no record. */
const without = (fault: RecordsFault, fields: Parameters<typeof report>[0] = {}) =>
  report({ verdict: "incomplete", gates: [{ kind: "recordsNotReachable", reasons: [fault] }], ...fields });

describe.each(recordsFaults)("records that can't be asked: %s", (fault) => {
  const { gate, step } = en.recordsFaults[fault];

  test("is said in the verdict's place, with what to do, and what to do without", () => {
    const view = viewOf(without(fault), en);
    expect(view).toMatchObject({
      title: "Not compared with the record",
      headline: `${gate}.`,
      notChecked: [{ text: gate, isHeadline: true }],
      steps: [
        { kind: "reconnect", text: step },
        { kind: "compare", text: en.steps.compareYourself },
      ],
    });
    expect(view.banner).toContain(`Not compared with the record. ${gate}.`);
  });

  test("is said on the command line too", () => {
    const { notChecked, steps } = summary(without(fault), en);
    const texts = (all: readonly { readonly text: string }[]) => all.map(({ text }) => text);
    expect(texts(notChecked)).toEqual([gate]);
    expect(texts(steps)).toEqual([step, en.steps.compareYourself]);
  });
});

test("next to a file that was not read, both are to be seen to, and nothing is called compared", () => {
  const gates = [
    { kind: "destinationsUnreadable", reasons: ["encrypted"] },
    { kind: "recordsNotReachable", reasons: ["notSignedIn"] },
  ] as const;
  const view = viewOf(without("notSignedIn", { gates }), en);
  expect(view.title).toBe("Not everything could be read");
  expect(view.headline).toBe("You are not signed in to the supplier list.");
  expect(view.steps).toEqual([
    { kind: "read", text: en.steps.readMissing },
    { kind: "reconnect", text: en.recordsFaults.notSignedIn.step },
  ]);
});

test("next to a verdict that remains without records, it is among what was not checked", () => {
  const view = viewOf(without("recordsTimedOut", { verdict: "caution" }), en);
  expect(view.title).toBe(en.verdicts.caution.title);
  expect(view.notChecked).toEqual([{ text: en.recordsFaults.recordsTimedOut.gate, isHeadline: false }]);
});

test.each([
  ["caution", "look"],
  ["verify", "call"],
] as const)("next to %s, what brings the records back is said behind what is to be done anyhow", (verdict, first) => {
  const { steps } = viewOf(without("notSignedIn", { verdict }), en);
  expect(steps.map(({ kind }) => kind)).toEqual([first, "reconnect", "compare"]);
  expect(steps[1]?.text).toBe(en.recordsFaults.notSignedIn.step);
});

test("a reason of another kind is said as it always was", () => {
  const gates = [{ kind: "recordsNotReachable", reasons: ["internalError"] }] as const;
  const view = viewOf(without("notReachable", { gates, record: nordwind }), en);
  expect(view.headline).toBe("The supplier list could not be reached.");
  expect(view.steps).toHaveLength(1);
});
