import type { Segment, VisibleText } from "../facts";
import type { MailItem } from "../item";
import type { SearchedText } from "./destinations";
import { linkText } from "./documents";
import { asSeen } from "./lines";

const minWords = 3;
const word = /\p{L}{2,}/gu;
const ending = /\.[a-z0-9]{1,5}$/iu;
const twoDigits = /\d\D{0,3}\d/;

function peopleOf({ from, sender, replyTo, to, cc }: MailItem): readonly string[] {
  const people = [...from, ...(sender === null ? [] : [sender]), ...replyTo, ...to, ...cc];
  return people.flatMap(({ name }) => name ?? []);
}

/** The names in which an account may be, of people and of files. */
function numberedNames(item: MailItem): { people: string; files: string } {
  const numbered = (names: readonly string[]) => names.filter((name) => twoDigits.test(name)).join("\n");
  return { people: numbered(peopleOf(item)), files: numbered(item.attachments.map(({ name }) => name)) };
}

/** What the names around a message say: of people, files and pictures. Lines, with a blank one after each. */
export function wordsOfNames(item: MailItem, alts: readonly string[]): readonly string[] {
  const files = item.attachments.map(({ name }) => name.replace(ending, "").replace(/[_+.]/g, " "));
  const says = (name: string): boolean => (name.match(word)?.length ?? 0) >= minWords;
  return [...new Set([...peopleOf(item), ...files, ...alts])].filter(says).flatMap((name) => [name, ""]);
}

function headerText({ from, to, cc, date, subject }: Segment): string {
  const names = [from, ...to, ...cc].flatMap((person) => person?.name ?? []);
  return [subject ?? "", date ?? "", ...names].filter((text) => /\d{4}|\d.{1,3}\d.{1,3}\d/.test(text)).join("\n");
}

/** The texts of a message in which destinations may be: its voices, headers and names, what is hidden, and links. */
export function placesOf(segments: readonly Segment[], body: VisibleText, item: MailItem): SearchedText[] {
  const here = { name: null, layer: "text", page: null } as const;
  const places: SearchedText[] = segments.map((segment, index) => ({
    ...here,
    text: segment.lines.join("\n"),
    segment: index,
    part: segment.role === "new" ? "body" : "quoted",
  }));
  const add = (part: SearchedText["part"], text: string, segment: number | null = null) => {
    if (text !== "") places.push({ ...here, text, segment, part });
  };
  segments.forEach((segment, index) => {
    if (index > 0) add("quoted", headerText(segment), index);
  });
  const { people, files } = numberedNames(item);
  add("subject", asSeen(item.subject ?? ""));
  add("subject", people);
  add("attachment", files);
  for (const text of body.hidden) add("hidden", text);
  add("hidden", body.alts.join("\n"));
  add("link", linkText(body.links.map(({ target }) => target)));
  return places;
}
