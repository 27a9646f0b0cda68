import type { ImportSummary } from "../../../contract";

/** Is everything on record already, or unfit? */
export const changesNothing = ({ counts }: Pick<ImportSummary, "counts">): boolean => counts.new + counts.changed === 0;
