/** Labels of header lines, as Outlook, Gmail, Apple Mail, Thunderbird, Notes and webmails write them. */
export const labels = ["from", "date", "to", "cc", "subject", "other"] as const;

/** What a line of a quoted header says. `other` belongs to the header and says nothing that is kept. */
export type Label = (typeof labels)[number];

/** What a language puts around quoted messages. */
const kinds = [
  ...labels,
  "original",
  "forwarded",
  "begins", // Apple Mail's "Begin forwarded message", with a colon and without dashes
  "dated", // what a webmail writes above a header, before the date that the header then lacks
  "forwardedBy", // Notes' "Forwarded by NAME on DATE" between dashes, as far as the name
  "wrote",
  "quoting", // before the name where there is neither verb nor date ("Quoting NAME:")
  "before", // before a date
  "joins", // between date, name and verb, part of none of them
  "by",
  "behalf", // "on behalf of" between an address and the name that it sends for
  "days",
  "months", // twelve, each a stem or several separated by "/"
  "reply", // prefixes of a subject, counted where a colon follows
  "forward",
] as const;

/** One kind of these words. */
export type Kind = (typeof kinds)[number];

/** "kind: word|word; kind: word", a text for each language that is read. A kind left out is never read in it. */
const languages: readonly string[] = [
  // English, whose words are in mail of any language
  `from: From; date: Sent|Date|Date sent|Sent on|Sent at|Received; to: To|Recipient|Recipients; cc: Cc|Copy|Carbon copy;
    subject: Subject;
    other: Importance|Priority|Sensitivity|Reply-To|Reply To|Bcc|Attachments|Attachment|Sent by|Organization|Categories|
    Flag|Resent-From|Resent-To|When|Where|Mailed-By|Signed-By;
    original: Original message|Original appointment|Original e-mail|Original mail|Reply message;
    forwarded: Forwarded message|Forwarded mail|Forwarded e-mail; begins: Begin forwarded message;
    forwardedBy: Forwarded by; wrote: wrote the following|wrote|writes; quoting: Quoting; before: on; joins: at; by: by;
    behalf: on behalf of; months: jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec; reply: re|reply;
    forward: fw|fwd|forward|forwarded`,
  // German
  `from: Von|Absender; date: Gesendet|Datum|Gesendet am|Verschickt; to: An|Empfänger;
    cc: Kopie|CC (Kopie)|Kopie (CC)|Kopie an; subject: Betreff|Betr;
    other: Wichtigkeit|Priorität|Vertraulichkeit|Antwort an|Antworten an|Bcc|Blindkopie|Anlagen|Anlage|Anhänge|
    Gesendet von|Organisation|Wann|Wo;
    original: Ursprüngliche Nachricht|Ursprüngliche Mail|Originalnachricht|Original-Nachricht|Original Nachricht|
    Urspr. Nachricht|Ursprünglicher Termin|Originalmail;
    forwarded: Weitergeleitete Nachricht|Weitergeleitete Mail|Weitergeleitete E-Mail;
    begins: Anfang der weitergeleiteten Nachricht|Anfang der weitergeleiteten E-Mail; forwardedBy: Weitergeleitet von;
    wrote: schrieb|folgendes geschrieben|geschrieben; quoting: Zitat von|Zitiere; before: am|den; joins: hat|um;
    by: von; behalf: im Auftrag von; months: jan|feb|mär/mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez;
    reply: aw|antw|antwort; forward: wg|wtrlt|weitergeleitet`,
  // French
  `from: De|Expéditeur|De la part de; date: Envoyé|Date|Envoyé le|Date d'envoi; to: À|A|Pour|Destinataire|Destinataires;
    cc: Cc|Copie|Copie à; subject: Objet|Sujet;
    other: Importance|Priorité|Répondre à|Rép|Cci|Copie cachée|Pièces jointes|Pièce jointe|Envoyé par|Quand|Où;
    original: Message d'origine|Message original|Message initial|Mail original|E-mail d'origine|Rendez-vous d'origine|
    Courriel d'origine;
    forwarded: Message transféré|Message transmis|Message réexpédié|Message envoyé|Courriel transféré;
    begins: Début du message transféré|Début du message réexpédié; dated: Message du;
    forwardedBy: Transféré par|Transmis par|Réacheminé par; wrote: a écrit|à écrit; before: le; joins: à; by: par;
    behalf: de la part de|au nom de; months: jan|fév|mar|avr|mai|juin|juil|aoû|sep|oct|nov|déc;
    reply: re|ré|rép|rep|réponse|reponse; forward: tr|transf|transféré|transfere`,
  // Spanish
  `from: De|Remitente; date: Enviado|Enviado el|Fecha|Fecha de envío; to: Para|A|Destinatario|Destinatarios;
    cc: Cc|Copia|Con copia; subject: Asunto;
    other: Importancia|Prioridad|Responder a|Cco|Adjuntos|Datos adjuntos|Enviado por|Cuándo|Dónde;
    original: Mensaje original|Mensaje origen|Correo original|Cita original;
    forwarded: Mensaje reenviado|Correo reenviado; begins: Inicio del mensaje reenviado|Comienzo del mensaje reenviado;
    forwardedBy: Reenviado por|Remitido por; wrote: escribió lo siguiente|escribió; quoting: Citando a; before: el;
    joins: a las; by: por; behalf: en nombre de; months: ene|feb|mar|abr|may|jun|jul|ago|sep/set|oct|nov|dic;
    reply: re|rta|resp|respuesta; forward: rv|renv|reenv|reenviado`,
  // Italian. "R:" and "I:" are Outlook's own short forms
  `from: Da|Mittente; date: Inviato|Inviata|Data|Inviato il|Data invio; to: A|Destinatario|Destinatari;
    cc: Cc|Copia|Per conoscenza|PC; subject: Oggetto;
    other: Priorità|Importanza|Rispondi a|Ccn|Allegati|Inviato da|Quando|Dove;
    original: Messaggio originale|Messaggio di origine|Appuntamento originale; forwarded: Messaggio inoltrato;
    begins: Inizio messaggio inoltrato|Inizio del messaggio inoltrato; forwardedBy: Inoltrato da; wrote: ha scritto;
    quoting: Citando; before: il giorno|il; joins: alle|alle ore; by: da; behalf: per conto di;
    months: gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic; reply: r|rif|ris|risposta; forward: i|inoltro|inoltrato`,
  // Dutch. "Betr:" only means "regarding"
  `from: Van|Afzender; date: Verzonden|Datum|Verzonden op|Verstuurd; to: Aan|Naar|Ontvanger; cc: Cc|Kopie aan|Kopie;
    subject: Onderwerp|Betreft;
    other: Prioriteit|Urgentie|Antwoord aan|Beantwoorden|Bijlagen|Verzonden door|Wanneer|Waar;
    original: Oorspronkelijk bericht|Origineel bericht|Oorspronkelijke e-mail|Oorspronkelijke afspraak;
    forwarded: Doorgestuurd bericht|Doorgezonden bericht|Doorgestuurde e-mail;
    begins: Begin doorgestuurd bericht|Begin van doorgestuurd bericht; forwardedBy: Doorgestuurd door;
    wrote: schreef het volgende|schreef|het volgende geschreven|geschreven; quoting: Citeren van|Citeren; before: op;
    joins: heeft|om; by: door; behalf: namens; months: jan|feb|maa/mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec;
    reply: antw|antwoord; forward: doorst|doorgestuurd`,
  // Portuguese, of Portugal and of Brazil
  `from: De|Remetente; date: Enviado|Enviada em|Enviado em|Enviada a|Data|Enviada|Data de envio;
    to: Para|A|Destinatário|Destinatários; cc: Cc|Com cópia|Cópia; subject: Assunto;
    other: Importância|Prioridade|Responder a|Responder para|Anexos|Bcc|Cco|Enviado por|Quando|Onde;
    original: Mensagem original|Mensagem de origem|Compromisso original|E-mail original;
    forwarded: Mensagem encaminhada|Mensagem reencaminhada|E-mail encaminhado;
    begins: Início da mensagem encaminhada|Início da mensagem reenviada|Início de mensagem reencaminhada|
    Início da mensagem reencaminhada; forwardedBy: Encaminhado por|Reencaminhado por|Repassado por; wrote: escreveu;
    quoting: Citando; before: em|no dia|a|às; joins: às|à(s)|de; by: por; behalf: em nome de;
    months: jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez; reply: res|resp|resposta; forward: enc|encaminhada|reenc`,
  // Polish
  `from: Od|Nadawca; date: Wysłano|Wysłane|Wysłany|Data|Data wysłania; to: Do|Adresat|Odbiorca;
    cc: DW|Do wiadomości|Kopia; subject: Temat; other: Ważność|Priorytet|Odpowiedź do|UDW|Załączniki|Kiedy|Gdzie;
    original: Wiadomość oryginalna|Oryginalna wiadomość|Wiadomość pierwotna|Pierwotna wiadomość|Oryginalny termin;
    forwarded: Wiadomość przekazana|Wiadomość przekazana dalej|Przekazana wiadomość|Treść przekazanej wiadomości|
    Przesłana wiadomość; begins: Początek przekazywanej wiadomości|Początek przekazanej wiadomości;
    forwardedBy: Przekazane przez|Przesłane przez;
    wrote: napisał(a)|napisał/a|napisała|napisał|pisze|wiadomość napisana przez; quoting: Cytowanie|Cytat z;
    before: w dniu|dnia; joins: użytkownik|o|o godz.; by: przez; behalf: w imieniu;
    months: sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru; reply: odp|odpowiedź; forward: pd|przek|przekazane`,
  // Swedish
  `from: Från|Avsändare; date: Skickat|Skickades|Datum|Skickat den; to: Till|Mottagare; cc: Kopia|Kopia till;
    subject: Ämne; other: Prioritet|Svara till|Hemlig kopia|Bilagor|Bifogade filer|När|Var;
    original: Ursprungligt meddelande|Originalmeddelande|Ursprungsmeddelande|Ursprungligt mejl|Ursprunglig avtalad tid;
    forwarded: Vidarebefordrat meddelande|Vidarebefordrat brev|Vidarebefordrat mejl|Vidarebefordrat mail;
    begins: Vidarebefordrat brev|Börjar vidarebefordrat meddelande|Vidarebefordrat mejl;
    forwardedBy: Vidarebefordrat av; wrote: skrev följande|skrev; quoting: Citerar; before: den; joins: kl|kl.; by: av;
    behalf: på uppdrag av; days: mån|tis|ons|tors|fre|lör|sön|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag;
    months: jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec; reply: sv|svar; forward: vb|vidarebefordrat`,
  // Danish. "VS" is "videresendt" here and in Norwegian, and "vastaus" in Finnish: it says both
  `from: Fra|Afsender; date: Sendt|Dato|Sendt den; to: Til|Modtager; cc: Kopi|Cc|Kopi til; subject: Emne;
    other: Prioritet|Svar til|Vedhæftede filer|Vedhæftet fil|Vedhæftninger|Hvornår|Hvor;
    original: Oprindelig meddelelse|Original meddelelse|Oprindelig besked|Original besked|Oprindelig mail|
    Oprindelig aftale; forwarded: Videresendt meddelelse|Videresendt besked|Videresendt mail;
    begins: Start på videresendt besked|Videresendt besked|Begynd videresendt besked; forwardedBy: Videresendt af;
    wrote: skrev følgende|skrev; quoting: Citat af|Citat; before: den; joins: kl|kl.; by: af; behalf: på vegne af;
    days: mandag|mandag den|tirsdag|tirsdag den|onsdag|onsdag den|torsdag|torsdag den|fredag|fredag den|lørdag|
    lørdag den|søndag|søndag den; months: jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec; reply: sv|svar;
    forward: vs|vid|videresendt`,
  // Norwegian, Bokmål and Nynorsk
  `from: Fra|Frå|Avsender|Avsendar; date: Sendt|Dato|Sendt den; to: Til|Mottaker|Mottakar; cc: Kopi|Kopi til;
    subject: Emne; other: Prioritet|Viktighet|Svar til|Vedlegg|Blindkopi|Når|Hvor;
    original: Opprinnelig melding|Original melding|Opprinnelig e-post|Opprinnelig avtale|Opphavleg melding;
    forwarded: Videresendt melding|Videresendt e-post|Vidaresendt melding;
    begins: Start på videresendt melding|Videresendt melding|Begynn videresendt melding;
    forwardedBy: Videresendt av|Vidaresendt av; wrote: skrev følgende|skrev|skreiv; quoting: Siterer; before: den;
    joins: kl|kl.; by: av; behalf: på vegne av;
    days: man|tir|ons|tor|fre|lør|søn|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag;
    months: jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des; reply: sv|svar; forward: vs|videresendt|vidaresendt`,
  // Finnish
  `from: Lähettäjä|Keneltä; date: Lähetetty|Päivämäärä|Pvm|Päiväys; to: Vastaanottaja|Vastaanottajat|Kenelle|Saaja;
    cc: Kopio|Kopio vastaanottajalle|Kopiot; subject: Aihe|Otsikko;
    other: Tärkeys|Prioriteetti|Vastausosoite|Piilokopio|Liitteet|Milloin|Missä;
    original: Alkuperäinen viesti|Alkuperäinen sähköposti|Alkuperäinen tapaaminen;
    forwarded: Välitetty viesti|Edelleenlähetetty viesti|Edelleen lähetetty viesti;
    begins: Välitetty viesti alkaa|Edelleenlähetetty viesti alkaa;
    forwardedBy: Lähettäjä|Välittänyt|Edelleenlähettäjä|Edelleen lähettänyt; wrote: kirjoitti;
    quoting: Lainaus|Lainataan; before: klo; joins: kello|klo;
    days: ma|ti|ke|to|pe|la|su|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|maanantaina|tiistaina|
    keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina;
    months: tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu; reply: vs|vast|vastaus;
    forward: vl|välitetty`,
  // Czech
  `from: Od|Odesílatel; date: Odesláno|Datum|Dne; to: Komu|Pro|Příjemce; cc: Kopie|Kopie komu; subject: Předmět;
    other: Důležitost|Priorita|Odpověď na|Odpovědět|Skrytá kopie|Přílohy|Kdy|Kde;
    original: Původní zpráva|Původní e-mail|Originální zpráva|Původní událost|Původní schůzka;
    forwarded: Přeposlaná zpráva|Přeposlaný e-mail; begins: Začátek přeposlané zprávy;
    forwardedBy: Přeposláno|Přeposlal|Postoupeno; wrote: napsal(a)|napsal/a|napsala|napsal; quoting: Cituji;
    before: dne|v; joins: odesílatel|uživatel; behalf: jménem;
    days: po|út|st|čt|pá|so|ne|pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle;
    months: led|úno|bře|dub|kvě|červn/červen|červenc/červenec|srp|zář|říj|lis|pro; reply: odp|odpověď;
    forward: př|přep|přeposláno`,
];

/** The words of each language by kind. */
export const threadWords: readonly ReadonlyMap<Kind, readonly string[]>[] = languages.map(
  (text) =>
    new Map(
      text.split(/;\s+/).map((entry) => {
        const [name = "", words = ""] = entry.split(/:\s+/);
        const kind = kinds.find((each) => each === name);
        if (kind === undefined) throw new Error(`No kind of words around quoted messages: ${name}`);
        return [kind, words.split(/\|\s*/)];
      }),
    ),
);
