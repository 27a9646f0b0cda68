import type { Body, Gathered, Reason } from "../../analysis";
import { absent, reasonOf, type Answer, type Caller } from "./calls";
import { safely, type ItemLike } from "./office";

/** What web and new Outlook show in place of a message that is closed to them; in other languages, other words. */
const RESTRICTED = "Restricted Item";
const MAX_RESTRICTED_CHARS = 40;

function wordsOf(html: string): string {
  const start = Math.max(0, html.search(/<body\b/i));
  return html
    .slice(start)
    .replaceAll(/<[^<>]*>/g, " ")
    .replaceAll("&nbsp;", " ")
    .trim();
}

const showsThings = (html: string): boolean => /<(?:img|table|object|svg|input)\b/i.test(html);

/** By the class of the item and its attachments; null where it is open. Text by a cipher may explain it. */
function whyClosed(item: ItemLike, words: string): Reason | null {
  const itemClass = safely(() => (item.itemClass ?? "").toLowerCase(), "");
  const names = safely(() => (item.attachments ?? []).map(({ name }) => name.toLowerCase()), []);
  const signed = itemClass.startsWith("ipm.note.smime.multipartsigned") && words !== RESTRICTED;
  const smime = itemClass.startsWith("ipm.note.smime") && !signed && words.length <= MAX_RESTRICTED_CHARS;
  if (smime || names.includes("smime.p7m")) return { code: "encrypted", detail: "S/MIME" };
  const rights = itemClass.startsWith("ipm.note.rpmsg") && words === "";
  if (rights || names.some((name) => name.endsWith(".rpmsg")))
    return { code: "encrypted", detail: "rights management" };
  return words === RESTRICTED ? { code: "encrypted" } : null;
}

/** Characters between which phones ended bodies, without a word. */
const CUT = { from: 47_000, to: 50_000 };

/** A page that is closed is whole. */
function mayBeCut({ type, content }: Body): boolean {
  const suspect = content.length >= CUT.from && content.length <= CUT.to;
  return suspect && !(type === "html" && /<\/(?:body|html)>\s*$/i.test(content.slice(-100)));
}

/** Mailbox 1.3: as HTML, which is what the window shows, or else as text. @param phone Some cut long bodies. */
export async function readBody(
  item: ItemLike,
  caller: Caller,
  maxChars: number,
  phone = false,
): Promise<Gathered<readonly Body[]>> {
  const ask = async (type: Body["type"]): Promise<Answer<string>> =>
    typeof item.body?.getAsync === "function"
      ? caller.callForCore<string>((callback) => item.body?.getAsync(type, {}, callback))
      : { failure: absent };
  let type: Body["type"] = "html";
  let answer = await ask(type);
  if ("failure" in answer && answer.failure.kind === "failed") {
    type = "text";
    const text = await ask(type);
    if ("value" in text) answer = text;
  }
  const whole = "value" in answer && typeof answer.value === "string" ? answer.value : "";
  const content = whole.slice(0, maxChars);
  const words = wordsOf(content);
  const open = words !== RESTRICTED && (words !== "" || showsThings(content));
  const closed = whyClosed(item, words);
  if (closed !== null && !open) return { failed: closed };
  if ("failure" in answer) return { failed: reasonOf(answer.failure) };
  if (!open) return { failed: { code: "empty" } };
  const missing: Reason[] = closed === null ? [] : [closed];
  if (whole.length > maxChars || (phone && mayBeCut({ type, content })))
    missing.push({ code: "tooLarge", detail: "text" });
  return { found: [{ type, content }], missing };
}
