import type { Concept } from "../../../language/concept";
import { conceptNamed } from "../lexicon/notions";
import type { Pattern, Veto } from "../matching/pattern";

/** Notions that patterns share, written @name. */
const groups: Readonly<Record<string, string>> = {
  /** Payment coordinates and bank accounts, for certain. */
  strong: "details|bankAccount",
  /** The same, where it says whose. */
  wide: "details|looseDetails|bankAccount",
  /** Everything that money may be sent to. */
  place: "details|bankAccount|account|bank",
  /** Everything that is done with money. */
  paying: "pay|route|payment|use|remitTo|invoice",
  /** Says that a thing is the author's side's. */
  ours: "our|forUs",
  own: "our|my|forUs",
  /** Sentences of contracts and advertisements. */
  contract: "term|offer",
  /** The same, and bookkeeping. */
  formal: "term|offer|system",
  /** The same, and sentences in which the reader is to give something. */
  given: "@formal|toUs",
  /** The same, and those that speak to the reader: a heading doesn't. */
  heading: "@given|your|you|we",
  elsewhere: "system|term|rate|they|your|you",
  aside: "they|if|we|toUs|which|hold|until",
  becomes: "settled|pay|payment",
  dated: "fromNow|since|now",
  selfChange: "change|newer|move",
};

const vetoes: Readonly<Record<string, readonly Veto[]>> = {
  /** An act that is told: not denied, not supposed, not about the reader's own things, and no question. */
  "@told": ["denied", "supposed", "readers", "question"],
  /** An act that a question presupposes: "did you get our new bank details?" */
  "@shown": ["denied", "supposed", "readers"],
  /** An act whose own words deny: "do not use the old account". */
  "@retired": ["supposed", "readers", "question"],
  /** A request: not denied, not supposed, and no question that isn't one. */
  "@asking": ["denied", "supposed", "question"],
};

const isVeto = (name: string): name is Veto => vetoes["@told"]?.some((veto) => veto === name) === true;

function conceptsIn(choice: string): readonly Concept[] {
  if (choice === "none") return [];
  return choice.split("|").flatMap((name) => {
    const group = name.startsWith("@") ? groups[name.slice(1)] : undefined;
    return group === undefined ? [conceptNamed(name)] : conceptsIn(group);
  });
}

function vetoesIn(choice: string): readonly Veto[] {
  if (choice === "none") return [];
  const named = vetoes[choice] ?? choice.split("|").filter(isVeto);
  if (named.length === 0) throw new Error(`No veto: ${choice}`);
  return named;
}

type Options = Partial<Omit<Pattern, "act" | "slots" | "span">>;

function optionOf(option: string): Options {
  const [name, ...values] = option.split(" ");
  const [value = ""] = values;
  switch (name) {
    case "near":
    case "max":
    case "lead":
      return { [name]: Number(value) };
    case "deniable":
      return { deniable: values.map(Number) };
    case "order":
      return { order: value === "all" ? "all" : "two" };
    case "asked":
    case "pair":
      return { [name]: true };
    case "also":
      return { also: values.map(conceptsIn) };
    case "without":
    case "between":
      return { [name]: conceptsIn(value) };
    case "veto":
      return { veto: vetoesIn(value) };
    default:
      throw new Error(`No option of a pattern: ${option}`);
  }
}

/**
 * Patterns of an act, a row each: "slot slot: span, option, option". A slot is a notion, a choice `a|b` or a @group; an
 * option is the name of a property of `Pattern` and its value. Options of the row replace those in `shared`.
 */
export function does(act: Pattern["act"], shared: string, ...rows: readonly string[]): readonly Pattern[] {
  const optionsIn = (list: string): Options =>
    list.split(", ").reduce<Options>((all, option) => ({ ...all, ...(option !== "" && optionOf(option)) }), {});
  return rows.map((row) => {
    const [, slots = "", span = "", rest = ""] = /^([^:]+): (\d+)(?:, (.+))?$/.exec(row) ?? [];
    return {
      act,
      slots: slots.split(" ").map(conceptsIn),
      span: Number(span),
      ...optionsIn(shared),
      ...optionsIn(rest),
    };
  });
}

/** Announcements that bank or payment details change: told, unless a row says otherwise, and with no one else between. */
export const announces = (...rows: readonly string[]): readonly Pattern[] =>
  does("changeBank", "between @elsewhere, without @formal, veto @told", ...rows);

/** Requests to pay. */
export const asks = (...rows: readonly string[]): readonly Pattern[] =>
  does("askPay", "without @contract, veto @asking", ...rows);

/** Questions about a payment that is due. */
export const inquires = (...rows: readonly string[]): readonly Pattern[] =>
  does("askPay", "between they|your, without @contract|they, veto none", ...rows);
