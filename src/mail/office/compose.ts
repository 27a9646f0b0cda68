import type { Address, Attachment, Body, Gathered, Header, MailItem, Reason, Unread } from "../../analysis";
import { authorsOf, type Fields } from "./draft";
import { safely, type ItemLike } from "./office";
import type { Read } from "./parts";

/** A content that Outlook failed to give, though it gives contents. */
export function cameWithout({ content }: Attachment): boolean {
  return "failed" in content && (content.failed.code === "notProvided" || content.failed.code === "damaged");
}

/** From the whole message, where one file of that name is there. */
function completed(attachments: readonly Attachment[], whole: readonly Attachment[]): readonly Attachment[] {
  return attachments.map((each) => {
    if (!cameWithout(each)) return each;
    const called = (name: string): string => name.toLowerCase().replace(/\.eml$/, "");
    const isIt = ({ name }: Attachment): boolean => called(name) === called(each.name);
    const [match, ...others] = whole.filter(isIt);
    const twice = attachments.filter(isIt).length > 1;
    return match === undefined || others.length > 0 || twice ? each : { ...match, name: each.name };
  });
}

/** Exchange gives the rest of a long list of recipients in the header alone. */
const longer = (shown: readonly Address[], written: readonly Address[]): readonly Address[] =>
  written.length > shown.length ? written : shown;

/** A date from another realm, such as a frame, isn't an instance of this page's Date. Anything but a date throws here. */
function dateOf(item: ItemLike): string | null {
  return safely(() => new Date(Number(item.dateTimeCreated?.getTime())).toISOString().replace(".000Z", "Z"), null);
}

/** Outlook's .msg that was never sent has no header, and nothing is judged by that of an attached message. */
const isMissed = ({ name, reason }: Unread): boolean => name !== "headers" || reason.code !== "notProvided";

function unreadOf(
  headers: Gathered<readonly Header[]>,
  bodies: Gathered<readonly Body[]>,
  attachments: readonly Attachment[],
): readonly Unread[] {
  const all = (name: string, gathered: Gathered<unknown>, kind?: Unread["kind"]): readonly Unread[] =>
    ("failed" in gathered ? [gathered.failed] : gathered.missing).map((reason) => ({
      name,
      ...(kind && { kind }),
      reason,
    }));
  return [
    ...all("headers", headers),
    ...all("body", bodies),
    ...attachments.flatMap(({ name, content, message }) => [
      ...all(name, content, "attachment"),
      ...(message?.unread ?? [])
        .filter(isMissed)
        .map((each): Unread => ({ name: `${name}/${each.name}`, kind: "within", reason: each.reason })),
    ]),
  ];
}

/** The message, of all that was read of it. `file` is the whole message, where it was asked for. */
export function compose(
  item: ItemLike,
  fields: Fields,
  header: Read,
  body: Gathered<readonly Body[]>,
  files: readonly Attachment[],
  file: Read | null,
): MailItem {
  const whole = file !== null && "message" in file ? file.message : null;
  const written = "message" in header ? header.message : whole;
  const headers = written?.headers ?? { failed: "reason" in header ? header.reason : { code: "notProvided" } };
  const bodies = "failed" in body && whole !== null ? betterBody(body, whole.bodies) : body;
  const attachments = whole === null ? files : completed(files, whole.attachments);
  const id = safely(() => (item.internetMessageId ?? "").trim().replace(/^<|>$/g, "") || null, null);
  return {
    id: id ?? written?.id ?? null,
    subject: fields.subject ?? written?.subject ?? null,
    from: authorsOf(fields.from, written?.from ?? []),
    sender: written?.sender ?? (written === null ? fields.sender : null),
    replyTo: written?.replyTo ?? [],
    to: longer(fields.to, written?.to ?? []),
    cc: longer(fields.cc, written?.cc ?? []),
    date: written?.date ?? dateOf(item),
    headers,
    bodies,
    attachments,
    unread: [...fields.unread, ...unreadOf(headers, bodies, attachments)],
  };
}

/** The whole message's body, unless that says less. One that is whole and has no text is empty, and lacks nothing. */
export function betterBody(
  body: { readonly failed: Reason },
  whole: Gathered<readonly Body[]>,
): Gathered<readonly Body[]> {
  if (body.failed.code === "encrypted") return body;
  if ("failed" in whole || whole.found.length > 0) return whole;
  return body.failed.code === "empty" && whole.missing.length === 0 ? whole : body;
}
