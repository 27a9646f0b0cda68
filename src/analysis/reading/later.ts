/** What brings a message's wording to the wording model, and what it heard back. */
export { withMatched, withWording } from "./modelActs";
export { segmentsOf } from "./segments";
