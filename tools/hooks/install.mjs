/** After `npm ci` in a checkout: git runs the hooks in this folder. Elsewhere, and without git, it does nothing. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

if (existsSync(".git")) spawnSync("git", ["config", "core.hooksPath", "tools/hooks"]);
