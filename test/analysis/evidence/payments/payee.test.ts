import type { FoundDestination } from "../../../../src/analysis/facts";
import { payeeFor } from "../../../../src/analysis/evidence/payments/payee";
import { defaultPolicy } from "../../../../src/analysis/policy";
import { foundOr } from "../../../../src/analysis/gathered";
import { read } from "../../reading";
import type { Ownership } from "../../../../src/analysis/records";
import { item, record } from "../../signals/kit";

const policy = { ...defaultPolicy, organisation: { ...defaultPolicy.organisation, domains: ["harbourlane.example"] } };
const ey = record({ id: "EY", name: "EY", accounts: [] });
const nordwind = record({ id: "NW" });
const claim = {
  state: "several" as const,
  candidates: [ey, nordwind].map((one) => ({ record: one, matchedBy: ["name" as const] })),
};

/** Whom our own people name an account for. */
function payeeOf(text: string, owners: readonly Ownership[] = []): string | null {
  const mail = item({
    from: [{ name: "Helen Marsh", address: "helen.marsh@harbourlane.example" }],
    bodies: { found: [{ type: "text", content: text }], missing: [] },
  });
  const facts = read(mail, { found: [], missing: [] });
  const [destination] = foundOr<readonly FoundDestination[]>(facts.destinations, []);
  if (destination === undefined) throw new Error("no account");
  return payeeFor(facts, destination, owners, claim, true, policy)?.id ?? null;
}

const account = "IBAN DE02 1203 0000 0000 2020 51";

it("is the one whose name is next to the account, as a word of its own", () => {
  expect(payeeOf(`Please pay EY:\n${account}`)).toBe("EY");
  expect(payeeOf(`Nordwind Spedition GmbH, as they say:\n${account}`)).toBe("NW");
  expect(payeeOf(`Pay what they have sent us:\n${account}`)).toBeNull();
});

it("is the owner of an account in a payment run, by a short name right next to it", () => {
  const petersen = record({ id: "PE", name: "Tischlerei Olaf Petersen" });
  const owners = [{ account: 0, record: petersen, as: "account" as const }];
  expect(payeeOf("Nordwind Spedition GmbH 1,150.00\nPetersen DE02 1203 0000 0000 2020 51 4,620.00", owners)).toBe("PE");
  expect(payeeOf("Nordwind Spedition GmbH 1,150.00\nDE02 1203 0000 0000 2020 51 4,620.00", owners)).toBe("NW");
  // Anyone who is named as a whole on the account's own line is to be paid.
  expect(payeeOf("Pay Nordwind Spedition GmbH by Petersen DE02 1203 0000 0000 2020 51 4,620.00", owners)).toBe("NW");
});
