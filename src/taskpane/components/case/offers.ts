/** What offers to open a case: loaded after the first verdict. */
export { CaseByHand } from "./CaseByHand";
export { CaseOffer } from "./CaseOffer";
