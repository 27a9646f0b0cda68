import type { MailItem } from "../item";

const minWords = 3;
const word = /\p{L}{2,}/gu;
const ending = /\.[a-z0-9]{1,5}$/iu;
const twoDigits = /\d\D{0,3}\d/;

function peopleOf({ from, sender, replyTo, to, cc }: MailItem): readonly string[] {
  const people = [...from, ...(sender === null ? [] : [sender]), ...replyTo, ...to, ...cc];
  return people.flatMap(({ name }) => name ?? []);
}

/** The names in which an account may be, of people and of files. */
export function numberedNames(item: MailItem): { people: string; files: string } {
  const numbered = (names: readonly string[]) => names.filter((name) => twoDigits.test(name)).join("\n");
  return { people: numbered(peopleOf(item)), files: numbered(item.attachments.map(({ name }) => name)) };
}

/** What the names around a message say: of people, files and pictures. Lines, with a blank one after each. */
export function wordsOfNames(item: MailItem, alts: readonly string[]): readonly string[] {
  const files = item.attachments.map(({ name }) => name.replace(ending, "").replace(/[_+.]/g, " "));
  const says = (name: string): boolean => (name.match(word)?.length ?? 0) >= minWords;
  return [...new Set([...peopleOf(item), ...files, ...alts])].filter(says).flatMap((name) => [name, ""]);
}
