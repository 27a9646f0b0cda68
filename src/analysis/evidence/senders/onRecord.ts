import type { Records } from "../../records";
import { hostOf } from "./people";

/** Matches by likeness don't count. */
export function onRecordBy(records: Records): (address: string | null) => boolean {
  const known = new Set<string>();
  if (records.state === "found") {
    for (const { by, clue } of records.matches) if (by === "address" || by === "domain") known.add(clue.toLowerCase());
  }
  return (address) => address !== null && (known.has(address.toLowerCase()) || known.has(hostOf(address) ?? ""));
}
