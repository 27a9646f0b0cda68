import type { Read } from "./address";
import { quoted } from "./fault";

/** Reported sentences per file. */
export const maxSentences = 100;

/** At a path such as `organisation.staff[0].name`. Adds a sentence to `wrong` if the value is invalid. */
export type Reader<T> = (value: unknown, path: string, wrong: string[]) => T | undefined;

/** The result type of a shape. */
export type Meaning<S> = { [K in keyof S]: S[K] extends Reader<infer T> ? T : never };

function add(wrong: string[], sentence: string): undefined {
  if (wrong.length < maxSentences) wrong.push(sentence);
}

function refuse(value: unknown, path: string, wrong: string[], expected: string): undefined {
  return add(wrong, `${path === "" ? "The policy" : path.slice(0, 300)}: ${expected}; ${shown(value)} was given.`);
}

function shown(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  return value === undefined ? "nothing" : JSON.stringify(value);
}

const unknown = (path: string, wrong: string[]): undefined => add(wrong, `${path.slice(0, 200)}: this key is unknown.`);

const below = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A text, read by `read`; its reason becomes the sentence. */
export function text<T>(read: (given: string) => Read<T>): Reader<T> {
  return (value, path, wrong) => {
    if (typeof value !== "string") return refuse(value, path, wrong, "text is expected");
    const result = read(value);
    return "value" in result ? result.value : refuse(value, path, wrong, `this ${result.reason}`);
  };
}

/** The same, or null. */
export function nullable<T>(reader: Reader<T>): Reader<T | null> {
  return (value, path, wrong) => (value === null ? null : reader(value, path, wrong));
}

/** One of a few words. */
export function oneOf<const T extends string>(words: readonly T[]): Reader<T> {
  const expected = `${words.map(quoted).join(" or ")} is expected`;
  return (value, path, wrong) => words.find((word) => word === value) ?? refuse(value, path, wrong, expected);
}

/** True or false. */
export const yesOrNo: Reader<boolean> = (value, path, wrong) =>
  typeof value === "boolean" ? value : refuse(value, path, wrong, "true or false is expected");

/** A whole number from `min` to `max`. */
export function wholeNumber(min: number, max: number): Reader<number> {
  return (value, path, wrong) => {
    if (typeof value !== "number" || !Number.isFinite(value)) return refuse(value, path, wrong, "a number is expected");
    if (!Number.isInteger(value)) return refuse(value, path, wrong, "a whole number is expected");
    if (value < min) return refuse(value, path, wrong, `at least ${min} is expected`);
    return value > max ? refuse(value, path, wrong, `at most ${max} is expected`) : value;
  };
}

/** An array, of `length` members if given. */
export function listOf<T>(reader: Reader<T>, length?: number): Reader<readonly T[]> {
  return (value, path, wrong) => {
    if (!Array.isArray(value)) return refuse(value, path, wrong, "an array is expected");
    const shorter = length !== undefined && value.length < length;
    if (shorter) return refuse(value, path, wrong, `an array of at least ${length} is expected`);
    const longer = length !== undefined && value.length > length;
    if (longer) refuse(value, path, wrong, `an array of at most ${length} is expected`);
    return value.slice(0, length).flatMap((member: unknown, at) => reader(member, `${path}[${at}]`, wrong) ?? []);
  };
}

/** A value that must also satisfy `isIt`. */
export function checked<T, U extends T>(reader: Reader<T>, isIt: (read: T) => read is U, expected: string): Reader<U> {
  return (value, path, wrong) => {
    const before = wrong.length;
    const read = reader(value, path, wrong);
    if (read === undefined || wrong.length > before) return undefined;
    return isIt(read) ? read : refuse(value, path, wrong, expected);
  };
}

/** An object with any keys. */
export function record<T>(reader: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (value, path, wrong) => {
    if (!isObject(value)) return refuse(value, path, wrong, "an object is expected");
    const entries = Object.entries(value).flatMap(([key, given]): [string, T][] => {
      const at = below(path, key);
      // This key could change the prototype of copies.
      const read = key === "__proto__" ? unknown(at, wrong) : reader(given, at, wrong);
      return read === undefined ? [] : [[key, read]];
    });
    return Object.fromEntries(entries);
  };
}

function keysOf<S extends Readonly<Record<string, Reader<unknown>>>>(
  shape: S,
  optional: boolean,
): Reader<Partial<Meaning<S>>> {
  return (value, path, wrong) => {
    if (!isObject(value)) return refuse(value, path, wrong, "an object is expected");
    const read: Record<string, unknown> = {};
    for (const [key, reader] of Object.entries(shape)) {
      const given = Object.hasOwn(value, key) ? value[key] : undefined;
      if (given !== undefined || !optional) read[key] = reader(given, below(path, key), wrong);
    }
    for (const key of Object.keys(value)) if (!Object.hasOwn(shape, key)) unknown(below(path, key), wrong);
    return read as Partial<Meaning<S>>;
  };
}

/** An object with only these optional keys. */
export function keys<S extends Readonly<Record<string, Reader<unknown>>>>(shape: S): Reader<Partial<Meaning<S>>> {
  return keysOf(shape, true);
}

/** An object with exactly these keys. */
export function allKeys<S extends Readonly<Record<string, Reader<unknown>>>>(shape: S): Reader<Meaning<S>> {
  return keysOf(shape, false) as Reader<Meaning<S>>;
}
