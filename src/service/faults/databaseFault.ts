import { codeOf, StartFault, adviceFor } from "./startFault";

/** Not our code: unreachable, full, stopping, standby, work ended (SQLSTATE class 40, 57014). May pass by itself. */
export function isDatabaseFault(error: unknown): boolean {
  if (error instanceof StartFault) return true;
  const code = codeOf(error);
  if (code === null) return false;
  return adviceFor(code) !== null || code.startsWith("40") || code === "57014" || code === "25P03";
}
