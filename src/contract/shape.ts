/** A shape without its type: plain data, for the clients' check and the service's schemas. */
export type Part = Kind & { readonly isLater?: boolean };
type Kind =
  | { readonly kind: "text"; readonly min?: number; readonly max?: number }
  | { readonly kind: "day" | "time" | "count" | "ordinal" | "flag" | "any" | "map" }
  | { readonly kind: "words"; readonly words: readonly string[]; readonly isOpen?: boolean }
  | { readonly kind: "list"; readonly each: Part; readonly max?: number }
  | { readonly kind: "orNull" | "optional"; readonly part: Part }
  | { readonly kind: "fields"; readonly fields: Readonly<Record<string, Part>> };

/** `T` is the type once checked. */
export type Shape<T> = Part & { readonly type?: T };
/** A field that may be left out. */
type Optional<T> = Shape<T> & { readonly kind: "optional" };
/** The type of a shape. */
export type Of<S> = S extends { readonly type?: infer T } ? T : never;

type Shapes = Readonly<Record<string, Part>>;
type OptionalKey<F> = { [K in keyof F]: F[K] extends { readonly kind: "optional" } ? K : never }[keyof F];
type Flat<T> = { [K in keyof T]: T[K] };
type OfFields<F> = Flat<
  { readonly [K in Exclude<keyof F, OptionalKey<F>>]: Of<F[K]> } & { readonly [K in OptionalKey<F>]?: Of<F[K]> }
>;

/** Any text. */
export const text: Shape<string> = { kind: "text" };
/** ISO 8601: `2026-03-05`. */
export const day: Shape<string> = { kind: "day" };
/** ISO 8601, UTC. */
export const time: Shape<string> = { kind: "time" };
/** From 0. */
export const count: Shape<number> = { kind: "count" };
/** From 1. */
export const ordinal: Shape<number> = { kind: "ordinal" };
/** True or false. */
export const flag: Shape<boolean> = { kind: "flag" };
/** Anything but null and undefined. */
export const any: Shape<unknown> = { kind: "any" };
/** An object with any fields. */
export const map: Shape<Readonly<Record<string, unknown>>> = { kind: "map" };

/** A text of so many characters. */
export const bounded = (max: number, min = 0): Shape<string> => ({ kind: "text", min, max });
/** One of these words. */
export const oneOf = <T extends string>(words: readonly T[]): Shape<T> => ({ kind: "words", words });
/** Or a word that only a newer service knows. */
export const known = (words: readonly string[]): Shape<string> => ({ kind: "words", words, isOpen: true });
/** A list. */
export const list = <S extends Part>(each: S, max = Infinity): Shape<readonly Of<S>[]> => ({ kind: "list", each, max });
/** Null if missing. */
export const orNull = <S extends Part>(part: S): Shape<Of<S> | null> => ({ kind: "orNull", part });
/** Added after others: empty, which is null or no entries, if missing. Older services and stored records lack it. */
export function later<T>(part: Shape<T>): Shape<T extends readonly unknown[] ? T : T | null> {
  const made: Part = part.kind === "list" ? { ...part, isLater: true } : { kind: "orNull", part, isLater: true };
  return made;
}
/** What a missing list or text is read as. */
export const emptyOf = ({ kind }: Part): readonly never[] | null => (kind === "list" ? [] : null);
/** Left out if missing. */
export const optional = <S extends Part>(part: S): Optional<Of<S>> => ({ kind: "optional", part });
/** Other fields are dropped: they are a newer service's. */
export const fields = <F extends Shapes>(of: F): Shape<OfFields<F>> & { readonly fields: F } => ({
  kind: "fields",
  fields: of,
});

/** `fault`: the first part that doesn't fit, a JSON Pointer (RFC 6901). */
export type Read<T> = { readonly value: T } | { readonly fault: string };

interface Fault {
  at: string | null;
}

/** Is it an object, and no list? */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isNumber = (value: unknown, from: number): boolean =>
  typeof value === "number" && value >= from && value <= 2 ** 53 && value % 1 === 0;

function fits(part: Part, value: unknown): boolean {
  if (part.kind === "any") return value !== undefined;
  if (part.kind === "map") return isMap(value);
  if (part.kind === "flag") return typeof value === "boolean";
  if (part.kind === "count") return isNumber(value, 0);
  if (part.kind === "ordinal") return isNumber(value, 1);
  if (typeof value !== "string") return false;
  if (part.kind === "words") return part.isOpen === true || part.words.indexOf(value) !== -1;
  if (part.kind === "text") return value.length <= (part.max ?? Infinity) && value.length >= (part.min ?? 0);
  if (part.kind === "day" && !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  return (part.kind === "day" || part.kind === "time") && !isNaN(Date.parse(value));
}

function read(part: Part, value: unknown, fault: Fault): unknown {
  if (part.kind === "orNull" || part.kind === "optional")
    return part.kind === "orNull" && value === null ? null : read(part.part, value, fault);
  if (part.kind === "list" && Array.isArray(value) && value.length <= (part.max ?? Infinity))
    return value.map((each: unknown, at) => inner(part.each, each, at, fault));
  if (part.kind === "fields" && isMap(value)) {
    const kept: Record<string, unknown> = {};
    for (const name of Object.keys(part.fields)) {
      const field = part.fields[name];
      if (field === undefined || (field.kind === "optional" && value[name] === undefined)) continue;
      const given = field.isLater === true && value[name] === undefined ? emptyOf(field) : value[name];
      kept[name] = inner(field, given, name, fault);
    }
    return kept;
  }
  if (!fits(part, value)) fault.at = "";
  return value;
}

const isFound = ({ at }: Fault): boolean => at !== null;

function inner(part: Part, value: unknown, name: string | number, fault: Fault): unknown {
  if (isFound(fault)) return null;
  const made = read(part, value, fault);
  if (fault.at !== null) fault.at = `/${name}${fault.at}`;
  return made;
}

/** Whole, without fields that the shape doesn't know, or not at all. */
export function readAs<T>(shape: Shape<T>, value: unknown): Read<T> {
  const fault: Fault = { at: null };
  const made = read(shape, value, fault);
  return fault.at === null ? { value: made as T } : { fault: fault.at };
}
