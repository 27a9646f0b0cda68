import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { awaited, isOneOf, zoneOf, zones } from "../../tools/fences.mjs";
import { root } from "./lint";

/** The source files below src/, from the project's root. */
const files = readdirSync(join(root, "src"), { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && /\.[jt]sx?$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));

describe("the fences' table", () => {
  it("has a zone for every source file", () => {
    expect(files.filter((file) => zoneOf(file) === undefined)).toEqual([]);
  });

  it.each(zones.filter(({ name }) => !awaited.includes(name)))("$name guards a file that is there", (zone) => {
    expect(files.filter((file) => zoneOf(file) === zone)).not.toEqual([]);
  });

  it("awaits no zone that is there: such a one is taken out of `awaited` in tools/fences.mjs", () => {
    const there = zones
      .filter(({ name }) => awaited.includes(name))
      .filter((zone) => files.some((file) => zoneOf(file) === zone));
    expect(there.map(({ name }) => name)).toEqual([]);
  });

  it.each(zones.flatMap((zone) => (zone.files ?? []).map((file) => ({ zone, file }))))(
    "$zone.name lists $file, which is there",
    ({ zone, file }) => {
      expect(files).toContain(`${zone.folder}/${file}`);
    },
  );

  it.each(zones.flatMap((zone) => (zone.shared ?? []).map((file) => ({ zone, file }))))(
    "$zone.name shares $file, which is there",
    ({ zone, file }) => {
      expect(files).toContain(`${zone.folder}/${file}`);
    },
  );

  it.each(zones.filter(({ name, doors }) => !awaited.includes(name) && doors.length > 0))(
    "$name has its door",
    (zone) => {
      expect(files.some((file) => isOneOf(zone, zone.doors, file))).toBe(true);
    },
  );

  it("names no zone that isn't there", () => {
    const names = zones.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(zones.flatMap(({ may }) => may).filter((name) => !names.includes(name))).toEqual([]);
    expect(awaited.filter((name) => !names.includes(name))).toEqual([]);
  });

  it("lets no two groups import each other", () => {
    const groups = new Map(zones.map(({ name, group }) => [name, group]));
    const edges = new Set(zones.flatMap(({ group, may }) => may.map((name) => `${group} ${groups.get(name) ?? ""}`)));
    const both = [...edges].filter((edge) => {
      const [from, to] = edge.split(" ");
      return from !== to && edges.has(`${to ?? ""} ${from ?? ""}`);
    });
    expect(both).toEqual([]);
  });

  it.each(
    zones
      .filter(({ pure }) => pure)
      .map(({ group }) => group)
      .filter((group, index, all) => all.indexOf(group) === index),
  )("%s, a pure zone, compiles with nothing but the language", (group) => {
    const own: unknown = JSON.parse(readFileSync(join(root, "src", group, "tsconfig.json"), "utf8"));
    expect(own).toMatchObject({ extends: "../../tsconfig.base.json", include: ["."] });
    expect(own).not.toHaveProperty("compilerOptions.lib");
    expect(own).not.toHaveProperty("compilerOptions.types");
    const base: unknown = JSON.parse(readFileSync(join(root, "tsconfig.base.json"), "utf8"));
    expect(base).toMatchObject({ compilerOptions: { lib: ["ES2022"], types: [], strict: true } });
  });
});
