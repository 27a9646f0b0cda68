import type { DocumentTexts, MailItem } from "../analysis";
import { readDocuments, type DocumentRead, type ReadMail, type ReadOptions, type ReadText } from "../documents";
import { readMessage } from "../mail/file";

/** The messages' own words as texts of a document: who wrote to whom, and every alternative of the body. */
function textsOf({ subject, from, to, date, bodies }: MailItem, name: string): ReadText[] {
  const people = [...from, ...to].map(({ name: shown, address }) => `${shown ?? ""} <${address ?? ""}>`);
  const head = [subject ?? "", date ?? "", ...people].join("\n");
  const at = { name, layer: "text", page: null } as const;
  const texts = "failed" in bodies ? [] : bodies.found;
  return [
    { ...at, text: head },
    ...texts.map(({ type, content }): ReadText => ({ ...at, text: content, html: type === "html" })),
  ];
}

/** Takes a message that lies in an archive apart. */
const readMail: ReadMail = async ({ name, bytes }): Promise<DocumentRead> => {
  const item = await readMessage(bytes);
  const { attachments, unread } = item;
  const files = attachments.flatMap(({ name: own, type, content }) =>
    "found" in content ? [{ name: `${name}/${own}`, type, bytes: content.found }] : [],
  );
  const missing = unread.map(({ name: part, reason }) => ({ ...reason, detail: `${name}/${part}` }));
  return { texts: textsOf(item, name), notes: [], missing, files };
};

/** Reads the files of a message, and the messages among what is in them. */
export function documentReader(
  options: Omit<ReadOptions, "mail">,
): (attachments: MailItem["attachments"]) => Promise<DocumentTexts> {
  return (attachments) => readDocuments(attachments, { ...options, mail: readMail });
}
