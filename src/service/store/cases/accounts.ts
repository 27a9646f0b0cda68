import { recordForm } from "../../../accounts";
import { isSameDestination } from "../../../cases";
import type { CaseAccount } from "../../../contract";
import type { SupplierRecord } from "../../../analysis";
import type { CaseLog, Step } from "./log";
import { newDestinations } from "./policy";

/** Of one case: each message can name 50. */
const maxAccounts = 200;

const namedIn = ({ matter, joined }: Step): readonly string[] => [
  ...(matter?.scope.destinations ?? []),
  ...(joined?.destinations ?? []),
];

/** Denials of every round; other outcomes of this round alone. Calls of earlier versions didn't say which were denied. */
function said({ steps, round }: Pick<CaseLog, "steps" | "round">): readonly CaseAccount[] {
  const outcomes: CaseAccount[] = [];
  let named: readonly string[] = [];
  for (const step of steps) {
    named = step.matter === undefined ? [...named, ...namedIn(step)] : namedIn(step);
    const { call, at } = step;
    for (const destination of step.denied ?? []) outcomes.push({ destination, state: "denied", on: at.slice(0, 10) });
    if (call === undefined || (call.outcome !== "denied" && !(call.outcome === "confirmed" && round.includes(step))))
      continue;
    const told = call.accounts ?? [];
    for (const destination of told.length === 0 && call.outcome === "denied" ? named : told)
      outcomes.push({ destination, state: call.outcome, on: at.slice(0, 10) });
  }
  return outcomes;
}

/** Each destination that the messages of a case named, the first one first, and what became of it. */
export function accountsOf(log: Pick<CaseLog, "steps" | "round">, record: SupplierRecord | null): CaseAccount[] {
  const all = log.steps.flatMap(namedIn);
  const each = all.filter((one, at) => all.findIndex((other) => isSameDestination(one, other)) === at);
  const outcomes = said(log);
  return each.slice(0, maxAccounts).map((destination): CaseAccount => {
    const rejected = record?.rejectedAccounts.find((one) => isSameDestination(recordForm(one), destination));
    if (rejected !== undefined) return { destination, state: "denied", on: rejected.denied?.on ?? null };
    const ours = outcomes.filter((outcome) => isSameDestination(outcome.destination, destination));
    const last = ours.find(({ state }) => state === "denied") ?? ours.at(-1);
    if (last !== undefined) return { ...last, destination };
    const isNew = newDestinations({ supplier: null, destinations: [destination], sender: null }, record).length > 0;
    return { destination, state: isNew ? "open" : "onRecord", on: null };
  });
}
