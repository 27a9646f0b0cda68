import { nameTokens, sameName, skeleton } from "../../../names";
import { maxNameLength } from "../../terms";

/** What parts a person from a house in a display name: "Ann Berg | Acme", "Ann Berg (Acme)". No comma: "Bosch, Ann". */
const partition = /[|()[\]<>/\\\u00b7\u2022:;]|\s[-\u2013\u2014]+\s|\s@\s/;

const departments: ReadonlySet<string> = new Set(
  (
    "account accounts accounting accountant bookkeeping payable receivable payables receivables ap ar finance finances financial " +
    "billing invoice invoices invoicing payment payments treasury credit control collections remittance administration admin " +
    "office team staff department dept sales support service customer info " +
    "buchhaltung debitoren debitorenbuchhaltung kreditoren finanzen finanzbuchhaltung rechnungswesen rechnung rechnungen " +
    "rechnungsstelle zahlungsverkehr verwaltung buro abteilung vertrieb comptabilite compta facturation factures " +
    "tresorerie paiements recouvrement service clients contabilidad facturacion facturas tesoreria pagos cobros " +
    "finanzas administracion departamento contabilita fatturazione fatture amministrazione pagamenti incassi " +
    "ufficio contabilidade faturacao faturamento faturas tesouraria pagamentos cobrancas financeiro administracao " +
    "boekhouding debiteuren crediteuren facturen facturatie financien financiele administratie afdeling betalingen " +
    "regnskap okonomi okonomiavdeling bogholderi faktura fakturering betaling betalinger ekonomi ekonomiavdelning reskontra " +
    "laskutus talous kirjanpito taloushallinto ksiegowosc finanse faktury platnosci rozliczenia dzial biuro ucetni " +
    "uctarna ucetnictvi fakturace finance platby oddeleni"
  ).split(" "),
);

/** "GmbH", "Ltd": a word that falls off behind another. */
function isLegalForm(word: string): boolean {
  return nameTokens(`x ${word}`).length === 1;
}

/** The words of a part of a name in which the others are a department's; null where the company isn't among them. */
function besides(words: readonly string[], company: readonly string[]): readonly string[] | null {
  for (let at = 0; at + company.length <= words.length; at += 1) {
    const fits = company.every((word, index) => skeleton(words[at + index] ?? "") === skeleton(word));
    if (fits) return [...words.slice(0, at), ...words.slice(at + company.length)];
  }
  return null;
}

/** "Ann Berg | Acme" and "Acme Accounts" show Acme's name. Other words make another name of it: "Acme Partner Berg". */
export function isNamedAfter(shown: string, company: string): boolean {
  const core = nameTokens(company);
  if (core.length === 0) return false;
  const said = shown.slice(0, maxNameLength);
  return [said, ...said.split(partition)].some((part) => {
    if (sameName(company, part) || (part.trim() !== "" && skeleton(company) === skeleton(part))) return true;
    const rest = besides(nameTokens(part), core);
    return rest?.every((word) => departments.has(word) || isLegalForm(word)) === true;
  });
}
