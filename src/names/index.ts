/** Domains and company names: registrable domain, IDN, lookalikes, normalised names. Pure; everyone may import it. */
export type { TrickKind } from "./trick";
