/** Account schemes: recognise, check, canonical form, format, compare. Pure; everyone may import it. */
export type { Account, Scheme } from "./account";
export { bicCountry, findBics, type FoundBic } from "./bic";
export { checkAccount } from "./check";
export { alignment } from "./align";
export { compareAccounts } from "./compare";
export { bankOf, countryOf } from "./country";
export { differingParts, type AccountPart } from "./difference";
export { findAccounts, MOST_ACCOUNTS, MOST_CHARACTERS, type FoundAccount } from "./find";
export { formatAccount } from "./format";
export { accountKeys, sameAccount } from "./keys";
export { joined, type Mark } from "./mark";
export { ibanShape, type IbanShape, type Place as IbanPlace } from "./iban";
export { parseRecordAccount, recordForm } from "./record";
export { isCreditorReference, isQrReference } from "./references";
