import { composed } from "./base";
import { expectedVerdictOf, dueOf, type ExpectedVerdict } from "./verdict/expectedVerdict";
import { randomOf } from "./random";
import { accountAttacks } from "./kinds/account";
import { changeAttacks } from "./kinds/change";
import { documentAttacks } from "./kinds/document";
import { evadingAttacks } from "./kinds/evade";
import { honestKinds } from "./kinds/honest";
import type { AttackKind, HonestKind } from "./kinds/kind";
import { senderAttacks } from "./kinds/sender";
import type { Letter } from "./message/letter";
import { phrasesOf, type Language, type Phrases } from "./phrases";
import { render } from "./message/render";
import { worldOf, type World } from "./world";

/** All ways to attack. */
export const attackKinds: readonly AttackKind[] = [
  ...accountAttacks,
  ...documentAttacks,
  ...changeAttacks,
  ...senderAttacks,
  ...evadingAttacks,
];

/** A message, and what it must or may be called. */
export interface Case {
  /** With the seed, enough to make it again. */
  readonly index: number;
  readonly kind: string;
  readonly language: Language;
  readonly world: World;
  /** RFC 5322. */
  readonly message: string;
  /** What is read of files that are not written out. */
  readonly papers?: Letter["papers"];
  /** An attack is to be called this at least; honest mail at most. */
  readonly harm: "attack" | "honest";
  readonly expected: ExpectedVerdict;
  readonly why: string;
  /** Signals that are to find something. */
  readonly due: readonly string[];
  /** A supplier list is set up. */
  readonly records: boolean;
}

/** What a run is made of. */
export interface Plan {
  readonly seed: string;
  /** None: all that are written. */
  readonly languages?: readonly Language[];
  /** Which kinds; none: all. */
  readonly kinds?: (id: string) => boolean;
}

interface Slot {
  readonly phrases: Phrases;
  readonly attack?: AttackKind;
  readonly honest?: HonestKind;
}

const worlds = new Map<string, World>();
const worldFor = (seed: string, language: Language): World => {
  const key = `${seed}/${language}`;
  const world = worlds.get(key) ?? worldOf(seed, language);
  worlds.set(key, world);
  return world;
};

function slotsOf({ seed, languages, kinds }: Plan): Slot[] {
  const spoken = Object.values(phrasesOf).filter(
    ({ language }) => languages === undefined || languages.includes(language),
  );
  const fits = ({ id }: { readonly id: string }): boolean => kinds?.(id) ?? true;
  const slots = spoken.flatMap((phrases): Slot[] => [
    ...attackKinds.filter(fits).map((attack) => ({ phrases, attack })),
    ...honestKinds.filter((one) => fits({ id: `honest/${one.id}` })).map((honest) => ({ phrases, honest })),
  ]);
  return randomOf(`${seed}/order`).shuffle(slots);
}

function attackIn(
  seed: string,
  index: number,
  { phrases, attack }: Slot,
): Omit<Case, "index" | "language" | "world"> | null {
  if (attack === undefined) return null;
  const world = worldFor(seed, phrases.language);
  for (let turn = 0; turn < 30; turn++) {
    const random = randomOf(`${seed}/${index}/${turn}`);
    const supplier = attack.special === undefined ? random.pick(world.suppliers) : world.special[attack.special];
    const asking = attack.on === "asking" || (attack.on === "any" && random.chance(0.5));
    const about = random.pick(
      asking ? [phrases.invoice, phrases.reminder] : [phrases.order, phrases.delivery, phrases.meeting],
    );
    const made = attack.make(random, composed(random, world, phrases, supplier, about, asking));
    if (made === null) continue;
    const due = [...new Set(dueOf(made.evidence).map(({ signal }) => signal))];
    return {
      kind: attack.id,
      message: render(random, made.letter),
      papers: made.letter.papers,
      harm: "attack",
      expected: expectedVerdictOf(made.evidence),
      why: made.why,
      due,
      records: made.evidence.records,
    };
  }
  return null;
}

function honestIn(
  seed: string,
  index: number,
  { phrases, honest }: Slot,
): Omit<Case, "index" | "language" | "world"> | null {
  if (honest === undefined) return null;
  const world = worldFor(seed, phrases.language);
  const random = randomOf(`${seed}/${index}`);
  const supplier = honest.special === undefined ? random.pick(world.suppliers) : world.special[honest.special];
  const { letter, ceiling, why } = honest.make(random, { world, phrases, supplier, language: phrases.language });
  return {
    kind: `honest/${honest.id}`,
    message: render(random, letter),
    papers: letter.papers,
    harm: "honest",
    expected: ceiling,
    why,
    due: [],
    records: true,
  };
}

/** The messages of a plan from one index to another: every kind in every language once, in the seed's order, then again. */
export function* generate(plan: Plan, count: number, only?: number): Generator<Case> {
  const slots = slotsOf(plan);
  if (slots.length === 0) return;
  for (let index = 0; index < count; index++) {
    if (only !== undefined && index !== only) continue;
    const slot = slots[index % slots.length] as Slot;
    const made = attackIn(plan.seed, index, slot) ?? honestIn(plan.seed, index, slot);
    if (made === null) throw new Error(`No base lends itself to ${slot.attack?.id ?? "this"}.`);
    yield { ...made, index, language: slot.phrases.language, world: worldFor(plan.seed, slot.phrases.language) };
  }
}
