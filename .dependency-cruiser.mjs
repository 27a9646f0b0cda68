import { outside, zones } from "./tools/fences.mjs";

/** @param {string} text */
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * The files of a zone, as a regular expression on paths.
 * @param {import("./tools/fences.mjs").Zone} zone
 */
function pattern({ folder, files }) {
  return files ? `^${escape(folder)}/(${files.map(escape).join("|")})$` : `^${escape(folder)}/`;
}

/** The zones that stand in a folder of this one: their files are not this one's. @param {import("./tools/fences.mjs").Zone} zone */
function inner({ name, folder, files }) {
  if (files) return [];
  return zones
    .filter(
      (other) =>
        other.name !== name && (other.folder.startsWith(`${folder}/`) || (other.folder === folder && other.files)),
    )
    .map(pattern);
}

/** The same table as the lint rule's, held against what the paths resolve to. */
const fences = zones.map((zone) => {
  const allowed = zones.filter(
    ({ name, group }) => name === zone.name || zone.may.includes(name) || zone.may.includes(group),
  );
  const files = Object.keys(outside).filter((file) => outside[file]?.includes(zone.name));
  return {
    name: `fence-${zone.name.replace("/", "-")}`,
    severity: "error",
    comment: `${zone.name} may import: ${zone.may.join(", ") || "nothing"} (tools/fences.mjs)`,
    from: { path: pattern(zone), pathNot: inner(zone) },
    to: { dependencyTypes: ["local"], pathNot: [...allowed.map(pattern), ...files.map((file) => `^${escape(file)}$`)] },
  };
});

/** @type {import("dependency-cruiser").IConfiguration} */
const configuration = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      comment: "A cycle has no first page to read.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "Nothing imports it, and it imports nothing: it does nothing.",
      from: {
        orphan: true,
        pathNot: ["\\.web\\.ts$", "/index\\.ts$", "\\.d\\.ts$", "^src/cli/(main|worker)\\.ts$"],
      },
      to: {},
    },
    {
      name: "not-unresolvable",
      severity: "error",
      comment: "It is not there.",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "not-to-dev",
      severity: "error",
      comment: "What ships needs dependencies, not devDependencies.",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "not-to-test",
      severity: "error",
      comment: "What ships knows no test and no tool.",
      from: { path: "^src/" },
      to: { path: "^(test|tools)/" },
    },
    ...fences,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.json$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
    cache: { folder: ".cache/dependency-cruiser", strategy: "content" },
  },
};

export default configuration;
