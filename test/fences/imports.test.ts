import { relative } from "node:path";
import { packages, zones, type Zone } from "../../tools/fences.mjs";
import { linted, type Complaint, type Seed } from "./lint";
import { atLength } from "../atLength";

/** A file of the zone that isn't its door. */
const fileOf = ({ folder, files }: Zone) => `${folder}/${files?.[0] ?? "seeded.ts"}`;
const zone = (name: string): Zone => {
  const found = zones.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no zone ${name}.`);
  return found;
};
const specifier = (from: string, to: string): string => {
  const path = relative(from.slice(0, from.lastIndexOf("/")), to).replace(/\.ts$/, "");
  return path.startsWith(".") ? path : `./${path}`;
};
/** A file that one of another zone imports: the door from outside, any file from inside. */
const targetOf = (from: Zone, to: Zone): string => {
  if (from.group === to.group) return to.shared === undefined ? fileOf(to) : `${to.folder}/${to.shared[0] ?? ""}`;
  return to.doors.length > 0 ? `${to.folder}/${to.doors[0] ?? ""}` : `src/${to.group}/index.ts`;
};

interface Case {
  readonly title: string;
  readonly path: string;
  readonly code: string;
  /** The sentence, or its beginning. Null: nothing is wrong. */
  readonly message: string | null;
}

const cases: Case[] = [];
const add = (title: string, path: string, code: string, message: string | null) =>
  cases.push({ title, path, code, message });

// Every zone against every other, as the table has it: once as a type, once as a value.
for (const [row, from] of zones.entries()) {
  for (const [column, to] of zones.entries()) {
    if (from === to) continue;
    const path = fileOf(from);
    const where = specifier(path, targetOf(from, to));
    const isDoorless = from.group !== to.group && to.doors.length === 0;
    const name = isDoorless ? to.group : to.name;
    const allowed = from.may.includes(name);
    const refusal = `${from.name} may not import ${name}. `;
    const typesOnly = from.typesOnly?.includes(to.group) === true;
    const asType = `import type { X } from "${where}";\nexport type Y = X;`;
    const asValue = `import { x } from "${where}";\nx();`;
    // What is refused is refused alike: of such pairs a fourth, for each zone some from it and some to it.
    if (!allowed && (row + column) % atLength(1, 4) !== 0) continue;
    add(`${from.name} → ${to.name}, a type`, path, asType, allowed ? null : refusal);
    const valueRefusal = typesOnly ? `${from.name} takes types only from ${to.group}. ` : null;
    add(`${from.name} → ${to.name}, a value`, path, asValue, allowed ? valueRefusal : refusal);
  }
}

// Every form of an import, across one fence.
const forms: Record<string, string> = {
  "import of a value": `import { x } from "../mail";`,
  "import for its effect": `import "../mail";`,
  "import of all": `import * as x from "../mail";`,
  "import of a type": `import type { X } from "../mail";`,
  "import of an inline type": `import { type X } from "../mail";`,
  "re-export of names": `export { x } from "../mail";`,
  "re-export of types": `export type { X } from "../mail";`,
  "re-export of all": `export * from "../mail";`,
  "dynamic import": `export const x = import("../mail");`,
  "dynamic import, template": "export const x = import(`../mail`);",
  require: `export const x = require("../mail");`,
  "require.resolve": `export const x = require.resolve("../mail");`,
  "import equals": `import x = require("../mail");`,
  "type by import()": `export type X = import("../mail").X;`,
  "typeof import()": `export type X = typeof import("../mail");`,
  "worker's URL": `export const x = new URL("../mail/index.ts", import.meta.url);`,
  "path with a detour": `import "../report/../mail";`,
  "path with an extension": `import "../mail/index.ts";`,
};
for (const [form, code] of Object.entries(forms))
  add(form, "src/accounts/seeded.ts", code, "accounts may not import mail. ");
add(
  "a path that is made",
  "src/accounts/seeded.ts",
  "export const x = (name: string) => import(name);",
  "Write an import's path as one literal string.",
);
add(
  "a path that is made, by require",
  "src/accounts/seeded.ts",
  'export const x = require("../" + "mail");',
  "Write an import's path as one literal string.",
);

// Doors.
add(
  "past a door",
  "src/cli/seeded.ts",
  `import { x } from "../accounts/iban";`,
  "Import accounts through its door, src/accounts/index.ts.",
);
add(
  "past a door, a type",
  "src/report/seeded.ts",
  `import type { X } from "../analysis/item";`,
  "Import analysis through its door, src/analysis/index.ts.",
);
add(
  "past the inner door",
  "src/cli/seeded.ts",
  `import { x } from "../mail/file/words";`,
  "Import mail/file through its door, src/mail/file/index.ts.",
);
add("through a door by its folder", "src/cli/seeded.ts", `import { x } from "../accounts";`, null);
add("through a door by its file", "src/cli/seeded.ts", `import { x } from "../accounts/index";`, null);

// Types only: a type among values leaves an import behind when compiled.
add(
  "an inline type",
  "src/mail/seeded.ts",
  `import { type X } from "../analysis";`,
  "mail takes types only from analysis. ",
);
add("a re-exported type", "src/mail/seeded.ts", `export type { X } from "../analysis";`, null);
add("a type by import()", "src/mail/seeded.ts", `export type X = import("../analysis").X;`, null);

// Signals.
const sibling = "One of analysis/signals may not import another. ";
add("a signal → a signal", "src/analysis/signals/one.ts", `import { x } from "./another";`, sibling);
add("a signal → a signal, a type", "src/analysis/signals/one.ts", `import type { X } from "./another";`, sibling);
add("a signal → the list", "src/analysis/signals/one.ts", `import { x } from ".";`, sibling);
add("a signal → its declaration", "src/analysis/signals/one.ts", `import { x } from "./define";`, null);
add(
  "what is made of the list → the list",
  "src/analysis/signals/finding.ts",
  `import type { x } from "./index";`,
  null,
);
add("what is made of the list → a signal", "src/analysis/signals/finding.ts", `import { x } from "./one";`, sibling);
add("the list → a signal", "src/analysis/signals/index.ts", `import { x } from "./one";`, null);

// Packages.
for (const [name, places] of Object.entries(packages)) {
  const message = `The package ${name} may be named only in: ${places.join(", ")}.`;
  const code = `import { x } from "${name}";`;
  add(`${name} elsewhere`, "src/inspect/seeded.ts", code, message);
  add(`a part of ${name} elsewhere`, "src/inspect/seeded.ts", `export const x = import("${name}/part");`, message);
  add(`a type of ${name} elsewhere`, "src/inspect/seeded.ts", `import type { X } from "${name}";`, message);
  for (const place of places) add(`${name} in ${place}`, fileOf(zone(place)), code, null);
}
const unlisted = "The package left-pad has no entry in tools/fences.mjs. ";
add("a package that isn't listed", "src/cli/seeded.ts", `import { x } from "left-pad";`, unlisted);
add(
  "a name of Object's",
  "src/cli/seeded.ts",
  `import { x } from "constructor";`,
  "The package constructor has no entry in tools/fences.mjs. ",
);
for (const place of ["analysis/parse", "suppliers", "taskpane"]) {
  add(
    `Node in ${place}`,
    fileOf(zone(place)),
    `import { readFileSync } from "node:fs";`,
    "Node's modules may be named only in: ",
  );
}
add("Node in cli", "src/cli/seeded.ts", `import { readFileSync } from "node:fs";`, null);
add(
  "Node without its prefix",
  "src/accounts/seeded.ts",
  `import { readFileSync } from "fs";`,
  "The package fs has no entry in tools/fences.mjs. ",
);

// Office.
const office = "Office may be named only in: mail/office, onsend.";
add("Office in the pane", "src/taskpane/seeded.ts", "Office.onReady();", office);
add("Office as a type", "src/mail/seeded.ts", "export type X = Office.Item;", office);
add("Office by the window", "src/taskpane/seeded.ts", "globalThis.Office.onReady();", office);
add("Office at its place", "src/mail/office/seeded.ts", "Office.onReady();", null);

// What is outside.
add(
  "a test",
  "src/cli/seeded.ts",
  `import { x } from "../../test/x";`,
  "cli may not import test/x, which is outside src/.",
);
add("the package's own file", "src/cli/seeded.ts", `import { version } from "../../package.json";`, null);
add(
  "the package's own file, elsewhere",
  "src/names/seeded.ts",
  `import { version } from "../../package.json";`,
  "names may not import package.json, ",
);
add("a new folder", "src/elsewhere/seeded.ts", "export {};", "This folder belongs to no zone. ");
add(
  "the way to a new folder",
  "src/cli/seeded.ts",
  `import { x } from "../elsewhere";`,
  "src/elsewhere belongs to no zone. ",
);

describe("import fences", () => {
  const answers = linted(cases.map(({ path, code }): Seed => ({ path, code, own: true })));
  let complaints: readonly (readonly Complaint[])[];
  beforeAll(() => {
    complaints = answers();
  });

  it.each(cases.map((each, index) => ({ ...each, index })))("$title", ({ index, message }) => {
    const all = complaints[index] ?? [];
    expect(all.filter(({ rule }) => rule === null)).toEqual([]);
    const said = all.filter(({ rule }) => rule === "fences/imports").map((each) => each.message);
    if (message === null) expect(said).toEqual([]);
    else expect(said).toEqual([expect.stringContaining(message)]);
  });
});
