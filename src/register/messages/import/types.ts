import type { ImportState, RowKind, RowMark } from "../../api/imports";

/** What a column can hold beside a field of the record. */
export type ColumnPart =
  | "id"
  | "name_2"
  | "iban"
  | "account_number"
  | "bank_code"
  | "sort_code"
  | "routing_number"
  | "bsb"
  | "bank_country"
  | "bic"
  | "blocked"
  | "inactive";

/** Rules of the service that refuse a file, each said in the reader's language. */
export type ImportRule =
  | "no-supplier-file"
  | "invalid-mapping"
  | "too-large"
  | "busy"
  | "four-eyes"
  | "approver-needed"
  | "employee-id"
  | "already-applied"
  | "turned-down"
  | "list-changed"
  | "nothing-to-apply"
  | "nothing-changes"
  | "not-sender"
  | "no-import";

/** Words of the tab on which files are imported. `{name}` stands for what is put there. */
export interface ImportWords {
  readonly title: string;
  readonly steps: Readonly<Record<"label" | "file" | "columns" | "preview" | "propose" | "apply", string>>;
  readonly waiting: string;
  readonly earlier: string;
  /** `{by}`, `{at}`. */
  readonly sentBy: string;
  readonly states: Readonly<Record<ImportState, string>>;
  /** `{kind}`, `{count}`: one of the numbers beside a file. */
  readonly counted: string;
  readonly kinds: Readonly<Record<RowKind, string>>;
  readonly marks: Readonly<Record<RowMark, string>>;
  readonly file: {
    readonly title: string;
    readonly drop: string;
    readonly choose: string;
    readonly hint: string;
    readonly reading: string;
    readonly tooLarge: string;
    readonly template: string;
    readonly templateHint: string;
    readonly export: string;
    readonly exporting: string;
  };
  readonly columns: {
    /** `{system}`, `{file}`. */
    readonly recognised: string;
    readonly own: string;
    readonly unknown: string;
    readonly none: string;
    /** `{by}`, `{at}`. */
    readonly saved: string;
    readonly kept: string;
    readonly reset: string;
    /** `{sheet}`. */
    readonly sheet: string;
    readonly column: string;
    readonly holds: string;
    /** `{column}`. */
    readonly holdsOf: string;
    readonly samples: string;
    readonly noSamples: string;
    readonly leaveOut: string;
    /** `{target}`. */
    readonly twice: string;
    readonly missing: string;
    readonly next: string;
    readonly back: string;
    readonly account: string;
    readonly parts: Readonly<Record<ColumnPart, string>>;
  };
  readonly progress: {
    /** `{file}`. */
    readonly title: string;
    /** `{percent}`. */
    readonly upload: string;
    /** `{done}`, `{total}`. */
    readonly reading: string;
    readonly readingSome: string;
    readonly begins: string;
    readonly applying: string;
    /** `{time}`. */
    readonly left: string;
    readonly keep: string;
    readonly keepApplying: string;
    /** `{file}`. */
    readonly ready: string;
  };
  readonly preview: {
    readonly filter: string;
    /** `{count}`. */
    readonly all: string;
    readonly none: string;
    /** `{line}`. */
    readonly line: string;
    /** `{column}`. */
    readonly inColumn: string;
    readonly aboutFile: string;
    readonly nothing: { readonly title: string; readonly text: string };
    readonly back: string;
  };
  readonly propose: {
    readonly title: string;
    /** `{count}`. */
    readonly added: string;
    readonly changed: string;
    readonly destinations: string;
    readonly uncalled: string;
    /** `{count}`. */
    readonly phonesGone: string;
    /** `{count}`. */
    readonly unblocked: string;
    /** `{count}`. */
    readonly readmitted: string;
    readonly unchanged: string;
    readonly leftOut: string;
    readonly stay: string;
    readonly note: string;
    readonly first: string;
    readonly submit: string;
    readonly done: string;
    readonly mine: string;
    readonly look: string;
    readonly apply: string;
    readonly applied: string;
    readonly needsRole: string;
    readonly reject: string;
    readonly rejected: string;
    readonly withdrawn: string;
    /** `{by}`. */
    readonly twin: string;
    /** `{by}`, `{at}`. */
    readonly decided: Readonly<Record<"applied" | "rejected", string>>;
  };
  readonly rules: Readonly<Record<ImportRule, string>>;
}
