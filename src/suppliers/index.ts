/** The supplier list: its file format and the policy file. Takes only types from analysis. */
export type { Fault } from "./fault";
export { maxFaults } from "./fault";
export { readSupplierFile } from "./file";
export type { SupplierFile, SupplierFileOptions } from "./file";
export { readPolicy } from "./policy";
export type { PolicyOptions } from "./policy";
export type { IsSharedDomain } from "./record";
