const elsewhere = /^\s{0,9}(?:https?:)?\/\//i;
const word = /\p{L}+/gu;
const sentence = 5;

/** What is shown in place of a picture that Outlook doesn't fetch until somebody allows it, if that is a sentence; else "". */
export function shownForBlocked(attributes: ReadonlyMap<string, string>): string {
  if (!elsewhere.test(attributes.get("src") ?? "")) return "";
  const alt = attributes.get("alt") ?? "";
  return (alt.match(word)?.length ?? 0) < sentence ? "" : ` ${alt} `;
}

const MAX_RUNS = 1_000;
const MAX_RUN = 10_000;
const FIGURES = /(?:\d\D{0,3}){6}/;

/** The texts of a page that are struck through and may name an account, run by run. */
export class Struck {
  readonly runs: string[] = [];
  cut = false;
  private run = "";

  add(text: string): void {
    if (this.run.length + text.length > MAX_RUN) this.cut = true;
    else this.run += text;
  }

  end(): void {
    const run = this.run.replace(/\s+/g, " ").trim();
    this.run = "";
    if (!FIGURES.test(run)) return;
    if (this.runs.length < MAX_RUNS) this.runs.push(run);
    else this.cut = true;
  }
}

const SPACE_AND_PADDING = /[\s\p{Cf}\u034f]+/gu;
/** Text of a tooltip or a field that could be more than decoration. */
export const NUMBERED = /\d{2}[^a-z]{0,40}\d{2}/i;

/** A text that isn't seen, without the room in it: a line's end or one blank is left of each. */
export function tidied(text: string): string {
  return text.replace(SPACE_AND_PADDING, (run) => (/\s/.test(run) ? (run.includes("\n") ? "\n" : " ") : run)).trim();
}
