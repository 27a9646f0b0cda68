import { z } from "zod";
import { maxIdLength } from "../limits";
import { type ChainStretch, type HistoryEntry, type HistoryHead, historyActions } from "../store/history/entry";
import { actor, next, sought, stretch, time } from "./page";

const moment = z.iso.datetime({ offset: true, error: "a date and time is expected, as 2026-03-05T00:00:00Z" });

/** Whose history is asked for; without it, everything's. */
export const historyQuery = stretch.extend({
  supplier: sought(maxIdLength).min(1).optional(),
  action: z.enum(historyActions).optional(),
  person: sought(200).min(1).optional().meta({ description: "The object id of whoever acted." }),
  from: moment.optional().meta({ description: "From this moment on." }),
  before: moment.optional().meta({ description: "Up to this moment, without it." }),
  order: z.enum(["oldest", "newest"]).default("oldest").meta({ description: "Which come first." }),
});

/** Where the chain is followed on from. */
export const chainQuery = stretch.pick({ after: true });

const hash = z.string().meta({ description: "SHA-256, hexadecimal." });

const entry = z.object({
  number: z.int().min(1),
  at: time,
  by: actor,
  action: z.enum(historyActions),
  supplier: z.string().nullable(),
  name: z.string().nullable().meta({ description: "The supplier's, as it is now." }),
  detail: z.record(z.string(), z.unknown()),
  hash,
}) satisfies z.ZodType<HistoryEntry>;

/** A stretch of the history. It may hold fewer entries than asked for, and even none, and still go on. */
export const history = z.object({ entries: z.array(entry), next });

/** The newest entry, signed. */
export const historyHead = z.object({
  number: z.int().min(1),
  hash,
  at: time,
  signature: z.string().meta({ description: "Ed25519 (RFC 8032), base64url." }),
  keyId: z.string(),
}) satisfies z.ZodType<HistoryHead>;

/** Who acted. */
export const historyPeople = z.object({
  people: z.array(z.object({ oid: z.string(), name: z.string().nullable() })),
});

/** How far the chain was followed. */
export const chainStretch = z.object({
  fault: z.object({ entry: z.int().nullable(), reason: z.string() }).nullable(),
  checked: z.int().min(0),
  entries: z.int().min(0),
  since: time.nullable(),
  next,
}) satisfies z.ZodType<ChainStretch>;
