import type { Evidence } from "../../../src/analysis/evidence/evidence";
import { whole } from "../../../src/analysis/gathered";
import { defineSignal } from "../../../src/analysis/signals/define";
import { runSignal } from "../../../src/analysis/signals/run";
import { payment, today } from "./kit";

type Outcome = "suspicious" | "clear" | "cannotTell" | "notApplicable";

const encrypted = { code: "encrypted", detail: "invoice.pdf" } as const;
const strange = [payment()];
let seen: readonly string[] = [];

/** A signal that answers what it is told to. */
function answering(outcome: Outcome) {
  return defineSignal({
    id: "answering",
    group: "text",
    needs: ["payments", "today"],
    suspicious: { yes: ["count"] },
    clear: { no: [] },
    check(evidence, say) {
      seen = Object.keys(evidence).sort();
      if (outcome === "suspicious") return say.suspicious("yes", { params: { count: evidence.payments.length } });
      if (outcome === "clear") return say.clear("no");
      return outcome === "notApplicable" ? say.notApplicable() : say.cannotTell({ code: "languageUnknown" });
    },
  });
}

const failing = defineSignal({
  id: "failing",
  group: "text",
  needs: [],
  suspicious: {},
  clear: {},
  check() {
    throw new Error("no such index");
  },
});

/** Evidence in which only these pieces are; reading another one fails the test. */
function evidence(pieces: Partial<Evidence>): Evidence {
  return new Proxy(pieces, {
    get(target, key) {
      if (typeof key === "string" && Object.hasOwn(target, key)) return Reflect.get(target, key) as unknown;
      throw new Error(`${String(key)} was read, and is not needed`);
    },
  }) as Evidence;
}

function run(outcome: Outcome, payments: Evidence["payments"]) {
  return runSignal(answering(outcome), evidence({ payments, today: whole(today) }), () => "moderate");
}

describe("the runner", () => {
  test("makes a finding of an answer", () => {
    expect(run("suspicious", whole(strange))).toEqual({
      signal: "answering",
      outcome: "suspicious",
      group: "text",
      strength: "moderate",
      message: "answering.yes",
      params: { count: 1 },
      cause: "answering",
      quotes: [],
      reasons: [],
    });
  });

  test("hands over what the signal needs, and nothing else", () => {
    run("clear", whole(strange));
    expect(seen).toEqual(["payments", "today"]);
  });

  test("asks the strength by signal and key, and by none where the answer has none", () => {
    const asked: (string | null)[] = [];
    const strengthOf = (signal: string, key: string | null) => {
      asked.push(signal, key);
      return "weak" as const;
    };
    const given = evidence({ payments: whole(strange), today: whole(today) });
    expect(runSignal(answering("suspicious"), given, strengthOf).strength).toBe("weak");
    runSignal(answering("notApplicable"), given, strengthOf);
    expect(asked).toEqual(["answering", "yes", "answering", null]);
  });

  test.each([
    ["suspicious", "suspicious", "answering.yes", []],
    ["clear", "cannotTell", "cannotTell", [encrypted]],
    ["notApplicable", "cannotTell", "cannotTell", [encrypted]],
    ["cannotTell", "cannotTell", "cannotTell", [{ code: "languageUnknown" }]],
  ] as const)("where something is missing, %s becomes %s", (given, outcome, message, reasons) => {
    expect(run(given, { found: strange, missing: [encrypted] })).toMatchObject({ outcome, message, reasons });
  });

  test.each(["suspicious", "clear", "notApplicable", "cannotTell"] as const)(
    "where nothing is missing, %s remains",
    (given) => {
      expect(run(given, whole(strange)).outcome).toBe(given);
    },
  );

  test("what could not be gathered at all asks no question", () => {
    seen = [];
    expect(run("suspicious", { failed: encrypted })).toMatchObject({ outcome: "cannotTell", reasons: [encrypted] });
    expect(seen).toEqual([]);
  });

  test("records that no one set up are no gap: the question does not arise", () => {
    const finding = run("suspicious", { failed: { code: "notConfigured" } });
    expect(finding).toMatchObject({ outcome: "notApplicable", message: "notApplicable", reasons: [] });
  });

  test("a signal that throws cannot tell, and the reason is kept", () => {
    const reasons = [{ code: "internalError", detail: "no such index" }];
    expect(runSignal(failing, evidence({}), () => "strong")).toMatchObject({ outcome: "cannotTell", reasons });
  });

  test("a signal that looks beyond its needs throws", () => {
    const curious = defineSignal({
      id: "curious",
      group: "text",
      needs: ["today"],
      suspicious: {},
      clear: {},
      check(given, say) {
        const { payments } = given as unknown as { payments: readonly unknown[] };
        return payments.length > 0 ? say.notApplicable() : say.cannotTell();
      },
    });
    const given = evidence({ payments: whole(strange), today: whole(today) });
    expect(runSignal(curious, given, () => "weak").reasons).toMatchObject([{ code: "internalError" }]);
  });
});

/** The compiler refuses each line that it is told to expect an error of, and complains where it finds none. */
const refused = defineSignal({
  id: "refused",
  group: "text",
  needs: [],
  suspicious: { named: ["address"], bare: [] },
  clear: { none: [] },
  shown: {
    named: { accuses: { who: "address", note: "notOnRecord" } },
    // @ts-expect-error It carries no parameter of that name.
    bare: { accuses: { who: "address", note: "notOnRecord" } },
  },
  check(_, say) {
    // @ts-expect-error No message has this key.
    say.suspicious("other");
    // @ts-expect-error This one is no suspicious message.
    say.suspicious("none");
    // @ts-expect-error Its parameter is missing.
    say.suspicious("named");
    // @ts-expect-error A parameter is not of its type.
    say.suspicious("named", { params: { address: 4711 } });
    // @ts-expect-error It carries no such parameter.
    say.suspicious("named", { params: { address: "a@b.example", phone: "+49405550187" } });
    // @ts-expect-error It carries none at all.
    say.suspicious("bare", { params: { address: "a@b.example" } });
    return say.suspicious("named", { params: { address: "a@b.example" } });
  },
});

test("what a signal declared and the compiler let through is its finding", () => {
  expect(runSignal(refused, evidence({}), () => "weak")).toMatchObject({
    message: "refused.named",
    params: { address: "a@b.example" },
  });
});
