export { CaseByHand } from "./CaseByHand";
export { CaseOffer } from "./CaseOffer";
