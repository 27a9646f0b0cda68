import { quoted } from "./fault";
import type { Meaning, System } from "./systems/system";

/** How a file's columns were understood: for whoever looks at an import before it is applied. */
export interface Layout {
  /** `supplier-file`: our own form; `mapping`: what was given with the file, and no system besides; null: not recognised. */
  readonly system: System["id"] | "supplier-file" | "mapping" | null;
  /** For people. */
  readonly title: string | null;
  /** Of a workbook. */
  readonly sheet: string | null;
  readonly columns: readonly {
    /** As the header row has it. */
    readonly column: string;
    /** One of ours, or a part of an account; null: it isn't used. */
    readonly meaning: string | null;
    /** Three values of it at most, as they stand there. */
    readonly samples: readonly string[];
  }[];
}

const maxSamples = 3;
const maxName = 100;
/** Rows that are looked at for samples: a column that is empty in so many has none. */
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

  /** Looks at a row. */
  add(cells: readonly string[]): void {
    if ((this.#rows += 1) > maxRows) return;
    this.#columns.forEach(({ samples }, at) => {
      const value = cells[at]?.trim() ?? "";
      if (value === "" || samples.length >= maxSamples) return;
      const shown = quoted(value).slice(1, -1);
      if (!samples.includes(shown)) samples.push(shown);
    });
  }

  /** What there is to say of the columns that have a name. */
  list(): Layout["columns"] {
    return this.#columns.filter(({ column }) => column !== "");
  }
}
