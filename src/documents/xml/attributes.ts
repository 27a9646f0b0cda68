import { localName } from "./markup";
import { withoutReferences } from "./references";

const none: ReadonlyMap<string, string> = new Map();

function nameBefore(tag: string, end: number, from: number): string {
  let last = end;
  while (last > from && tag.charCodeAt(last - 1) <= 0x20) last--;
  let first = last;
  while (first > from && tag.charCodeAt(first - 1) > 0x20) first--;
  return tag.slice(first, last);
}

/** Attributes of a tag by local name; the first of duplicates. A prefixed one is also listed with a colon: `:id` for `r:id`. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  if (!tag.includes("=")) return none;
  const found = new Map<string, string>();
  let from = 0;
  for (let equals = tag.indexOf("="); equals >= 0; equals = tag.indexOf("=", from)) {
    const name = nameBefore(tag, equals, from);
    let open = equals + 1;
    while (open < tag.length && tag.charCodeAt(open) <= 0x20) open++;
    const quote = tag.charAt(open);
    const close = quote === '"' || quote === "'" ? tag.indexOf(quote, open + 1) : -1;
    from = Math.max(close, equals) + 1;
    if (close < 0 || name === "" || name.startsWith("xmlns")) continue;
    const value = withoutReferences(tag.slice(open + 1, close), () => undefined);
    const local = localName(name);
    if (!found.has(local)) found.set(local, value);
    if (name.includes(":") && !found.has(`:${local}`)) found.set(`:${local}`, value);
  }
  return found;
}
