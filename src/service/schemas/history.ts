import { z } from "zod";
import { maxIdLength } from "../limits";
import { type HistoryEntry, type HistoryHead, historyActions } from "../store/history/entry";
import { actor, next, sought, stretch, time } from "./page";

/** Whose history is asked for; without it, everything's. */
export const historyQuery = stretch.extend({ supplier: sought(maxIdLength).min(1).optional() });

const hash = z.string().meta({ description: "SHA-256, hexadecimal." });

const entry = z.object({
  number: z.int().min(1),
  at: time,
  by: actor,
  action: z.enum(historyActions),
  supplier: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
  hash,
}) satisfies z.ZodType<HistoryEntry>;

/** A stretch of the history, oldest or newest first as the store has it. */
export const history = z.object({ entries: z.array(entry), next });

/** The newest entry, signed. */
export const historyHead = z.object({
  number: z.int().min(1),
  hash,
  at: time,
  signature: z.string().meta({ description: "Ed25519 (RFC 8032), base64url." }),
  keyId: z.string(),
}) satisfies z.ZodType<HistoryHead>;
