import type { Facts } from "../../../../src/analysis/facts";
import type { Imitation, Sender, Senders } from "../../../../src/analysis/evidence/evidence";
import { someonePoses, type Scene } from "../../../../src/analysis/evidence/identity/posing";
import { claimed, item, record, sender } from "../../signals/kit";

const priya = { name: "Priya Nair", email: "priya.nair@harbourlane.example" };
const imitation: Imitation = {
  domain: "nordwlnd-spedition.de",
  field: "from",
  genuine: "nordwind-spedition.de",
  owner: "Nordwind Spedition GmbH",
  target: "supplier",
  trick: "homoglyph",
  faint: false,
};

/** Does a sender pose as another, where nothing is known but what is given? */
function poses(from: Partial<Sender>, scene: Partial<Scene> = {}, to: readonly string[] = []): boolean {
  const facts = { item: item({ to: to.map((address) => ({ name: null, address })) }) } as unknown as Facts;
  const senders = { outer: [sender(from)], within: [] } as unknown as Senders;
  return someonePoses(facts, senders, { claim: { state: "none" }, imitations: [], staff: [priya], ...scene });
}

const supplier = claimed(record(), "display-name");

describe("an imitated domain", () => {
  test.each<[string, Partial<Imitation>, boolean]>([
    ["of a supplier, in From", {}, true],
    ["of a supplier, in Reply-To", { field: "replyTo" }, true],
    ["of our own", { target: "own" }, true],
    ["of whom the conversation is with", { target: "thread" }, true],
    ["of a platform", { target: "platform" }, false],
    ["of a bank", { target: "bank" }, false],
    ["among the recipients", { field: "recipient" }, false],
    ["in what is quoted", { field: "quoted" }, false],
    ["faintly", { faint: true }, false],
  ])("%s", (_, fields, expected) => {
    expect(poses({}, { imitations: [{ ...imitation, ...fields }] })).toBe(expected);
  });
});

describe("a sender", () => {
  test.each<[string, Partial<Sender>, Partial<Scene>, boolean]>([
    ["whom nothing speaks against", {}, {}, false],
    ["in our own domain, unproven", { ownDomain: true }, {}, true],
    ["in our own domain", { ownDomain: true, own: true }, {}, false],
    ["with a freemail address that speaks for a supplier", { freemail: true }, { claim: supplier }, true],
    ["with a freemail address that is on record", { freemail: true, onRecord: true }, { claim: supplier }, false],
    ["with a freemail address for nobody", { freemail: true }, {}, false],
    [
      "with a freemail address below a supplier's quoted words alone",
      { freemail: true },
      { claim: claimed(record(), "quoted-thread") },
      false,
    ],
    ["with a supplier's name at a domain of their own", { name: "Nordwind Spedition GmbH" }, { claim: supplier }, true],
    ["with a supplier's name that the message doesn't claim", { name: "Nordwind Spedition GmbH" }, {}, false],
    ["with a colleague's name", { name: "Priya Nair" }, {}, true],
    ["with a colleague's name and address", { name: "Priya Nair", address: priya.email }, {}, false],
    ["with a colleague's name, who is quoted", { name: "Priya Nair", role: "quoted" }, {}, false],
  ])("%s", (_, from, scene, expected) => {
    expect(poses(from, scene)).toBe(expected);
  });

  test("with a colleague's name may write to that colleague alone: people send themselves things from home", () => {
    expect(poses({ name: "Priya Nair" }, {}, [priya.email])).toBe(false);
    expect(poses({ name: "Priya Nair" }, {}, [priya.email, "tom@harbourlane.example"])).toBe(true);
  });
});
