import type { Link } from "../../facts";
import { decoded } from "../destinations/url";
import { samePhone } from "../phones";

/** Characters of a target that are kept. */
export const MAX_TARGET = 4_096;
/** Characters of the words of a link that are kept. */
export const MAX_LINK_TEXT = 1_000;

/** Types of fields whose value is shown. */
export const SHOWS_VALUE = new Set(["", ..."text email tel number url search submit button reset".split(" ")]);
/** Types of fields that send a form. */
export const SUBMITS = new Set(["submit", "image"]);

/** Where a page sends its reader without a link; undefined where this element sends no one anywhere. */
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

/** The number or mailbox behind a link, which the reader will use; "" if its words show it or it opens something else. */
export function contactBehind({ text, target }: Link): string {
  const [, scheme = "", rest = ""] = /^\s{0,9}(tel|callto|sms|mailto):([^?;]{3,300})/i.exec(target) ?? [];
  if (rest === "") return "";
  const contact = decoded(rest, "+").trim();
  const isShown = /mailto/i.test(scheme)
    ? text
        .toLowerCase()
        .split(/[\s<>()[\]"',;:]+/)
        .includes(contact.toLowerCase())
    : samePhone(text, contact);
  return isShown ? "" : ` <${contact}>`;
}
