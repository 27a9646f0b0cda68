/** Where a page sends its reader without a link; undefined where this element sends nobody anywhere. */
export function targetOf(name: string, attributes: ReadonlyMap<string, string>): string | undefined {
  if (name === "form") return attributes.get("action");
  if (name === "button") return attributes.get("formaction");
  if (name === "base" || name.startsWith("v:")) return attributes.get("href");
  const leads = name === "meta" && attributes.get("http-equiv")?.toLowerCase() === "refresh";
  return leads ? /url\s{0,9}=(.*)/is.exec(attributes.get("content") ?? "")?.[1] : undefined;
}
