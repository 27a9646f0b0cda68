import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Meaning } from "../../src/analysis";
import { announcements } from "../../src/analysis/meanings";
import { readerFiles, wordingModelFrom } from "../../src/inspect";
import listed from "../../assets/reader/reader.json";
import { segmentsOf } from "./wordingKit";

const folder = join(__dirname, "../../assets/reader/");

/** The weights as they lie next to the sources: a build gives them names with their digests. */
function shipped() {
  const files = readerFiles(folder);
  if (files === null) throw new Error("no weights are listed");
  const of = (name: string, sha256: string) => ({ place: join(folder, name), sha256 });
  return { gate: of("gate.bin", files.gate.sha256), reader: of("reader.bin", files.reader.sha256) };
}

const reader = wordingModelFrom(shipped());

/** How sure the reader is of each meaning in a message of two lines. */
async function byModel(subject: string, sentence: string): Promise<readonly (readonly [Meaning, number])[]> {
  const wording = await reader.read(segmentsOf(subject, sentence), "ours");
  if ("failed" in wording) throw new Error(wording.failed.code);
  return wording.found.filter(({ at }) => at === 1).map(({ meaning, sure }) => [meaning, sure]);
}

const announcing: ReadonlySet<Meaning> = new Set(announcements);

test("takes 16 MB at most", () => {
  const sizes = listed.files.map(({ bytes }) => bytes);
  expect(sizes).toHaveLength(2);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(16_000_000);
});

test.each([
  ["en", "New bank", "As of March we bank with another house, so kindly settle our invoices there."],
  ["de", "Neue Bank", "Wir haben die Bank gewechselt; bitte begleichen Sie Rechnungen künftig auf das neue Konto."],
  ["fr", "Nouvelle banque", "Nous avons changé de banque : merci de régler nos factures sur le nouveau compte."],
  ["es", "Nuevo banco", "Hemos cambiado de banco; les rogamos que abonen nuestras facturas en la nueva cuenta."],
  ["it", "Nuova banca", "Abbiamo cambiato banca: vi preghiamo di saldare le fatture sul nuovo conto."],
  ["nl", "Nieuwe bank", "Wij zijn van bank veranderd; betaal onze facturen voortaan op de nieuwe rekening."],
  ["pt", "Novo banco", "Mudámos de banco: pedimos que paguem as nossas faturas na nova conta."],
  ["pl", "Nowy bank", "Zmieniliśmy bank; prosimy opłacać nasze faktury na nowe konto."],
  ["cs", "Nová banka", "Změnili jsme banku, plaťte prosím naše faktury na nový účet."],
  ["sv", "Ny bank", "Vi har bytt bank; betala våra fakturor till det nya kontot."],
  ["da", "Ny bank", "Vi har skiftet bank; betal venligst vores fakturaer til den nye konto."],
  ["no", "Ny bank", "Vi har byttet bank; betal fakturaene våre til den nye kontoen."],
  ["fi", "Uusi pankki", "Olemme vaihtaneet pankkia; maksakaa laskumme uudelle tilille."],
])("hears a change of bank in %s", async (_, subject, sentence) => {
  const sure = (await byModel(subject, sentence)).filter(([meaning]) => announcing.has(meaning));
  expect(sure[0]?.[1]).toBeGreaterThan(0.6);
});

test.each([
  ["Our bank", "Our bank details are the same as ever."],
  ["Delivery", "The delivery will arrive on Thursday afternoon."],
  ["Fraud", "Beware of fraudsters who write that a supplier's account has changed."],
])("hears nothing in %s: %s", async (subject, sentence) => {
  expect((await byModel(subject, sentence)).filter(([, sure]) => sure > 0.5)).toEqual([]);
});

test("hears what docs/deploy/wording-model.md has administrators send themselves, from a stranger too", async () => {
  const page = readFileSync(join(__dirname, "../../docs/deploy/wording-model.md"), "utf8");
  const [, quoted = ""] = /\n {2}> (Invoice 4711[^\n]*)\n/.exec(page) ?? [];
  const said = quoted.split(/(?<=\.) /);
  expect(said).toHaveLength(2);
  const wording = await reader.read(segmentsOf("Re: Invoice 4711", ...said), "asks");
  if ("failed" in wording) throw new Error(wording.failed.code);
  const later = wording.found.find(({ at, meaning }) => at === 2 && meaning === "later");
  expect(later?.sure).toBeGreaterThan(0.96);
});
