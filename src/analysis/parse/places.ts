import type { Segment, VisibleText } from "../facts";
import type { MailItem } from "../item";
import type { SearchedText } from "./destinations";
import { linkText } from "./documents";
import { asSeen } from "./lines";
import { numberedNames } from "./names";

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
