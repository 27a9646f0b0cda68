import { readHtml } from "../../../src/analysis/parse/html";
import { readPlain } from "../../../src/analysis/parse/lines";
import { splitThread } from "../../../src/analysis/parse/thread";
import { atLength } from "../../atLength";

const plain = (text: string, subject = "RE: Invoice") => splitThread(readPlain(text).lines, { subject });
const html = (text: string, subject = "RE: Invoice") => splitThread(readHtml(text).lines, { subject });
const KATRIN = { name: "Katrin Lohmann", address: "k.lohmann@nordwind.example" };
const PRIYA = { name: "Priya Nair", address: "priya.nair@harbourlane.example" };

const textOf = (lines: readonly string[]) => lines.filter((line) => line.trim() !== "").join("|");

describe("Outlook's header block, by language", () => {
  test.each([
    ["en desktop", "From", "Sent", "To", "Cc", "Subject"],
    ["en mobile", "From", "Date", "To", "Cc", "Subject"],
    ["de", "Von", "Gesendet", "An", "Cc", "Betreff"],
    ["fr", "De\u00a0", "Envoyé\u00a0", "À\u00a0", "Cc\u00a0", "Objet\u00a0"],
    ["fr without accents", "De", "Envoye", "A", "Cc", "Objet"],
    ["es", "De", "Enviado el", "Para", "CC", "Asunto"],
    ["it", "Da", "Inviato", "A", "Cc", "Oggetto"],
    ["nl", "Van", "Verzonden", "Aan", "CC", "Onderwerp"],
    ["pt", "De", "Enviada em", "Para", "Cc", "Assunto"],
    ["pl", "Od", "Wysłano", "Do", "DW", "Temat"],
    ["sv", "Från", "Skickat", "Till", "Kopia", "Ämne"],
    ["da", "Fra", "Sendt", "Til", "Cc", "Emne"],
    ["no", "Fra", "Sendt", "Til", "Kopi", "Emne"],
    ["fi", "Lähettäjä", "Lähetetty", "Vastaanottaja", "Kopio", "Aihe"],
    ["cs", "Od", "Odesláno", "Komu", "Kopie", "Předmět"],
  ])("%s", (_, from, sent, to, cc, subject) => {
    const rows = [
      [from, "Katrin Lohmann <k.lohmann@nordwind.example>"],
      [sent, "Montag, 5. Oktober 2026 10:01"],
      [to, "Priya Nair <priya.nair@harbourlane.example>; accounts@harbourlane.example"],
      [cc, "Lohmann, Jan"],
      [subject, "Invoice 4711"],
    ];
    const expected = {
      role: "quoted",
      from: KATRIN,
      date: "Montag, 5. Oktober 2026 10:01",
      to: [PRIYA, { name: null, address: "accounts@harbourlane.example" }],
      cc: [{ name: "Lohmann, Jan", address: null }],
      subject: "Invoice 4711",
    };
    const body = rows.map(([label, value]) => `${label}:\t${value}`).join("\r\n");
    const bold = rows.map(([label, value]) => `<b>${label}:</b> ${value?.replace(/</g, "&lt;")}`).join("<br>");
    for (const [first, older, ...more] of [
      plain(`Please pay.\r\n\r\nPriya\r\n\r\n________________________________\r\n${body}\r\n\r\nThe older text.`),
      plain(`Please pay.\r\nPriya\r\n\r\n${body}\r\n\r\nThe older text.`),
      plain(`Please pay.\r\nPriya\r\n\r\n${body.replace(/^([^:\r\n]+):\t/gm, "*$1:* ")}\r\n\r\nThe older text.`),
      html(
        `<p class=MsoNormal>Please pay.</p><p>Priya</p><div style="border-top:solid #E1E1E1 1pt"><p class=MsoNormal>${bold}</p></div><p>The older text.</p>`,
      ),
      html(`<div>Please pay.<br>Priya</div><hr><div>${bold}<div><br></div></div><div>The older text.</div>`),
    ]) {
      expect(more).toEqual([]);
      expect(first).toMatchObject({ role: "new", from: null });
      expect(textOf(first?.lines ?? [])).toBe("Please pay.|Priya");
      expect(older).toMatchObject(expected);
      expect(textOf(older?.lines ?? [])).toBe("The older text.");
    }
  });
});

describe("separators", () => {
  test.each([
    "-----Original Message-----",
    " -----Original Message-----",
    "----- Original Message ----- ",
    "-----Ursprüngliche Nachricht-----",
    "-----Message d'origine-----",
    "-----Mensaje original-----",
    "-----Messaggio originale-----",
    "-----Oorspronkelijk bericht-----",
    "-----Mensagem original-----",
    "-----Wiadomość oryginalna-----",
    "-----Ursprungligt meddelande-----",
    "-----Oprindelig meddelelse-----",
    "-----Opprinnelig melding-----",
    "-----Alkuperäinen viesti-----",
    "-----Původní zpráva-----",
    "------- Original Message -------",
  ])("%s", (separator) => {
    const [first, older] = plain(
      `new\n\n${separator}\nFrom: \tKatrin Lohmann [mailto:k.lohmann@nordwind.example]\nSent:\tMonday\n\nold`,
    );
    expect(textOf(first?.lines ?? [])).toBe("new");
    expect(older).toMatchObject({ role: "quoted", from: KATRIN, date: "Monday" });
    expect(textOf(older?.lines ?? [])).toBe("old");
    expect(plain(`new\n${separator}\nold`)).toMatchObject([
      { role: "new" },
      { role: "quoted", from: null, lines: ["old"] },
    ]);
  });

  test.each([
    "---------- Forwarded message ---------",
    "-------- Weitergeleitete Nachricht --------",
    "---------- Message transféré ----------",
    "---------- Mensaje reenviado ----------",
    "-------- Messaggio Inoltrato --------",
    "-------- Doorgestuurd bericht --------",
    "---------- Mensagem encaminhada ----------",
    "-------- Przekazana wiadomość --------",
    "-------- Vidarebefordrat meddelande --------",
    "-------- Videresendt meddelelse --------",
    "-------- Videresendt melding --------",
    "-------- Välitetty viesti --------",
    "-------- Přeposlaná zpráva --------",
    "Begin forwarded message:",
    "Anfang der weitergeleiteten Nachricht:",
    "Début du message transféré :",
    "Inicio del mensaje reenviado:",
    "Inizio messaggio inoltrato:",
    "Begin doorgestuurd bericht:",
    "Início da mensagem encaminhada:",
    "Początek przekazywanej wiadomości:",
    "Vidarebefordrat brev:",
    "Videresendt besked:",
    "Start på videresendt melding:",
    "Välitetty viesti alkaa:",
    "Začátek přeposlané zprávy:",
  ])("%s", (separator) => {
    const header =
      "Von: Katrin Lohmann <k.lohmann@nordwind.example>\nBetreff: Rechnung\nDatum: 5. Oktober 2026\nAn: Priya Nair <priya.nair@harbourlane.example>";
    const [first, older] = plain(`fyi\n\n${separator}\n\n${header}\n\nold`, "Invoice");
    expect(textOf(first?.lines ?? [])).toBe("fyi");
    expect(older).toMatchObject({
      role: "forwarded",
      from: KATRIN,
      to: [PRIYA],
      subject: "Rechnung",
      date: "5. Oktober 2026",
    });
    expect(textOf(older?.lines ?? [])).toBe("old");
  });

  test("Apple puts the forwarded header into the quotation", () => {
    const [, older, ...more] = html(
      '<div>fyi<div>Begin forwarded message:</div><br><blockquote type="cite"><div><b>From: </b>Katrin Lohmann &lt;k.lohmann@nordwind.example&gt;</div><div><b>Subject: </b><b>Invoice</b></div><div><b>Date: </b>5 October 2026 at 10:01:00 CEST</div><div><b>To: </b>priya.nair@harbourlane.example</div><br><div>old</div></blockquote></div>',
      "Fwd: Invoice",
    );
    expect(more).toEqual([]);
    expect(older).toMatchObject({ role: "forwarded", from: KATRIN, subject: "Invoice" });
    expect(textOf(older?.lines ?? [])).toBe("old");
  });

  test("the subject's prefix makes the first block a forwarded one, and only that", () => {
    const block = (text: string) => `From: a@x.example\nSent: Monday\nTo: b@y.example\nSubject: Invoice\n\n${text}\n\n`;
    expect(plain(`${block("one")}${block("two")}`, "WG: Rechnung").map(({ role }) => role)).toEqual([
      "new",
      "forwarded",
      "quoted",
    ]);
    expect(plain(`${block("one")}`, "WG: AW: Rechnung").map(({ role }) => role)).toEqual(["new", "forwarded"]);
    expect(plain(`${block("one")}`, "AW: WG: Rechnung").map(({ role }) => role)).toEqual(["new", "quoted"]);
  });
});

describe("attribution lines, by language and client", () => {
  const address = "<k.lohmann@nordwind.example>";
  test.each([
    ["en Gmail", `On Mon, 5 Oct 2026 at 10:01, Katrin Lohmann ${address} wrote:`, "Mon, 5 Oct 2026 at 10:01"],
    [
      "en Gmail, American",
      `On Mon, Oct 5, 2026 at 10:01 AM Katrin Lohmann ${address} wrote:`,
      "Mon, Oct 5, 2026 at 10:01 AM",
    ],
    ["en Apple", `On 5 Oct 2026, at 10:01, Katrin Lohmann ${address} wrote:`, "5 Oct 2026, at 10:01"],
    [
      "en Yahoo",
      `On Monday, October 5, 2026 at 10:01:22 AM GMT+2, Katrin Lohmann ${address} wrote:`,
      "Monday, October 5, 2026 at 10:01:22 AM GMT+2",
    ],
    [
      "en Zoho",
      `---- On Mon, 05 Oct 2026 10:01:00 +0200 Katrin Lohmann ${address} wrote ----`,
      "Mon, 05 Oct 2026 10:01:00 +0200",
    ],
    ["en without a date", `Katrin Lohmann ${address} wrote:`, null],
    ["en, date behind", `Katrin Lohmann ${address} wrote on 05/10/2026 10:01:`, "05/10/2026 10:01"],
    [
      "de Gmail",
      `Am Mo., 5. Okt. 2026 um 10:01 Uhr schrieb Katrin Lohmann ${address}:`,
      "Mo., 5. Okt. 2026 um 10:01 Uhr",
    ],
    ["de Apple", `Am 05.10.2026 um 10:01 schrieb Katrin Lohmann ${address}:`, "05.10.2026 um 10:01"],
    ["fr Gmail", `Le lun. 5 oct. 2026 à 10:01, Katrin Lohmann ${address} a écrit :`, "lun. 5 oct. 2026 à 10:01"],
    ["fr no-break", `Le 5 oct. 2026 à 10:01, Katrin Lohmann ${address} a écrit\u00a0:`, "5 oct. 2026 à 10:01"],
    [
      "es Gmail",
      `El lun, 5 oct 2026 a las 10:01, Katrin Lohmann (${address}) escribió:`,
      "lun, 5 oct 2026 a las 10:01",
    ],
    [
      "it Gmail",
      `Il giorno lun 5 ott 2026 alle ore 10:01 Katrin Lohmann ${address} ha scritto:`,
      "lun 5 ott 2026 alle ore 10:01",
    ],
    ["nl Gmail", `Op ma 5 okt 2026 om 10:01 schreef Katrin Lohmann ${address}:`, "ma 5 okt 2026 om 10:01"],
    [
      "nl Apple",
      `Op 5 okt. 2026 om 10:01 heeft Katrin Lohmann ${address} het volgende geschreven:`,
      "5 okt. 2026 om 10:01",
    ],
    [
      "pt Gmail",
      `Em seg., 5 de out. de 2026 às 10:01, Katrin Lohmann ${address} escreveu:`,
      "seg., 5 de out. de 2026 às 10:01",
    ],
    [
      "pt-PT Gmail",
      `Katrin Lohmann ${address} escreveu no dia segunda, 5/10/2026 à(s) 10:01:`,
      "segunda, 5/10/2026 à(s) 10:01",
    ],
    ["pl Gmail", `pon., 5 paź 2026 o 10:01 Katrin Lohmann ${address} napisał(a):`, "pon., 5 paź 2026 o 10:01"],
    [
      "pl Apple",
      `Wiadomość napisana przez Katrin Lohmann ${address} w dniu 5 paź 2026, o godz. 10:01:`,
      "5 paź 2026, o godz. 10:01",
    ],
    ["sv Gmail", `Den mån 5 okt. 2026 kl 10:01 skrev Katrin Lohmann ${address}:`, "mån 5 okt. 2026 kl 10:01"],
    ["sv Thunderbird", `Den 2026-10-05 kl. 10:01, skrev Katrin Lohmann ${address}:`, "2026-10-05 kl. 10:01"],
    ["da Gmail", `Den man. 5. okt. 2026 kl. 10.01 skrev Katrin Lohmann ${address}:`, "man. 5. okt. 2026 kl. 10.01"],
    ["no Gmail", `man. 5. okt. 2026 kl. 10:01 skrev Katrin Lohmann ${address}:`, "man. 5. okt. 2026 kl. 10:01"],
    [
      "fi Gmail",
      `ma 5. lokak. 2026 klo 10.01 Katrin Lohmann (k.lohmann@nordwind.example) kirjoitti:`,
      "ma 5. lokak. 2026 klo 10.01",
    ],
    ["fi Apple", `Katrin Lohmann ${address} kirjoitti 5.10.2026 kello 10.01:`, "5.10.2026 kello 10.01"],
    ["cs Gmail", `po 5. 10. 2026 v 10:01 odesílatel Katrin Lohmann ${address} napsal:`, "po 5. 10. 2026 v 10:01"],
    ["cs Thunderbird", `Dne 05. 10. 26 v 10:01 Katrin Lohmann ${address} napsal(a):`, "05. 10. 26 v 10:01"],
    ["cs Apple", `5. 10. 2026 v 10:01, Katrin Lohmann ${address}:`, "5. 10. 2026 v 10:01"],
    ["old Gmail", `2026-10-05 10:01 GMT+02:00 Katrin Lohmann ${address}:`, "2026-10-05 10:01 GMT+02:00"],
  ])("%s", (_, attribution, date) => {
    const check = (segments: ReturnType<typeof plain>) => {
      expect(segments).toHaveLength(2);
      expect(segments[1]).toMatchObject({ role: "quoted", from: KATRIN, date });
      expect(segments.map(({ lines }) => textOf(lines))).toEqual(["new text", "old|older"]);
    };
    check(plain(`new text\n\n${attribution}\n\n> old\n> older`));
    check(plain(`new text\n\n${attribution}\nold\nolder`));
    check(plain(`new text\n${attribution}\n\n> old\n> older`));
    const words = attribution.split(" ");
    for (const at of [
      Math.floor(words.length / 2),
      attribution.endsWith("-") ? 4 : words.length - 1,
      words.length - 2,
    ]) {
      check(plain(`new text\n\n${words.slice(0, at).join(" ")}\n${words.slice(at).join(" ")}\n> old\n> older`));
    }
    const escaped = attribution.replace(/</g, "&lt;");
    check(
      html(
        `<div>new text</div><br><div class="gmail_quote"><div dir=ltr class="gmail_attr">${escaped}<br></div><blockquote class="gmail_quote">old<br>older</blockquote></div>`,
      ),
    );
  });

  test("without an address, over three lines, deeper in a quotation", () => {
    expect(plain("new\n> Am 05.10.26 um 10:01\n> schrieb Katrin\n> Lohmann:\n>> old\n> between")).toMatchObject([
      { role: "new", lines: ["new"] },
      { from: { name: "Katrin Lohmann", address: null }, date: "05.10.26 um 10:01", lines: ["old"] },
      { from: null, lines: ["between"] },
    ]);
  });

  test.each([
    "In your last e-mail you wrote:",
    "He wrote: pay 2026",
    "As my colleague k.lohmann@nordwind.example said:",
    "Our new account, valid from 05.10.2026:",
    "In the contract of 05.10.2026 your lawyer wrote:",
  ])("prose isn't one: %s", (prose) => {
    expect(plain(`a\n${prose}\nb`)).toHaveLength(1);
  });
});

describe("Notes", () => {
  const subject =
    'To: Priya Nair/HARBOUR@HARBOUR\ncc: Jan Lohmann/NORDWIND@NORDWIND, "Accounts" <accounts@harbourlane.example> \n\nSubject: Invoice 4711\n\n\nold';
  test.each([
    ["on one line", "Katrin Lohmann <k.lohmann@nordwind.example> on 10/05/2026 10:01:00 AM"],
    ["wrapped", "Katrin Lohmann <k.lohmann@nordwind.example> on 10/05/2026 \n10:01:00 AM"],
    ["on two lines", "\tKatrin Lohmann <k.lohmann@nordwind.example>\n\t10/05/2026 10:01:00 AM\n\t\t "],
    ["with From", "From: Katrin Lohmann <k.lohmann@nordwind.example>                    10/05/2026 10:01:00 AM"],
    ["with From and on", "From: Katrin Lohmann <k.lohmann@nordwind.example> on 10/05/2026 10:01:00 AM"],
  ])("%s", (_, top) => {
    const header = `${top}\n${subject}`;
    const forwarded =
      "fyi\n---------------------- Forwarded by Priya Nair/HARBOUR on 10/06/2026 \n08:00 AM ---------------------------\n\n\n";
    for (const [text, role] of [
      [`fyi\n\n${header}`, "quoted"],
      [`${forwarded}${header}`, "forwarded"],
    ]) {
      const [first, older, ...more] = plain(text ?? "", "Invoice");
      expect(more).toEqual([]);
      expect(textOf(first?.lines ?? [])).toBe("fyi");
      expect(older).toMatchObject({
        role,
        from: KATRIN,
        date: expect.stringMatching(/^10\/05\/2026 +10:01:00 AM$/) as string,
        subject: "Invoice 4711",
      });
      expect(older?.to).toEqual([{ name: "Priya Nair/HARBOUR@HARBOUR", address: null }]);
      expect(older?.cc).toHaveLength(2);
      expect(textOf(older?.lines ?? [])).toBe("old");
    }
  });

  test("what is between is kept", () => {
    const [, older] = plain(
      `Katrin <k@nordwind.example> on 10/05/2026 10:01:00 AM\nPlease respond to k@mail.example\n${subject}`,
    );
    expect(textOf(older?.lines ?? [])).toBe("Please respond to k@mail.example|old");
  });
});

test("GroupWise", () => {
  expect(
    plain("new\n\n>>> Katrin Lohmann <k.lohmann@nordwind.example> 10/05/26 10:01AM >>>\nold\n\nolder"),
  ).toMatchObject([
    { role: "new", lines: ["new", ""] },
    { from: KATRIN, date: "10/05/26 10:01AM", lines: ["old", "", "older"] },
  ]);
});

test("a name and a verb above a quotation", () => {
  expect(plain("Katrin Lohmann wrote:\n> old")[1]).toMatchObject({
    from: { name: "Katrin Lohmann", address: null },
    lines: ["old"],
  });
  expect(plain("In your mail you wrote:\n> old")).toMatchObject([
    { lines: ["In your mail you wrote:"] },
    { from: null },
  ]);
});

test("Notes with a letterhead and the date below the sender", () => {
  const text =
    "fyi\n------- Forwarded by Priya Nair/HARBOUR on 10/06/2026 08:00 AM -------\n   \n\tNordwind GmbH\n\t\n\tFrom:  Katrin Lohmann            \n\t10/05/2026 10:01 AM\t\n\t\n\t\n\nTo: Priya Nair\ncc:  \nSubject: s\n\nold";
  expect(plain(text, "x")).toMatchObject([
    { lines: ["fyi"] },
    {
      role: "forwarded",
      from: { name: "Katrin Lohmann", address: null },
      date: "10/05/2026 10:01 AM",
      lines: ["Nordwind GmbH", "", "old"],
    },
  ]);
});

describe("quotation without attribution", () => {
  test("answers between quoted lines belong to the newest voice", () => {
    expect(plain("Hello\n> question one\nanswer one\n> question two\nanswer two")).toMatchObject([
      { role: "new", lines: ["Hello", "answer one", "answer two"] },
      { role: "quoted", from: null, lines: ["question one", "question two"] },
    ]);
  });

  test("each level is a voice, in the order in which they are", () => {
    expect(plain("a\n> b\n>> c\n> d\n>>> e").map(({ lines }) => lines)).toEqual([["a"], ["b", "d"], ["c"], ["e"]]);
  });

  test("answers under an older message in Outlook's manner stay with it", () => {
    const text = "new\n-----Original Message-----\nFrom: a@x.example\nSent: Monday\nSubject: s\n\n> old\nold too";
    expect(plain(text).map(({ lines }) => textOf(lines))).toEqual(["new", "old|old too"]);
  });
});

describe("what is no header", () => {
  test.each([
    ["a delivery note", "Ship\nFrom: Hamburg\nTo: Harwich\nby Friday"],
    ["a remittance", "From: Nordwind GmbH\nDate: 5 October 2026\nAmount: 100"],
    ["a letter's lines", "Subject: Invoice\nDate: 5 October 2026\nDear Ms Nair"],
    ["one label", "From: k@nordwind.example\nI have it all"],
    ["a rule", "a\n________________\nb"],
    ["words of a separator in prose", "Original message\nsee the forwarded message\nForwarded message"],
    ["dashes", "-- \nKatrin Lohmann\n------------------"],
  ])("%s", (_, text) => {
    expect(plain(text, "Hello")).toMatchObject([{ role: "new", lines: text.split("\n") }]);
  });
});

describe("nothing is lost", () => {
  test("a long chain in order", () => {
    const block = (n: number) =>
      `From: p${n}@x.example\nSent: day ${n}\nTo: q${n}@y.example\nImportance: High\nSubject: s${n}\n\ntext ${n}\n\n`;
    const segments = plain(`new\n${[1, 2, 3].map(block).join("")}`);
    expect(segments.map(({ from }) => from?.address)).toEqual([
      undefined,
      "p1@x.example",
      "p2@x.example",
      "p3@x.example",
    ]);
    expect(segments.map(({ lines }) => textOf(lines))).toEqual([
      "new",
      "Importance: High|text 1",
      "Importance: High|text 2",
      "Importance: High|text 3",
    ]);
  });

  test("every word is in a line or in a field", () => {
    const seed = { value: 7 };
    const random = (below: number) => (seed.value = (seed.value * 1103515245 + 12345) % 2147483648) % below;
    const pieces = [
      "text W",
      "> text W",
      ">> text W",
      "",
      "From: W <a@b.example>",
      "Sent: Monday W",
      "To: W",
      "Subject: W",
      "cc: W",
      "W on 10/05/2026 10:01 AM",
      "-----Original Message-----",
      "Begin forwarded message:",
      "On 5 Oct 2026 at 10:01, W <a@b.example> wrote:",
      "W wrote:",
      "________________",
      "Attachments: W",
      "<a@b.example>",
      "--- Forwarded by W on 10/05/2026 ---",
      "10/05/2026 10:01 AM",
      "Von: W",
      "W:",
    ];
    for (let round = 0; round < atLength(3_000, 400); round++) {
      let count = 0;
      const rows = Array.from({ length: 2 + random(14) }, () =>
        (pieces[random(pieces.length)] ?? "").replace("W", () => `w${count++}w`),
      );
      const segments = plain(rows.join("\n"));
      const kept = JSON.stringify(segments);
      const forwarders = new Set(
        rows.filter((row) => row.startsWith("--- Forwarded by")).flatMap((row) => row.match(/w\d+w/) ?? []),
      );
      for (let word = 0; word < count; word++) {
        if (!forwarders.has(`w${word}w`))
          expect({ rows, lost: kept.includes(`w${word}w`) ? null : word }).toEqual({ rows, lost: null });
      }
      expect(segments[0]?.role).toBe("new");
    }
  });

  test("numbers in a forwarding line keep it among the lines", () => {
    expect(
      plain("--- Forwarded by DE07100100100140801649 on 10/05/2026 ---\nold", "x").flatMap(({ lines }) => lines),
    ).toHaveLength(2);
  });

  test("more messages than are kept apart go to the last", () => {
    const segments = plain(
      Array.from({ length: 500 }, (_, n) => `From: p@x.example\nSubject: s${n}\n\ntext ${n}\n`).join("\n"),
    );
    expect(segments).toHaveLength(200);
    expect(segments.at(-1)?.lines).toContain("text 499");
    expect(segments.at(-1)?.lines).toContain("Subject: s499");
  });

  const many = (whole: number) => atLength(whole, whole / 4);
  test.each([
    ["labels", "To: x\n".repeat(many(100_000))],
    ["labels with room", "Date: x\n\ny\n".repeat(many(60_000))],
    ["ends of attributions", "wrote 10:01 a@b:\n".repeat(many(100_000))],
    ["depths", Array.from({ length: many(100_000) }, (_, n) => ">".repeat(n % 90) + "x").join("\n")],
    ["separators", "-----Original Message-----\n".repeat(many(100_000))],
    ["a long header line", `From: ${"a@b ".repeat(many(200_000))}\nTo: x`],
    ["dashes", "-".repeat(many(1_000_000))],
    ["a To list without end", `From: a@b.example\nTo: ${"x@y.example,\n".repeat(many(100_000))}\nSubject: s`],
    ["notes", "\tname\n\t10/05/2026\nTo: x\n".repeat(many(60_000))],
  ])("hostile: %s", (_, text) => {
    const { lines } = readPlain(text);
    const start = process.cpuUsage();
    splitThread(lines, { subject: null });
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(atLength(4_000, 1_500));
  });
});
