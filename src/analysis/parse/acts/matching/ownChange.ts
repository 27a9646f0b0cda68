import type { Bits } from "../lexicon/bits";
import { notionsOf } from "../lexicon/notions";
import { persons, staying } from "./passing";

const accounts = notionsOf("details looseDetails account bankAccount bank");
const ended = notionsOf("ended");
const changes = notionsOf("ended change newer other move open instead wrong");
const exceptions = notionsOf("if never counsel fraud fraudster not");

/** Whether a sentence mentions an account, a change and its author. Alone it announces nothing: the wording model decides. */
export function mentionsOwnChange(notions: Bits): boolean {
  if (notions.meets(exceptions) || (notions.meets(staying) && !notions.meets(ended))) return false;
  return [accounts, changes, persons].every((some) => notions.meets(some));
}
