/** Account schemes: recognise, check, canonical form, format, compare. Pure; everyone may import it. */
export type { Account, Scheme } from "./account";
export { bicCountry, findBics, type FoundBic } from "./schemes/bic";
export { checkAccount } from "./check";
export { alignment } from "./compare/align";
export { compareAccounts } from "./compare/compare";
export { bankOf, countryOf } from "./country";
export { differingParts, type AccountPart } from "./compare/difference";
export { findAccounts, MOST_ACCOUNTS, MOST_CHARACTERS, type FoundAccount } from "./find";
export { fold } from "./find/fold";
export { formatAccount } from "./form/format";
export { accountKeys, sameAccount } from "./form/keys";
export { joined, type Mark } from "./compare/mark";
export { ibanShape, type IbanShape, type Place as IbanPlace } from "./schemes/iban";
export type { AccountFault, AccountFaultCode } from "./form/fault";
export { parseRecordAccount, recordForm } from "./form/record";
export { isCreditorReference, isQrReference } from "./schemes/references";
