import { arrange } from "../../../src/taskpane/components/arrange";
import { account, sameAccount, sender, view } from "./views";

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
        "forIt",
        "alsoCompared",
      ]);
    },
  );

  test("of stop begins with the steps where nobody on record can be called", () => {
    expect(kinds({ call: null }).slice(0, 2)).toEqual(["steps", "compared"]);
  });

  test("of caution has no call, and its steps follow the points that they speak of", () => {
    expect(kinds({ verdict: "caution", conversation: null, forIt: [] })).toEqual([
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
    expect(kinds({ ...fields, reasons: [], steps: [], forIt: [] })).toEqual(["notChecked", "alsoCompared"]);
  });

  test("names nothing that is empty", () => {
    const none = {
      reasons: [],
      destinations: [],
      senders: [],
      conversation: null,
      steps: [],
      forIt: [],
      notChecked: [],
    };
    expect(kinds({ ...none, call: null })).toEqual([]);
  });
});

describe("what is said once", () => {
  const reasons = (fields: Parameters<typeof view>[0]) =>
    arrange(view(fields)).flatMap((block) => (block.kind === "reasons" ? block.reasons : []));

  test("is the headline, which is no further reason", () => {
    expect(reasons({ headline: "A.", reasons: ["A.", "B."] })).toEqual(["B."]);
  });

  test("is what is odd about the conversation", () => {
    expect(reasons({ reasons: ["C.", "D."], conversation: { sentences: ["C."], participants: [] } })).toEqual(["D."]);
  });

  test("is what a comparison in sight shows; not one that is folded away", () => {
    const [sender] = view().senders;
    if (sender === undefined) throw new Error("The view shows no sender.");
    const accused = (count: number) => Array.from({ length: count }, (_, i) => ({ ...sender, reasons: [`${i}.`] }));
    const all = { destinations: [], reasons: ["0.", "5.", "Z."] };
    expect(reasons({ ...all, senders: accused(1) })).toEqual(["5.", "Z."]);
    expect(reasons({ ...all, senders: accused(6) })).toEqual(["5.", "Z."]);
  });

  test("is the call: the step with the number on record has a block of its own", () => {
    const steps = arrange(view()).flatMap((block) => (block.kind === "steps" ? block.steps : []));
    expect(steps).toEqual(["Do not pay and do not answer.", "Tell IT."]);
  });

  test("is the one gap that the headline names", () => {
    const gaps = (notChecked: string[]) =>
      arrange(view({ verdict: "incomplete", headline: "scan.jpg: not read.", notChecked })).flatMap((block) =>
        block.kind === "notChecked" ? block.notChecked : [],
      );
    expect(gaps(["scan.jpg: not read"])).toEqual([]);
    expect(gaps(["scan.jpg: not read", "b.pdf: encrypted"])).toEqual(["b.pdf: encrypted"]);
  });
});

describe("many comparisons", () => {
  test("stand unfolded up to four; the rest can be looked up, none is lost", () => {
    const blocks = arrange(
      view({ destinations: [...Array<typeof account>(6).fill(account), sameAccount], senders: [sender] }),
    );
    const count = (wanted: string) =>
      blocks.flatMap((block) => (block.kind === wanted && "compared" in block ? block.compared : [])).length;
    expect([count("compared"), count("alsoCompared")]).toEqual([4, 4]);
  });
});
