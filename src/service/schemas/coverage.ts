import { z } from "zod";
import { next } from "./page";

const day = z.string().meta({ format: "date" });

/** Who looked up when: a pane that has vanished is one that no longer does. */
export const coverage = z.object({
  people: z.array(
    z.object({ oid: z.string(), name: z.string().nullable(), firstSeen: day, lastSeen: day, days: z.int().min(1) }),
  ),
  next,
});
