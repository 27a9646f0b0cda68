import type { OriginalsWords } from "./types";

/** Dutch. */
export const nl: OriginalsWords = {
  locale: "nl",
  invite:
    "Sleep een eerder bericht of een eerdere factuur naar dit deelvenster, of kies een bestand (.eml, .msg of .pdf).",
  choose: "Bestand kiezen",
  privacy: "Het wordt op dit apparaat gelezen en vergeten zodra u een ander bericht opent.",
  caveat:
    "Een origineel is zo goed als zijn herkomst. Neem het uit uw eigen postvak of boekhouding, niet van de afzender. Het kan waarschuwingen toevoegen en neemt er geen weg.",
  remove: "{name} verwijderen",
  reading: "Wordt gelezen.",
  comparing: "Wordt vergeleken.",
  partial: "Een deel ervan kon niet worden gelezen.",
  problems: {
    tooLarge: "Dit bestand is groter dan 35 MB.",
    tooMany: "Er worden al vijf originelen vergeleken. Verwijder er eerst een.",
    neither: "Dit is geen bericht en geen PDF. Kies een bestand met de extensie .eml, .msg of .pdf.",
    unreadable: "Dit bestand kon niet worden gelezen.",
  },
  itself: "Dit is het geopende bericht zelf. Er valt niets te vergelijken.",
  altered: [
    "De geciteerde tekst wijkt af van het origineel van {date}.",
    "De geciteerde tekst wijkt af van dit origineel.",
  ],
  agrees: [
    "Rekeningen en telefoonnummers in de geciteerde tekst komen overeen met het origineel van {date}.",
    "Rekeningen en telefoonnummers in de geciteerde tekst komen overeen met dit origineel.",
  ],
  notQuoted: [
    "Het geopende bericht citeert het bericht van {date} niet.",
    "Het geopende bericht citeert dit bericht niet.",
  ],
  changed: ["De rekening is een andere dan op {date}.", "De rekening is een andere dan eerder."],
  same: [
    "Geen rekening wijkt af van die van {date}. Dat bevestigt niets.",
    "Geen rekening wijkt af van de eerdere. Dat bevestigt niets.",
  ],
  noAccount: "Er is geen rekening in gevonden.",
  notNamed: "Het geopende bericht noemt geen rekening om te vergelijken.",
  inOriginal: "In het eerdere bericht",
  inDocument: "In de eerdere factuur",
};
