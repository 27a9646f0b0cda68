/** The supplier list: its file format, the policy file, and the directory in memory. Takes only types from analysis. */
export type { Fault } from "./fault";
export { maxFaults } from "./fault";
export { readSupplierFile } from "./file";
export type { SupplierFile, SupplierFileOptions } from "./file";
export { readPolicy } from "./policy";
export type { PolicyOptions } from "./policy";
export { memoryDirectory, openDirectory } from "./directory";
export type { DirectoryOptions } from "./directory";
export { packSuppliers } from "./pack";
export type { PackedSuppliers } from "./pack";
export type { IsSharedDomain } from "./record";
export { indexRows, isSecretKey, slipKeys } from "./indexRows";
export type { IndexKey, IndexRows } from "./indexRows";
export { keyKind } from "./keyTable";
export type { KeyKind } from "./keyTable";
export type { IndexStore, Known, PlacedRecord, Wants } from "./stored/indexStore";
export { limits as storedLimits } from "./stored/limits";
export { searchStored } from "./stored/storedDirectory";
