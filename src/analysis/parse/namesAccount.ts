import { findAccounts } from "../../accounts";

/** Names an account of a known kind, or one with its bank: not any number will do, or an order number would pass for one. */
export const namesAccount = (text: string): boolean =>
  findAccounts(text).some(({ account: { scheme, bank } }) => scheme !== "other" || bank !== null);
