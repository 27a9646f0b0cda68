import { english } from "./english.mjs";
import { exported } from "./exported.mjs";
import { imports } from "./imports.mjs";
import { linear } from "./linear.mjs";
import { pure } from "./pure.mjs";
import { regexp } from "./regexp.mjs";

/** The project's own lint rules. */
export const fences = {
  meta: { name: "fences", version: "1" },
  rules: { english, exported, imports, linear, pure, regexp },
};
