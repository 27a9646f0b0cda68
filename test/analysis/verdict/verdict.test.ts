import type { SuspiciousMessage } from "../../../src/analysis/signals/finding";
import { verdicts, type Group, type Intent, type Strength, type Verdict } from "../../../src/analysis/terms";
import { verdictOf, type VerdictInput } from "../../../src/analysis/verdict/verdict";
import { atLength, every } from "../../atLength";

type One = VerdictInput["findings"][number];

const groups: readonly Group[] = ["destination", "sender", "thread", "document", "text", "record"];
const strengths: readonly Strength[] = ["decisive", "strong", "moderate", "weak", "context"];
const intents: readonly Intent[] = ["pay", "change", "report", "mention", "none"];

function plain(group: Group, strength: Strength, cause: string): One {
  return {
    outcome: "suspicious",
    group,
    strength,
    message: `${group}.${strength}`,
    cause,
  };
}

function named(message: SuspiciousMessage, group: Group, strength: Strength, cause: string): One {
  return { outcome: "suspicious", group, strength, message, cause };
}

const special: readonly One[] = [
  named("change-announced.announced", "destination", "strong", "change"),
  named("change-announced.payroll", "destination", "strong", "change"),
  named("contact-changed.asked", "destination", "strong", "contact"),
  named("contact-changed.changed", "destination", "strong", "contact"),
  named("contact-changed.differs", "destination", "weak", "contact"),
  named("lookalike-domain.imitates", "sender", "decisive", "a"),
  named("lookalike-domain.resembles", "sender", "strong", "a"),
  named("lookalike-domain.asks", "sender", "strong", "b"),
  named("lookalike-domain.writes", "sender", "strong", "a"),
  named("freemail-impersonation.freemail", "sender", "decisive", "a"),
  named("staff-impersonated.posing", "sender", "decisive", "a"),
  named("staff-impersonated.opening", "sender", "strong", "a"),
  named("staff-impersonated.unread", "sender", "strong", "b"),
  named("authentication-failed.ownDomain", "sender", "strong", "b"),
  named("authentication-failed.ownUnproven", "sender", "strong", "b"),
  named("authentication-failed.supplierDomain", "sender", "strong", "b"),
  named("supplier-unknown.unknown", "record", "weak", "unknown"),
  named("hidden-text.account", "text", "moderate", "hidden"),
];

const catalogue: readonly One[] = [
  ...groups.flatMap((group) =>
    strengths.flatMap((strength) => ["a", "b"].map((cause) => plain(group, strength, cause))),
  ),
  ...special,
];

const surroundings: readonly Omit<VerdictInput, "findings">[] = intents.flatMap((intent) =>
  // No one asks for a payment who asks for nothing.
  (intent === "pay" || intent === "change" ? [true, false] : [false]).flatMap((asksPay) =>
    [true, false].flatMap((known) =>
      (["unreadBody", "awaited", null] as const).flatMap((hidden) =>
        (["caution", "verify", "silent"] as const).flatMap((unknownSupplier) =>
          [[], [{ kind: "destinationsUnreadable" as const }]].map((gates) => ({
            intent,
            asksPay,
            known,
            unreadBody: hidden === "unreadBody",
            awaited: hidden === "awaited",
            unknownSupplier,
            gates,
          })),
        ),
      ),
    ),
  ),
);

/** The rules once more, written as a table of counts, so that a slip in one of the two shows. */
function expected(list: readonly One[]): (around: Omit<VerdictInput, "findings">) => Verdict {
  const rank = (one: One) => 4 - strengths.indexOf(one.strength);
  const money = list.filter(
    (f) => (f.group === "destination" && f.strength === "decisive") || /^change-announced/.test(f.message),
  );
  const person = list.filter((f) => /^(sender|thread|record)$/.test(f.group) && rank(f) >= 3);
  const poses = list.some((f) => /imitates$|\.freemail$|\.posing$|\.ownDomain$/.test(f.message));
  const opening = list.some((f) =>
    /^staff-impersonated\.(?:opening|unread)$|^lookalike-domain\.writes$/.test(f.message),
  );
  const different = (least: number) => new Set(list.filter((f) => rank(f) >= least).map((f) => f.cause)).size;
  const unknown = list.some((f) => f.message.startsWith("supplier-unknown."));
  const grave = different(3) > 1;
  const isSure = list.some((f) => rank(f) === 4);
  const changes = list.some((f) =>
    /^change-announced|^contact-changed\.(?:asked|portal|changed)|ownUnproven$|^lookalike-domain\.asks$/.test(
      f.message,
    ),
  );
  const counts = different(3) > 0 || different(2) > 1;
  const payment = list.some(
    (f) => rank(f) >= 2 && (/^(destination|sender|record)$/.test(f.group) || f.message.startsWith("hidden-text.")),
  );
  return ({ intent, asksPay, known, unreadBody, awaited, unknownSupplier, gates }) => {
    const request = intent === "pay" || intent === "change";
    const table: readonly (readonly [Verdict, boolean])[] = [
      ["stop", money.length * person.length > 0],
      ["stop", request && poses],
      ["verify", isSure],
      ["verify", changes],
      ["verify", grave],
      ["verify", unknown && asksPay && unknownSupplier === "verify"],
      ["caution", (request || unreadBody || poses || opening) && counts],
      ["caution", asksPay && payment],
      ["caution", unknown && asksPay && unknownSupplier === "caution"],
      ["incomplete", gates.length > 0 && (request || unreadBody || awaited)],
      ["consistent", known],
    ];
    return table.find(([, fits]) => fits)?.[0] ?? "unrelated";
  };
}

/** Every eleventh of the surroundings, from another one on each time: no kind of them has a period of eleven. */
let turn = 0;
function someSurroundings(): readonly Omit<VerdictInput, "findings">[] {
  const step = atLength(1, 11);
  turn = (turn + 1) % step;
  return every(step, surroundings.slice(turn));
}

function check(findings: readonly One[], arounds: readonly Omit<VerdictInput, "findings">[], wrong: string[]): void {
  const wanted = expected(findings);
  for (const around of arounds) {
    const given = { ...around, findings };
    const got = verdictOf(given);
    const want = wanted(around);
    if (got !== want && wrong.length < 5) wrong.push(`${JSON.stringify(given)}: ${got}, not ${want}`);
  }
}

describe("the verdict's ordering", () => {
  test("no finding, one, and every pair, under every intent, gate and policy", () => {
    const wrong: string[] = [];
    check([], surroundings, wrong);
    catalogue.forEach((one, index) => {
      check([one], surroundings, wrong);
      for (const other of catalogue.slice(index + 1)) check([one, other], someSurroundings(), wrong);
    });
    expect(wrong).toEqual([]);
  });

  test("every three of one cause and of two, over all groups and strengths that count", () => {
    const wrong: string[] = [];
    const counting = catalogue.filter(({ strength }) => strength === "strong" || strength === "moderate");
    counting.forEach((one, first) => {
      counting.slice(first + 1).forEach((two, second) => {
        for (const three of counting.slice(first + second + 2)) {
          const findings = [one, two, three];
          const around = surroundings[(first + second) % surroundings.length];
          if (around === undefined) continue;
          const given = { ...around, findings };
          if (verdictOf(given) !== expected(findings)(around)) wrong.push(JSON.stringify(given));
        }
      });
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test("one more finding never makes an alert milder", () => {
    const severity = (given: VerdictInput) => verdicts.indexOf(verdictOf(given));
    const worse: string[] = [];
    for (const one of catalogue) {
      for (const around of someSurroundings()) {
        const before = severity({ ...around, findings: [one] });
        for (const other of special) {
          if (severity({ ...around, findings: [one, other] }) < before) worse.push(`${one.message} ${other.message}`);
        }
      }
    }
    expect(worse).toEqual([]);
  });

  test("outcomes other than suspicious count for nothing", () => {
    const findings = catalogue.map((one) => ({ ...one, outcome: "cannotTell" as const }));
    for (const around of surroundings) {
      expect(verdictOf({ ...around, findings })).toBe(verdictOf({ ...around, findings: [] }));
    }
  });

  test("one cause counts once", () => {
    const around = {
      intent: "report",
      asksPay: false,
      known: false,
      unreadBody: false,
      awaited: false,
      unknownSupplier: "caution",
      gates: [],
    } as const;
    const strong = (cause: string) => plain("sender", "strong", cause);
    expect(verdictOf({ ...around, findings: [strong("a"), strong("a")] })).toBe("unrelated");
    expect(verdictOf({ ...around, findings: [strong("a"), strong("b")] })).toBe("verify");
  });
});
