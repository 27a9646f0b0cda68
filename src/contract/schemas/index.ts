/** For the service: no client carries zod. */
export { refusal } from "./shared";
export { caseSchemas } from "./cases";
export { exportSchema, healthSchema, probeSchemas } from "./suppliers";
export { historySchemas } from "./suppliers";
export { importSchemas } from "./imports";
export { lookupSchema } from "./lookup";
export { proposalSchemas } from "./proposals";
export { supplierSchemas } from "./suppliers";
export { zodOf } from "./shared";
