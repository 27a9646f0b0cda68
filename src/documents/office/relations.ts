import type { Package } from "./package";
import { at } from "../xml/tree";

/** A part's relation to another part or an external address (ECMA-376 part 2, section 6.5). */
export interface Relation {
  readonly id: string;
  /** Last word of its type: `hyperlink`, `image`, `worksheet`; the rest differs by dialect. */
  readonly type: string;
  /** Path of the part, or the address. */
  readonly target: string;
  readonly external: boolean;
}

function resolved(folder: string, target: string): string {
  const parts: string[] = target.startsWith("/") ? [] : folder.split("/").filter((part) => part !== "");
  for (const part of target.split(/[\\/]/)) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** Relations of a part, or of the package for the empty path. */
export function relationsOf(from: Package, path: string): readonly Relation[] {
  const slash = path.lastIndexOf("/");
  const folder = path.slice(0, Math.max(0, slash));
  const root = from.tree(`${folder === "" ? "" : `${folder}/`}_rels/${path.slice(slash + 1)}.rels`);
  if (root === null) return [];
  return at(root, "Relationship").map(({ attributes }) => {
    const external = attributes.get("TargetMode") === "External";
    const target = attributes.get("Target") ?? "";
    const type = (attributes.get("Type") ?? "").split("/").at(-1) ?? "";
    return { id: attributes.get("Id") ?? "", type, target: external ? target : resolved(folder, target), external };
  });
}

/** Path of the main part; falls back to the first part like `usual`. */
export function mainPart(from: Package, usual: RegExp): string | null {
  const main = relationsOf(from, "").find(({ type }) => type === "officeDocument");
  return main?.target ?? from.named(usual)[0] ?? null;
}
