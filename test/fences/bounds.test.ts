import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import table from "./bounds.json";
import { boundsIn } from "./boundsIn";
import { root } from "./lint";

/** Where what a sender wrote is read; the lists in data/ are our own. */
const read = /^src\/(?:analysis\/(?!data\/)|documents\/|mail\/).*(?<!\.d)\.ts$/;

const paths = readdirSync(join(root, "src"), { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
  .filter((path) => read.test(path))
  .sort();

/** `npm run bounds -- REASON` enters what is new with this reason, and removes what is gone. */
const reason = process.env.BOUNDS_REASON;
if (reason !== undefined) {
  if (!(reason in table.reasons)) throw new Error(`Say one of ${Object.keys(table.reasons).join(", ")}.`);
  const before: Readonly<Record<string, Readonly<Record<string, string>>>> = table.files;
  const now = paths.flatMap((path) => {
    const bounds = boundsIn(path, readFileSync(join(root, path), "utf8"));
    return bounds.length === 0
      ? []
      : [[path, Object.fromEntries(bounds.map((each) => [each, before[path]?.[each] ?? reason]))]];
  });
  table.files = Object.fromEntries(now) as typeof table.files;
  writeFileSync(join(__dirname, "bounds.json"), `${JSON.stringify(table, null, 2)}\n`);
}

const listed = Object.entries<Readonly<Record<string, string>>>(table.files);

describe("bounds on what a sender controls", () => {
  it("are found, except where a helper reports them", () => {
    const found = (code: string) => boundsIn("some.ts", code);
    expect(found("for (const link of links.slice(0, 2_000)) see(link);")).toEqual(["2_000"]);
    expect(found("const some = links.slice(0, mostLinks);")).toEqual(["mostLinks"]);
    expect(found("const some = links.slice(0, maxLinks);")).toEqual(["maxLinks"]);
    expect(found("if ((tried += 1) > most.anchors) break;")).toEqual(["most.anchors"]);
    expect(found("if ((tried += 1) > max.anchors) break;")).toEqual(["max.anchors"]);
    expect(found("if (found.length >= 500) return found;")).toEqual(["500"]);
    expect(found("if (links.size < MAX_LINKS) links.add(one);")).toEqual(["MAX_LINKS"]);
    expect(found("const ids = all.slice(-mostIds);")).toEqual(["mostIds"]);
    expect(found("const rows = text.split(end, MAX_LINES + 1);")).toEqual(["MAX_LINES"]);
    expect(found("for (const one of taken(all, most, report)) see(one); const mayTry = tries(most, report);")).toEqual(
      [],
    );
    expect(found("for (let at = 0; at < Math.min(paths.length, longest); at += 1) see(at);")).toEqual(["longest"]);
    expect(found("if (at + 16 > bytes.length || zeros * 20 < sample.length) return;")).toEqual([]);
    expect(found("if (word.length < minLetters || end > Math.max(start, at)) return;")).toEqual([]);
    expect(found("const line = text.slice(0, at); if (year > 1900) return;")).toEqual([]);
  });

  it("are reported, or say in bounds.json why they need not be", () => {
    const found = paths.flatMap((path) =>
      boundsIn(path, readFileSync(join(root, path), "utf8")).map((bound) => `${path} ${bound}`),
    );
    const known = listed.flatMap(([path, bounds]) => Object.keys(bounds).map((bound) => `${path} ${bound}`));
    const advice = "Run npm run bounds -- REASON, with a reason that test/fences/bounds.json explains.";
    const isNew = found.filter((one) => !known.includes(one));
    const isGone = known.filter((one) => !found.includes(one));
    expect(isNew.length + isGone.length === 0 ? null : { advice, isNew, isGone }).toBeNull();
  });

  it("have reasons that are explained", () => {
    const reasons = new Set(listed.flatMap(([, bounds]) => Object.values(bounds)));
    expect([...reasons].sort()).toEqual(Object.keys(table.reasons).sort());
  });
});
