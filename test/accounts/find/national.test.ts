import { findAccounts, parseRecordAccount, sameAccount } from "../../../src/accounts";
import { ibanOf } from "../../../src/accounts/schemes/iban";

const found = (text: string) => findAccounts(text).map(({ account }) => account.value);

describe("an account as its country writes it is the IBAN that it is", () => {
  test.each([
    ["Please pay to account 11773016-11111018-00000000 at OTP", "HU42117730161111101800000000"],
    ["bankszámlaszám: 11773016-11111018", "HU42117730161111101800000000"],
    ["Utalás: 11773016 11111018 00000000 (bank OTP)", "HU42117730161111101800000000"],
    ["Kérjük, az alábbi számlára utalják:\n11773016-11111018", "HU42117730161111101800000000"],
    ["számla 8891\n\n11773016-11111018-00000000\n\nÜdvözlettel", "HU42117730161111101800000000"],
    ["faktura 8891\n\n61 1090 1014 0000 0712 1981 2874\n\nPozdrawiam", "PL61109010140000071219812874"],
    ["IBAN 89 3704 0044 0532 0130 00", "DE89370400440532013000"],
    ["IBAN (Germany): 89370400440532013000, BIC COBADEFF", "DE89370400440532013000"],
    ["IBAN: 29 NWBK 6016 1331 9268 19", "GB29NWBK60161331926819"],
    ["458101710000001220004829900000000559582243294671120131", "FI5810171000000122"],
    ["Virtuaaliviivakoodi: 442500125100000230032046000000000000000000088917261212", "FI4250012510000023"],
    ["account no. 160-5100102501-86", "RS35160000510010250186"],
    ["konto: 129-007-94010284-94", "BA391290079401028494"],
    ["bank account 2360000-1101234565", "HR1723600001101234565"],
    ["tilinumero 123456-785", "FI2112345600000785"],
    ["Bitte auf unser Postkonto 30-12345-4", "CH5009000000300123454"],
    ["CCP 01-2345-1", "CH8609000000010023451"],
    ["conto postale: 30-12345-4", "CH5009000000300123454"],
  ])("%s", (text, iban) => {
    expect(found(text)).toEqual([iban]);
  });

  test.each([
    "11773016-11111019-00000000 is our bank account's neighbour",
    "telephone 11773016-11111018",
    "faktura 8891\n\n61 1090 1014 0000 0712 1981 2875\n\nPozdrawiam",
    "parcel 61109010140000071219812874 arrived",
    "IBAN 89 3704 0044 0532 0130 01",
    "Our IBAN is below. Invoice 89 3704",
    "458101710000001230004829900000000559582243294671120131",
    "Order 2360000-1101234565 was sent",
    "batch 129-007-94010284-94",
    "Postkonto 30-12345-5",
    "Order 30-12345-4 was sent",
    "account opened on 01-12-1",
  ])("no account: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test.each([
  ["other:6789/123456789", ibanOf("SE", "60000000000123456789")],
  ["other:/1177301611111018", "HU42117730161111101800000000"],
  ["other:/123456785", "FI2112345600000785"],
  ["other:/015926007654", "IS140159260076545510730339"],
])("%s is on record as an IBAN", (home, iban) => {
  const [a, b] = [parseRecordAccount(home), parseRecordAccount(iban)].map((one) =>
    "account" in one ? one.account : null,
  );
  if (a === null || a === undefined || b === null || b === undefined) throw new Error(iban);
  expect(sameAccount(a, b)).toBe(true);
});
