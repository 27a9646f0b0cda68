import { parseArgs } from "node:util";
import { loadLanguages } from "../../src/analysis";
import { languageProfiles, type Concept, type Language } from "../../src/analysis/language";
import { concepts } from "../../src/analysis/language/concept";
import { readActs } from "../../src/analysis/parse/acts";
import { compile } from "../../src/analysis/parse/acts/lexicon/lexicon";
import { conceptId } from "../../src/analysis/parse/acts/lexicon/notions";
import { compilePattern, isPossible } from "../../src/analysis/parse/acts/matching/compiledPatterns";
import { readHits, type Hit, type Read } from "../../src/analysis/parse/acts/matching/hits";
import { match } from "../../src/analysis/parse/acts/matching/match";
import type { Pattern } from "../../src/analysis/parse/acts/matching/pattern";
import { scopeOf } from "../../src/analysis/parse/acts/matching/scope";
import { patterns } from "../../src/analysis/parse/acts/patterns";
import { prepareTexts, type Text } from "../../src/analysis/parse/acts/text/prepareTexts";

const usage = `npm run sentence -- "TEXT"
Says how the patterns read a text: the languages of each sentence, its notions, its acts, and what prevented others.
`;

const nameOf = (id: number): Concept | undefined => concepts.find((concept) => conceptId(concept) === id);
const wordsOf = ({ words }: Read, { start, end }: Hit): string =>
  words.text.slice(words.start[start], words.end[end - 1]).replace(/\s+/g, " ");

/** A way to drop one condition of a pattern, and what to print where that condition alone prevented the act. */
interface Relaxation {
  readonly condition: string;
  readonly pattern: Pattern;
}

const conditions = ["asked", "between", "lead", "max", "near", "order", "without"] as const;

function relaxationsOf(pattern: Pattern): readonly Relaxation[] {
  const { veto = [] } = pattern;
  return [
    ...veto.map((one) => ({
      condition: `veto ${one}`,
      pattern: { ...pattern, veto: veto.filter((other) => other !== one) },
    })),
    ...conditions
      .filter((key) => pattern[key] !== undefined)
      .map((key) => {
        const { [key]: value, ...rest } = pattern;
        return { condition: `${key} ${[value].flat().join("|")}`, pattern: rest };
      }),
  ];
}

/** The patterns that a sentence meets, or would meet without one of their conditions, each as a line. */
function linesOf(read: Read, { negation }: Language): readonly string[] {
  const scope = scopeOf(read, negation);
  const meets = (pattern: Pattern): readonly Hit[] | null => {
    const entry = compilePattern(pattern);
    return isPossible(entry, read.notions) ? match(entry, read, () => scope) : null;
  };
  const describe = ({ act }: Pattern, hits: readonly Hit[]): string =>
    `${act} (${hits.map((hit) => `${nameOf(hit.concept) ?? ""} “${wordsOf(read, hit)}”`).join(", ")})`;
  return patterns.flatMap((pattern) => {
    const hits = meets(pattern);
    if (hits !== null) return [`  meets      ${describe(pattern, hits)}`];
    return relaxationsOf(pattern).flatMap((relaxed) => {
      const near = meets(relaxed.pattern);
      return near === null ? [] : [`  prevented  ${describe(pattern, near)}: ${relaxed.condition}`];
    });
  });
}

/** What each sentence of a text says, in each language that it is read in. */
function* sentencesOf({ words, spans, readIn }: Text, languages: readonly Language[]): Generator<string> {
  for (const [s, { from, to }] of spans.entries()) {
    yield `\n${words.text.slice(words.start[from], words.end[to - 1])}`;
    for (const [l, { code }] of languageProfiles.entries()) {
      const language = languages.find((one) => one.code === code);
      if (language === undefined || (((readIn[s] ?? 0) >>> l) & 1) === 0) continue;
      const read = readHits(compile(language), words, from, to);
      if (read === null) continue;
      const hits = read.hits.map((hit) => `${nameOf(hit.concept) ?? "noise"} “${wordsOf(read, hit)}”`);
      yield `  notions    ${code}: ${hits.join(", ") || "none"}`;
      yield* new Set(linesOf(read, language));
    }
  }
}

/** How the patterns read a text, as lines: each sentence with its notions and acts, then the acts that count. */
export async function explain(text: string): Promise<readonly string[]> {
  const prepared = prepareTexts([{ lines: text.split("\n") }], null);
  const languages = await loadLanguages(prepared.dictionaries);
  const { acts } = readActs(prepared, languages);
  return [
    ...prepared.texts.flatMap((one) => [...sentencesOf(one, languages)]),
    "",
    ...(acts.length === 0 ? ["no act counts"] : acts.map(({ kind, quote }) => `counts  ${kind}: ${quote}`)),
  ];
}

/** The tool's command line. */
export async function main(args: readonly string[]): Promise<void> {
  const options = { help: { type: "boolean", default: false } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const hasText = positionals.length > 0 && !values.help;
  if (!hasText) process.exitCode = values.help ? 0 : 2;
  process.stdout.write(hasText ? `${(await explain(positionals.join("\n"))).join("\n").trimStart()}\n` : usage);
}
