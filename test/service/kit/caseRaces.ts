import type { CaseForm, CaseState, NewCase, Actor } from "../../../src/contract";
import { caseActions, nextState, type CaseAction } from "../../../src/cases";
import type { Store } from "../../../src/service/store";
import { Refusal } from "../../../src/service/store/store";
import { about, ann, another, asked, ben, call, readBack } from "./caseKit";
import { tom } from "./storeKit";

/** A case that two people have before them, as they both have seen it. */
interface Matter {
  readonly conversation: string;
  readonly seen: CaseForm;
}

/** About nothing new, so that it can be dismissed too. */
const known: Partial<NewCase> = { scope: { supplier: "V1", destinations: [], sender: "pay@oakes.com" } };
const spoken = call(readBack([]));

type Act = (store: Store, matter: Matter, by: Actor) => Promise<unknown>;

/** What somebody may do about a case at any moment. */
const acts = {
  call: (store, { seen }, by) =>
    store.recordCaseCall(seen.id, seen.version, call({ outcome: "notReached" }), by, false),
  confirm: (store, { seen }, by) =>
    store.recordCaseCall(seen.id, seen.version, seen.scope.destinations.length > 0 ? call() : spoken, by, false),
  deny: (store, { seen }, by) => store.recordCaseCall(seen.id, seen.version, call({ outcome: "denied" }), by, false),
  second: (store, { seen }, by) => store.confirmCase(seen.id, seen.version, by),
  fraud: (store, { seen }, by) =>
    store.closeCase(seen.id, seen.version, { outcome: "fraud", reason: "Odd.", denied: [] }, by),
  dismiss: (store, { seen }, by) =>
    store.closeCase(seen.id, seen.version, { outcome: "dismissed", reason: "Fine." }, by),
  reopen: (store, { seen }, by) => store.reopenCase(seen.id, seen.version, "A doubt.", by),
  join: (store, { conversation, seen }, by) => store.openCase({ ...about(conversation), scope: seen.scope }, by),
  "quoted with another account": (store, { conversation, seen }, by) =>
    store.findCases(
      { ...asked(about(conversation)), verdict: "stop", scope: { ...seen.scope, destinations: [another] } },
      by,
    ),
} as const satisfies Readonly<Record<string, Act>>;
type ActName = keyof typeof acts;

/** Brings a case into each state, by people who do nothing else here. */
const states: Readonly<Record<CaseState, (store: Store, conversation: string) => Promise<CaseForm>>> = {
  open: async (store, conversation) => (await store.openCase(about(conversation), carl)).form,
  confirmed: async (store, conversation) => {
    const { id, version } = await states.open(store, conversation);
    return store.recordCaseCall(id, version, call(), carl, false);
  },
  released: async (store, conversation) => {
    const { id, version } = await states.confirmed(store, conversation);
    return store.confirmCase(id, version, tom);
  },
  fraud: async (store, conversation) => {
    const { id, version } = await states.open(store, conversation);
    return store.closeCase(id, version, { outcome: "fraud", reason: "Odd.", denied: [] }, carl);
  },
  dismissed: async (store, conversation) => {
    const { form } = await store.openCase(about(conversation, known), carl);
    return store.closeCase(form.id, form.version, { outcome: "dismissed", reason: "Fine." }, carl);
  },
};
const carl: Actor = { oid: "oid-carl", name: "Carl Holm", employeeId: "500" };

/** A state, and what two people do at once there. */
export type Race = readonly [CaseState, ActName, ActName];

const names = Object.keys(acts) as ActName[];

/** Every two acts in every state, and each twice. */
export const allRaces: readonly Race[] = (Object.keys(states) as CaseState[]).flatMap((state) =>
  names.flatMap((first, at) => names.slice(at).map((second): Race => [state, first, second])),
);

/** What a step of a case was, by the rule book: several where a step doesn't tell. */
function actionsOf({ action, state }: CaseForm["events"][number], outcome: string | undefined): readonly CaseAction[] {
  if (action === "called")
    return outcome === "confirmed" ? ["confirm", "confirmAlone"] : outcome === "denied" ? ["deny"] : ["notReached"];
  if (action === "seconded") return ["second"];
  if (action === "closed") return state === "fraud" ? ["fraud"] : ["dismiss"];
  return caseActions.filter((each) => each === "reopen");
}

function isLegal({ events, calls }: CaseForm): boolean {
  const outcomes = calls.map(({ outcome }) => outcome);
  let state: CaseState = "open";
  for (const event of events.slice(1)) {
    const outcome = event.action === "called" ? outcomes.shift() : undefined;
    const isJoined = event.action === "joined" && event.state === state;
    if (!isJoined && !actionsOf(event, outcome).some((action) => nextState(state, action) === event.state))
      return false;
    ({ state } = event);
  }
  return true;
}

/**
 * Lets two people do something about one case at once, each through a process of their own.
 * @returns What came of it that must not, in sentences.
 */
async function raceCase(
  [one, other]: readonly [Store, Store],
  [state, first, second]: Race,
  conversation: string,
): Promise<readonly string[]> {
  const seen = await states[state](one, conversation);
  const matter = { conversation, seen };
  const ended = await Promise.allSettled([acts[first](one, matter, ann), acts[second](other, matter, ben)]);

  const after = await other.case(seen.id);
  if (after === null) return ["the case is gone"];
  const { items } = await one.cases({ state: null, after: null, limit: 1 });
  const history = await one.history({ supplier: null, after: null, limit: 60, isNewestFirst: true });
  const told = history.items.filter(({ detail }) => detail["case"] === seen.id && detail["step"] !== undefined);
  const isBound = (name: ActName): boolean => name !== "join" && name !== "quoted with another account";
  const done = [first, second].filter((name, at) => isBound(name) && ended[at]?.status === "fulfilled");
  const fresh = after.events.slice(seen.events.length);
  const byBound = fresh.filter(
    ({ action, by }) => action !== "joined" && (by.oid === ann.oid ? isBound(first) : isBound(second)),
  );
  const confirmed = after.calls.filter(({ outcome, by }) => outcome === "confirmed" && by.oid !== carl.oid).length;
  const { items: proposals } = await one.proposals({ state: null, supplier: "V1", after: null, limit: 20 });
  const made = proposals.filter(
    ({ reason, by }) => reason.startsWith(`Case ${seen.label}:`) && by.oid !== carl.oid,
  ).length;
  const checks: Readonly<Record<string, boolean>> = {
    "a refusal without a reason": ended.every((each) => each.status !== "rejected" || each.reason instanceof Refusal),
    "altered, or another case": !after.isAltered && items[0]?.id === seen.id,
    "two on one version": done.length <= 1,
    "something lost": byBound.length === done.length,
    "a state that was skipped": isLegal(after) && after.version === after.events.length,
    "a step without its entry": told.length === after.version,
    "a proposal without its call": made === (seen.scope.destinations.length > 0 ? confirmed : 0),
    "released without a second person":
      after.state !== "released" || seen.state === "released" || first === "second" || second === "second",
  };
  return Object.entries(checks).flatMap(([words, holds]) =>
    holds
      ? []
      : [
          `${state}: ${first} and ${second}: ${words}: ${after.events.map((each) => `${each.action} ${each.state}`).join(", ")}`,
        ],
  );
}

/** Runs races one after the other over one list. @returns all that must not be */
export async function raceAll(
  stores: readonly [Store, Store],
  races: readonly Race[],
  tries: number,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let attempt = 0; attempt < tries; attempt += 1)
    for (const [at, race] of races.entries()) faults.push(...(await raceCase(stores, race, `c${attempt}-${at}`)));
  return faults;
}
