import { makeAccount } from "../accounts";
import { say } from "../base";
import type { Random } from "../random";
import { inHtml } from "../message/quote";
import { accountInline, accountLines, cut, setIn, styles } from "../message/written";
import { anyAuthor, freemail, hijacked, lookalike } from "./impostor";
import type { AttackKind } from "./kind";
import { asked, by, newAccount, offRecord } from "./parts";

const oddStyles = styles.filter((style) => style !== "groups" && style !== "solid");

const swap = (id: string, author: AttackKind["make"]): AttackKind => ({ id, on: "asking", real: true, make: author });

/** Another account in an invoice, without a word about it, by each sort of author. */
const swaps: readonly AttackKind[] = [
  swap("account-swap/hijacked", (random, base) =>
    by(
      base,
      hijacked(base),
      { insert: [{ text: asked(random, base, base.phrases.payTo, newAccount(random, base)) }] },
      { asks: "pay", destination: offRecord(base) },
      "An account off the record in an invoice",
    ),
  ),
  swap("account-swap/lookalike", (random, base) => {
    const author = lookalike(random, base.from);
    if (author === null) return null;
    const insert = [{ text: asked(random, base, base.phrases.payTo, newAccount(random, base)) }];
    return by(
      base,
      author,
      { insert },
      { asks: "pay", destination: offRecord(base) },
      "An account off the record in an invoice",
    );
  }),
  swap("account-swap/freemail", (random, base) => {
    if (base.supplier.domains.length === 0) return null;
    const insert = [{ text: asked(random, base, base.phrases.payTo, newAccount(random, base)) }];
    return by(
      base,
      freemail(random, base),
      { insert },
      { asks: "pay", destination: offRecord(base) },
      "An account off the record in an invoice",
    );
  }),
];

/** An account of a record in a special state. */
const ofState = (id: string, special: NonNullable<AttackKind["special"]>, own: boolean, why: string): AttackKind => ({
  id,
  on: "asking",
  special,
  real: false,
  make: (random, base) => {
    const [onRecord] = base.supplier.accounts;
    if (own && onRecord === undefined) return null;
    const account = own && onRecord !== undefined ? onRecord : newAccount(random, base);
    const insert = [{ text: asked(random, base, base.phrases.payTo, account) }];
    return by(base, hijacked(base), { insert }, { asks: "pay", destination: own ? "onRecord" : offRecord(base) }, why);
  },
});

const states: readonly AttackKind[] = [
  ofState("first-destination", "noAccount", false, "A supplier of whom no account is on record names one"),
  ofState("inactive-supplier/own-account", "inactive", true, "A supplier that is closed asks for payment"),
  ofState("inactive-supplier/new-account", "inactive", false, "A supplier that is closed names another account"),
  ofState("blocked-supplier/new-account", "blocked", false, "A supplier that is blocked names another account"),
  ofState("recent-record/own-account", "recentBank", true, "The account on record is a week old"),
  ofState(
    "recent-record/new-account",
    "recentBank",
    false,
    "The record was changed a week ago, and now there is another account",
  ),
  {
    id: "rejected-account",
    on: "asking",
    special: "rejected",
    real: false,
    make: (random, base) => {
      const [account] = base.supplier.rejected;
      if (account === undefined) return null;
      const insert = [{ text: asked(random, base, base.phrases.payTo, account) }];
      return by(
        base,
        hijacked(base),
        { insert },
        { asks: "pay", destination: "another" },
        "An account that was rejected before",
      );
    },
  },
  {
    id: "account-of-another-supplier",
    on: "asking",
    real: false,
    make: (random, base) => {
      const other = random.pick(
        base.world.suppliers.filter(({ id, accounts }) => id !== base.supplier.id && accounts.length > 0),
      );
      const [account] = other.accounts;
      if (account === undefined) return null;
      const insert = [{ text: asked(random, base, base.phrases.payTo, account) }];
      return by(
        base,
        hijacked(base),
        { insert },
        { asks: "pay", destination: "another" },
        "An account of another supplier",
      );
    },
  },
];

/** The digits set so that a reader overlooks them, or a program does. */
const written: readonly AttackKind[] = oddStyles.map((style) => ({
  id: `account-written/${style}`,
  on: "asking",
  real: true,
  make: (random, base) => {
    const account =
      style === "wordsBetween" || style === "overCells"
        ? makeAccount(random, base.world.country === "GB" ? "IE" : base.world.country)
        : newAccount(random, base);
    const text = asked(random, base, base.phrases.payTo, account, style);
    const cells = style === "overCells";
    const html = cells ? `<table><tr><td>${inHtml(text, "cell")}</td></tr></table>` : undefined;
    const insert = [html === undefined ? { text } : { text, html }];
    const format =
      style === "overCells" || style === "overSpans" ? random.pick(["html", "both"] as const) : base.format;
    return by(
      base,
      anyAuthor(random, base),
      { insert, format },
      { asks: "pay", destination: offRecord(base) },
      `An account off the record, its digits set ${style}`,
    );
  },
}));

type Place = (
  random: Random,
  lines: string,
  line: string,
) => readonly { readonly text: string; readonly html?: string; readonly only?: "html" | "text" }[];

const hiding: Readonly<Record<string, Place>> = {
  displayNone: (_, lines) => [{ text: "", html: `<div style="display:none">${inHtml(lines)}</div>` }],
  whiteOnWhite: (_, lines) => [
    { text: "", html: `<div style="color:#ffffff;background-color:#ffffff;font-size:11pt">${inHtml(lines)}</div>` },
  ],
  tiny: (_, lines) => [{ text: "", html: `<span style="font-size:1px;line-height:1px">${inHtml(lines)}</span>` }],
  offPage: (_, lines) => [{ text: "", html: `<div style="position:absolute;left:-9999px">${inHtml(lines)}</div>` }],
  altText: (_dice, _lines, line) => [
    { text: "", html: `<img src="cid:bank@1" alt="${inHtml(line)}" width="400" height="120">` },
  ],
  linkTarget: (_dice, _lines, line) => [
    { text: "", html: `<a href="https://example.com/?to=${encodeURIComponent(line)}">PDF</a>` },
  ],
  title: (_dice, _lines, line) => [{ text: "", html: `<span title="${inHtml(line)}">*</span>` }],
  officeComment: (_, lines) => [{ text: "", html: `<!--[if mso]><p>${inHtml(lines)}</p><![endif]-->` }],
};

/** Text that is meant for no one's eyes; the others are parts that HTML has for other ends. */
const unseen: ReadonlySet<string> = new Set(["displayNone", "whiteOnWhite", "tiny", "offPage"]);

/** The account where people don't look, but where copying, printing or another program brings it to light. */
const hidden: readonly AttackKind[] = Object.entries(hiding).map(([place, put]) => ({
  id: `account-hidden/${place}`,
  on: "asking",
  real: true,
  make: (random, base) => {
    const account = newAccount(random, base);
    const lines = accountLines(random, base.phrases, account, base.supplier.name);
    const insert = [
      { text: base.real ? say(random, base.phrases.invoice.text, base.places) : "" },
      ...put(random, lines, accountInline(account)),
    ].filter(({ text, ...rest }) => text !== "" || "html" in rest);
    const format = random.pick(["html", "both"] as const);
    return by(
      base,
      hijacked(base),
      { insert, format },
      { asks: "pay", destination: offRecord(base), hidden: unseen.has(place) },
      `An account off the record that stands in ${place}`,
    );
  },
}));

const elsewhere: readonly AttackKind[] = [
  {
    id: "account-in-text-part-only",
    on: "asking",
    real: true,
    make: (random, base) => {
      const text = asked(random, base, base.phrases.payTo, newAccount(random, base));
      return by(
        base,
        hijacked(base),
        { insert: [{ text, only: "text" }], format: "both" },
        { asks: "pay", destination: offRecord(base) },
        "An account in the text part alone, which HTML programs don't show",
      );
    },
  },
  {
    id: "account-in-html-only",
    on: "asking",
    real: true,
    make: (random, base) => {
      const text = asked(random, base, base.phrases.payTo, newAccount(random, base));
      return by(
        base,
        hijacked(base),
        { insert: [{ text, only: "html" }], format: "both" },
        { asks: "pay", destination: offRecord(base) },
        "An account in the HTML alone, which text programs don't show",
      );
    },
  },
  {
    id: "account-in-subject",
    on: "asking",
    real: true,
    make: (random, base) => {
      const subject = `${base.subject} ${accountInline(newAccount(random, base))}`;
      return by(
        base,
        hijacked(base),
        { subject },
        { destination: offRecord(base), asks: base.asks ? "pay" : "none" },
        "An account off the record in the subject",
      );
    },
  },
  {
    id: "account-in-quoted-part",
    on: "asking",
    real: false,
    make: (random, base) => {
      const text = asked(random, base, base.phrases.payTo, newAccount(random, base));
      const first = {
        from: base.from,
        to: [base.to],
        cc: [],
        date: new Date(base.date.getTime() - 9e7),
        subject: base.subject,
        text,
      };
      return by(
        base,
        hijacked(base),
        { thread: [first, ...base.thread] },
        { asks: "pay", destination: offRecord(base) },
        "An account off the record in what looks like an earlier message",
      );
    },
  },
  {
    id: "account-in-calendar",
    on: "asking",
    real: true,
    make: (random, base) => {
      const line = accountInline(newAccount(random, base));
      const content = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        "UID:1@x",
        "DTSTART:20261008T090000Z",
        `SUMMARY:${base.subject}`,
        `DESCRIPTION:${say(random, base.phrases.payTo, base.places)}\\n${line}`,
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ].join("\r\n");
      return by(
        base,
        hijacked(base),
        { files: [{ name: "invite.ics", type: "text/calendar", content }] },
        { destination: offRecord(base), asks: base.asks ? "pay" : "none" },
        "An account off the record in a calendar part",
      );
    },
  },
  {
    id: "account-in-html-file",
    on: "asking",
    real: true,
    make: (random, base) => {
      const lines = asked(random, base, base.phrases.payTo, newAccount(random, base));
      const content = `<html><body><h1>${base.subject.replace(/[<&]/g, " ")}</h1><p>${inHtml(lines)}</p></body></html>`;
      return by(
        base,
        hijacked(base),
        { files: [{ name: "invoice.html", type: "text/html", content }] },
        { destination: offRecord(base), asks: base.asks ? "pay" : "none" },
        "An account off the record in an attached page",
      );
    },
  },
  {
    id: "account-in-text-file",
    on: "asking",
    real: true,
    make: (random, base) => {
      const content = asked(random, base, base.phrases.payTo, newAccount(random, base)).replaceAll(cut, " ");
      return by(
        base,
        hijacked(base),
        { files: [{ name: "payment.txt", type: "text/plain", content }] },
        { destination: offRecord(base), asks: base.asks ? "pay" : "none" },
        "An account off the record in an attached text",
      );
    },
  },
  {
    id: "account-in-link-text",
    on: "asking",
    real: true,
    make: (random, base) => {
      const account = newAccount(random, base);
      const value = account.scheme === "iban" ? setIn("groups", account.value) : accountInline(account);
      const text = `${say(random, base.phrases.payTo, base.places)} ${value}`;
      const html = `<p>${inHtml(text.slice(0, text.length - value.length))}<a href="https://example.com/pay">${inHtml(value)}</a></p>`;
      return by(
        base,
        hijacked(base),
        { insert: [{ text, html }], format: "html" },
        { asks: "pay", destination: offRecord(base) },
        "An account off the record as the words of a link",
      );
    },
  },
];

/** Attacks by an account alone. */
export const accountAttacks: readonly AttackKind[] = [...swaps, ...states, ...written, ...hidden, ...elsewhere];
