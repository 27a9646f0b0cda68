/** Pure; every zone may import it. */
export { changedStretch, compareAddresses, showAddress } from "./compare";
export { domainOf, isUnder, organisationalDomain, registrableDomain, toAscii, toUnicode } from "./domain/domain";
export { distance } from "./distance";
export { once } from "./once";
export { findTrick, isMadeUp } from "./lookalike/findTrick";
export type { Trick } from "./lookalike/findTrick";
export { skeleton } from "./lookalike/skeleton";
export type { TrickKind } from "./lookalike/trick";
export { buildImitationIndex, imitated, imitatedName, imitationKeys } from "./lookalike/imitation";
export type { Imitation, ImitationIndex } from "./lookalike/imitation";
export {
  carriesName,
  isGeneric,
  isGenericWord,
  legalFormOf,
  mayEndInForm,
  nameKey,
  namesInside,
  nameSimilarity,
  freshNameTokens,
  nameTokens,
  sameName,
} from "./company/company";
export { romanised, soundKeys } from "./company/romanise";
export { LastMet, ownCopy, remembered } from "./memo";
export { anyPerson, samePerson } from "./company/person";
export type { PackedDomains } from "./data/packed";
export { isDisposable, isFreemail, isSharedDomain } from "./domain/sharedDomain";
