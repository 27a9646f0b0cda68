import { notFromSender } from "../../../../src/codecs";
import { findCheques } from "../../../../src/analysis/parse/destinations/cheques";

const found = (text: string) => findCheques(text, notFromSender).map(({ value, holder }) => [holder, value]);

describe("whom a cheque is made out to", () => {
  test.each([
    ["Please make cheques payable to Pemberton Oakes Ltd.", "Pemberton Oakes Ltd"],
    ["Make your check payable to: Harbor Freight Lines LLC and mail it today", "Harbor Freight Lines LLC"],
    ["Please send a check made out to John R. Smith", "John R. Smith"],
    ["Bitte Schecks ausstellen auf Nordwind Spedition GmbH", "Nordwind Spedition GmbH"],
    ["Chèque à l’ordre de Transports Dubois SA", "Transports Dubois SA"],
    ["Cheque a nombre de Transportes García SL", "Transportes García SL"],
    ["Assegno intestato a Rossi Trasporti Srl", "Rossi Trasporti Srl"],
    ["Cheques op naam van Jansen Transport BV", "Jansen Transport BV"],
    ["Cheque à ordem de Silva Lda", "Silva Lda"],
    ["Czek wystawiony na rzecz Kowalski Sp. z o.o.", "Kowalski Sp"],
    ["Check utställd till Nordvind AB", "Nordvind AB"],
    ["Sjekk utstedes til Nordvind AS", "Nordvind AS"],
    ["Šek na jméno Novák s.r.o.", "Novák s.r.o"],
  ])("%s", (text, holder) => {
    expect(found(text)[0]?.[0]).toBe(holder);
  });

  test("and where it goes", () => {
    expect(
      found("Please make checks payable to Harbor Lines LLC and mail them to:\nPO Box 4471\nTampa, FL 33601\n\nThanks"),
    ).toEqual([["Harbor Lines LLC", "cheque:Harbor Lines LLC, PO Box 4471, Tampa, FL 33601"]]);
    expect(found("Our new remit-to address is:\nLockbox 88123\nDallas, TX 75284")).toEqual([
      [null, "cheque:Lockbox 88123, Dallas, TX 75284"],
    ]);
    expect(found("Mail your check to 14 Mill Lane, Leeds LS1 4AB.")).toEqual([
      [null, "cheque:14 Mill Lane, Leeds LS1 4AB"],
    ]);
  });
});

describe("no cheque", () => {
  test.each([
    "Please check the invoice and send it to Bob.",
    "Make sure the check is payable to us.",
    "Check with your manager before paying to Harbor Lines.",
    "I sent the check to accounting on Monday.",
    "We changed the address of the meeting to room 1200.",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test.each([
  "Please make it out to Nordwind Freight Ltd",
  "Please make all checks out to Nordwind Freight Ltd",
  "Write the check to the order of Nordwind Freight Ltd",
  "O cheque deve ser emitido em nome de Nordwind Freight Ltd",
  "Een cheque ten name van Nordwind Freight Ltd",
  "Ein Scheck, auszustellen auf Nordwind Freight Ltd",
  "Sjekken utstedes til; sjekk utstedt til Nordwind Freight Ltd",
  "chèque libellé au nom de Nordwind Freight Ltd",
  "make chec\u212as payable to Nordwind Freight Ltd",
])("finds a payee on one of many lines: %s", (line) => {
  const text = [...new Array<string>(40).fill("Your order is ready, please check it."), line, "", "in order"].join(
    "\n",
  );
  const payees = findCheques(text, notFromSender);
  expect(payees.map(({ holder }) => holder)).toEqual(["Nordwind Freight Ltd"]);
  for (const { start, end } of payees) expect(line).toContain(text.slice(start, end));
});
