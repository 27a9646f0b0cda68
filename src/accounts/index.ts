/** Account schemes: recognise, check, canonical form, format, compare. Pure; everyone may import it. */
export type { Account, Scheme } from "./account";
