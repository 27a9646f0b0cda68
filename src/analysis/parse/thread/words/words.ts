/** What a line of a quoted header says. `other` belongs to the header and says nothing that is kept apart. */
export type Label = "from" | "date" | "to" | "cc" | "subject" | "other";

/** What a language puts around quoted messages: words apart by "|". A field left empty is never read in it. */
export interface ThreadWords {
  /** Labels of header lines, as Outlook (desktop, web, mobile, Mac), Gmail, Apple Mail, Thunderbird, Notes and webmails write them. */
  readonly from: string;
  readonly date: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  readonly other: string;
  readonly original: string;
  readonly forwarded: string;
  /** Apple Mail's "Begin forwarded message", with a colon and without dashes. */
  readonly begins: string;
  /** What a webmail writes above a header, before the date that the header then lacks. */
  readonly dated: string;
  /** Notes' "Forwarded by NAME on DATE" between dashes, as far as the name. */
  readonly forwardedBy: string;
  readonly wrote: string;
  /** What is before the name where there is neither verb nor date ("Quoting NAME:"). */
  readonly quoting: string;
  readonly before: string;
  /** Words between date, name and verb that belong to neither. */
  readonly joins: string;
  readonly by: string;
  /** "on behalf of" between an address and the name that it sends for. */
  readonly behalf: string;
  readonly days: string;
  readonly months: string;
  /** Prefixes of a subject, counted where a colon follows. */
  readonly reply: string;
  readonly forward: string;
}
