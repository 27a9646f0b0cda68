import type { ImportState } from "../../../contract";

/** A badge's colour for what became of a file. */
export const stateColours = {
  preview: "informative",
  proposed: "warning",
  applied: "success",
  rejected: "danger",
} as const satisfies Readonly<Record<ImportState, string>>;
