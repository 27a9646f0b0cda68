import type { SignalId } from "../../../../src/analysis";
import type { Gap } from "../../../../src/report";
import { arrange } from "../../../../src/taskpane/components/report/arrange";
import { account, sameAccount, sender, view } from "../views";

const kinds = (fields: Parameters<typeof view>[0] = {}) => arrange(view(fields)).map(({ kind }) => kind);

describe("the order of reading", () => {
  test.each(["stop", "verify"] as const)(
    "of %s is the call, why, what else to do, and what can be looked up",
    (verdict) => {
      expect(kinds({ verdict })).toEqual([
        "call",
        "compared",
        "conversation",
        "reasons",
        "steps",
        "notChecked",
        "itSteps",
        "alsoCompared",
      ]);
    },
  );

  test("of stop begins with the steps where no one on record can be called", () => {
    expect(kinds({ call: null }).slice(0, 2)).toEqual(["steps", "compared"]);
  });

  test("of caution has no call, and its steps follow the points that they speak of", () => {
    expect(kinds({ verdict: "caution", conversation: null, itSteps: [] })).toEqual([
      "compared",
      "reasons",
      "steps",
      "notChecked",
      "alsoCompared",
    ]);
  });

  test("of incomplete begins with what could not be read, and how to read it", () => {
    expect(kinds({ verdict: "incomplete" }).slice(0, 2)).toEqual(["notChecked", "steps"]);
  });

  test("of consistent holds nothing but what was compared and what was not", () => {
    const fields = { verdict: "consistent", destinations: [sameAccount], senders: [], conversation: null } as const;
    expect(kinds({ ...fields, reasons: [], steps: [], itSteps: [] })).toEqual(["notChecked", "alsoCompared"]);
  });

  test("names nothing that is empty", () => {
    const none = {
      reasons: [],
      destinations: [],
      senders: [],
      conversation: null,
      steps: [],
      itSteps: [],
      notChecked: [],
    };
    expect(kinds({ ...none, call: null })).toEqual([]);
  });
});

describe("what is said once", () => {
  const reasons = (fields: Parameters<typeof view>[0]) =>
    arrange(view(fields)).flatMap((block) => (block.kind === "reasons" ? block.reasons.map(({ text }) => text) : []));
  const why = (signal: SignalId, text: string, isHeadline = false) => ({ signal, text, isHeadline });

  test("is the headline, which is no further reason", () => {
    expect(reasons({ reasons: [why("pressure", "A.", true), why("timing", "B.")] })).toEqual(["B."]);
  });

  test("is what is odd about the conversation", () => {
    const oddities = [{ signal: "quote-forged", text: "C." } as const];
    expect(
      reasons({
        reasons: [why("quote-forged", "C."), why("timing", "C.")],
        conversation: { oddities, participants: [] },
      }),
    ).toEqual(["C."]);
  });

  test("is what a comparison in sight shows; not one that is folded away", () => {
    const [sender] = view().senders;
    if (sender === undefined) throw new Error("The view shows no sender.");
    const by = (...signals: SignalId[]) => ({ ...sender, signals });
    const first = by("lookalike-domain");
    const last = by("reply-to-diverts");
    const all = {
      destinations: [],
      reasons: [why("lookalike-domain", "0."), why("reply-to-diverts", "5."), why("timing", "Z.")],
    };
    expect(reasons({ ...all, senders: [first] })).toEqual(["5.", "Z."]);
    expect(reasons({ ...all, senders: [first, by(), by(), by(), by(), last] })).toEqual(["5.", "Z."]);
  });

  test("is the call: the step with the number on record has a block of its own", () => {
    const steps = (fields: Parameters<typeof view>[0] = {}) =>
      arrange(view(fields)).flatMap((block) => (block.kind === "steps" ? block.steps.map(({ kind }) => kind) : []));
    expect(steps()).toEqual(["doNotPay", "tellIt"]);
    expect(steps({ call: null })).toEqual(["doNotPay", "call", "tellIt"]);
    expect(steps({ call: { supplier: "Nordwind", phone: null, about: "bankDetails", verified: null } })).toContain(
      "call",
    );
  });

  test("is the one gap that the headline names", () => {
    const gaps = (notChecked: readonly Gap[]) =>
      arrange(view({ verdict: "incomplete", notChecked })).flatMap((block) =>
        block.kind === "notChecked" ? block.notChecked : [],
      );
    const scan = { text: "scan.jpg: not read", isHeadline: true };
    const other = { text: "b.pdf: encrypted", isHeadline: false };
    expect(gaps([scan])).toEqual([]);
    expect(gaps([scan, other])).toEqual([other]);
  });
});

describe("many comparisons", () => {
  test("are unfolded up to four; the rest can be looked up, none is lost", () => {
    const blocks = arrange(
      view({ destinations: [...Array<typeof account>(6).fill(account), sameAccount], senders: [sender] }),
    );
    const count = (wanted: string) =>
      blocks.flatMap((block) => (block.kind === wanted && "compared" in block ? block.compared : [])).length;
    expect([count("compared"), count("alsoCompared")]).toEqual([4, 4]);
  });
});
