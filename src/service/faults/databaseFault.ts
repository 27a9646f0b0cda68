import { codeOf, StartFault, adviceFor } from "./startFault";

/**
 * Whether the database failed, not our code: unreachable, full, stopping, a standby, or it ended the work (SQLSTATE
 * class 40, 57014). All may pass by themselves.
 */
export function isDatabaseFault(error: unknown): boolean {
  if (error instanceof StartFault) return true;
  const code = codeOf(error);
  if (code === null) return false;
  return adviceFor(code) !== null || code.startsWith("40") || code === "57014" || code === "25P03";
}
