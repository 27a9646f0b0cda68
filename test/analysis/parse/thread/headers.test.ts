import { readHtml } from "../../../../src/analysis/parse/html";
import { readPlain } from "../../../../src/analysis/parse/lines";
import { splitThread } from "../../../../src/analysis/parse/thread";
import type { VisibleText } from "../../../../src/analysis/facts";

const katrin = { name: "Katrin Lohmann", address: "k.lohmann@nordwind.example" };
const priya = { name: "Priya Nair", address: "priya.nair@harbourlane.example" };
const mailbox = ({ name, address }: typeof katrin) => `${name} <${address}>`;
const escaped = (text: string) => text.replace(/</g, "&lt;").replace(/>/g, "&gt;");
const textOf = (lines: readonly string[] = []) => lines.filter((line) => line.trim() !== "").join("|");
const split = ({ lines }: VisibleText) => splitThread(lines, { subject: "RE: x" });

/** New text, one older message by Katrin, and nothing else. */
function expectOne(body: VisibleText, older: object = {}, text = "old"): void {
  const [first, second, ...more] = split(body);
  expect({ first: textOf(first?.lines), second: textOf(second?.lines), more }).toEqual({
    first: "new text",
    second: text,
    more: [],
  });
  expect(second).toMatchObject({
    role: "quoted",
    from: katrin,
    date: expect.stringContaining("5") as string,
    ...older,
  });
}

describe("what Outlook on the web, its mobile apps and the new Outlook write", () => {
  test.each([
    ["en", "From", "Sent", "To", "Cc", "Subject"],
    ["de", "Von", "Gesendet", "An", "Cc", "Betreff"],
    ["de Mac", "Von", "Datum", "An", "Cc", "Betreff"],
    ["fr", "De\u00a0", "Envoyé\u00a0", "À\u00a0", "Cc\u00a0", "Objet\u00a0"],
    ["fr Mac", "De\u00a0", "Date\u00a0", "À\u00a0", "Cc\u00a0", "Objet\u00a0"],
    ["es", "De", "Enviado", "Para", "CC", "Asunto"],
    ["es Mac", "De", "Fecha", "Para", "CC", "Asunto"],
    ["it", "Da", "Inviato", "A", "Cc", "Oggetto"],
    ["it Mac", "Da", "Data", "A", "Cc", "Oggetto"],
    ["nl", "Van", "Verzonden", "Aan", "CC", "Onderwerp"],
    ["pt-BR", "De", "Enviada em", "Para", "Cc", "Assunto"],
    ["pt-PT", "De", "Enviado", "Para", "Cc", "Assunto"],
    ["pl", "Od", "Wysłane", "Do", "DW", "Temat"],
    ["pl Mac", "Od", "Data", "Do", "DW", "Temat"],
    ["sv", "Från", "Skickades", "Till", "Kopia", "Ämne"],
    ["da", "Fra", "Sendt", "Til", "Cc", "Emne"],
    ["no", "Fra", "Sendt", "Til", "Kopi", "Emne"],
    ["fi", "Lähettäjä", "Lähetetty", "Vastaanottaja", "Kopio", "Aihe"],
    ["fi Mac", "Lähettäjä", "Päivämäärä", "Vastaanottaja", "Kopio", "Aihe"],
    ["cs", "Od", "Odesláno", "Komu", "Kopie", "Předmět"],
  ])("%s", (_, from, sent, to, cc, subject) => {
    const header = (who: string, whom: string) =>
      `<div>new text</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt"><b>${from}:</b> ${who}<br><b>${sent}:</b> 5 October 2026 10:01<br><b>${to}:</b> ${whom}; Accounts<br><b>${cc}:</b> Lohmann, Jan<br><b>${subject}:</b> Invoice</font><div>&nbsp;</div></div><div>old</div>`;
    const accounts = { name: "Accounts", address: null };
    const rest = { cc: [{ name: "Lohmann, Jan", address: null }], subject: "Invoice" };
    const link = ({ name, address }: typeof katrin) => `<a href="mailto:${address}?subject=x">${name}</a>`;
    const nameless = (one: typeof katrin) => ({ ...one, address: null });
    expectOne(readHtml(header(escaped(mailbox(katrin)), escaped(mailbox(priya)))), { ...rest, to: [priya, accounts] });
    expectOne(readHtml(header(link(katrin), link(priya))), { ...rest, to: [priya, accounts] });
    const names = { ...rest, from: nameless(katrin), to: [nameless(priya), accounts] };
    expectOne(readHtml(header(katrin.name, priya.name)), names);
    // The text that a list or a phone makes of it.
    const starred = `new text\n\n*${from}:* ${mailbox(katrin)}\n*${sent}:* 5 October 2026\n*${to}:* ${mailbox(priya)};\nAccounts\n*${cc}:* Lohmann, Jan\n*${subject}:* Invoice\n\nold`;
    expectOne(readPlain(starred), { ...rest, to: [priya, accounts] });
  });
});

const thunderbird = [
  ["en", "Forwarded Message", "Subject: ", "Date: ", "From: ", "To: ", "CC: "],
  ["de", "Weitergeleitete Nachricht", "Betreff: ", "Datum: ", "Von: ", "An: ", "Kopie (CC): "],
  ["fr", "Message transféré", "Sujet : ", "Date : ", "De : ", "Pour : ", "Copie à : "],
  ["es", "Mensaje reenviado", "Asunto: ", "Fecha: ", "De: ", "Para: ", "CC: "],
  ["it", "Messaggio Inoltrato", "Oggetto: ", "Data: ", "Mittente: ", "A: ", "CC: "],
  ["nl", "Doorgestuurd bericht", "Onderwerp: ", "Datum: ", "Van: ", "Aan: ", "CC: "],
  ["pt", "Mensagem reencaminhada", "Assunto: ", "Data: ", "De: ", "Para: ", "CC: "],
  ["pl", "Treść przekazanej wiadomości", "Temat: ", "Data: ", "Nadawca: ", "Adresat: ", "Kopia: "],
  ["sv", "Vidarebefordrat meddelande", "Ämne: ", "Datum: ", "Från: ", "Till: ", "Kopia: "],
  ["da", "Videresendt meddelelse", "Emne: ", "Dato: ", "Fra: ", "Til: ", "CC: "],
  ["nn", "Vidaresendt melding", "Emne: ", "Dato: ", "Frå: ", "Til: ", "Kopi: "],
  ["fi", "Edelleen lähetetty viesti", "Aihe: ", "Päiväys: ", "Lähettäjä: ", "Vastaanottaja: ", "Kopio: "],
  ["cs", "Přeposlaná zpráva", "Předmět: ", "Datum: ", "Od: ", "Komu: ", "Kopie: "],
] as const;

test.each(thunderbird)("Thunderbird's forward, %s", (_, separator, ...labels) => {
  const values = ["Invoice", "Mon, 5 Oct 2026 10:01:00 +0200", mailbox(katrin), mailbox(priya), "Jan <jan@x.example>"];
  const rows = labels.map((label, at) => [label, values[at] ?? ""] as const);
  const older = { role: "forwarded", to: [priya], cc: [{ name: "Jan", address: "jan@x.example" }], subject: "Invoice" };
  const plain = rows.map(([label, value]) => `${label}\t${value}`).join("\n");
  expectOne(readPlain(`new text\n\n\n-------- ${separator} --------\n${plain}\n\n\n\nold`), older);
  const cells = rows.map(([label, value]) => `<tr><th align="RIGHT">${label}</th><td>${escaped(value)}</td></tr>`);
  const table = `<table class="moz-email-headers-table"><tbody>${cells.join("")}</tbody></table>`;
  const html = `<p>new text</p><div class="moz-forward-container"><br>-------- ${separator} --------${table}<br><br>old</div>`;
  expectOne(readHtml(html), older);
});

test.each(["From", "Von", "De\u00a0", "Da", "Van", "Od", "Från", "Fra", "Lähettäjä"])(
  "Gmail's forward, whose labels are English but for %s",
  (from) => {
    const linked = ({ name, address }: typeof katrin) =>
      `<strong class="gmail_sendername">${name}</strong> <span>&lt;<a href="mailto:${address}">${address}</a>&gt;</span>`;
    const html = `<div dir="ltr">new text</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>${from}: ${linked(katrin)}<br>Date: Mo., 5. Okt. 2026 um 10:01 Uhr<br>Subject: Invoice<br>To: ${linked(priya)}<br></div><br><br><div>old</div></div>`;
    expectOne(readHtml(html), { role: "forwarded", to: [priya], subject: "Invoice" });
  },
);

test.each([
  ["Begin forwarded message:", "From: ", "Subject: ", "Date: ", "To: "],
  ["Anfang der weitergeleiteten Nachricht:", "Von: ", "Betreff: ", "Datum: ", "An: "],
  ["Début du message réexpédié :", "De: ", "Objet: ", "Date: ", "À: "],
  ["Inicio del mensaje reenviado:", "De: ", "Asunto: ", "Fecha: ", "Para: "],
  ["Inizio messaggio inoltrato:", "Da: ", "Oggetto: ", "Data: ", "A: "],
  ["Begin doorgestuurd bericht:", "Van: ", "Onderwerp: ", "Datum: ", "Aan: "],
  ["Início da mensagem encaminhada:", "De: ", "Assunto: ", "Data: ", "Para: "],
  ["Początek przekazywanej wiadomości:", "Od: ", "Temat: ", "Data: ", "Do: "],
  ["Vidarebefordrat brev:", "Från: ", "Ämne: ", "Datum: ", "Till: "],
  ["Start på videresendt besked:", "Fra: ", "Emne: ", "Dato: ", "Til: "],
  ["Videresendt melding:", "Fra: ", "Emne: ", "Dato: ", "Til: "],
  ["Välitetty viesti alkaa:", "Lähettäjä: ", "Aihe: ", "Päivämäärä: ", "Vastaanottaja: "],
  ["Začátek přeposlané zprávy:", "Od: ", "Předmět: ", "Datum: ", "Komu: "],
])("Apple Mail's forward: %s", (begin, from, subject, date, to) => {
  const html = `<div>new text<br><div><br><blockquote type="cite"><div>${begin}</div><br class="Apple-interchange-newline"><div><span><b>${from}</b></span><span>${escaped(mailbox(katrin))}<br></span></div><div><span><b>${subject}</b></span><span><b>Invoice</b><br></span></div><div><b>${date}</b><span>5. Oktober 2026 um 10:01:00 MESZ<br></span></div><div><b>${to}</b><span>${escaped(mailbox(priya))}<br></span></div><br><div>old</div></blockquote></div></div>`;
  expectOne(readHtml(html), { role: "forwarded", to: [priya], subject: "Invoice" });
});

test.each([
  "Weitergeleitet von Jo/ORG am 06.10.2026 10:01",
  "Forwarded by Jo/ORG on 06/10/2026 10:01 AM",
  "Transféré par Jo/ORG le 06/10/2026 10:01",
  "Remitido por Jo/ORG con fecha 06/10/2026 10:01",
  "Inoltrato da Jo/ORG il 06/10/2026 10.01",
  "Doorgestuurd door Jo/ORG op 06-10-2026 10:01",
  "Repassado por Jo/ORG em 06/10/2026 10:01",
  "Przesłane przez Jo/ORG dnia 06-10-2026 10:01",
  "Vidarebefordrat av Jo/ORG 06-10-2026 10:01",
  "Videresendt af Jo/ORG den 06-10-2026 10:01",
  "Välittänyt Jo/ORG 06.10.2026 10:01",
  "Přeposláno Jo/ORG dne 06.10.2026 10:01",
])("Notes: %s", (line) => {
  const header = `Von:        "Katrin Lohmann" <${katrin.address}>\nAn:        <${priya.address}>\nKopie:        \nBlindkopie:        \nDatum:        05.10.2026 10:01\nBetreff:        Invoice`;
  const older = { role: "forwarded", to: [{ name: null, address: priya.address }], cc: [] };
  expectOne(readPlain(`new text\n\n----- ${line} -----\n\n${header}\n\nold`), older, "Blindkopie:|old");
});

test.each([
  "Original Appointment",
  "Ursprünglicher Termin",
  "Rendez-vous d'origine",
  "Cita original",
  "Appuntamento originale",
  "Oorspronkelijke afspraak",
  "Oryginalny termin",
  "Oprindelig aftale",
  "Původní událost",
])("-----%s-----", (separator) => {
  expectOne(
    readPlain(`new text\n-----${separator}-----\nFrom: ${mailbox(katrin)}\nSent: 5 May\nTo: a\nSubject: s\n\nold`),
  );
});

const rest = "Sent: 5 October\nTo: ap@x.example\nSubject: Invoice\n\nold";
test.each([
  [
    "Orange",
    `> Message du 05/10/26 10:01\n> De : "Katrin Lohmann" <${katrin.address}>\n> A : p@x.example\n> Copie à : \n> Objet : Invoice\n> \n> old`,
  ],
  [
    "Zimbra",
    `----- Original Message -----\nFrom: "Katrin Lohmann" <${katrin.address}>\nTo: "Priya" <p@x.example>\nSent: Monday, October 5, 2026\nSubject: Invoice\n\nold`,
  ],
  [
    "Salesforce",
    `--------------- Original Message ---------------\nFrom: Katrin Lohmann [${katrin.address}]\nSent: 05/10/2026\nTo: ap@x.example\nSubject: Invoice\n\nold`,
  ],
  [
    "eM Client, without colons",
    `------ Original Message ------\nFrom "Katrin Lohmann" <${katrin.address}>\nTo ap@x.example\nDate 05/10/2026\nSubject Invoice\n\nold`,
  ],
  [
    "T-Online",
    `-----Original-Nachricht-----\nBetreff: Invoice\nDatum: 2026-10-05\nVon: "Katrin Lohmann" <${katrin.address}>\nAn: "ap@x.example" <ap@x.example>\n\nold`,
  ],
  [
    "Seznam",
    `---------- Původní e-mail ----------\nOd: ${mailbox(katrin)}\nKomu: ap@x.example\nDatum: 5. 10. 2026\nPředmět: Invoice\n\nold`,
  ],
  [
    "Samsung",
    `-------- Ursprüngliche Nachricht --------\nVon: ${mailbox(katrin)} \nDatum: 05.10.26 10:01 (GMT+01:00) \nAn: ap@x.example \nBetreff: Invoice \n\nold`,
  ],
  [
    "GMX",
    `Gesendet: Montag, 05. Oktober 2026 um 10:01 Uhr\nVon: "Katrin Lohmann" <${katrin.address}>\nAn: ap@x.example\nBetreff: Invoice\n\nold`,
  ],
  ["a rule of stars", `* * * * *\nFrom: ${mailbox(katrin)}\n${rest}`],
  ["two stars", `**From:** ${mailbox(katrin)}\n**Sent:** 5 October\n**To:** Priya\n**Subject:** Invoice\n\nold`],
  ["an address below the name", `From: Katrin Lohmann\n<${katrin.address}>\n${rest}`],
  ["an address twice", `From: Katrin Lohmann <${katrin.address}<mailto:${katrin.address}>>\n${rest}`],
  ["a label of another language", `From: ${mailbox(katrin)}\nKime: Priya <p@x.example>\n${rest}`],
])("%s", (_, text) => {
  const [first, older, ...more] = split(readPlain(`new text\n\n${text}`));
  expect(more).toEqual([]);
  expect(textOf(first?.lines)).toBe("new text");
  expect(older).toMatchObject({ from: katrin, date: expect.stringContaining("5") as string, subject: "Invoice" });
  expect(textOf(older?.lines)).toMatch(/^(?:Kime: Priya <p@x.example>\|)?old$/);
});

test("Zoho writes its separator below the header too", () => {
  const line = "============ Forwarded message ============";
  const text = `new text\n\n${line}\nFrom: ${mailbox(katrin)}\nTo: <ap@x.example>\nDate: 5 Oct 2026\nSubject: Invoice\n${line}\n\nold`;
  expectOne(readPlain(text), { role: "forwarded" });
});

test.each([
  "On Behalf Of",
  "Im Auftrag von",
  "de la part de",
  "en nombre de",
  "per conto di",
  "namens",
  "em nome de",
  "w imieniu",
  "på vegne af",
  "jménem",
])("who sends for another, %s, lends him no address", (behalf) => {
  expectOne(readPlain(`new text\n\nFrom: Jo Bloggs ${behalf} Katrin Lohmann\n${rest}`), {
    from: { name: "Katrin Lohmann", address: null },
  });
  const list = "list@x.example";
  expectOne(readPlain(`new text\n\nFrom: ${list} [mailto:${list}] ${behalf} Katrin Lohmann\n${rest}`), {
    from: { name: `${list} ${behalf} Katrin Lohmann`, address: list },
  });
});

test("a name has the address that its own link reaches", () => {
  const link = (address: string) => `<a href="mailto:${address}">Katrin Lohmann</a>`;
  const html = `<div>new text</div><div><b>From:</b> ${link("a@x.example")}<br><b>Sent:</b> 5 May<br><b>To:</b> ${link("b@x.example")}<br><b>Subject:</b> s</div><div>old</div>`;
  expectOne(readHtml(html), {
    from: { name: "Katrin Lohmann", address: "a@x.example" },
    to: [{ name: "Katrin Lohmann", address: "b@x.example" }],
  });
});
