import { defaultPolicy, signals, type Policy } from "../analysis";
import { byteOrderMark } from "../codecs";
import { readPolicy } from "../suppliers";
import { bytesOf } from "./sources";
import { InputError } from "./options";

const textOf = (bytes: Uint8Array): string => new TextDecoder(byteOrderMark(bytes) ?? "utf-8").decode(bytes);

/** UTF-8, or UTF-16 with a byte order mark. @throws {InputError} with all faults */
export async function policyFrom(path: string): Promise<Policy> {
  const knownSignals = signals.map(({ id }) => id);
  const read = readPolicy(textOf(await bytesOf(path)), { knownSignals, defaults: defaultPolicy });
  if ("errors" in read) throw new InputError(read.errors.map((error) => `${path}: ${error}`).join("\n"));
  return read.policy;
}
