import { quoted } from "./fault";
import type { Meaning, System } from "./systems/system";

/** To be reviewed before the import is applied. */
export interface Layout {
  /** `supplier-file`: our own form; `mapping`: only the given mapping; null: not recognised. */
  readonly system: System["id"] | "supplier-file" | "mapping" | null;
  readonly title: string | null;
  readonly sheet: string | null;
  readonly columns: readonly {
    /** As in the header row. */
    readonly column: string;
    /** Our column, or a part of an account; null: unused. */
    readonly meaning: string | null;
    readonly samples: readonly string[];
  }[];
}

const maxSamples = 3;
const maxName = 100;
const maxRows = 1_000;

/** Keeps the first values of each column. */
export class Samples {
  readonly #columns: { readonly column: string; readonly meaning: Meaning; readonly samples: string[] }[];
  #rows = 0;

  constructor(columns: readonly { readonly name: string; readonly meaning: Meaning }[]) {
    this.#columns = columns.map(({ name, meaning }) => ({
      column: quoted(name.slice(0, maxName)).slice(1, -1),
      meaning,
      samples: [],
    }));
  }

  add(cells: readonly string[]): void {
    if ((this.#rows += 1) > maxRows) return;
    this.#columns.forEach(({ samples }, at) => {
      const value = cells[at]?.trim() ?? "";
      if (value === "" || samples.length >= maxSamples) return;
      const shown = quoted(value).slice(1, -1);
      if (!samples.includes(shown)) samples.push(shown);
    });
  }

  list(): Layout["columns"] {
    return this.#columns.filter(({ column }) => column !== "");
  }
}
