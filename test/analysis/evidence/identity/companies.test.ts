import { isNamedAfter } from "../../../../src/analysis/evidence/identity/companies";

const company = "Nordwind Spedition GmbH";

test.each([
  "Nordwind Spedition GmbH",
  "NORDWIND SPEDITION",
  "Katrin Lohmann | Nordwind Spedition GmbH",
  "Katrin Lohmann (Nordwind Spedition)",
  "Nordwind Spedition - Katrin Lohmann",
  "Nordwind Spedition – Accounts",
  "Nordwind Spedition Accounts",
  "Nordwind Spedition GmbH Finance",
  "Buchhaltung Nordwind Spedition",
  "Nordwind Spedition Accounts Receivable Team",
  "Nоrdwind Spеdition | Buchhaltung",
])("%s goes by the company's name", (shown) => {
  expect(isNamedAfter(shown, company)).toBe(true);
});

test.each([
  "Katrin Lohmann",
  "Accounts Receivable",
  "Nordwind",
  "Nordwind Reederei GmbH",
  "Nordwind Spedition Partner Berg",
  "Berg KG, Nordwind Spedition Händler",
  "Freunde der Nordwind Spedition",
  "",
  "| - |",
])("%s does not", (shown) => {
  expect(isNamedAfter(shown, company)).toBe(false);
});

test("a person who is called as a company is no company", () => {
  expect(isNamedAfter("Bosch, Anna", "Bosch GmbH")).toBe(false);
  expect(isNamedAfter("Anna Bosch", "Bosch GmbH")).toBe(false);
  expect(isNamedAfter("Anna Bosch | Berg KG", "Bosch GmbH")).toBe(false);
});

test("a name of many parts costs no time", () => {
  const started = process.cpuUsage();
  expect(isNamedAfter("a | ".repeat(50_000), company)).toBe(false);
  expect(process.cpuUsage(started).user / 1_000).toBeLessThan(100);
});
