import { bicCountry, findBics } from "../../../src/accounts";

const found = (text: string): string[] => findBics(text).map(({ bic }) => bic);

test.each([
  ["BIC BELADEBE, IBAN DE07 1001 0010 0140 8016 49", ["BELADEBE"]],
  ["SWIFT/BIC: DEUTDEFFXXX", ["DEUTDEFFXXX"]],
  ["Swift code: chasus33", ["CHASUS33"]],
  ["BIC: NBUA UA UX", ["NBUAUAUX"]],
  ["DEUTDEFF (BIC)", ["DEUTDEFF"]],
  ["| IBAN | BIC |\n| DE89 3704 0044 0532 0130 00 | COBADEFF |", ["COBADEFF"]],
  ["BIC\u00a0DEUT\u200bDEFFXXX for the account", ["DEUTDEFFXXX"]],
])("%s", (text, bics) => {
  expect(found(text)).toEqual(bics);
});

test.each([
  "SUPPLIER CUSTOMER BUSINESS DOCUMENT DELIVERY",
  "A SWIFT DELIVERY to every CUSTOMER",
  "swift business response",
  "BIC: DEUTQQFF",
])("no BIC: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("offsets name the written text", () => {
  const text = "Konto, BIC:\u00a0COBA\u00adDEFF.";
  const [row] = findBics(text);
  expect(text.slice(row?.start, row?.end)).toBe("COBA\u00adDEFF");
});

test("country", () => {
  expect(bicCountry("deutdeff500")).toBe("DE");
  expect(bicCountry("DEUTQQFF")).toBeNull();
  expect(bicCountry("DEUTDEF")).toBeNull();
});
