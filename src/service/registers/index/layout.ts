import { z } from "zod";
import { registerCountries } from "../../../contract";
import { keyKinds } from "../reader";

/** The last bytes of an index; another layout has another number. */
export const magic = Buffer.from("RMG-REG1");
/** Bytes of the head's length, before the magic. */
export const lengthBytes = 4;
/** Bytes that a head may have: masks are the most of it. */
export const maxHeadBytes = 16 * 1024 * 1024;
/** Keys of a block, which is read at once. The first key of each is held in memory. */
export const blockKeys = 256;

const count = z.int().min(0);

/**
 * What an index says of itself. The file is made of: the keys, kind by kind, in ascending order; the first key of each block,
 * likewise; this as JSON; its length; the magic.
 */
export const headShape = z.strictObject({
  country: z.enum(registerCountries),
  date: z.iso.date(),
  rounds: count,
  masks: z.array(z.string().length(26)),
  skipped: count,
  /** The file that it was made of. */
  file: z.string(),
  addedAt: z.iso.datetime(),
  counts: z.record(z.enum(keyKinds), count),
});

/** An index's head. */
export type IndexHead = z.infer<typeof headShape>;
