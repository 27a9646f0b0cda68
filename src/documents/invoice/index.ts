import { base64Bytes, tries, type ReportCut } from "../../codecs";
import { unreadFile, type InnerFile, type DocumentRead, type DocumentReader, type ReadText } from "../reader";
import { codesOf } from "../xml/markup";
import { below, oneLine, valueAt, treeOf, type Element } from "../xml/tree";
import type { Reason } from "../../analysis";
import { paymentsOfCii, paymentsOfFatturaPa, paymentsOfUbl, linesOf, maxPayments } from "./formats";
import { decodeXml } from "../text";
import { readFlat } from "../office/flat";

const maxFiles = 50;
const minBytes = 16;

const ENCLOSING = ["EmbeddedDocumentBinaryObject", "AttachmentBinaryObject", "Attachment", "AttachmentData"];

function nameOf(element: Element, parent: Element | undefined, at: number): string {
  const own = element.attributes.get("filename") ?? element.attributes.get("fileName") ?? "";
  const beside = parent === undefined ? "" : valueAt(parent, "NomeAttachment");
  return oneLine(own) || beside || `${at + 1}`;
}

/** Files enclosed in an invoice as base64; viewers show them with it. */
function enclosedFiles(root: Element, name: string, report: ReportCut): { files: InnerFile[]; used: Set<Element> } {
  const files: InnerFile[] = [];
  const used = new Set<Element>();
  const mayTake = tries(maxFiles, report);
  const parents = new Map(
    below(root, "Allegati").flatMap((each) => each.children.map((child) => [child, each] as const)),
  );
  for (const element of below(root, ...ENCLOSING)) {
    if (element.children.length > 0) continue;
    const bytes = base64Bytes(element.text);
    if (bytes === null || bytes.length < minBytes) continue;
    if (!mayTake()) break;
    used.add(element);
    const type = element.attributes.get("mimeCode") ?? "";
    const own = nameOf(element, parents.get(element), files.length);
    files.push({ name: `${name}/${own}`, type: type.toLowerCase(), bytes, embedded: true });
  }
  return { files, used };
}

const VAGUE =
  /^(?:.{1,4}|value|text|name|code|number|content|other|othr|identifier|type|party|detail|details|amount|account|accountid)$/i;
const DEBITED =
  /^(?:DbtrAcct|AccountToBeDebited|PayerFinancialAccount|PayerPartyDebtorFinancialAccount|DebtorAccount)$/;
const HOLDER =
  /^(?:BankAccountOwner|AccountOwner|AccountHolder|AccountHolderName|AccountName|Kontoinhaber|Beneficiario)$/i;
const PLAIN =
  /^(?:schema.*|scheme.*|currency.*|unit.*|list.*|lang|language.*|mimeCode|type|version.*|format|space|noNamespace.*)$/i;
/** A longer value without a space is data: a signature, an image. */
const maxWord = 4_000;

function wordsOf(name: string): string {
  return name
    .slice(0, 100)
    .replace(/[_.-]{1,9}/g, " ")
    .replace(/(?<=\p{Ll}|\d)(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, " ");
}

function labelOf(path: readonly string[]): string {
  if (path.some((name) => DEBITED.test(name))) return "Payer account";
  const own = path.at(-1) ?? "";
  if (HOLDER.test(own)) return "Account holder";
  let from = path.length - 1;
  while (from > 0 && path.length - from < 3 && VAGUE.test(path[from] ?? "")) from--;
  return path.slice(from).map(wordsOf).join(" ");
}

const isData = (value: string): boolean => value.length > maxWord && !/\s/.test(value);

function linesOfElement({ text, attributes }: Element, path: readonly string[]): string[] {
  const label = labelOf(path);
  const value = text.trim();
  const lines = value === "" || isData(value) ? [] : value.split(/\r?\n/).map(oneLine);
  const found = lines.map((line, at) => (at === 0 ? `${label}: ${line}` : line));
  for (const [name, each] of attributes)
    if (!name.startsWith(":") && !PLAIN.test(name) && each.trim() !== "" && !isData(each))
      found.push(`${label} ${wordsOf(name)}: ${oneLine(each)}`);
  return found;
}

/** Every text of a document after its name: "Bank Account Nr: 1234567". Leaves out everything within `used`. */
function generalLines(root: Element, used: ReadonlySet<Element>, max: number): { lines: string[]; cut: boolean } {
  const lines: string[] = [];
  let length = 0;
  const open: { element: Element; path: readonly string[] }[] = [{ element: root, path: [root.name] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { element, path } = next;
    if (used.has(element)) continue;
    for (const line of linesOfElement(element, path)) {
      lines.push(line);
      length += line.length + 1;
    }
    if (length > max) return { lines, cut: true };
    for (let index = element.children.length - 1; index >= 0; index--) {
      const child = element.children[index];
      if (child !== undefined) open.push({ element: child, path: [...path.slice(-6), child.name] });
    }
  }
  return { lines, cut: false };
}

/** Reads XML: payments of known invoice formats as labelled lines; all other XML as texts with their elements' names. */
export const readXml: DocumentReader = async (file, tools): Promise<DocumentRead> => {
  const { name, bytes } = file;
  const { limits } = tools;
  const decoded = decodeXml(bytes);
  if ("failed" in decoded) return unreadFile(name, decoded.failed);
  const flat = readFlat(file, decoded.text, tools);
  if (flat !== null) return flat;
  const { root, faults, cut } = treeOf(decoded.text);
  if (root === null) return unreadFile(name, "damaged");
  const known = [paymentsOfUbl, paymentsOfCii, paymentsOfFatturaPa].map((read) => read(root));
  const payments = known.flatMap((each) => each.payments);
  const missing: Reason[] = [];
  const { files, used } = enclosedFiles(root, name, () => missing.push({ code: "tooMany", detail: name }));
  if (payments.length <= maxPayments) for (const each of known.flatMap((one) => [...one.used])) used.add(each);
  const rest = generalLines(root, used, limits.characters);
  const blocks = payments.slice(0, maxPayments).map((payment) => linesOf(payment).join("\n"));
  const texts = [...blocks, rest.lines.join("\n")].filter((text) => text !== "");
  for (const code of codesOf(faults)) missing.push({ code, detail: name });
  if (cut || rest.cut) missing.push({ code: "tooLarge", detail: name });
  return {
    texts: texts.map((text): ReadText => ({ name, layer: "xml", page: null, text: text.slice(0, limits.characters) })),
    notes: [],
    missing,
    files,
  };
};
