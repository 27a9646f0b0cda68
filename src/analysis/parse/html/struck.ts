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
