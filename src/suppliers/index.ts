/** The supplier list: its file format, the policy file, and the directory in memory. Takes only types from analysis. */
export type { Fault } from "./fault";
export { maxFaults } from "./fault";
export { readSupplierFile } from "./file";
export type { SupplierFile, SupplierFileOptions } from "./file";
export { readPolicy } from "./policy";
export type { PolicyOptions } from "./policy";
export { memoryDirectory } from "./directory";
export type { DirectoryOptions } from "./directory";
export type { IsSharedDomain } from "./record";
