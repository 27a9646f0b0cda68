import { capital, composed, letterOf } from "../base";
import { randomOf } from "../random";
import { judgeCase } from "../judge";
import { languages, phrasesOf, type Language, type Phrases } from "../phrases";
import { render } from "./render";
import { spin } from "./spin";
import { worldOf } from "../world";

/** What fraudsters announce without naming an account, and the signal that is to hear it. */
const signals = [
  ["later", "change-announced"],
  ["changed", "change-announced"],
  ["phoneNew", "contact-changed"],
  ["contactNew", "contact-changed"],
  ["portal", "contact-changed"],
  ["confirmCall", "contact-changed"],
] as const satisfies readonly (readonly [keyof Phrases, string])[];

/** Ways in which each wording is tried, since it holds choices. */
const tries = 3;
const given = {
  phone: "+44 113 496 0999",
  name: "Alex Ross",
  email: "alex.ross@gmail.com",
  url: "https://vendor-portal.net/v",
};

/** One wording alone in a supplier's plain message: is it found? The sentence is answered, or null where it was. */
async function deaf(
  seed: string,
  language: Language,
  way: string,
  signal: string,
  turn: number,
): Promise<string | null> {
  const [phrases, world] = [phrasesOf[language], worldOf(seed, language)];
  const random = randomOf(`${seed}/${way}/${turn}`);
  const base = composed(random, world, phrases, random.pick(world.suppliers), phrases.order, false);
  const text = capital(spin(random, way, { ...base.places, ...given }));
  const message = render(random, letterOf({ ...base, thread: [] }, { opening: [{ text }], format: "plain" }));
  const one = {
    index: 0,
    kind: "wording",
    language,
    world,
    message,
    harm: "attack",
    expected: "verify",
    why: "A wording.",
    due: [signal],
    records: true,
  } as const;
  return (await judgeCase(one)).said.includes(signal) ? null : text;
}

/** The wordings that are not found, in lines, and how many of each sort are. */
export async function unreadWordings(seed: string): Promise<string> {
  const lines: string[] = [];
  const counts: string[] = [];
  for (const language of languages) {
    const shares: string[] = [];
    for (const [key, signal] of signals) {
      const ways = phrasesOf[language][key];
      let read = 0;
      for (const way of ways) {
        const missed: string[] = [];
        for (let turn = 0; turn < tries; turn++) missed.push((await deaf(seed, language, way, signal, turn)) ?? "");
        const said = missed.find((text) => text !== "");
        if (said === undefined) read++;
        else lines.push(`${language} ${key}: ${said}`);
      }
      shares.push(`${key} ${read}/${ways.length}`);
    }
    counts.push(`${language}: ${shares.join(", ")}`);
  }
  return `${[...lines, "", ...counts].join("\n")}\n`;
}
