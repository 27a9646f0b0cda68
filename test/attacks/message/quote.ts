import { longDates } from "../formats";
import { cut } from "./written";
import type { Block, Letter, Quoted } from "./letter";
import type { Person } from "../world";

/** Text as HTML shows it. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

const full = ({ name, address }: Person): string => (name === "" ? address : `${name} <${address}>`);
const all = (people: readonly Person[]): string => people.map(full).join("; ");

const dayOf = (letter: Letter, date: Date): string => longDates(letter.language).format(date);
const timeOf = (date: Date): string => date.toISOString().slice(11, 16);

/** The lines over a quoted message that programs with labels write. */
function labelled(letter: Letter, { from, to, cc, date, subject }: Quoted, colon = ":"): (readonly [string, string])[] {
  const { quoting } = letter;
  const rows: (readonly [string, string])[] = [
    [quoting.from, full(from)],
    [quoting.sent, `${dayOf(letter, date)} ${timeOf(date)}`],
    [quoting.to, all(to)],
  ];
  if (cc.length > 0) rows.push([quoting.cc, all(cc)]);
  rows.push([quoting.subject, subject]);
  return rows.map(([label, value]) => [`${label}${colon}`, value]);
}

/** The line over a quote: "On … wrote:". */
function attribution(letter: Letter, { from, date }: Quoted): string {
  const ways = letter.quoting.wrote;
  const way = ways[letter.client === "thunderbird" ? ways.length - 1 : 0] ?? "";
  const places: Readonly<Record<string, string>> = {
    date: dayOf(letter, date),
    time: timeOf(date),
    name: from.name,
    address: from.address,
  };
  return way.replace(/\{(\w+)\}/g, (_, name: string) => places[name] ?? "");
}

const isLabelled = ({ client, threadIs }: Letter): boolean => client === "outlook" || threadIs === "forward";

function headOf(letter: Letter, quoted: Quoted, depth: number): string {
  const { quoting, client, threadIs } = letter;
  if (threadIs === "reply" && client !== "outlook") return `${attribution(letter, quoted)}\n`;
  const rows = labelled(letter, quoted)
    .map((row) => row.join(" "))
    .join("\n");
  const over =
    client === "outlook"
      ? depth % 2 === 0
        ? quoting.original
        : "_".repeat(32)
      : (quoting.forwarded[client === "apple" ? 1 : 0] ?? quoting.forwarded[0] ?? "");
  return `${over}\n${client === "apple" ? "\n" : ""}${rows}\n`;
}

/** The thread as plain text. */
function threadText(letter: Letter): string {
  const quotes = !isLabelled(letter);
  const from = (depth: number): string => {
    const quoted = letter.thread[depth];
    if (quoted === undefined) return "";
    const text = `${quoted.text}\n\n${from(depth + 1)}`.trimEnd();
    const shown = quotes ? text.replace(/^/gm, "> ") : text;
    return `${headOf(letter, quoted, depth)}${quotes ? "" : "\n"}${shown}`;
  };
  return from(0);
}

/** Text as HTML, its lines kept; where a style cuts digits, there is a tag. */
export function inHtml(text: string, tag: "cell" | "span" = "span"): string {
  const lines = escaped(text).replaceAll("\n", "<br>\n");
  return lines.replaceAll(cut, tag === "cell" ? "</td><td>" : '</span><span style="color:#1f1f1f">');
}

const paragraph = (letter: Letter, html: string): string =>
  letter.client === "outlook" ? `<p class="MsoNormal">${html}</p>` : `<div>${html}</div><div><br></div>`;

function quoteHtml(letter: Letter, depth: number): string {
  const quoted = letter.thread[depth];
  if (quoted === undefined) return "";
  const text = quoted.text
    .split("\n\n")
    .map((part) => paragraph(letter, inHtml(part)))
    .join("\n");
  const inner = `${text}\n${quoteHtml(letter, depth + 1)}`;
  const rows = labelled(letter, quoted)
    .map(([label, value]) => `<b>${escaped(label)}</b> ${escaped(value)}`)
    .join("<br>\n");
  const { client, quoting } = letter;
  if (client === "outlook") {
    return `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${rows}</p></div></div>\n${inner}`;
  }
  if (letter.threadIs === "forward") {
    const over = escaped(quoting.forwarded[client === "apple" ? 1 : 0] ?? "");
    return client === "apple"
      ? `<blockquote type="cite"><div>${over}</div><br><div>${rows}</div><br>${inner}</blockquote>`
      : `<div class="gmail_quote"><div dir="ltr" class="gmail_attr">${over}<br>${rows}<br></div><br><br>${inner}</div>`;
  }
  const line = escaped(attribution(letter, quoted));
  if (client === "gmail") {
    return `<div class="gmail_quote"><div dir="ltr" class="gmail_attr">${line}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${inner}</blockquote></div>`;
  }
  const over =
    client === "thunderbird"
      ? `<div class="moz-cite-prefix">${line}<br></div>`
      : `<div><div>${line}</div><br class="Apple-interchange-newline">`;
  return `${over}<blockquote type="cite">${inner}</blockquote>${client === "apple" ? "</div>" : ""}`;
}

/** The body as plain text, with its thread. */
export function bodyText(letter: Letter): string {
  const blocks = letter.body.filter(({ only }) => only !== "html").map(({ text }) => text.replaceAll(cut, " "));
  return `${blocks.join("\n\n")}\n\n${threadText(letter)}`.trimEnd();
}

const blockHtml =
  (letter: Letter) =>
  ({ text, html }: Block): string =>
    html ?? paragraph(letter, text.includes(cut) ? `<span>${inHtml(text)}</span>` : inHtml(text));

/** The body as HTML, with its thread. */
export function bodyHtml(letter: Letter): string {
  const blocks = letter.body.filter(({ only }) => only !== "text").map(blockHtml(letter));
  const head =
    letter.client === "outlook"
      ? '<meta name="Generator" content="Microsoft Word 15 (filtered medium)"><style>p.MsoNormal{margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif}</style>'
      : '<meta http-equiv="content-type" content="text/html; charset=utf-8">';
  return `<html><head>${head}</head><body lang="${letter.language}">${blocks.join("\n")}\n${quoteHtml(letter, 0)}</body></html>`;
}
