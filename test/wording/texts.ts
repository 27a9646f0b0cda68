import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages, type Language } from "../attacks/phrases";

/** What a text announces or asks; see training/mails/README.md. */
export const announcing = [
  "change",
  "later",
  "hold",
  "factor",
  "contact",
  "portal",
  "method",
  "payroll",
  "newPayee",
  "colleague",
] as const;
/** Kinds that ask or answer, and announce nothing. */
export const asking = ["ask", "reminder", "ledger", "approve"] as const;
/** Kinds that only look so. */
export const ordinary = ["unchanged", "warning", "office", "advice", "customer", "own", "talk"] as const;

const kinds = [...announcing, ...asking, ...ordinary] as const;
/** One of the kinds. */
export type Kind = (typeof kinds)[number];

/** A text that somebody wrote from a brief. */
export interface Text {
  readonly id: string;
  readonly lang: Language;
  readonly kind: Kind;
  readonly subject: string;
  readonly text: string;
  /** What of it does what the kind says, verbatim; empty for ordinary texts. */
  readonly marks: readonly string[];
  /** Its folder: what it may be used for, and from which brief it was written ("report/plain"). */
  readonly set: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Reads a line of a set. @throws Error that says what is wrong with it */
function textOf(line: string, set: string): Text {
  const given: unknown = JSON.parse(line);
  if (!isObject(given)) throw new Error("no object");
  const { id, subject, text, marks } = given;
  const lang = languages.find((each) => each === given["lang"]);
  const kind = kinds.find((each) => each === given["kind"]);
  if (typeof id !== "string" || typeof subject !== "string" || typeof text !== "string") throw new Error("no text");
  if (lang === undefined || kind === undefined) throw new Error(`no language or kind: ${id}`);
  if (!Array.isArray(marks) || !marks.every((mark): mark is string => typeof mark === "string"))
    throw new Error(`no marks: ${id}`);
  const missing = marks.find((mark) => !text.includes(mark) && !subject.includes(mark));
  if (missing !== undefined) throw new Error(`a mark that doesn't stand in the text of ${id}: ${missing}`);
  return { id, lang, kind, subject, text, marks, set };
}

/**
 * Reads the sets of a folder: of each folder of folders, the .jsonl files.
 *
 * @throws Error that names file, line and reason
 */
export function readSets(folder: string): readonly Text[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".jsonl"))
    .sort();
  return files.flatMap((file) => {
    const set = file.split(/[\\/]/).slice(0, -1).join("/");
    const lines = readFileSync(join(folder, file), "utf8").split("\n");
    return lines.flatMap((line, at) => {
      if (line.trim() === "") return [];
      try {
        return [textOf(line, set)];
      } catch (error) {
        throw new Error(`${file}:${at + 1}: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
  });
}
