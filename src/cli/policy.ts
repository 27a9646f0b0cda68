import { defaultPolicy, signals, type Policy } from "../analysis";
import { readPolicy } from "../suppliers";
import { bytesOf } from "./bytes";
import { InputError } from "./options";

/** Text as editors and PowerShell save it: UTF-16 with a byte order mark, else UTF-8. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

/**
 * The policy of the policy file.
 * @throws {InputError} with every error of the file.
 */
export async function policyFrom(path: string): Promise<Policy> {
  const knownSignals = signals.map(({ id }) => id);
  const read = readPolicy(textOf(await bytesOf(path)), { knownSignals, defaults: defaultPolicy });
  if ("errors" in read) throw new InputError(read.errors.map((error) => `${path}: ${error}`).join("\n"));
  return read.policy;
}
