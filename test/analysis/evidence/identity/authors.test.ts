import type { Senders } from "../../../../src/analysis/evidence/evidence";
import { askingSegments, authorsOf } from "../../../../src/analysis/evidence/identity/authors";
import type { Act, ActKind } from "../../../../src/analysis/facts";
import { sender } from "../../signals/kit";

const act = (kind: ActKind, segment: number | null): Act => ({ kind, segment, quote: kind });
const outer = [sender({ address: "katrin@x.example" })];
const forwarded = sender({ role: "forwarded", segment: 1, address: "tom@y.example" });
const quoted = sender({ role: "quoted", segment: 2, address: "helen@z.example" });

/** Who is an author, and whether they ask. */
function authors(acts: readonly Act[], within = [forwarded, quoted]): string[] {
  const all = authorsOf({ outer, within } as unknown as Senders, acts, () => undefined);
  return all.map(({ role, asks }) => `${role}${asks ? " asks" : ""}`);
}

describe("the authors of a message", () => {
  test.each<[string, readonly Act[], readonly string[]]>([
    ["nothing is asked: sender and forwarded author all the same", [], ["outer", "forwarded"]],
    ["the sender asks", [act("askPay", 0)], ["outer asks", "forwarded"]],
    ["the forwarded one asks, and the sender with them", [act("askPay", 1)], ["outer asks", "forwarded asks"]],
    ["a quoted one asks", [act("changeBank", 2)], ["outer asks", "forwarded", "quoted asks"]],
    ["a document asks: of whoever may have attached it", [act("askPay", null)], ["outer asks", "forwarded asks"]],
    ["a quoted one reports", [act("report", 2)], ["outer", "forwarded"]],
    ["a quoted one presses", [act("urgent", 2)], ["outer", "forwarded"]],
  ])("%s", (_, acts, expected) => {
    expect(authors(acts)).toEqual(expected);
  });

  test("are at most a hundred", () => {
    const many = Array.from({ length: 150 }, (_, index) => sender({ role: "forwarded", segment: index + 1 }));
    expect(authors([], many)).toHaveLength(100);
  });
});

test.each<[ActKind, boolean]>([
  ["askPay", true],
  ["refund", true],
  ["changeBank", true],
  ["changePayroll", true],
  ["changeContact", true],
  ["divertContact", true],
  ["askLedger", true],
  ["report", false],
  ["urgent", false],
])("%s asks: %s", (kind, asks) => {
  expect(askingSegments([act(kind, 3)])).toEqual(new Set(asks ? [3] : []));
});
