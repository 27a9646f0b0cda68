/**
 * How many clues of a kind are looked up, as a message may name thousands and each costs. Names cost the most, and a message
 * speaks of a few. Whoever passes clues on must take no more than these, or say so.
 */
export const searchLimits = { clues: 500, names: 100 } as const;
