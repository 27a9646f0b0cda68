type Slot = { readonly words: ReadonlySet<string>; readonly beginnings: readonly string[] } | null;

const maxBetween = 5;

/** Lower case, without accents, single blanks. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u200b-\u200f\u2060\ufeff\xad]/g, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[øœ]/g, "o")
    .replace(/æ/g, "ae")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d")
    .replace(/['’`´]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function slotOf(word: string): Slot {
  if (word === "_") return null;
  const choices = word.split("|");
  return {
    words: new Set(choices.filter((each) => each.indexOf("*") === -1).map(folded)),
    beginnings: choices.filter((each) => each.indexOf("*") !== -1).map((each) => folded(each.replace("*", ""))),
  };
}

const fits = (slot: NonNullable<Slot>, token: string): boolean =>
  slot.words.has(token) || slot.beginnings.some((beginning) => token.indexOf(beginning) === 0);

function endOf(form: readonly Slot[], tokens: readonly string[], at: number, from = 0): number {
  for (let slot = from; slot < form.length; slot++) {
    const wanted = form[slot];
    if (wanted === null || wanted === undefined) {
      for (let skipped = 0; skipped <= maxBetween && at + skipped < tokens.length; skipped++) {
        const end = endOf(form, tokens, at + skipped, slot + 1);
        if (end !== -1) return end;
      }
      return -1;
    }
    const token = tokens[at];
    if (token === undefined || !fits(wanted, token)) return -1;
    at++;
  }
  return at;
}

/** Forms as a language's table writes them, found by their first word. */
export class Forms {
  private readonly byWord = new Map<string, (readonly Slot[])[]>();
  private readonly byBeginning: (readonly Slot[])[] = [];

  constructor(forms: readonly string[]) {
    for (const form of forms) {
      const slots = form.split(/\s+/).map(slotOf);
      const [first] = slots;
      if (first === null || first === undefined) continue;
      first.words.forEach((word) => this.byWord.set(word, [...(this.byWord.get(word) ?? []), slots]));
      if (first.beginnings.length > 0) this.byBeginning.push(slots);
    }
  }

  find(tokens: readonly string[]): number {
    return tokens.findIndex((_, at) => this.candidates(tokens, at).some((form) => endOf(form, tokens, at) !== -1));
  }

  isWhole(tokens: readonly string[]): boolean {
    return this.candidates(tokens, 0).some((form) => endOf(form, tokens, 0) === tokens.length);
  }

  private candidates(tokens: readonly string[], at: number): readonly (readonly Slot[])[] {
    return [...(this.byWord.get(tokens[at] ?? "") ?? []), ...this.byBeginning];
  }
}
