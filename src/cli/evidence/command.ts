import { parsed, UsageError } from "../options";
import type { Terminal } from "../scan";
import { type Check, checksOf, fingerprintOf } from "./checks";
import { readEvidence } from "./file";

const usage = "Usage: remit-guard evidence verify [--key FINGERPRINT] [--format text|json] FILE";

const spec = { key: { type: "string" }, format: { type: "string", default: "text" } } as const;

const fingerprint = /^[0-9a-f]{64}$/i;
const words: Readonly<Record<Check["result"], string>> = { ok: "ok   ", wrong: "WRONG", note: "note " };

/** Exit code 0 if all checks hold, else 1. @throws {UsageError | InputError} for a wrong call or another file */
export async function evidenceCommand(args: readonly string[], terminal: Pick<Terminal, "out">): Promise<number> {
  const { values, positionals } = parsed(args, spec, usage);
  const [action, path, ...rest] = positionals;
  const { key = null, format } = values;
  const isKnown = format === "text" || format === "json";
  if (action !== "verify" || path === undefined || rest.length > 0 || !isKnown) throw new UsageError(usage);
  if (key !== null && !fingerprint.test(key.replace(/[\s:]/g, "")))
    throw new UsageError("--key must be a fingerprint: 64 hexadecimal digits, as keys fingerprint prints them.");
  const file = await readEvidence(path);
  const checks = checksOf(file, key);
  const ok = checks.every(({ result }) => result !== "wrong");
  if (format === "json") {
    await terminal.out(`${JSON.stringify({ file: path, ok, fingerprint: fingerprintOf(file), checks })}\n`);
    return ok ? 0 : 1;
  }
  for (const { check, result, detail } of checks) await terminal.out(`${words[result]}  ${check}: ${shown(detail)}\n`);
  await terminal.out(ok ? `${path}: nothing is wrong.\n` : `${path}: something is wrong.\n`);
  return ok ? 0 : 1;
}

/** Security: on one line, without control characters. */
const shown = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ");
