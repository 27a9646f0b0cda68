import { languageProfiles } from "../../../src/analysis/language";
import { isUnknown } from "../../../src/analysis/parse/acts/text/detect";
import { prepareTexts } from "../../../src/analysis/parse/acts/text/prepareTexts";

const isUnread = (text: string): boolean =>
  prepareTexts([{ lines: [text] }], null).texts.some(({ words, spans }) =>
    isUnknown(languageProfiles.length, words, spans),
  );

test.each([
  "Yhtiön ensimmäinen ennakkoveroerä lähetettiin verottajalle aamulla valtuutuksesi nojalla. Jäljellä lienee syksyllä maksettava loppuerä viivästyskorkoineen, tuloslaskelma tulostettiin.",
  "Hissiremontin aloituserä näkyy maksettuna. Kuitti toimitetaan isännöitsijälle postitse, tarvittaessa kopio lähetetään tilintarkastajallenne, tilitoimistollenne.",
])("Finnish has few short words, and is known by its endings: %s", (text) => {
  expect(isUnread(text)).toBe(false);
});

test("a letter is known by its other sentences where one has hardly any of its short words", () => {
  const odd = "På kontorsiden sker der ingenting: samme konto, samme telefontid, samme sure bogholder.";
  expect(isUnread(`Som I nok har hørt, er vi nu en del af Thy Smedjerne. ${odd}`)).toBe(false);
});

test.each([
  "Viitaten esityssopimukseen n:o 88: liitteen 2 allekirjoitettu kappale seuraa postissa, samoin ensimmäinen lasku. Maksuosoite on se, joka sopimuksessa lukee. Esityskorvaus on 9 % lipputulosta.",
  "Moi, pikku pyyntö. Mää tiiän että teillä lähtee torstaina kaikille, mut voisitteko tän kerran skipata meiän poppoon? Tuli verokarhu ja pankki samana päivänä kylään, eikä oikein tiietä kumpi vie. Kerron ku pöly laskeutuu, mihkä ropot pistetään. Oulun Nosturi",
])("Finnish is known by its few short words and its endings together: %s", (text) => {
  expect(isUnread(text)).toBe(false);
});

test("sentences in a language that is read don't make the rest known", () => {
  const rest =
    "Llogaria jonë bankare ka ndryshuar, ju lutemi paguani faturat tona tek llogaria tjetër sapo mundeni, llogaria vjetër është mbyllur.";
  expect(isUnread(`Please find below what we ask of you for the week that comes, or so. ${rest}`)).toBe(true);
});

test.each([
  [
    "Estonian",
    "Teie arve on tasumata. Palun tasuge see, kuid mitte enne reedet, sest meie pank sulges konto ning uus number tuleb.",
  ],
  [
    "Croatian",
    "Promjena računa tvrtke izvršena. Uplate fakturama naplaćena potvrđena, novina dostavljena poštom, prijašnja uplatnica poništena.",
  ],
  [
    "Slovenian",
    "Sprememba transakcijskega računa urejena. Prosimo, plačila nakazana drugam vrnjena, zamenjena številka sporočena naknadno.",
  ],
  ["Icelandic", "Bankareikningur okkar hefur breyst, vinsamlegast greiðið reikninga inn nýjan reikning framvegis."],
  ["Swahili", "Akaunti yetu ya benki imebadilika, tafadhali lipeni ankara zote kwenye akaunti mpya kuanzia leo."],
  ["Basque", "Gure banku kontua aldatu egin da, mesedez ordaindu fakturak kontu berrian gaurtik aurrera beti."],
  ["Welsh", "Mae manylion banc ein cwmni wedi newid, talwch bob anfoneb drwy'r cyfrif newydd o heddiw ymlaen."],
  ["Albanian", "Llogaria jonë bankare ka ndryshuar, ju lutemi paguani faturat tona tek llogaria tjetër sapo mundeni."],
])("%s is unknown", (_, text) => {
  expect(isUnread(text)).toBe(true);
});
