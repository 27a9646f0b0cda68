import { Refusal } from "./store";

function isPlace(cursor: string): boolean {
  return /^\d{1,18}$/.test(cursor);
}

/** 0 without a cursor. */
export function placeOf(cursor: string | null): bigint {
  if (cursor !== null && !isPlace(cursor)) throw nowhere();
  return BigInt(cursor ?? 0);
}

/** The parts of a composite cursor. */
export function partsOf(cursor: string | null): readonly string[] | null {
  if (cursor === null) return null;
  let parts: unknown;
  try {
    parts = JSON.parse(cursor);
  } catch {
    throw nowhere();
  }
  if (Array.isArray(parts) && parts.every((part): part is string => typeof part === "string")) return parts;
  throw nowhere();
}

/** For a cursor that no list gave. */
export function nowhere(): Refusal {
  return new Refusal("invalid-cursor", 400, "The cursor leads nowhere. Begin the list anew.");
}
