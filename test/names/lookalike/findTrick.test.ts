import type { TrickKind } from "../../../src/names";
import { findTrick } from "../../../src/names";

const cases: readonly (readonly [string, string, TrickKind, boolean])[] = [
  ["nordwind-spedition.de", "nordwind-spediton.de", "omission", false],
  ["nordwind-spedition.de", "nordwind-spediction.de", "insertion", false],
  ["nordwind-spedition.de", "nordwnid-spedition.de", "transposition", false],
  ["nordwind-spedition.de", "nordwindd-spedition.de", "repetition", false],
  ["nordwind-spedition.de", "nordwind-sprdition.de", "replacement", false],
  ["nordwind-spedition.de", "nordwlnd-spedition.de", "homoglyph", false],
  ["nordwind-spedition.de", "n0rclvvlnd-spedition.de", "homoglyph", false],
  ["nordwind-spedition.de", "nordwindspedition.de", "hyphen", false],
  ["nordwind-spedition.de", "nordwinds-pedition.de", "hyphen", false],
  ["harbourlane.co.uk", "harbour-lane.co.uk", "hyphen", false],
  ["harbourlane.co.uk", "harbourlone.co.uk", "vowel", false],
  ["harbourlane.co.uk", "harbourlanes.co.uk", "plural", false],
  ["smithandsons.co.uk", "smithandson.co.uk", "plural", false],
  ["brightbox.com", "brightboxes.com", "plural", false],
  ["nordwind-spedition.de", "nord.wind-spedition.de", "subdomain", false],
  ["nordwind-spedition.de", "nordwind.spedition.de", "subdomain", false],
  ["nordwind-spedition.de", "nordwind-spedition.de.mail-secure.com", "subdomain", false],
  ["nordwind-spedition.de", "nordwind-spedition-de.com", "subdomain", false],
  ["nordwind-spedition.de", "login.nordwind-spedition-de.secure.com", "subdomain", false],
  ["nordwind-spedition.de", "wwwnordwind-spedition.de", "subdomain", false],
  ["nordwind-spedition.de", "nordwind-spedition.mailer.com", "subdomain", true],
  ["nordwind.de", "nоrdwind.de", "idn", false],
  ["nordwind.de", "xn--nrdwind-90a.de", "idn", false],
  ["nordwind-spedition.de", "xn--nordwindspedition-xz2j.de", "idn", false],
  ["müller-stahl.de", "muller-stahl.de", "idn", false],
  ["müller-stahl.de", "mueller-stahl.de", "idn", false],
  ["nordwind.de", "nordwind.com", "tld", true],
  ["harbourlane.co.uk", "harbourlane.com", "tld", true],
  ["harbourlane.com", "harbourlane.cm", "tld", true],
  ["contoso.com", "contoso.onmicrosoft.com", "tld", true],
  ["nordwind.de", "nordwlnd.com", "homoglyph", false],
  ["nordwind-spedition.de", "nordwind-spedition-payments.com", "word", true],
  ["nordwind-spedition.de", "my-nordwind-spedition.de", "word", true],
  ["nordwind-spedition.de", "nordwindspeditiongroup.de", "word", true],
  ["nordwind-spedition.de", "nordwind-payments.de", "word", true],
  ["bosch.com", "bosch-anything.com", "word", true],
  ["bosch.com", "boschinvoice.com", "word", true],
  ["bt.com", "bt-billing.com", "word", true],
  ["nordwind.de", "nordwlnd-payments.com", "homoglyph", false],
  ["ikea.com", "ikae.com", "transposition", true],
  ["acme.com", "acrne.com", "homoglyph", true],
  ["dhl.de", "dh1.de", "homoglyph", true],
  ["nordwind.com", "nordwind.com-billing.net", "subdomain", false],
  ["nordwind-spedition.de", "spedition-nordwind.com", "word", true],
  ["nordwind.de", "nordwind.de.amazonaws.com", "subdomain", false],
  ["bt.com", "bt.com.mail-secure.net", "subdomain", true],
];

test.each(cases)("%s -> %s is %s (faint: %s)", (genuine, suspect, kind, faint) => {
  expect(findTrick(genuine, suspect)).toEqual({ kind, faint });
});

test.each([
  ["nordwind.de", "nordwind.de"],
  ["nordwind.de", "mail.nordwind.de"],
  ["nordwind.de", "NORDWIND.DE."],
  ["nordwind.de", "xn--nordwind-.de.nordwind.de"],
  ["nordwind.de", "suedwind.de"],
  ["nordwind.de", "gmail.com"],
  ["bt.com", "ft.com"],
  ["bt.com", "t.com"],
  ["dhl.de", "dkb.de"],
  ["acme.com", "acne.org"],
  ["ikea.com", "idea.fr"],
  ["meyer.de", "meyerhofer.de"],
  ["bosch.com", "boschendal.com"],
  ["meyer.de", "niemeyer.de"],
  ["techdata.com", "databank.com"],
  ["muller-logistik.at", "my-logistik.at"],
  ["siemens.de", "siemens-energy.com"],
  ["dhl-logistik.de", "dhl.de"],
  ["gmial.com", "gmail.com"],
  ["nordwind.de", "192.0.2.1"],
  ["nordwind.de", ""],
  ["", "nordwind.de"],
  ["co.uk", "com"],
  ["invoiced.com", "invoice-desk.net"],
])("%s -> %s is no imitation", (genuine, suspect) => {
  expect(findTrick(genuine, suspect)).toBeNull();
});

test("very long hosts are refused or compared in time", () => {
  const long = `${"rn".repeat(31)}.de`;
  const start = process.cpuUsage();
  for (let round = 0; round < 100; round += 1) findTrick(long, `${"m".repeat(31)}.${"vv-".repeat(15)}x.com`);
  findTrick(long, "a-".repeat(100_000));
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000);
});
