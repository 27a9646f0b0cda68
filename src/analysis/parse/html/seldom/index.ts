export { legacyColour, oneColour, seldomColour } from "./colours";

export { isCutOut, transformed } from "./shapes";
export { prepare } from "./sheets";
