// The packing of src/names/domain/domainSet.ts, for the scripts that write frozen lists.
import { transformFileSync } from "@swc/core";

const { code } = transformFileSync("src/names/domain/domainSet.ts", {
  jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  module: { type: "es6" },
});

export const { packDomains } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
