function items(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map((form) => form.trim())
    .filter((form) => form !== "");
}

/** An apostrophe at which a text is parted too ("l'IBAN", "dell'IBAN"), where no English ending follows ("don't"). */
const elision = /'(?!(?:s|t|m|d|ll|ve|re)(?!\p{L}))/giu;
const seams = /['\s./-]/;

/** All forms that a form with alternatives represents: "(bank|banking) detail*" gives two. */
export function expand(form: string): string[] {
  const open = form.indexOf("(");
  if (open < 0 && !seams.test(form)) return [form];
  if (open < 0)
    return [
      form
        .replace(elision, " ")
        .replace(/[\s./-]+/g, " ")
        .trim(),
    ];
  let depth = 0;
  let from = open + 1;
  const parts: string[] = [];
  for (let i = open; i < form.length; i += 1) {
    const c = form.charAt(i);
    if (c === "(") depth += 1;
    if (c === "|" && depth === 1) {
      parts.push(form.slice(from, i));
      from = i + 1;
    }
    if (c === ")" && (depth -= 1) === 0) {
      parts.push(form.slice(from, i));
      const [before, after] = [form.slice(0, open), form.slice(i + 1)];
      return parts.flatMap((part) => expand(before + part + after));
    }
  }
  throw new Error(`Unclosed alternative in the form "${form}".`);
}

/** The forms of a list, alternatives expanded. */
export function formsOf(list: string): string[] {
  return items(list).flatMap(expand);
}

/** A form as the steps that are one behind another, and for each step what may be there: words, or none. */
export type Steps = readonly (readonly (readonly string[])[])[];

function pieces(form: string): string[] {
  if (!form.includes("(")) return form.split(/\s+/);
  const out = [""];
  let depth = 0;
  for (const c of form) {
    if (c === "(") depth += 1;
    if (c === ")") depth -= 1;
    if (depth === 0 && /\s/.test(c)) out.push("");
    else out[out.length - 1] += c;
  }
  return out.filter((piece) => piece !== "");
}

/** The steps of each form of a list. Alternatives are expanded within a step alone: they don't multiply over a form. */
export function stepsOf(list: string): readonly Steps[] {
  return items(list).map((form) =>
    pieces(form).map((piece) => [...new Set(expand(piece))].map((one) => (one === "" ? [] : one.split(" ")))),
  );
}
