import { MemoryFault, openReader, startProgram, type Engine, type Program, type Reader } from "../encoder";
import { bring } from "./bring";
import { failed, type Failed, type LoadFailure } from "./failure";

export type { Failed, LoadFailure };
export { maxWindows, type Reader } from "../encoder";

/** The compiler knows it only in pages. */
declare const WebAssembly: Engine | undefined;

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function started(): Promise<{ readonly program: Program } | Failed> {
  try {
    if (typeof WebAssembly === "undefined") return failed("noWebAssembly", "The engine has none.");
    return { program: await startProgram(WebAssembly) };
  } catch (error) {
    return failed("noWebAssembly", error);
  }
}

/** The bytes at a place, if their SHA-256 fits. Never rejects. For small files: a page doesn't keep them. */
export const loadBytes = (place: string, sha256: string): Promise<{ readonly bytes: Uint8Array } | Failed> =>
  bring(place, null, async (bytes) => (await digestOf(bytes)) === sha256);

/** The encoder, if its SHA-256 (hex, lower case) fits. Never rejects. Takes half a second or more: call it in a worker. */
export async function loadReader(place: string, sha256: string): Promise<{ readonly reader: Reader } | Failed> {
  const running = await started();
  if ("failure" in running) return running;
  const brought = await bring(place, sha256, async (bytes) => (await digestOf(bytes)) === sha256);
  if ("failure" in brought) return brought;
  try {
    return { reader: openReader(brought.bytes, running.program) };
  } catch (error) {
    return failed(error instanceof MemoryFault ? "noMemory" : "unreadable", error);
  }
}
