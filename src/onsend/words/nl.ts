import type { Words } from "./words";

/** The words in Dutch. */
export const nl: Words = {
  openHere:
    "Zaak {case} staat open bij dit gesprek. Keur niets goed en betaal niets voordat de leverancier telefonisch heeft bevestigd.",
  fraudHere: "Zaak {case} bij dit gesprek is als fraude gesloten. Keur niets goed en betaal niets.",
  imitatesHere: "{address} bootst {genuine} na. Stuur daar niets naartoe.",
  unchecked: "Remit Guard kon dit bericht niet controleren. Het is ongecontroleerd verzonden.",
  button: "Remit Guard openen",
  approvesOpen:
    "Zaak {case} staat open bij dit gesprek: de bankgegevens zijn nog niet telefonisch bevestigd door {supplier}. U schrijft ‘{quote}’. Keur niets goed en betaal niets vóór dat telefoontje.",
  approvesFraud:
    "Dit gesprek is als fraude gesloten ({case}): de bankgegevens zijn niet van {supplier}. U schrijft ‘{quote}’. Keur niets goed, betaal niets en waarschuw wie dat al gedaan heeft.",
  passesOnDisputed:
    "Uw bericht geeft rekening {account} door. Daarover gaat zaak {case}: niemand heeft bevestigd dat die van {supplier} is. Haal haar weg, of wacht op het controletelefoontje.",
  passesOnUnknown:
    "Uw bericht geeft rekening {account} door. Die is niet vastgelegd voor {supplier}, en zaak {case} staat open. Haal haar weg, of wacht op het controletelefoontje.",
  imitates:
    "{address} bootst {genuine} na. Wat u daarheen stuurt, leest iemand anders. Verwijder het adres en gebruik het adres dat u kent.",
  leaves:
    "Dit gesprek was met {genuine}, maar uw antwoord gaat naar {address}. Schrijf naar het adres dat u kent, of bel het vastgelegde nummer, voordat u antwoordt.",
  again: "Klik nog een keer op Verzenden om het toch te verzenden.",
  supplier: "de leverancier",
};
