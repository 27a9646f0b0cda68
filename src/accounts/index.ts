/** Account schemes: find, check, canonical form, format, compare. Pure; every zone may import it. */
export type { Account, Scheme } from "./account";
export { findBics, type FoundBic } from "./find/bics";
export { bicCountry } from "./schemes/bic";
export { checkAccount } from "./check";
export { compareAccounts } from "./compare/compare";
export { bankOf, countryOf } from "./country";
export { differingParts, type AccountPart } from "./compare/difference";
export {
  findAccounts,
  MAX_ACCOUNTS,
  MAX_CHARACTERS,
  type FoundAccount,
} from "./find";
export { fold } from "./find/fold";
export { formatAccount } from "./form/format";
export { accountKeys, sameAccount } from "./form/keys";
export { alignment, joined, type Mark } from "../codecs";
export { ibanShape, type IbanShape, type Place as IbanPlace } from "./schemes/iban";
export type { AccountFault, AccountFaultCode } from "./form/fault";
export { parseRecordAccount, recordForm } from "./form/record";
export { luhn } from "./schemes/digits";
export { isCreditorReference, isQrReference } from "./schemes/references";
export { partiallyHeld } from "./partial/compare";
export { findPartials } from "./partial/find";
export type { FoundPartial, PartialAccount } from "./partial/partial";
