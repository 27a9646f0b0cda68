import type { Authentication } from "../../../../src/analysis";
import { authenticator } from "../../../../src/analysis/evidence/senders/authenticated";
import { authentication } from "../../signals/table";

const katrin = "katrin@nordwind.example";
const helen = "helen@harbourlane.example";

/** What is said of each author of a message. */
function said(fields: Partial<Authentication>, ...from: string[]) {
  const found = { found: authentication(fields), missing: [] };
  const of = authenticator(
    found,
    from.map((address) => ({ name: null, address })),
  );
  return from.map(of);
}

describe("an author", () => {
  test.each<[string, Partial<Authentication>, ReturnType<typeof said>]>([
    ["DMARC passed", { dmarc: "pass", headerFrom: "nordwind.example" }, ["passed"]],
    ["of a subdomain's parent", { dmarc: "pass", headerFrom: "mail.nordwind.example" }, ["passed"]],
    ["a server that names no domain", { dmarc: "pass" }, ["passed"]],
    ["compauth passed", { compauth: "pass" }, ["passed"]],
    ["an aligned signature", { dkim: "pass", dkimDomains: ["mail.nordwind.example"] }, ["passed"]],
    ["somebody else's signature", { dkim: "pass", dkimDomains: ["sender.example"] }, ["unproven"]],
    ["another domain's pass", { dmarc: "pass", headerFrom: "sender.example" }, ["unproven"]],
    ["a best guess", { dmarc: "bestguesspass" }, ["guessed"]],
    ["an override", { dmarc: "policy", compauth: "pass" }, ["unproven"]],
    ["nothing", { dmarc: "none" }, ["unproven"]],
    ["a failure", { dmarc: "fail", compauth: "pass" }, ["failed"]],
    ["compauth failed", { dmarc: "pass", compauth: "fail" }, ["failed"]],
  ])("alone in From: %s", (_, fields, expected) => {
    expect(said(fields, katrin)).toEqual(expected);
  });

  test.each<[string, Partial<Authentication>, ReturnType<typeof said>]>([
    ["the pass is the first's", { dmarc: "pass", headerFrom: "nordwind.example" }, ["passed", "lent"]],
    ["the pass is the second's", { dmarc: "pass", headerFrom: "harbourlane.example" }, ["lent", "passed"]],
    ["nobody says whose it is", { dmarc: "pass" }, ["lent", "lent"]],
    ["a best guess", { dmarc: "bestguesspass", headerFrom: "nordwind.example" }, ["guessed", "lent"]],
    [
      "both, by a signature",
      { dmarc: "pass", headerFrom: "nordwind.example", dkim: "pass", dkimDomains: ["harbourlane.example"] },
      ["passed", "passed"],
    ],
    ["nothing passed", { dmarc: "none" }, ["unproven", "unproven"]],
  ])("next to one of another domain: %s", (_, fields, expected) => {
    expect(said(fields, katrin, helen)).toEqual(expected);
  });

  test("of the same house as the other", () => {
    expect(said({ dmarc: "pass" }, katrin, "ar@mail.nordwind.example")).toEqual(["passed", "passed"]);
  });

  test("of whom nothing is known", () => {
    expect(authenticator({ failed: { code: "notProvided" } }, [])(katrin)).toBeNull();
  });
});
