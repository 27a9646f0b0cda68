import type { Words } from "./types";

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
  confirmedHere:
    "Zaak {case} bij dit gesprek wacht op een tweede persoon. Keur niets goed en betaal niets tot die de zaak heeft vrijgegeven.",
  coolOffHere: "Zaak {case} bij dit gesprek is vrijgegeven, maar vóór {day} mag er niets worden betaald.",
  unasked:
    "Remit Guard kon de leveranciersdienst niet bereiken. Of er bij dit gesprek een zaak openstaat, is niet gecontroleerd.",
  approvesConfirmed:
    "Zaak {case} bij dit gesprek is nog niet vrijgegeven: {supplier} heeft telefonisch bevestigd, maar een tweede persoon moet er nog naar kijken. U schrijft ‘{quote}’. Keur vóór die tijd niets goed en betaal niets.",
  approvesCoolOff:
    "Zaak {case} bij dit gesprek is vrijgegeven, maar vóór {day} mag er niets worden betaald. U schrijft ‘{quote}’. Wacht tot dan, of schrijf vanaf welke dag er betaald mag worden.",
  passesOnConfirmed:
    "Uw bericht geeft rekening {account} door. Zaak {case} gaat over deze rekening, en geen tweede persoon heeft die zaak al vrijgegeven. Haal de rekening weg, of wacht daarop.",
  passesOnFraud:
    "Uw bericht geeft rekening {account} door. Die is niet van {supplier}: zaak {case} is als fraude gesloten. Haal de rekening weg, en waarschuw wie haar al heeft.",
  notOnRecord:
    "Uw bericht geeft rekening {account} door. Die is niet vastgelegd voor {supplier}. Bel het vastgelegde nummer voordat iemand daarheen betaalt.",
  ofAnother:
    "Uw bericht geeft rekening {account} door. Die is voor iemand anders vastgelegd, niet voor {supplier}. Bel het vastgelegde nummer voordat iemand daarheen betaalt.",
  rejected:
    "Uw bericht geeft rekening {account} door. Die is eerder voor {supplier} voorgesteld en afgewezen. Haal de rekening weg, en zeg wie betaalt haar niet te gebruiken.",
  changed:
    "Uw bericht geeft rekening {account} door. Een eerder bericht hieronder noemt {before}. Bel de begunstigde op een nummer dat u kent voordat iemand daarheen betaalt.",
};
