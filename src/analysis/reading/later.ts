/** What brings a message's wording to the learned reader, and what it heard back. */
export { withMatched, withWording } from "./heardActs";
export { segmentsOf } from "./segments";
