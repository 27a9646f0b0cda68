import { localName } from "./markup";
import { withoutReferences } from "./references";

/** Attributes of one tag that are looked at. */
const most = 100;
const ATTRIBUTE = /([^\s=<>"'/]{1,200})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a tag as they stand, by their names without prefix; of two of one name the first. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!tag.includes("=")) return found;
  for (const [, name = "", double, single] of tag.matchAll(ATTRIBUTE)) {
    if (found.size >= most) break;
    const local = localName(name);
    if (!found.has(local) && !name.startsWith("xmlns"))
      found.set(
        local,
        withoutReferences(double ?? single ?? "", () => undefined),
      );
  }
  return found;
}
