import { notFromSender } from "../../../../src/codecs";
import { findOthers } from "../../../../src/analysis/parse/destinations/search";
import { walletChecks } from "../../walletChecks";

const asked = (text: string, scheme: string) =>
  findOthers(text, walletChecks, notFromSender).flatMap(({ value }) => (value.startsWith(scheme) ? [value] : []));
const cards = (text: string) => asked(text, "card:");

describe("a request for the number or code of the reader's card is a way to be paid", () => {
  test.each([
    "Please reply with your card number and the security code.",
    "Call me with the CVV of the company card",
    "send us the credit card details by return",
    "Please have your card details ready when you ring.",
    "We take the card number over the phone, day and night.",
    "Senden Sie uns dazu Ihre Kartennummer und die Prüfziffer.",
    "Merci de nous communiquer le numéro de carte et le cryptogramme",
    "Envíenos el número de tarjeta y el código",
    "Stuur ons uw creditcardnummer",
    "Prosimy podać numer karty",
  ])("%s", (text) => {
    expect(cards(text)).toHaveLength(1);
  });

  test.each([
    "We never ask for your card number or security code by email.",
    "Do not send your card details to anybody.",
    "Bitte senden Sie uns niemals Ihre Kartennummer.",
    "He had to give his card number at the counter.",
    "My card details were stolen, send help",
    "The card number on your gift is printed below",
    "Business card details are attached",
  ])("no one is asked: %s", (text) => {
    expect(cards(text)).toEqual([]);
  });
});

describe("a request for a mandate to debit the reader's account is a way to be paid", () => {
  test.each([
    "Bitte senden Sie uns das SEPA-Firmenlastschrift-Mandat unterschrieben zurück, Gläubiger-ID LT51ZZZ0000099871234.",
    "Please fill in the direct debit mandate and return it.",
    "Kindly sign the attached SEPA mandate",
    "Merci de nous retourner le mandat de prélèvement signé.",
    "Stuur de getekende incassomachtiging terug",
    "Rogamos nos devuelvan firmada la orden de domiciliación",
  ])("%s", (text) => {
    expect(asked(text, "mandate:")).toHaveLength(1);
  });

  test.each([
    "Der Betrag wird per SEPA-Lastschrift mit der Mandatsreferenz HL-8891 eingezogen.",
    "We will collect the amount by direct debit under your mandate on 12 December.",
    "The direct debit mandate was signed in May.",
  ])("no one is asked: %s", (text) => {
    expect(asked(text, "mandate:")).toEqual([]);
  });
});

const others = (text: string) =>
  findOthers(text, walletChecks, notFromSender).map(({ kind, value }) => `${kind} ${value}`);

test.each([
  ["please send it in USDC to Pennine-Pay.eth", "wallet pennine-pay.eth"],
  ["You can send it to $PennineLtd.", "alias cashapp:$pennineltd"],
  ["pay the deposit to $pennine today", "alias cashapp:$pennine"],
])("a name that represents a wallet or account: %s", (text, value) => {
  expect(others(text)).toEqual([value]);
});

test.each(["see docs.eth.link", "mail me at a@b.eth", "https://pay.eth/x", "run echo $path", "it costs $five or $10"])(
  "no such name: %s",
  (text) => {
    expect(others(text).filter((one) => !one.startsWith("link"))).toEqual([]);
  },
);
