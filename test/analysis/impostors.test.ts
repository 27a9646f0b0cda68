import { clues, judge } from "../../src/analysis";
import type { Address } from "../../src/analysis/item";
import { defaultPolicy } from "../../src/analysis/policy";
import { memoryDirectory } from "../../src/suppliers";
import { read } from "./reading";
import { item, record } from "./signals/kit";

const domain = "harbourlane.example";
const reader = { name: "Sophie Grant", address: `sophie.grant@${domain}` };
const policy = {
  ...defaultPolicy,
  organisation: {
    ...defaultPolicy.organisation,
    domains: [domain],
    staff: [{ name: "Priya Nair", email: `priya.nair@${domain}` }],
  },
};
const supplier = record({ phones: ["+49405550187"] });
const bare = record({ id: "V2", name: "Weserblick Druck GmbH", domains: ["weserblick.de"], accounts: [] });
const directory = memoryDirectory([supplier, bare]);

async function reportOn(from: Address, content: string) {
  const message = item({
    from: [from],
    to: [reader],
    subject: "Hello",
    headers: { failed: { code: "notProvided" } },
    bodies: { found: [{ type: "text", content }], missing: [] },
  });
  const facts = read(message, { found: [], missing: [] });
  return judge(facts, await directory.lookup(clues(facts)), policy, new Date("2026-10-05T10:00:00Z"));
}

const freemail = { name: "Nordwind Spedition GmbH", address: "nordwind.accounts@gmail.com" };
const lookalike = { name: "Katrin Lohmann", address: "k.lohmann@nordwind-spedltion.de" };
const colleague = { name: "Priya Nair", address: "p.nair@office-post.example" };
const stranger = { name: "Tom Reed", address: "tom.reed@gmail.com" };

const newPhone = "Hello,\n\nour telephone number has changed. Please update it to +44 113 496 0999.\n\nRegards";
const newAddress = "Hello,\n\nmy e-mail address has changed. Please use this one from now on.\n\nRegards\nTom";

describe("a changed contact", () => {
  test.each([
    ["a free mailbox in a supplier's name", freemail],
    ["a domain that imitates a supplier's", lookalike],
    ["a colleague's name outside", colleague],
  ])("is a request where it comes from %s", async (_, from) => {
    const { verdict, intent } = await reportOn(from, newPhone);
    expect([verdict, intent]).toEqual(["stop", "change"]);
  });

  test.each([newPhone, newAddress])("is news where it comes from a stranger", async (text) => {
    expect((await reportOn(stranger, text)).verdict).toBe("unrelated");
  });
});

describe("an account that no one's words explain", () => {
  const unread = "Hello,\n\nIBAN DE02 1203 0000 0000 2020 51\n\nRegards";

  test.each([
    ["a free mailbox in a supplier's name", freemail],
    ["a domain that imitates a supplier's", lookalike],
    ["a colleague's name outside", colleague],
    ["a free mailbox in the name of a supplier of whom no account is on record", { ...freemail, name: bare.name }],
  ])("is a request where it comes from %s", async (_, from) => {
    expect((await reportOn(from, unread)).verdict).toBe("stop");
  });

  test("asks nothing in the signature of a supplier who is on record with it", async () => {
    const footer = "Hello,\n\nthank you, see you on Monday.\n\nKatrin Lohmann\nIBAN DE89 3704 0044 0532 0130 00";
    const known = { name: "Katrin Lohmann", address: "k.lohmann@nordwind-spedition.de" };
    expect(await reportOn(known, footer)).toMatchObject({ verdict: "consistent", intent: "mention" });
  });

  test("asks nothing where the record holds it, regardless of the sender", async () => {
    const report = await reportOn(freemail, "Hello,\n\nIBAN DE89 3704 0044 0532 0130 00\n\nRegards");
    expect(report.intent).toBe("mention");
  });

  test("is a stranger's business below a stranger's text", async () => {
    expect((await reportOn(stranger, unread)).verdict).toBe("unrelated");
  });
});
