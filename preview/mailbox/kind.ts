import { textOf } from "../reading/text";

/** What a file is taken for. */
export type FileKind = "messages" | "suppliers" | "policy";

/** How much of a file is looked at to tell what it is, in bytes. */
export const sniffedBytes = 1024;

/**
 * What a dropped file is for. Tables and JSON are told by their names, since any text might be a message; a policy is
 * an object, a supplier list an array.
 */
export function kindOf(name: string, start: Uint8Array): FileKind {
  if (/\.(?:csv|tsv|xlsx?|ods)$/i.test(name)) return "suppliers";
  if (!/\.json$/i.test(name)) return "messages";
  return /^[\s\ufeff]*\[/.test(textOf(start)) ? "suppliers" : "policy";
}
