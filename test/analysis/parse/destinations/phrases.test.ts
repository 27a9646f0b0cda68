import { mayLeadToPaying } from "../../../../src/analysis/parse/destinations/other";
import { linkTo } from "../../../../src/analysis/parse/destinations/links";
import { pageOffered } from "../../../../src/analysis/parse/destinations/offered";

const target = "https://desk.example/c/1";
const leads = (words: string) => mayLeadToPaying(`${target} ${words}`) && linkTo(target, words) !== null;

describe("the words of a button say that one pays there", () => {
  test.each([
    "Pay now",
    "Proceed to checkout",
    "Checkout",
    "Complete transfer",
    "Confirm the transaction",
    "Continue to payment",
    "Zahlung vornehmen",
    "Überweisung freigeben",
    "Zur Kasse",
    "Rechnung begleichen",
    "Procéder au paiement",
    "Effectuer le virement",
    "Realizar el pago",
    "Procedi al pagamento",
    "Betaling voltooien",
    "Afrekenen",
    "Efetuar pagamento",
    "Przejdź do płatności",
    "Slutför betalningen",
    "Gå til betaling",
    "Gennemfør betaling",
    "Provést platbu",
    "Siirry maksamaan",
  ])("%s", (words) => {
    expect(leads(words)).toBe(true);
  });

  test.each([
    "Shop now",
    "Track your order",
    "Confirm your address",
    "Continue reading",
    "Complete the survey",
    "Weiter lesen",
    "Make an appointment",
    "How to pay",
    "Payment terms",
  ])("they don't: %s", (words) => {
    expect(leads(words)).toBe(false);
  });
});

test.each([
  ["https://monzo.me/janehill/32.00", "monzo.me/janehill"],
  ["https://settleup.starlingbank.com/jane-hill", "settleup.starlingbank.com/jane-hill"],
  ["https://app.mercury.com/pay/abc", "app.mercury.com/pay/abc"],
  ["https://www.collctiv.com/pay/abc", "collctiv.com/pay/abc"],
])("a platform's link pays: %s", (address, value) => {
  expect(linkTo(address, "")?.value).toBe(value);
});

describe("a page is offered where nothing but its place says so", () => {
  test.each([
    ["a code's address", target, null, target],
    ["a bare address below what is due", target, "The balance is due.\n", target],
    ["a link that says nothing", target, "Invoice 8891 is due today.\n", "Open"],
    ["a page to view, download and pay", target, "Please view, download and pay the invoice:\n", target],
    ["a page to pay on, below what is there to be read", target, "View the invoice below. Settle it here:\n", target],
    ["a short address anywhere", "https://bit.ly/x1", "Regards\n", "https://bit.ly/x1"],
  ])("%s", (_, address, before, text) => {
    expect(pageOffered(address, before, text)).not.toBeNull();
  });

  test.each([
    ["a link with words of its own", target, "The balance is due.\n", "Meet us at the fair"],
    ["what is there to be read", target, "Please pay. View the invoice:\n", target],
    ["a receipt to download", target, "The payment arrived. Download your payment receipt:\n", target],
    ["no word of paying", target, "See you there\n", target],
    ["a home page", "https://desk.example/", "The balance is due.\n", "https://desk.example/"],
    [
      "an authority that checks invoices by their codes",
      "https://www2.agenciatributaria.gob.es/x",
      null,
      "https://www2.agenciatributaria.gob.es/x",
    ],
    ["a network", "https://www.linkedin.com/company/x", null, "https://www.linkedin.com/company/x"],
  ])("%s isn't one", (_, address, before, text) => {
    expect(pageOffered(address, before, text)).toBeNull();
  });
});
