import type { ParamsOf, SignalMessage } from "../analysis";

/** The places of a template: "a" and "b" of "{a}, {b}". */
type Places<Template extends string> = Template extends `${string}{${infer QuotedPlace}}${infer Rest}`
  ? QuotedPlace | Places<Rest>
  : never;

/** A template whose places its message fills; of any other, what is wrong with it. */
type Filled<Message extends SignalMessage, Template extends string> =
  Exclude<Places<Template>, keyof ParamsOf<Message>> extends infer Strange extends string
    ? [Strange] extends [never]
      ? Template
      : `${Message} carries no ${Strange}`
    : never;

/**
 * The sentences of a language: one for each message, with no place but for parameters that its signal declares. Anything
 * else does not compile.
 */
export function sentences<const All extends Readonly<Record<SignalMessage, string>>>(
  all: All & { readonly [Message in SignalMessage]: Filled<Message, All[Message]> },
): Readonly<Record<SignalMessage, string>> {
  return all;
}
