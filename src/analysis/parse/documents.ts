import { bounded, type ReportCut } from "../../codecs";
import type { Disguise, Edit, FoundDestination, DocumentVoice } from "../facts";
import type { DocumentNote, DocumentText, DocumentTexts, Unread } from "../item";
import { findDestinations, type SearchedText } from "./destinations";
import { drawsCode } from "./codeGrid";
import { plainAddress } from "./destinations/links";
import type { AskWalletChecks } from "./destinations/wallets";
import { readHtml } from "./html";
import { asSeen } from "./lines";

/** Lines as one text. */
export function textOf(lines: readonly { readonly text: string }[]): string {
  return lines.map(({ text }) => text).join("\n");
}

/** Targets of links, as text: an account may be in one. The letters before one say what it is for. */
export function linkText(targets: readonly string[]): string {
  return targets.map(plainAddress).join("\n");
}

interface Documents {
  readonly papers: readonly DocumentVoice[];
  readonly places: readonly SearchedText[];
  readonly cut: readonly Unread[];
}

class Papers {
  readonly #found = new Map<string, { paper: Omit<DocumentVoice, "text">; pages: string[] }>();

  add({ name, document, layer }: DocumentText, hidden: boolean, text: string): void {
    if (text.trim() === "") return;
    const key = `${document} ${layer} ${hidden ? "hidden" : ""}`;
    const known = this.#found.get(key);
    if (known === undefined) this.#found.set(key, { paper: { name, document, layer, hidden }, pages: [text] });
    else known.pages.push(text);
  }

  all(): DocumentVoice[] {
    return [...this.#found.values()].map(({ paper, pages }) => ({ ...paper, text: pages.join("\n") }));
  }
}

/** Words recognised in a picture are seen there, wherever a scanner has put them. */
const isHidden = ({ hidden, layer }: DocumentText): boolean => hidden === true && layer !== "ocr";

/** Takes documents apart. An attached page is read as one, as the body is. */
export function documentsOf(documents: DocumentTexts): Documents {
  const papers = new Papers();
  const places: SearchedText[] = [];
  const cut: Unread[] = [];
  for (const one of documents.found) {
    const { name, document, layer, page, text, html, mail, links = [] } = one;
    const put = (part: SearchedText["part"], words: string): void => {
      if (words !== "") places.push({ segment: null, name, layer, page, document, text: words, part });
    };
    const speak = (words: string, hidden: boolean): void => {
      papers.add(one, hidden, words);
      put(hidden ? "hidden" : "attachment", words);
    };
    const shown = html === true ? readHtml(text, mail !== true) : null;
    speak(shown === null ? (layer === "text" ? asSeen(text) : text) : textOf(shown.lines), isHidden(one));
    for (const hidden of shown?.hidden ?? []) speak(hidden, true);
    put("attachment", (shown?.alts ?? []).join("\n"));
    const own = (shown?.links ?? []).map(({ text, target }) => `${text.replace(/[^\p{L}\p{M}]+/gu, " ")} ${target}`);
    put("link", linkText([...links, ...own]));
    if (shown?.cut === true) cut.push({ name, kind: "attachment", reason: { code: "tooLarge" } });
    if (shown?.drawn === true || (layer === "text" && drawsCode(text.split("\n"))))
      cut.push({ name, kind: "attachment", reason: { code: "codeNotRead" } });
    if (shown?.elsewhere !== undefined && mail !== true)
      cut.push({ name, kind: "attachment", reason: { code: "picturesNotRead" } });
  }
  return { papers: papers.all(), places, cut };
}

/** Lines that readers of e-invoices and payment codes put together. What the sender wrote follows other labels. */
const label =
  /^(?:Account (?:holder|number)|Amount|BIC|BLZ|BSB|Bank(?: code|giro)?|Clearing number|Due|IBAN|IFSC|Pay(?:ee|er)(?: [a-z]{1,20})?|Payment|Plusgiro|Reference|Routing number|Sort code|Valid until): /;

/** The lines in which a paper says something: of data, its notes and messages. */
export function spokenLines({ layer, text }: DocumentVoice): readonly string[] {
  const lines = text.split("\n");
  return layer === "xml" || layer === "qr" ? lines.filter((line) => !label.test(line)) : lines;
}

const maxNotes = 200;

function named(
  lines: readonly string[],
  name: string,
  page: number | null,
  walletChecks: AskWalletChecks,
  report: ReportCut,
): readonly FoundDestination[] {
  const place: SearchedText = { text: lines.join("\n"), segment: null, part: "attachment", name, layer: "text", page };
  const { found, cut } = findDestinations([place], walletChecks);
  if (cut) report();
  return found;
}

/** What the later versions of documents name, and the earlier ones didn't. */
export function editsOf(
  notes: readonly DocumentNote[] | undefined,
  walletChecks: AskWalletChecks,
  report: ReportCut,
): Edit[] {
  return bounded(notes ?? [], maxNotes, report).flatMap((note) => {
    if (note.kind !== "edited") return [];
    const { name, page, before, after } = note;
    const namedIn = (lines: readonly string[]) => named(lines, name, page, walletChecks, report);
    return [{ name, page, before: namedIn(before), added: namedIn(after) }];
  });
}

/** The files that are not what their names say. */
export function disguisesOf(notes: readonly DocumentNote[] = []): Disguise[] {
  return notes.flatMap((note) => (note.kind === "disguised" ? [note] : []));
}
