import { taken, type ReportCut } from "../../../codecs";
import type { Other } from "./other";

/** What of a card only its holder knows, in thirteen languages. */
const secrets =
  /(?:(?:credit|debit|bank|company|corporate) )?card (?:numbers?|details|info(?:rmation)?|data|security code)|\bcv[vc]2?\b|security code|(?:kredit)?karten(?:nummer|daten|prüfnummer)|prüfziffer|numéros? de (?:la |votre )?carte|cryptogramme|(?:número|datos) de (?:la |su |tu )?tarjeta|(?:numero|dati) (?:della |di )?(?:(?:sua |tua |vostra )?carta)|código de segurança|(?:número|dados) d[oe] (?:seu )?cartão|(?:creditcard|kaart)(?:nummer|gegevens)|kort(?:nummer|numre|oplysninger|uppgifter|opplysninger)|(?:numer|dane) (?:twojej |państwa )?karty|(?:číslo|údaje) (?:vaší )?karty|kortin (?:numero|tiedot)|korttinumero/giu;
/** Words by which the reader is asked to give them. */
const asked =
  /(?<![\p{L}])(?:(?:re)?send|reply|e-?mail|text|provide|give|share|confirm|enter|supply|forward|need|let (?:me|us) have|tell|call (?:me|us) with|with your|senden|schicken|mitteilen|nennen|geben|teilen|benötigen|brauchen|envoyez|envoyer|communiquer|communiquez|donnez|transmettre|indiquer|indiquez|env[ií]e(?:nos|n|me)?|enviar|facilite|indique(?:nos)?|invi(?:are|i|ate)|comunic(?:are|hi|ate)|fornire|mande|informe|stuur|geef|doorgeven|mailen|skicka|uppge|ange|send(?:e)?|oplys|oppgi|prześlij|podaj|podać|wyślij|pošlete|zašlete|sdělte|lähetä|ilmoita)/iu;
/** It isn't a request where it is forbidden, is somebody else's, or is in the past. */
const denied =
  /(?<![\p{L}])(?:my|his|her|their|our|had|has|was|were|did|never|not|n't|don['’]?t|no|without|nie(?:mals)?|nicht|kein\p{L}*|jamais|pas|nunca|jam[áa]s|non|mai|n[ãa]o|nooit|niet|aldrig|aldri|inte|ikke|nigdy|nikdy|älä|ei)(?![\p{L}])/iu;

/** Characters of the sentence around it, those of them that may part it from the word that asks, and places that are looked at. */
const reach = 120;
const near = 45;
const most = 50;

/** Requests for the number or security code of the reader's card, with which a thief can pay themselves. */
export function findCardRequests(text: string, report: ReportCut): Other[] {
  const found: Other[] = [];
  for (const { index, 0: said } of taken(text.matchAll(secrets), most, report)) {
    const before =
      text
        .slice(Math.max(0, index - reach), index)
        .split(/[.!?]\s|\n\s*\n/)
        .at(-1) ?? "";
    const behind = text.slice(index + said.length, index + said.length + reach).split(/[.!?](?:\s|$)|\n/, 1)[0] ?? "";
    if (!asked.test(`${before.slice(-near)} ${behind.slice(0, near)}`) || denied.test(`${before} ${behind}`)) continue;
    found.push({
      kind: "alias",
      value: `card:${said.toLowerCase().replace(/\s+/g, " ")}`,
      holder: null,
      valid: null,
      start: index,
      end: index + said.length,
    });
    break;
  }
  return found;
}
