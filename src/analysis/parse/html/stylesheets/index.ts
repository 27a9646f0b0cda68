export { legacyColour, oneColour, seldomColour } from "./colours";
export { Elsewhere } from "./elsewhere";
export { isCutOut, transformed } from "./shapes";
export { prepare } from "./sheet";
