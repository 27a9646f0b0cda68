import { stopsDeliveries } from "../../../src/analysis/reading/threats";

test.each([
  "We will stop all deliveries until the invoice is paid.",
  "Wir stellen unsere Lieferungen ein, bis die Rechnung bezahlt ist.",
])("dunning that stops deliveries: %s", (quote) => {
  expect(stopsDeliveries(quote)).toBe(true);
});

test.each([
  "We accept no payments for our services until the new details arrive.",
  "Bis die neuen Angaben da sind, nehmen wir für laufende Lieferungen keine Zahlungen an.",
  "We have changed the bank for our services.",
])("a payment that is held back: %s", (quote) => {
  expect(stopsDeliveries(quote)).toBe(false);
});
