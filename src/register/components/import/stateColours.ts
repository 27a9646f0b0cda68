import type { ImportState } from "../../../contract";

export const stateColours = {
  preview: "informative",
  proposed: "warning",
  applied: "success",
  rejected: "danger",
} as const satisfies Readonly<Record<ImportState, string>>;
