/** The languages that mail is written in here. */
export const languages = ["en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "da", "no", "fi", "cs"] as const;
/** One of them, by ISO 639-1. */
export type Language = (typeof languages)[number];

/** Paraphrases of one thing to say: `[one|other]` is a choice, `{name}` a place. A line break parts paragraphs. */
export type Ways = readonly string[];

/** A subject and the text beneath it. */
export interface Note {
  readonly subject: Ways;
  readonly text: Ways;
}

/** How programs write, in this language, what they quote. */
export interface Quoting {
  readonly reply: string;
  readonly forward: string;
  /** Outlook's labels. */
  readonly from: string;
  readonly sent: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  readonly original: string;
  /** Gmail, Apple Mail, Thunderbird: the line over a quote, with {date}, {time}, {name}, {address}. */
  readonly wrote: Ways;
  readonly forwarded: Ways;
}

/** Labels of bank details. */
export interface Labels {
  readonly holder: Ways;
  readonly bank: Ways;
  readonly account: Ways;
}

/** What people write in one language, honest and not. */
export interface Phrases {
  readonly language: Language;
  readonly quoting: Quoting;
  readonly labels: Labels;
  /** {first}, {name}. */
  readonly greeting: Ways;
  readonly closing: Ways;
  /** Sentences that mean nothing. */
  readonly small: Ways;

  // Ordinary mail. Places: {invoice}, {order}, {amount}, {due}, {date}, {name}, {company}, {phone}, {tracking}, {vat}.
  readonly invoice: Note;
  readonly reminder: Note;
  readonly order: Note;
  readonly delivery: Note;
  readonly meeting: Note;
  readonly lunch: Note;
  readonly advice: Note;
  readonly receipt: Note;
  readonly news: Note;
  readonly warning: Note;
  readonly away: Note;
  readonly run: Note;
  readonly numbers: Note;
  /** Bank details have not changed. */
  readonly unchanged: Ways;

  // What fraudsters write. What ends with a colon is followed by an account.
  /** Asks to pay, with no word of a change. */
  readonly payTo: Ways;
  /** Announces a change; the account follows. */
  readonly changed: Ways;
  /** Announces a change without the account. */
  readonly later: Ways;
  readonly reason: Ways;
  /** Denies what it does; the account follows. */
  readonly denial: Ways;
  readonly pressure: Ways;
  /** {phone}. */
  readonly confirmCall: Ways;
  /** {phone}. */
  readonly phoneNew: Ways;
  /** {name}, {email}. */
  readonly contactNew: Ways;
  readonly ledger: Note;
  readonly refund: Ways;
  /** A direct debit mandate; the account follows. */
  readonly debit: Ways;
  /** {factor}; the account follows. */
  readonly factoring: Ways;
  /** {url}. */
  readonly portal: Ways;
  /** {url}. */
  readonly payLink: Ways;
  /** {wallet}. */
  readonly wallet: Ways;
  /** {alias}. */
  readonly alias: Ways;
  /** {address}. */
  readonly cheque: Ways;
  readonly gift: Note;
  /** A colleague's salary to another account; the account may follow. */
  readonly payroll: Note;
  /** The boss wants a transfer; the account may follow. */
  readonly urgent: Note;
  /** A colleague passes a message on. */
  readonly passOn: Ways;
  /** Subjects of announcements. */
  readonly changeSubject: Ways;
}
