/**
 * A message with parameters, such as `Call {supplier} first`. At run time it is that text, but the compiler takes it as a
 * text only after its parameters were filled in.
 */
export interface Template<Name extends string = string> {
  /** For the compiler alone: no message has it. */
  readonly "{}": Name;
}

/** What fills in the parameters of a message; nothing for a message without parameters. */
export type Values<Name extends string, Value> = Readonly<
  [Name] extends [never] ? Record<string, never> : Record<Name, Value>
>;

type TextKey<Catalogue> = Exclude<keyof Catalogue & string, `@${string}`>;

/** The parameters that the catalogue describes in the message's note. */
type ParametersOf<Catalogue, Key extends string> = `@${Key}` extends keyof Catalogue
  ? Catalogue[`@${Key}`] extends { readonly placeholders: infer Placeholders }
    ? keyof Placeholders & string
    : never
  : never;

type Message<Name extends string> = [Name] extends [never] ? string : Template<Name>;

type First<Key extends string> = Key extends `${infer Group}/${string}` ? Group : Key;
type Rest<Key extends string, Group extends string> = Key extends `${Group}/${infer Inner}` ? Inner : never;

/** Messages by the parts of their keys: `signIn/button` is `signIn.button`. */
type Tree<Catalogue, Key extends string, Path extends string> = {
  readonly [Part in First<Key>]: Part extends Key
    ? Message<ParametersOf<Catalogue, `${Path}${Part}`>>
    : Tree<Catalogue, Rest<Key, Part>, `${Path}${Part}/`>;
};

/** The messages of a catalogue in one language, with its tag (BCP 47). `Catalogue` is the type of the English file. */
export type Messages<Catalogue> = { readonly locale: string } & Tree<Catalogue, TextKey<Catalogue>, "">;

/** A catalogue in another language: the compiler asks for every message of the English one. */
export type Translation<Catalogue> = Readonly<Record<TextKey<Catalogue>, string>>;

/**
 * The messages in a catalogue. Whatever loads the file (tools/webpack/catalogue.cjs) has made a tree of it and left out
 * the notes for translators.
 */
export function messagesIn<Catalogue>(catalogue: Translation<Catalogue>): Messages<Catalogue> {
  return catalogue as unknown as Messages<Catalogue>;
}

/**
 * Chooses messages by a locale, a BCP 47 tag such as `de-AT`: those in its language, or the English ones.
 * @param english A catalogue with notes, from which the types follow.
 */
export function messagesFor<English extends object>(
  english: English,
  ...others: readonly Translation<NoInfer<English>>[]
): (locale: string) => Messages<English> {
  const first = messagesIn<English>(english as Translation<English>);
  const all = others.map((each) => messagesIn<English>(each));
  return (locale) => {
    const [language = ""] = locale.toLowerCase().split(/[-_]/);
    return all.find((messages) => messages.locale === language) ?? first;
  };
}
