import { z } from "zod";
import { registerCountries } from "../../../contract";
import { keyKinds } from "../reader";

/** The last bytes; includes the layout's number. */
export const magic = Buffer.from("RMG-REG1");
/** Bytes of the head's length, before the magic. */
export const lengthBytes = 4;
/** Mostly masks. */
export const maxHeadBytes = 16 * 1024 * 1024;
/** A block is read at once; the first key of each stays in memory. */
export const blockKeys = 256;

const count = z.int().min(0);

/** In the file: keys by kind, ascending; each block's first key; this head as JSON; its length; the magic. */
export const headShape = z.strictObject({
  country: z.enum(registerCountries),
  date: z.iso.date(),
  rounds: count,
  masks: z.array(z.string().length(26)),
  skipped: count,
  file: z.string(),
  addedAt: z.iso.datetime(),
  counts: z.record(z.enum(keyKinds), count),
});

/** An index's head. */
export type IndexHead = z.infer<typeof headShape>;
