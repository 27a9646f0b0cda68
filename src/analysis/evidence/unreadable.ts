import type { Facts } from "../facts";
import type { Attachment, Unread } from "../item";

/** Images below this many bytes are logos and tracking pixels, not invoices. */
const smallImage = 20_000;

/** Names and types of files in which nobody writes bank details. */
const harmless = /\.(?:ics|vcf|p7s|asc|sig|mp3|wav|mp4|mov|avi|ttf|woff2?|css|js)$/i;
const harmlessTypes =
  /^(?:audio|video|font)\/|^application\/(?:pgp-signature|pkcs7-signature|x-pkcs7-signature)$|^text\/(?:calendar|vcard|css)$/;

function isLogo({ type, inline, size }: Attachment): boolean {
  return type.startsWith("image/") && inline && size !== null && size < smallImage;
}

function mayHold(attachment: Attachment): boolean {
  return !harmless.test(attachment.name) && !harmlessTypes.test(attachment.type) && !isLogo(attachment);
}

/** Parts of a message in which nobody is told where to pay. What they would say of the sender is not checked, and said so. */
const aboutPeople: readonly string[] = ["headers", "from", "sender", "to", "cc"];

/** What could not be read and may name a destination: the body, documents, images that are more than a logo. */
export function unreadableOf(facts: Facts): readonly Unread[] {
  const { attachments } = facts.item;
  // A sender chooses what his files are called: one of the name of such a part, or of a harmless file, is still read.
  const doubtful = new Set(attachments.filter(mayHold).map(({ name }) => name));
  const passed = new Set([...aboutPeople, ...attachments.map(({ name }) => name)]);
  return facts.unread.filter(({ name }) => doubtful.has(name) || !passed.has(name));
}
