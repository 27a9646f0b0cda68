import { readHtml } from "../../../../src/analysis/parse/html";
import { readPlain } from "../../../../src/analysis/parse/lines";
import { splitThread } from "../../../../src/analysis/parse/thread";

const address = "k.lohmann@nordwind.example";
const textOf = (lines: readonly string[] = []) => lines.filter((line) => line.trim() !== "").join("|");

/** As each client puts it: above a marked quotation, above a plain one, within one, wrapped, and in Gmail's HTML. */
function ways(line: string): Record<string, ReturnType<typeof splitThread>> {
  const words = line.split(" ");
  const middle = Math.max(2, Math.floor(words.length * 0.6));
  const wrapped = `${words.slice(0, middle).join(" ")}\n${words.slice(middle).join(" ")}`;
  const linked = line.replace(/<([^>]+)>/, `&lt;<a href="mailto:$1">$1</a>&gt;`);
  const texts = {
    marked: readPlain(`new text\n\n${line}\n\n> old\n> older`),
    plain: readPlain(`new text\n\n${line}\nold\nolder`),
    within: readPlain(`new text\n\n> ${line}\n> \n> old\n> older`),
    wrapped: readPlain(`new text\n\n${wrapped}\n> old\n> older`),
    gmail: readHtml(
      `<div>new text</div><br><div class="gmail_quote"><div dir=ltr class="gmail_attr">${linked}<br></div><blockquote class="gmail_quote">old<br>older</blockquote></div>`,
    ),
  };
  return Object.fromEntries(
    Object.entries(texts).map(([way, { lines }]) => [way, splitThread(lines, { subject: "RE: x" })]),
  );
}

// `<a>` represents the address.
describe.each([
  [
    "English",
    [
      "On Mon, Oct 5, 2026 at 10:01 AM Katrin Lohmann <a> wrote:",
      "On Mon, Oct 5, 2026 at 10:01 AM, Katrin Lohmann < k.lohmann@nordwind.example > wrote:",
      'On Mon, Oct 5, 2026 at 10:01 AM +0200, "Katrin Lohmann" <a> wrote:',
      'On 05/10/2026, 10:01, "Katrin Lohmann" <a> wrote:',
      "On 5 Oct 2026, 10:01 +0200, Katrin Lohmann <a>, wrote:",
      "On 5 October 2026 at 10:01:00, Katrin Lohmann (k.lohmann@nordwind.example) wrote:",
      "On Oct 5, 2026, at 10:01 AM, Katrin Lohmann <a> wrote:",
      "On Oct 5, 2026, at 10:01, Katrin Lohmann via Zoho <a> wrote:",
      "On Monday, October 5th, 2026 at 10:01 AM, Katrin Lohmann <a> wrote:",
      "On Mon, 5 Oct at 10:01 AM , Katrin Lohmann <a> wrote:",
      "On Mon Oct 05 10:01:00 2026, k.lohmann@nordwind.example wrote:",
      "On 2026-10-05 10:01, Katrin Lohmann wrote:",
      "On 10/5/26 10:01 AM, Katrin Lohmann wrote:",
      "On 10/5/2026 10:01 AM, Lohmann, Katrin wrote:",
      "On Mon, Oct 05, 2026 at 10:01:00AM +0200, Katrin Lohmann wrote:",
      "Katrin Lohmann <a> wrote on 05/10/2026 10:01:00 AM:",
      '"Katrin Lohmann" <a> wrote on 05/10/2026 10:01:00:',
      "On 05/10/2026 10:01 CEST Katrin Lohmann <a> wrote:",
      "Katrin Lohmann <a> wrote (Mon, 5 Oct 2026 10:01):",
      "On Monday, 5 October 2026, Katrin Lohmann <a> wrote:",
      "On Monday, October 5, 2026, Katrin Lohmann wrote:",
      "Quoting Katrin Lohmann <a>:",
      "5 Oct 2026, 10:01 by k.lohmann@nordwind.example:",
      '05.10.2026, 10:01, "Katrin Lohmann" <a>:',
      "On Mon, Oct 5, 2026, 10:01 AM Katrin Lohmann <a> wrote:",
      "Katrin Lohmann <a> wrote the following on 05/10/2026 10:01:",
    ],
  ],
  [
    "German",
    [
      "Am Mo., 5. Okt. 2026 um 10:01 Uhr schrieb Katrin Lohmann <a>:",
      "Am Mo., 5. Okt. 2026, 10:01 schrieb Katrin Lohmann <a>:",
      "Am Montag, 5. Oktober 2026 um 10:01:22 MESZ hat Katrin Lohmann <a> Folgendes geschrieben:",
      "Katrin Lohmann <a> hat am 05.10.2026 10:01 CEST geschrieben:",
      "Am 05.10.26 um 10:01 schrieb Katrin Lohmann:",
      "Am 05.10.26, 10:01 schrieb Katrin Lohmann <a>:",
      "Am 05.10.2026 um 10:01 schrieb Lohmann, Katrin <a>:",
      "Am Montag, den 05.10.2026, 10:01 +0200 schrieb Katrin Lohmann:",
      "Am Montag, 5. Oktober 2026 schrieb Katrin Lohmann <a>:",
      "Am 2026-10-05 10:01, schrieb Katrin Lohmann:",
      "Katrin Lohmann <a> schrieb am 05.10.2026 10:01:00:",
      "Katrin Lohmann <a> schrieb am Mo., 5. Okt. 2026, 10:01:",
      "Zitat von Katrin Lohmann <a>:",
      "05.10.2026 10:01 (Europe/Berlin) - Katrin Lohmann <a> schrieb:",
      "05.10.2026 10:01 - Katrin Lohmann schrieb:",
      "---- Am Mo, 05 Okt 2026 10:01:00 +0200 Katrin Lohmann <a> schrieb ----",
      "Op 5 okt 2026, om 10:01 heeft Katrin Lohmann <a> het volgende geschreven:",
      "Op maandag 5 oktober 2026 10:01:22 CEST heeft Katrin Lohmann <a> het volgende geschreven:",
      "Katrin Lohmann <a> heeft op 05-10-2026 10:01 geschreven:",
    ],
  ],
  [
    "French",
    [
      "Le lun. 5 oct. 2026 à 10:01, Katrin Lohmann <a> a écrit :",
      "Le lun. 5 oct. 2026, à 10 h 01, Katrin Lohmann <a> a écrit :",
      "Le 05/10/2026 à 10:01, Katrin Lohmann a écrit :",
      "Le 2026-10-05 10:01, Katrin Lohmann a écrit :",
      "Le lundi 5 octobre 2026 à 10:01:22 UTC+2, Katrin Lohmann <a> a écrit :",
      "Le lundi 5 octobre 2026, Katrin Lohmann <a> a écrit :",
      "Le 5 octobre 2026 10:01:00 Katrin Lohmann <a> a écrit :",
      "Katrin Lohmann <a> a écrit :",
      "Le 05/10/2026 10:01, > Katrin Lohmann (k.lohmann@nordwind.example) a écrit :",
      "Le lun. 5 oct. 2026 à 10 h 01, Katrin Lohmann <a> a écrit :",
    ],
  ],
  [
    "Spanish",
    [
      "El lun, 5 oct 2026 a las 10:01, Katrin Lohmann (<a>) escribió:",
      "El lun, 5 de oct de 2026, 10:01 a. m., Katrin Lohmann <a> escribió:",
      "El 5 oct 2026, a las 10:01, Katrin Lohmann <a> escribió:",
      "El 05/10/2026 a las 10:01, Katrin Lohmann escribió:",
      "El 5/10/26 a las 10:01, Katrin Lohmann escribió:",
      "El lunes, 5 de octubre de 2026, 10:01:22 CEST, Katrin Lohmann <a> escribió:",
      "El lunes, 5 de octubre de 2026, Katrin Lohmann <a> escribió:",
      "El 2026-10-05 10:01, Katrin Lohmann escribió:",
      "Katrin Lohmann <a> escribió:",
    ],
  ],
  [
    "Italian",
    [
      "Il giorno lun 5 ott 2026 alle ore 10:01 Katrin Lohmann <a> ha scritto:",
      "Il giorno lun 5 ott 2026 alle 10:01 Katrin Lohmann <a> ha scritto:",
      "Il lun 5 ott 2026, 10:01 Katrin Lohmann <a> ha scritto:",
      "Il giorno 5 ott 2026, alle ore 10:01, Katrin Lohmann <a> ha scritto:",
      "Il 05/10/26 10:01, Katrin Lohmann ha scritto:",
      "Il lunedì 5 ottobre 2026 alle ore 10:01:22 CEST, Katrin Lohmann <a> ha scritto:",
      "Il 2026-10-05 10:01 Katrin Lohmann ha scritto:",
      "Il giorno lunedì 5 ottobre 2026, Katrin Lohmann <a> ha scritto:",
    ],
  ],
  [
    "Dutch",
    [
      "Op ma 5 okt 2026 om 10:01 schreef Katrin Lohmann <a>:",
      "Op ma 5 okt. 2026 10:01 schreef Katrin Lohmann <a>:",
      "Op 05-10-2026 om 10:01 schreef Katrin Lohmann:",
      "Op 05-10-2026 10:01 CEST schreef Katrin Lohmann <a>:",
      "Katrin Lohmann schreef op 05-10-2026 10:01:",
      "Katrin Lohmann <a> schreef op 5 oktober 2026 om 10:01:",
    ],
  ],
  [
    "Portuguese",
    [
      "Em seg., 5 de out. de 2026 às 10:01, Katrin Lohmann <a> escreveu:",
      "Em 5 de out. de 2026, à(s) 10:01, Katrin Lohmann <a> escreveu:",
      "Em seg, 5 de out de 2026 10:01, Katrin Lohmann <a> escreveu:",
      "Katrin Lohmann <a> escreveu (segunda, 5/10/2026 à(s) 10:01):",
      "Katrin Lohmann <a> escreveu no dia segunda, 5/10/2026 à(s) 10:01:",
      "Em 05/10/2026 10:01, Katrin Lohmann escreveu:",
      "Às 10:01 de 05/10/2026, Katrin Lohmann escreveu:",
      "No dia 05/10/2026, às 10:01, Katrin Lohmann <a> escreveu:",
      "Em segunda-feira, 5 de outubro de 2026 às 10:01:22 BRT, Katrin Lohmann <a> escreveu:",
      "Em segunda-feira, 5 de outubro de 2026, Katrin Lohmann <a> escreveu:",
      "A 5 de out. de 2026, à(s) 10:01, Katrin Lohmann <a> escreveu:",
    ],
  ],
  [
    "Polish",
    [
      "pon., 5 paź 2026 o 10:01 Katrin Lohmann <a> napisał(a):",
      "pon., 5 paź 2026, 10:01 użytkownik Katrin Lohmann <a> napisał:",
      "W dniu pon., 5.10.2026 o 10:01 Katrin Lohmann <a> napisał(a):",
      "W dniu 05.10.2026 o 10:01, Katrin Lohmann pisze:",
      "W dniu 5 paź 2026, o godz. 10:01, Katrin Lohmann <a> napisał(a):",
      "Wiadomość napisana przez Katrin Lohmann <a> w dniu 05.10.2026, o godz. 10:01:",
      "W dniu 2026-10-05 10:01:00 użytkownik Katrin Lohmann <a> napisał:",
      "Dnia 5 października 2026 10:01 Katrin Lohmann <a> napisał(a):",
      "W dniu poniedziałek, 5 października 2026 10:01:22 CEST użytkownik Katrin Lohmann <a> napisał:",
      "Dnia 2026-10-05, o godz. 10:01:00 Katrin Lohmann <a> napisała:",
      "Cytowanie Katrin Lohmann <a>:",
    ],
  ],
  [
    "Scandinavian",
    [
      "Den mån 5 okt. 2026 kl 10:01 skrev Katrin Lohmann <a>:",
      "Den 2026-10-05 kl. 10:01, skrev Katrin Lohmann:",
      "5 okt. 2026 kl. 10:01 skrev Katrin Lohmann <a>:",
      "Den måndag 5 oktober 2026 10:01:22 CEST skrev Katrin Lohmann <a>:",
      "Den mån 5 okt. 2026 10:01Katrin Lohmann <a> skrev:",
      "Katrin Lohmann <a> skrev den 5 okt. 2026 10:01:",
      "mån 5 okt. 2026 kl. 10:01 skrev Katrin Lohmann <a>:",
      "Den man. 5. okt. 2026 kl. 10.01 skrev Katrin Lohmann <a>:",
      "Den 05-10-2026 kl. 10:01 skrev Katrin Lohmann:",
      "Den mandag den 5. oktober 2026 kl. 10.01.22 CEST skrev Katrin Lohmann <a>:",
      "Den 5. okt. 2026 kl. 10.01 skrev Katrin Lohmann <a>:",
      "man. 5. okt. 2026 10.01 skrev Katrin Lohmann <a>:",
      "Den 05.10.2026 10:01, skrev Katrin Lohmann:",
      "5. okt. 2026 kl. 10:01 skrev Katrin Lohmann <a>:",
      "Den 05.10.2026 10:01, skreiv Katrin Lohmann:",
      "mandag 5. oktober 2026 kl. 10:01:22 CEST skrev Katrin Lohmann <a>:",
    ],
  ],
  [
    "Finnish",
    [
      "ma 5. lokak. 2026 klo 10.01 Katrin Lohmann (k.lohmann@nordwind.example) kirjoitti:",
      "Katrin Lohmann <a> kirjoitti 5.10.2026 kello 10.01:",
      "Katrin Lohmann kirjoitti 5.10.2026 klo 10.01:",
      "Katrin Lohmann <a> kirjoitti maanantaina 5. lokakuuta 2026 klo 10.01.22 UTC+3:",
      "Katrin Lohmann <a> kirjoitti maanantai 5. lokakuuta 2026:",
      "5.10.2026 10.01, Katrin Lohmann kirjoitti:",
      "maanantai 5. lokakuuta 2026 klo 10.01 Katrin Lohmann <a> kirjoitti:",
    ],
  ],
  [
    "Czech",
    [
      "po 5. 10. 2026 v 10:01 odesílatel Katrin Lohmann <a> napsal:",
      "po 5. 10. 2026 v 10:01 odesílatel Katrin Lohmann <a> napsala:",
      "Dne 05. 10. 26 v 10:01 Katrin Lohmann napsal(a):",
      "Dne 5.10.2026 v 10:01 Katrin Lohmann napsal(a):",
      "5. 10. 2026 v 10:01, Katrin Lohmann <a>:",
      "Dne pondělí 5. října 2026 10:01:22, Katrin Lohmann <a> napsal(a):",
      "Dne po 5. 10. 2026 10:01 uživatel Katrin Lohmann <a> napsal:",
      "Cituji Katrin Lohmann <a>:",
      "Dne 5. října 2026 v 10:01:00, Katrin Lohmann (k.lohmann@nordwind.example) napsal/a:",
    ],
  ],
] as const)("attribution lines: %s", (_, rows) => {
  test.each(rows)("%s", (row) => {
    const line = row.replace("<a>", `<${address}>`);
    for (const [way, segments] of Object.entries(ways(line))) {
      const [first, older, ...more] = segments;
      const { name = null, address: found = null } = older?.from ?? {};
      expect({ way, more, new: textOf(first?.lines), old: textOf(older?.lines), name, found }).toEqual({
        way,
        more: [],
        new: "new text",
        old: "old|older",
        name: /Lohmann, Katrin|Katrin Lohmann(?: via Zoho)?/.exec(line)?.[0] ?? null,
        found: line.includes("@") ? address : null,
      });
      if (/\d/.test(line)) expect(older?.date).toMatch(/5/);
    }
  });
});

test.each([
  "On Monday we met, and your colleague wrote:",
  "In the contract of 05.10.2026 your lawyer wrote:",
  "On 5 October 2026, your lawyer wrote:",
  "Our offer of 5 Oct 2026, 10:01, by courier:",
  "Call me at 10:01 on k@nordwind.example:",
  "Am 05.10.2026 um 10:01 rufen wir k@nordwind.example an:",
  "Quoting from memory:",
])("prose isn't one: %s", (prose) => {
  expect(splitThread(readPlain(`a\n${prose}\nb`).lines, { subject: "RE: x" })).toHaveLength(1);
});
