import { oneLine, type Element } from "../xml/tree";

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
export function generalLines(
  root: Element,
  used: ReadonlySet<Element>,
  max: number,
): { lines: string[]; cut: boolean } {
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
