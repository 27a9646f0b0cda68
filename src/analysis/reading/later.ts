export { withMatched, withWording } from "./modelActs";
export { segmentsOf } from "./segments";
