import { languages } from "../../../src/analysis/language/all";
import { concepts, type Concept } from "../../../src/analysis/language/concept";
import { foldWord } from "../../../src/analysis/parse/acts/text/fold";
import { compile, type Lexicon } from "../../../src/analysis/parse/acts/lexicon/lexicon";
import { conceptId } from "../../../src/analysis/parse/acts/lexicon/notions";
import type { Node } from "../../../src/analysis/parse/acts/lexicon/phrases";
import { expand, formsOf } from "../../../src/analysis/parse/acts/lexicon/steps";
import { atLength } from "../../atLength";

/** The nodes below one, each once. */
function nodesOf(root: Node): ReadonlySet<Node> {
  const seen = new Set([root]);
  for (const node of seen)
    for (const below of [...(node.next?.values() ?? []), ...[...(node.meets?.values() ?? [])].flat()]) seen.add(below);
  return seen;
}

const there = (node: Node | undefined): readonly Node[] => (node === undefined ? [] : [node]);

/** The notions of a phrase, read word by word. */
function read(lexicon: Lexicon, phrase: string): ReadonlySet<number> {
  let here = [lexicon.root];
  for (const word of phrase
    .replace(/(^| )\*/g, "$1x")
    .replaceAll("*", "")
    .split(" ")) {
    const said = lexicon.senseOf(word, foldWord(word)).symbols;
    here = here.flatMap((node) =>
      said.flatMap((symbol) => [...there(node.next?.get(symbol)), ...(node.meets?.get(symbol) ?? [])]),
    );
  }
  return new Set(here.flatMap(({ concepts }) => concepts ?? []));
}

/** More than one star in a word, or a word that is but a star; and what is left of alternatives. */
const strange = /\*[^ ]*\*|(?:^| )\*(?: |$)|[()|]/;

describe.each(languages)("$code", (language) => {
  let made: Lexicon | undefined;
  const compiled = (): Lexicon => (made ??= compile(language));

  test("every form can be compiled", () => {
    expect(compiled).not.toThrow();
  });

  test("is no larger than a pane can open in passing", () => {
    expect(nodesOf(compiled().root).size).toBeLessThan(15_000);
  });

  test("what a form represents is read for its notion", () => {
    const lexicon = compiled();
    const deaf = Object.entries(language.concepts).flatMap(([concept, list]) => {
      const forms = formsOf(list);
      const some = forms.filter(
        (form, at) => form !== "" && at % Math.max(1, Math.floor(forms.length / atLength(60, 20))) === 0,
      );
      return some.filter((form) => !read(lexicon, form).has(conceptId(concept as Concept)));
    });
    expect(deaf).toEqual([]);
  });

  test("forms have balanced alternatives and at most one star a word", () => {
    const faults = new Set<string>();
    for (const list of Object.values(language.concepts)) {
      for (const form of list.split(/[,\n]/)) {
        for (const words of expand(form.trim())) if (strange.test(words)) faults.add(form);
      }
    }
    expect([...faults]).toEqual([]);
  });
});

test("there are no more notions than a set of them holds", () => {
  expect(concepts.length).toBeLessThanOrEqual(160);
});

test("alternatives are expanded, an empty one for nothing", () => {
  expect(expand("(bank|banking) (account |)details")).toEqual([
    "bank account details",
    "bank details",
    "banking account details",
    "banking details",
  ]);
});

test("an unclosed alternative is an error", () => {
  expect(() => expand("(bank|banking details")).toThrow("Unclosed");
});
