import type { Words } from "./types";

/** The words in German. */
export const de: Words = {
  openHere:
    "Zu dieser Unterhaltung ist Fall {case} offen. Nichts freigeben oder zahlen, bis der Lieferant telefonisch bestätigt hat.",
  fraudHere:
    "Fall {case} zu dieser Unterhaltung wurde als Betrug geschlossen. Geben Sie nichts frei, zahlen Sie nichts.",
  imitatesHere: "{address} ahmt {genuine} nach. Schicken Sie nichts dorthin.",
  unchecked: "Remit Guard konnte diese Nachricht nicht prüfen. Sie wurde ungeprüft gesendet.",
  button: "Remit Guard öffnen",
  approvesOpen:
    "Zu dieser Unterhaltung ist Fall {case} offen: Die Bankverbindung hat {supplier} noch nicht telefonisch bestätigt. Sie schreiben „{quote}“. Geben Sie vor diesem Anruf nichts frei und zahlen Sie nichts.",
  approvesFraud:
    "Diese Unterhaltung wurde als Betrug geschlossen ({case}): Die Bankverbindung gehört nicht zu {supplier}. Sie schreiben „{quote}“. Geben Sie nichts frei, zahlen Sie nichts und warnen Sie alle, die es schon getan haben.",
  passesOnDisputed:
    "Sie geben das Konto {account} weiter. Um dieses Konto geht es in Fall {case}: Niemand hat bestätigt, dass es zu {supplier} gehört. Nehmen Sie es heraus, oder warten Sie den Rückruf ab.",
  passesOnUnknown:
    "Sie geben das Konto {account} weiter. Es ist nicht als Konto von {supplier} hinterlegt, und Fall {case} ist offen. Nehmen Sie es heraus, oder warten Sie den Rückruf ab.",
  imitates:
    "{address} ahmt {genuine} nach. Was Sie dorthin senden, liest jemand anderes. Entfernen Sie die Adresse und nehmen Sie die bekannte.",
  leaves:
    "Diese Unterhaltung lief mit {genuine}, Ihre Antwort geht aber an {address}. Schreiben Sie an die bekannte Adresse, oder rufen Sie die hinterlegte Nummer an, bevor Sie antworten.",
  again: "Drücken Sie noch einmal auf Senden, um sie trotzdem zu senden.",
  supplier: "dem Lieferanten",
  confirmedHere:
    "Fall {case} zu dieser Unterhaltung wartet auf eine zweite Person. Nichts freigeben oder zahlen, bis sie ihn abgeschlossen hat.",
  coolOffHere: "Fall {case} zu dieser Unterhaltung ist abgeschlossen, aber vor dem {day} darf nichts gezahlt werden.",
  unasked:
    "Remit Guard hat den Lieferantendienst nicht erreicht. Ob zu dieser Unterhaltung ein Fall offen ist, wurde nicht geprüft.",
  approvesConfirmed:
    "Fall {case} zu dieser Unterhaltung ist noch nicht abgeschlossen: Mit {supplier} wurde telefoniert, aber eine zweite Person muss ihn noch prüfen. Sie schreiben „{quote}“. Geben Sie vorher nichts frei und zahlen Sie nichts.",
  approvesCoolOff:
    "Fall {case} zu dieser Unterhaltung ist abgeschlossen, aber vor dem {day} darf nichts gezahlt werden. Sie schreiben „{quote}“. Warten Sie so lange, oder schreiben Sie, ab welchem Tag gezahlt werden darf.",
  passesOnConfirmed:
    "Sie geben das Konto {account} weiter. Um dieses Konto geht es in Fall {case}, und noch hat ihn keine zweite Person abgeschlossen. Nehmen Sie es heraus, oder warten Sie das ab.",
  passesOnFraud:
    "Sie geben das Konto {account} weiter. Es gehört nicht zu {supplier}: Fall {case} wurde als Betrug geschlossen. Nehmen Sie es heraus, und warnen Sie alle, die es schon haben.",
  notOnRecord:
    "Sie geben das Konto {account} weiter. Es ist nicht als Konto von {supplier} hinterlegt. Rufen Sie dort unter der hinterlegten Nummer an, bevor jemand dorthin zahlt.",
  ofAnother:
    "Sie geben das Konto {account} weiter. Es ist für jemand anderen hinterlegt, nicht für {supplier}. Rufen Sie unter der hinterlegten Nummer an, bevor jemand dorthin zahlt.",
  rejected:
    "Sie geben das Konto {account} weiter. Es wurde schon einmal für {supplier} vorgeschlagen und abgelehnt. Nehmen Sie es heraus, und sagen Sie allen, die zahlen, dass sie es nicht verwenden.",
  changed:
    "Sie geben das Konto {account} weiter. Eine frühere Nachricht weiter unten nennt stattdessen {before}. Rufen Sie den Empfänger unter einer Nummer an, die Sie kennen, bevor jemand dorthin zahlt.",
};
