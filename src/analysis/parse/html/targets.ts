/** Where a page sends its reader without a link; undefined where this element sends nobody anywhere. */
export function targetOf(name: string, attributes: ReadonlyMap<string, string>): string | undefined {
  if (name === "form") return attributes.get("action");
  if (name === "base" || name.startsWith("v:")) return attributes.get("href");
  const leads = name === "meta" && attributes.get("http-equiv")?.toLowerCase() === "refresh";
  return leads ? /url\s{0,9}=(.*)/is.exec(attributes.get("content") ?? "")?.[1] : undefined;
}

/** The target of an element: a link, or a form's button. `action` is the target of the form around it. */
export function leadOf(
  name: string,
  attributes: ReadonlyMap<string, string>,
  action: string | undefined,
): string | undefined {
  if (name === "a") return attributes.get("href") ?? attributes.get("xlink:href");
  if (name !== "button" || attributes.get("type")?.toLowerCase() === "reset") return undefined;
  return attributes.get("formaction") ?? action;
}
