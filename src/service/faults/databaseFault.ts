import { codeOf, StartFault, adviceFor } from "./startFault";

/**
 * Did the database fail, as against us? It is away, full, being stopped, or a standby by now; or it has ended the work for
 * another one's sake (SQLSTATE class 40: serialization, deadlock) or for taking too long (57014). All may pass by themselves.
 */
export function isDatabaseFault(error: unknown): boolean {
  if (error instanceof StartFault) return true;
  const code = codeOf(error);
  if (code === null) return false;
  return adviceFor(code) !== null || code.startsWith("40") || code === "57014" || code === "25P03";
}
