import { next, get } from "./page";
import { count, fields, flag, list, oneOf, optional, orNull, text, time, type Of, type Shape } from "./shape";

/** The worst first. */
export const healthKinds = [
  "sameAccount", // an account that another supplier has too, and neither as a shared one
  "notOnRegister", // an account that isn't on the state register, though its holder's country keeps one
  "noCallBackNumber", // the supplier can't be called about a change
  "mute", // no destination to compare with
  "notVerified", // the bank details were never verified, or too long ago
  "freemailOnly", // no domain of their own
  "confusableDomain", // a domain that imitates another supplier's
  "foreignBank", // an account in another country than the supplier
] as const;
/** One of {@link healthKinds}. */
export type HealthKind = (typeof healthKinds)[number];

const ailing = fields({
  supplier: text,
  name: text,
  /** The account's other supplier, or the imitated domain. */
  beside: orNull(text),
});
/** A supplier whose record should be looked at. */
export type Ailing = Of<typeof ailing>;

const counts = fields(
  Object.fromEntries(healthKinds.map((kind) => [kind, count])) as Readonly<Record<HealthKind, Shape<number>>>,
);

/** Counts at one moment of the list; with a kind, its rows too. */
export const health = fields({
  at: time,
  suppliers: count,
  counts,
  /** Suppliers that no state register has answered for yet: counts may still grow. */
  unchecked: count,
  /** Without one, `notOnRegister` says nothing. */
  hasRegisters: flag,
  rows: optional(list(ailing)),
  next: optional(next),
});
/** See {@link health}; without the rows. */
export type Health = Omit<Of<typeof health>, "rows" | "next">;

/** What a probe is told. */
const alive = fields({ status: oneOf(["ok"]) });

/** What should be looked at in the list. */
export const healthRoute = get("/api/record-health", health);
/** Is the process alive? */
export const aliveRoute = get("/healthz", alive);
/** Is the database reached and migrated? */
export const readyRoute = get("/readyz", alive);
