import { join } from "node:path";
import type { Meaning } from "../../src/analysis";
import { readerFiles, wordingFrom } from "../../src/inspect";
import listed from "../../assets/reader/reader.json";
import { segmentsOf } from "./wordingKit";

const folder = join(__dirname, "../../assets/reader/");

/** The weights as they lie beside the sources: a build gives them names with their digests. */
function shipped() {
  const files = readerFiles(folder);
  if (files === null) throw new Error("no weights are listed");
  const of = (name: string, sha256: string) => ({ place: join(folder, name), sha256 });
  return { gate: of("gate.bin", files.gate.sha256), reader: of("reader.bin", files.reader.sha256) };
}

const reader = wordingFrom(shipped());

/** The likeliest meaning of a sentence, if the reader is surer than not. */
async function meaningOf(sentence: string): Promise<Meaning | null> {
  const wording = await reader.hear(segmentsOf(sentence));
  if ("failed" in wording) throw new Error(wording.failed.code);
  const sure = wording.heard.filter((one) => one.sure > 0.5).sort((a, b) => b.sure - a.sure);
  return sure[0]?.meaning ?? null;
}

test("takes 16 MB at most", () => {
  const sizes = listed.files.map(({ bytes }) => bytes);
  expect(sizes).toHaveLength(2);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(16_000_000);
});

test.each([
  ["en", "As of March we bank with another house, so kindly settle our invoices there."],
  ["de", "Wir haben die Bank gewechselt; bitte begleichen Sie Rechnungen künftig auf das neue Konto."],
  ["fr", "Nous avons changé de banque : merci de régler désormais nos factures sur le nouveau compte."],
  ["es", "Hemos cambiado de banco; les rogamos que abonen nuestras facturas en la nueva cuenta."],
  ["it", "Abbiamo cambiato banca: vi preghiamo di saldare le fatture sul nuovo conto."],
  ["nl", "Wij zijn van bank veranderd; betaal onze facturen voortaan op de nieuwe rekening."],
  ["pt", "Mudámos de banco: pedimos que paguem as nossas faturas na nova conta."],
  ["pl", "Zmieniliśmy bank; prosimy opłacać nasze faktury na nowe konto."],
  ["cs", "Změnili jsme banku, plaťte prosím naše faktury na nový účet."],
  ["sv", "Vi har bytt bank; betala våra fakturor till det nya kontot."],
  ["da", "Vi har skiftet bank; betal venligst vores fakturaer til den nye konto."],
  ["no", "Vi har byttet bank; betal fakturaene våre til den nye kontoen."],
  ["fi", "Olemme vaihtaneet pankkia; maksakaa laskumme uudelle tilille."],
])("hears a change of bank in %s", async (_, sentence) => {
  expect(await meaningOf(sentence)).toBe("change");
});

test.each<[Meaning | null, string]>([
  ["later", "You will get our new account data in a separate letter; until then please pay nothing."],
  ["hold", "Please stop the transfer that you set up for us on Monday."],
  ["factor", "We have sold our receivables to Merkur Factoring, to whom alone you can now pay."],
  ["method", "Transfers no longer reach us, so please pay this one by credit card."],
  ["contact", "For anything about our invoices, please ring my direct line from now on and not the office."],
  ["portal", "Please enter your bank details in our supplier portal again."],
  [null, "Our bank details are the same as ever."],
  [null, "The delivery will arrive on Thursday afternoon."],
  [null, "Beware of fraudsters who write that a supplier's account has changed."],
])("hears %s", async (meaning, sentence) => {
  expect(await meaningOf(sentence)).toBe(meaning);
});
