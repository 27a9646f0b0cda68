import type { MailItem, Report, Verdict } from "../../src/analysis";
import { randomOf } from "../attacks/random";
import { reaches } from "../attacks/verdict/expectedVerdict";
import { additions, type Addition, type Scene } from "./additions";

/** A message, what is genuine around it, and how it's judged. */
export interface Subject {
  readonly id: string;
  readonly item: MailItem;
  readonly scene: Scene;
  readonly judge: (item: MailItem) => Promise<Report>;
  /** What it has to reach whatever is added; null: the verdict that it gets without additions. */
  readonly bar: Verdict | null;
}

/** A message whose verdict an addition lowered. */
export interface Lowered {
  readonly id: string;
  readonly added: string;
  readonly from: Verdict;
  readonly to: Verdict;
}

/** Each addition alone, then each with every other. */
export const combinations: readonly (readonly Addition[])[] = [
  ...additions.map((one) => [one]),
  ...additions.flatMap((one, at) => additions.slice(at + 1).map((other) => [one, other])),
];

/** What was tried and what it lowered. */
export interface Tally {
  readonly tried: number;
  readonly lowered: readonly Lowered[];
}

/** Judges a message with some combinations of additions: context may raise a verdict, never lower it. */
export async function tallyOf(subject: Subject, chosen: readonly (readonly Addition[])[]): Promise<Tally | null> {
  const { id, judge, scene, bar } = subject;
  const alone = (await judge(subject.item)).verdict;
  const due = bar ?? alone;
  // What isn't found alone can't be lost.
  if (!reaches(alone, due)) return null;
  const lowered: Lowered[] = [];
  for (const some of chosen) {
    const added = some.map(({ name }) => name).join(" + ");
    let item = subject.item;
    for (const { add } of some) item = await add(item, scene, randomOf(`${id} ${added}`));
    const { verdict } = await judge(item);
    if (!reaches(verdict, due)) lowered.push({ id, added, from: alone, to: verdict });
  }
  return { tried: chosen.length, lowered };
}
