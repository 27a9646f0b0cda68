import type { ImportSummary } from "../../../contract";

/** Is all that a file holds on record already, or none of it fit to be taken? */
export const changesNothing = ({ counts }: Pick<ImportSummary, "counts">): boolean => counts.new + counts.changed === 0;
