const spoken = [
  "zero null nul cero nolla noll nula oh nought",
  "one eins ein un une uno een um uma jeden jedna ett en yksi",
  "two zwei zwo deux dos due twee dois duas dwa tva to kaksi dva dve",
  "three drei trois tres tre drie trzy kolme tri",
  "four vier quatre cuatro quattro quatro cztery fyra fire nelja ctyri",
  "five funf fuenf cinq cinco cinque vijf piec fem viisi pet",
  "six sechs seis sei zes meia szesc sex seks kuusi sest",
  "seven sieben sept siete sette zeven sete siedem sju syv seitseman sedm",
  "eight acht huit ocho otto oito osiem atta atte otte kahdeksan osm",
  "nine neun neuf nueve nove negen dziewiec nio ni yhdeksan devet",
];

const digits: ReadonlyMap<string, string> = new Map(
  spoken.flatMap((words, digit) => words.split(" ").map((word): [string, string] => [word, String(digit)])),
);
const teens = [
  "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  "zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn",
  "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
  "dix onze douze treize quatorze quinze seize",
  "diez once doce trece catorce quince",
  "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
];
const tens = [
  "twenty thirty forty fifty sixty seventy eighty ninety",
  "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig",
  "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
  "vingt trente quarante cinquante soixante",
  "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
  "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
];
const pairs: ReadonlyMap<string, string> = new Map([
  ...teens.flatMap((words) => words.split(" ").map((word, at): [string, string] => [word, String(at + 10)])),
  ...tens.flatMap((words) => words.split(" ").map((word, at): [string, string] => [word, String(at * 10 + 20)])),
]);
const unitFirst =
  /^(.{3,6}?)(?:und|en)((?:zwan|dreis|vier|funf|sech|sieb|acht|neun|twin|der|veer|vijf|zes|zeven|tach|negen)[zst]ig)$/;

function pairOf(word: string): string | undefined {
  const [, unit = "", ten = ""] = unitFirst.exec(word) ?? [];
  const whole = pairs.get(ten);
  const digit = digits.get(unit);
  return whole !== undefined && digit !== undefined ? `${whole.charAt(0)}${digit}` : pairs.get(word);
}

const times: ReadonlyMap<string, number> = new Map([
  ["double", 2],
  ["doppel", 2],
  ["triple", 3],
  ["treble", 3],
]);

/** Minimum digits said in a row; fewer are a turn of phrase: "one or two", "six to eight". */
const minLength = 6;
const afterCheck =
  /(?:check|control|contr[oô]le?|prüf|kontrol|cl[ée])[\p{L}-]{0,12}(?: (?:digits?|key|code|number))?[\s:=]{1,4}$/iu;
const maxWordLength = 16;
const word = /\p{L}+|\d{1,4}/gu;
const plain = /^[a-z]*$/;
const endsInTen = /[2-9]0$/;

function folded(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øłß]/g, (letter) => (letter === "ø" ? "o" : letter === "ł" ? "l" : "ss"));
}

interface Said {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

function runsOf(text: string): Said[] {
  const found: Said[] = [];
  let run: { start: number; end: number; digits: string; words: number; factor: number; openTen: boolean } | null =
    null;
  const close = (): void => {
    if (run !== null && (run.words >= minLength || afterCheck.test(text.slice(Math.max(0, run.start - 40), run.start))))
      found.push({ start: run.start, end: run.end, digits: run.digits });
    run = null;
  };
  for (const match of text.matchAll(word)) {
    const [written] = match;
    const key = written.length > maxWordLength ? "" : folded(written);
    const factor = times.get(key);
    const pair = pairOf(key);
    const digit = digits.get(key) ?? pair ?? (/^\d+$/.test(written) ? written : undefined);
    if (run !== null && !/^[\s,;.·–-]{0,4}$/.test(text.slice(run.end, match.index))) close();
    if (factor === undefined && digit === undefined) {
      close();
      continue;
    }
    run ??= { start: match.index, end: match.index, digits: "", words: 0, factor: 1, openTen: false };
    run.end = match.index + written.length;
    if (factor !== undefined) run.factor = factor;
    else {
      const closes = run.openTen && digits.has(key) && digit !== "0";
      run.digits = (closes ? run.digits.slice(0, -1) : run.digits) + (digit ?? "").repeat(run.factor);
      run.openTen = pair !== undefined && endsInTen.test(pair);
      run.words += digits.has(key) || pair !== undefined ? (pair?.length ?? 1) : 0;
      run.factor = 1;
    }
  }
  close();
  return found;
}

/** A text in which digits that are said are as digits, and the way back to where each character was. */
export interface InDigits {
  readonly text: string;
  readonly place: (offset: number) => number;
}

/** Writes digits that are said as words ("eight nine double four") as digits; null where none are. */
export function inDigits(text: string): InDigits | null {
  const runs = runsOf(text);
  if (runs.length === 0) return null;
  let written = "";
  let done = 0;
  const stretches: { at: number; length: number; start: number; end: number }[] = [];
  for (const run of runs) {
    written += text.slice(done, run.start);
    stretches.push({ at: written.length, length: run.digits.length, start: run.start, end: run.end });
    written += run.digits;
    done = run.end;
  }
  written += text.slice(done);
  const place = (offset: number): number => {
    let shift = 0;
    for (const { at, length, start, end } of stretches) {
      if (offset <= at) break;
      if (offset < at + length) return start;
      shift = end - at - length;
    }
    return offset + shift;
  };
  return { text: written, place };
}
