import { findDestinations } from "../../../../src/analysis/parse/destinations";
import { walletChecks } from "../../walletChecks";

const values = (text: string) =>
  findDestinations([{ text, segment: 0, part: "body", name: null, layer: "text", page: null }], walletChecks).found.map(
    ({ value, account }) => [account?.bank, value].flatMap((part) => part ?? []).join("/"),
  );
const iban = "DE89370400440532013000";

describe("an IBAN is found whose groups are apart", () => {
  test.each([
    "IBAN DE89 (Commerzbank) 3704 0044 0532 0130 00",
    "IBAN: DE89 3704 (first) 0044 (second) 0532 0130 00",
    "Please pay to account DE89 3704 0044 and then 0532 0130 00",
    "IBAN, the first half: DE89 3704 0044, and the second half: 0532 0130 00",
    "IBAN part 1: DE8937040044\nIBAN part 2: 0532013000",
    "IBAN, erster Teil: DE89 3704 0044\nzweiter Teil: 0532 0130 00",
    "IBAN première partie DE89 3704 0044 puis deuxième partie 0532 0130 00",
    "IBAN: primera parte DE89 3704 0044 y luego 0532 0130 00",
    "IBAN: eerste deel DE89 3704 0044, tweede deel 0532 0130 00",
    "IBAN: prima parte DE89 3704 0044 e poi 0532 0130 00",
  ])("%s", (text) => {
    expect(values(text)).toEqual([iban]);
  });

  test("with letters of its own among them", () => {
    expect(values("IBAN GB29 (NatWest bank) NWBK 6016 1331 and then 9268 19")).toEqual(["GB29NWBK60161331926819"]);
  });
});

describe("an account is found whose digits are words", () => {
  const said: Readonly<Record<string, string>> = {
    English: "DE eight nine three seven oh four double zero double four zero five three two zero one three triple zero",
    German: "DE acht neun drei sieben null vier null null vier vier null fünf drei zwo null eins drei null null null",
    French:
      "DE huit neuf trois sept zéro quatre zéro zéro quatre quatre zéro cinq trois deux zéro un trois zéro zéro zéro",
    Spanish:
      "DE ocho nueve tres siete cero cuatro cero cero cuatro cuatro cero cinco tres dos cero uno tres cero cero cero",
    Italian:
      "DE otto nove tre sette zero quattro zero zero quattro quattro zero cinque tre due zero uno tre zero zero zero",
    Dutch: "DE acht negen drie zeven nul vier nul nul vier vier nul vijf drie twee nul een drie nul nul nul",
    Portuguese:
      "DE oito nove três sete zero quatro zero zero quatro quatro zero cinco três dois zero um três zero zero zero",
    Polish:
      "DE osiem dziewięć trzy siedem zero cztery zero zero cztery cztery zero pięć trzy dwa zero jeden trzy zero zero zero",
    Swedish: "DE åtta nio tre sju noll fyra noll noll fyra fyra noll fem tre två noll ett tre noll noll noll",
    Danish: "DE otte ni tre syv nul fire nul nul fire fire nul fem tre to nul en tre nul nul nul",
    Norwegian: "DE åtte ni tre sju null fire null null fire fire null fem tre to null en tre null null null",
    Finnish:
      "DE kahdeksan yhdeksän kolme seitsemän nolla neljä nolla nolla neljä neljä nolla viisi kolme kaksi nolla yksi kolme nolla nolla nolla",
    Czech: "DE osm devět tři sedm nula čtyři nula nula čtyři čtyři nula pět tři dva nula jedna tři nula nula nula",
  };
  test.each(Object.entries(said))("in %s", (_, words) => {
    expect(values(`IBAN: ${words}.`)).toEqual([iban]);
  });

  test("by its label, and its quote is the text as it is", () => {
    const text = "Sort code two zero zero zero zero zero, account five five seven seven nine nine one one. Thanks";
    expect(values(text)).toEqual(["200000/55779911"]);
    const [found] = findDestinations(
      [{ text, segment: 0, part: "body", name: null, layer: "text", page: null }],
      walletChecks,
    ).found;
    expect(found?.source.quote).toContain("five five seven");
  });
});

describe("a UK account without a label", () => {
  test.each(["Pay us at 20-00-00 55779911", "Zahlen Sie auf 20-00-00 / 55779911", "20-00-00 55779911"])(
    "%s",
    (text) => {
      expect(values(text)).toEqual(["200000/55779911"]);
    },
  );
  test("of a sort code in no published list, where banking is the talk", () => {
    expect(values("Please make the bank transfer to 45-99-99 12345678")).toEqual(["459999/12345678"]);
    expect(values("Part 45-99-99 12345678 is in stock")).toEqual([]);
  });
});

describe("no account", () => {
  test.each([
    "Your account ending 4821 was charged.",
    "IBAN DE89 **** **** **** **30 00",
    "account ****4821",
    "Delivered 12-10-24 20241012 by bank holiday, payment to follow",
    "Call +49 30 1234567 or 0800 123 4567 to pay. VAT DE811907980, HRB 12345, 10115 Berlin",
    "USt-IdNr. DE811907980 Bank: Konto und Rechnung 4711, und dann 2026 und 100",
    "Order 4500123456, tracking 1Z999AA10123456784, container MSCU6639870, ISBN 978-3-16-148410-0",
    "Coordinates 53.5511 9.9937; payment due 2026-10-05; invoice 2026-61773",
    "one or two, three to four, five or six and seven to eight payments",
    "the account of one two three: un deux trois, payment in six",
  ])("%s", (text) => {
    expect(values(text)).toEqual([]);
  });
});

test("a hostile text of beginnings takes no more than its share of time", () => {
  const start = process.cpuUsage();
  values(`iban ${"DE89 AAAA BBBB ".repeat(20_000)}`);
  values(`iban ${"one two three ".repeat(30_000)}`);
  values(`iban ${"(DE 89 ".repeat(30_000)}`);
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(8_000);
});

describe("an IBAN that is told piece by piece", () => {
  const berlin = "DE16100110012620114735";

  test.each([
    "Bank account in DE, check digits 16, bank 10011001, account 2620114735",
    "Country: DE\nCheck digits: sixteen\nBank: 10011001\nNumber: 26 2011 4735",
    "IBAN DE sixteen, ten zero one, one zero zero one, two six two zero, one one four seven, thirty-five.",
    "IBAN DE sechzehn, zehn null eins, zehn null eins, sechsundzwanzig zwanzig elf siebenundvierzig fünfunddreißig.",
    "IBAN DE zestien, een nul nul een, een nul nul een, zesentwintig twintig elf zevenenveertig vijfendertig",
    "The first part of the IBAN is DE16 1001 and then, as our bank asked us to send it in two halves so that nobody can read along in between, you add the second one: 1001 2620 1147 35",
  ])("%s", (text) => {
    expect(values(text)).toContain(berlin);
  });

  test("numbers that follow a beginning by chance aren't", () => {
    expect(values("Room DE16 at the bank: 1001 people, 2620 chairs, 1147 tables, 35 doors, 1001 lamps paid")).toEqual(
      [],
    );
  });
});
