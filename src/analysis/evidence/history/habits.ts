import { organisationalDomain } from "../../../names";
import type { Facts } from "../../facts";
import { foundOr } from "../../gathered";
import { habitOf } from "../../parse/habit";
import type { Habit, Past } from "../../past";
import type { Habits } from "../evidence";

const enough = 3;
/** Clocks go back and forward by an hour. */
const summerTime = 60;

const site = (host: string | null): string | null => (host === null ? null : organisationalDomain(host));

function differs<T>(now: T | null, before: readonly (T | null)[], same: (a: T, b: T) => boolean): boolean {
  const known = before.flatMap((one) => (one === null ? [] : [one]));
  return now !== null && known.length >= enough && !known.some((one) => same(one, now));
}

/** In what a message is made otherwise than its sender's earlier ones, where there are enough of them. */
export function habitsOf({ item }: Facts, { bySender }: Past): Habits {
  const before = bySender.map(({ habit }) => habit);
  const now = habitOf(foundOr(item.headers, []), item.id);
  const of = <K extends keyof Habit>(key: K): readonly Habit[K][] => before.map((habit) => habit[key]);
  const changed = [
    ...(differs(now.mailer, of("mailer"), (a, b) => a === b) ? (["mailer"] as const) : []),
    ...(differs(now.zone, of("zone"), (a, b) => Math.abs(a - b) <= summerTime) ? (["zone"] as const) : []),
    ...(differs(now.signing, of("signing"), (a, b) => site(a) === site(b)) ? (["signing"] as const) : []),
    ...(differs(now.idHost, of("idHost"), (a, b) => site(a) === site(b)) ? (["idHost"] as const) : []),
  ];
  return { messages: before.length >= enough ? before.length : 0, changed };
}
