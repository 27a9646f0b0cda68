// Writes src/analysis/language/languageTriggers.ts, by which is told whether a language's dictionary may have anything to say, for
// each language that isn't always carried:  node tools/data/triggers.mjs
//
// An act needs all notions of its pattern. So notions are chosen such that every pattern needs some of them, and for each of their
// forms a few letters in a row of one of its words: few triggers, and none that an English word contains.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("./typescript.cjs");
const { languages } = require("../../src/analysis/language/all.ts");
const { carried } = require("../../src/analysis/language/index.ts");
const { formed } = require("../../src/analysis/language/concept.ts");
const { foldWord, spellings } = require("../../src/analysis/parse/acts/text/fold.ts");
const { formsOf } = require("../../src/analysis/parse/acts/lexicon/steps.ts");
const { patterns } = require("../../src/analysis/parse/acts/patterns/index.ts");
const { triggerLength } = require("../../src/analysis/parse/acts/triggers.ts");

/** English words and names outside the dictionary that German triggers were found in. */
const common = `absolutely added administrator american anniversary arrival arrive atlantic bottom bureau calculation calendar california cambridge
  captain cargo cellular championship charles charleston circuit command comment commentary comments compression contacted content contents
  contest contractor coverage daily dangerous democrat depot description disks dividend division effects element eliminate elite encoding
  entire environment environmental environments estate export extraordinary faith features fired firewall fourth fundamentals futures
  gallery gallons grand grande guide hackers harassment horse improve improved incorporated individual insert interested interval
  intervention interview interviews invitation joint legislative liquidity liquids local mailer mandatory manufacturing massachusetts
  maximum mexican minnesota miscellaneous montana music natural negotiations numerous occasionally ontario opens orientation orlando
  overall panda participation patent personnel plain portable preparation prepare prepares president presidential procedures professional
  projects prospects proxy pulse quantity question questions quite rejects relevant removing reorganization repository resume retrieving
  sacramento satellite scenarios score script scripts securities security sender sequences session solution solutions spots star plus post
  strategic strategies strategy substantial success successful suggestion suggestions suite suites suits travel various ventures
  wisconsin wonderful writer stephanie melissa sarah maria mario monica samantha fare rise care usa
  abnormal alexander alexandra alexandria allegations amanda anderson andre andrew angela angeles angelo angie anne
  annex apart bear beard becker behalf bellevue bent bishop bitter border brad bradford bradley breakfast brian
  brother brothers bullet burden bytes cent center centre chandler chicken children cluster consideration
  constellation contingency contingent crocker cromwell crossing danger dennis deny deregulation derek derived derrick
  dinner divestiture dolores domestic dominic dominion drink drinking during eastern efforts ellen else enter eureka
  even evidence excellent explorer export exports exposition exposure forbes forest fort frame framework fran france
  francisco frank frankfurt franklin freedom freight frequent gallery gallons gang garden general generic geneva
  gentlemen gerald ginger grande gross hall halloween handle hansen happen hastings hearing heather heinrich helen
  henderson hierarchy hour hunter hurt imminent independence independent internet interstate jane janet jefferson
  jeremy julia julie juniper kate kennedy kenneth kenny keren kicker kitchen lauren level levels lone mailer male
  manager manufacturing marketer martha martin martinez marty messenger meter metered meters michael michel michelle
  michigan midland minister miscellaneous miss missed missing mission mississippi missouri mitchell modern monitor
  netting nicholas notary offense office official ordinary outages oversee passenger performance peter petersen plus
  post printer ranger rasmussen recommendations rectified refusing remote richard richter sandra schedule schneider
  school scores seeking seminar sender seven severance shortage signing stanford star stella stellar steve steven
  stores stranger sweden tackle tale talent tales taste telefonica telephone tender threatens ticker tracker traders
  trend trends trigger undertake unless vegas vera veracruz vermont vernon veronica videos village wanda waste weather
  webb wedding wendy western winter wonder yesterday`;

const listed = (slot) => (typeof slot === "string" ? [slot] : slot);
/** What each pattern needs; and an invoice that is handed over without a verb. */
const needs = [
  ...patterns.map(({ slots, also = [] }) =>
    [...slots, ...also].map(listed).filter((slot) => !slot.some((notion) => formed.has(notion))),
  ),
  [["invoice"]],
];
const notions = [...new Set(needs.flat(2))];

/** Letter sequences that every spelling of a dictionary's word contains. */
function rows(word) {
  const [head, tail] = word.split("*");
  const parts = tail === undefined ? [`^${word}$`] : [head && `^${head}`, tail && `${tail}$`];
  // A short word may be a trigger as a whole: "^ange$" isn't in Angela.
  const whole =
    tail === undefined && word.length >= triggerLength - 1 && word.length <= triggerLength ? [`^${word}$`] : [];
  const inner = parts.filter(Boolean).flatMap((part) => {
    if (part.length < triggerLength) return /^\^..+\$$/.test(part) ? [part] : [];
    return Array.from({ length: part.length - triggerLength + 1 }, (_, at) => part.slice(at, at + triggerLength));
  });
  return [...inner, ...whole];
}

const wordsOf = ({ concepts, stopWords }) => [
  ...stopWords.split(/\s+/),
  ...Object.values(concepts).flatMap((list) => formsOf(list).flatMap((form) => form.split(" "))),
];
/** The spellings of a word that a folded text may have. */
const folded = (word) => spellings(word).filter((spelling) => foldWord(spelling) === spelling);
const rowsOf = (words) => new Set(words.flatMap((word) => folded(word).flatMap(rows)));
const english = rowsOf(carried.flatMap(wordsOf));
const seldom = rowsOf(common.split(/\s+/));

const englishWords = new Set([...carried.flatMap(wordsOf), ...common.split(/\s+/)].flatMap(folded));

/**
 * The sequences that may represent one spelling of a word: not in the dictionary's English, nor in other English where
 * that can be. Where there is none, the whole word ("changement" is all of "change" and "arrangement").
 */
function fit(spelling) {
  const all = [...new Set(rows(spelling))].filter((row) => !english.has(row));
  const better = all.filter((row) => !seldom.has(row));
  if (all.length > 0) return better.length > 0 ? better : all;
  return spelling.length < triggerLength || spelling.includes("*") || englishWords.has(spelling)
    ? []
    : [`^${spelling}$`];
}

/** How many dictionaries contain each sequence: a trigger of several languages opens several dictionaries. */
const kin = new Map();
for (const rows of languages.map((language) => rowsOf(wordsOf(language))))
  for (const row of rows) kin.set(row, (kin.get(row) ?? 0) + 1);
const worth = ([row, count]) => count / (kin.get(row) ?? 1);

/** Few triggers that each group of rows has one of, rather such as few other languages have. */
function fewest(groups) {
  let open = groups;
  const chosen = [];
  while (open.length > 0) {
    const counts = new Map();
    for (const row of open.flat()) counts.set(row, (counts.get(row) ?? 0) + 1);
    const [best] = [...counts].sort((a, b) => worth(b) - worth(a) || (a[0] < b[0] ? -1 : 1))[0];
    chosen.push(best);
    open = open.filter((group) => !group.includes(best));
  }
  return chosen;
}

function triggersOf(language) {
  /**
   * By notion: rows of one word of each form, by spelling; whether each form has such a word or is English too; and how
   * many are only English: "iban" is a trigger of nothing, so that "nouvel IBAN" should have its trigger in the other word.
   */
  const groups = new Map();
  const whole = new Set();
  const shared = new Map();
  for (const notion of notions) {
    const forms = formsOf(language.concepts[notion] ?? "").map((form) => form.split(" "));
    const chosen = forms.map((words) =>
      words
        .map((word) => folded(word).map(fit))
        .filter((spelt) => spelt.every((group) => group.length > 0))
        .sort((a, b) => b[0].length - a[0].length)
        .at(0),
    );
    groups.set(
      notion,
      chosen.flatMap((spelt) => spelt ?? []),
    );
    const ours = carried.map(({ concepts }) => formsOf(concepts[notion] ?? ""));
    shared.set(
      notion,
      forms.filter((words, at) => !chosen[at] && ours.some((list) => list.includes(words.join(" ")))).length,
    );
    if (forms.every((words, at) => chosen[at] || ours.some((list) => list.includes(words.join(" ")))))
      whole.add(notion);
  }
  const price = new Map(
    notions.map((notion) => [
      notion,
      fewest(groups.get(notion)).length + shared.get(notion) * 25 + (whole.has(notion) ? 0 : 500),
    ]),
  );
  const sum = (some) => [...some].reduce((all, notion) => all + price.get(notion), 0);
  /** Does the choice hold a notion with a trigger in each form, or two notions, the second with one where the first is English? */
  const covers = (some) =>
    needs.every((slots) => {
      const signed = slots.filter((slot) => slot.every((notion) => some.has(notion)));
      const surely = signed.some((slot) => slot.every((notion) => shared.get(notion) === 0));
      return surely || signed.length >= Math.min(2, slots.length);
    });
  /** Leaves out what can be left out, the dearest first; `kept` is left out last. */
  const prune = (some, kept) => {
    const left = new Set(some);
    const order = [...some].sort((a, b) => Number(a === kept) - Number(b === kept) || price.get(b) - price.get(a));
    for (const notion of order) {
      left.delete(notion);
      if (!covers(left)) left.add(notion);
    }
    return left;
  };
  let chosen = prune(new Set(notions));
  for (let before = Infinity; sum(chosen) < before;) {
    before = sum(chosen);
    for (const notion of notions) {
      const tried = prune(new Set([...chosen, notion]), notion);
      if (sum(tried) < sum(chosen)) chosen = tried;
    }
  }
  const triggers = fewest([...chosen].flatMap((notion) => groups.get(notion))).sort();
  console.log(language.code, triggers.length, "triggers of", [...chosen].join(", "));
  return triggers;
}

const entries = languages
  .filter((language) => !carried.includes(language))
  .map((language) => `  ${language.code}: "${triggersOf(language).join(" ")}",`);
writeFileSync(
  new URL("../../src/analysis/language/languageTriggers.ts", import.meta.url),
  `import type { LanguageCode } from "./language";

/** Letters in a row, ^ before a word, $ behind it: a text needs one. Made by tools/data/triggers.mjs. */
export const languageTriggers: Readonly<Partial<Record<LanguageCode, string>>> = {
${entries.join("\n")}
};
`,
);
