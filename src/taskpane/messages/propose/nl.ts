import type { ProposeWords } from "./types";

/** For Dutch readers. */
export const nl: ProposeWords = {
  locale: "nl",
  question: "Wat klopt er?",
  accountIs: "De rekening {value}",
  addressIs: "Het adres {value}",
  other: "Iets anders",
  otherText:
    "Kopieer de samenvatting en stuur die naar wie de leverancierslijst bijhoudt. Betaal niet voordat het duidelijk is.",
  what: "Voor {supplier}: {value}",
  emails: "Alleen het adres {value}",
  domains: "Elk adres bij {value}",
  note: "Er verandert niets totdat iemand een vastgelegd nummer belt en iemand anders het goedkeurt.",
  reason: "Hoe weet u dat?",
  reasonMissing: "Geef aan hoe u dat weet.",
  send: "Voorstellen",
  busy: "Wordt verstuurd",
  cancel: "Annuleren",
  proposed: "Voorgesteld. Het wacht op een telefoontje naar de leverancier en op iemand anders. Betaal niet eerder.",
  onRecord: "Het is inmiddels vastgelegd. Controleer opnieuw.",
  open: "{supplier} openen in het register",
  failed: {
    notSignedIn: "U bent niet aangemeld bij de leveranciersgegevens. Meld u aan en probeer het opnieuw.",
    noPermission: "U mag dit niet voorstellen. Vraag uw beheerder.",
    notReachable: "De leveranciersservice is niet bereikbaar. Probeer het later opnieuw.",
    tooMany: "Er wachten al te veel voorstellen. Laat er eerst over een paar beslissen.",
    refused: "De leveranciersservice heeft dit geweigerd. Meld het aan wie de lijst bijhoudt.",
  },
};
