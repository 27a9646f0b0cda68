export type { After } from "./calls";
export { onItemChanged, openKey, sameItem, type ItemChangedHandler, type ItemKey } from "./key";
export type { OfficeLike } from "./office";
export { readOpenItem, type OfficePorts, type OpenItem } from "./read";
