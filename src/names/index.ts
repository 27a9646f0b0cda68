/** Domains and company names: registrable domain, IDN, lookalikes, normalised names. Pure; everyone may import it. */
export { changedStretch, compareAddresses, showAddress } from "./compare";
export { domainOf, registrableDomain, toAscii, toUnicode } from "./domain";
export { distance } from "./distance";
export { once } from "./once";
export { findTrick } from "./findTrick";
export type { Trick } from "./findTrick";
export { skeleton } from "./skeleton";
export type { TrickKind } from "./trick";
export { buildImitationIndex, imitated, imitationKeys } from "./imitation";
export type { Imitation, ImitationIndex } from "./imitation";
export {
  carriesName,
  isGeneric,
  isGenericWord,
  legalFormOf,
  nameKey,
  namesInside,
  nameSimilarity,
  nameTokens,
  sameName,
} from "./company";
export { romanised, soundKeys } from "./romanise";
export { ownCopy, remembered } from "./memo";
export { samePerson } from "./person";
export { rankNames } from "./rank";
export { domainSet } from "./domainSet";
export type { PackedDomains } from "./domainSet";
