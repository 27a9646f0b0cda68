import { clues, judge } from "../../src/analysis";
import type { Address } from "../../src/analysis/item";
import { defaultPolicy, type Policy } from "../../src/analysis/policy";
import { memoryDirectory } from "../../src/suppliers";
import { read } from "./reading";
import { item, record } from "./signals/kit";

const domain = "harbourlane.example";
const priya = { name: "Priya Nair", address: `priya.nair@${domain}` };
const sophie = { name: "Sophie Grant", address: `sophie.grant@${domain}` };
const webmail = { name: "Priya Nair", address: "priya.nair.cfo@gmail.com" };

const policy = {
  ...defaultPolicy,
  organisation: {
    ...defaultPolicy.organisation,
    domains: [domain],
    staff: [
      { name: priya.name, email: priya.address },
      { name: "Tom Ashworth", email: `tom@${domain}` },
      { name: "Tom Ashworth", email: "tom.ashworth@gmail.com" },
    ],
  },
};

const directory = memoryDirectory([record()]);

/** The verdict on a letter, read on a telephone, which gives no headers. */
async function verdict(from: Address, content: string, to: readonly Address[] = [sophie], ours: Policy = policy) {
  const message = item({
    from: [from],
    to,
    subject: "Hello",
    headers: { failed: { code: "notProvided" } },
    bodies: { found: [{ type: "text", content }], missing: [] },
  });
  const facts = read(message, { found: [], missing: [] });
  return judge(facts, await directory.lookup(clues(facts)), ours, new Date("2026-10-05T10:00:00Z")).verdict;
}

describe("who holds a payment back", () => {
  const hold = "Please do not pay this charge, the invoice is wrong.";
  const outsider = { name: "Ann Berg", address: "ann@larchmill.example" };

  it("announces nothing to colleagues, whether or not we know our domain", async () => {
    expect(await verdict(priya, hold)).toBe("unrelated");
    expect(await verdict(priya, hold, [sophie], defaultPolicy)).toBe("unrelated");
  });

  it("is to be asked where they are outsiders, or an account is next to it", async () => {
    // Who names what is owed has something to say about it.
    const owed = "Please do not pay this charge of EUR 4,120.00, the invoice is wrong.";
    expect(await verdict(priya, owed, [sophie], defaultPolicy)).toBe("unrelated");
    expect(await verdict(outsider, owed)).not.toBe("unrelated");
    expect(await verdict(priya, owed, [sophie, outsider], defaultPolicy)).not.toBe("unrelated");
    expect(await verdict(webmail, owed, [{ name: null, address: "x@gmail.com" }], defaultPolicy)).not.toBe("unrelated");
    const more = `${hold} Please pay Nordwind Spedition GmbH EUR 900 to GB33 BUKB 2020 1555 5555 55 instead.`;
    expect(await verdict(priya, more)).toBe("verify");
  });
});

describe("a colleague asks for a payment, or somebody in his mailbox", () => {
  test.each([
    ["caution", "Please pay GBP 18,400 to Corvane Trading today, account GB33 BUKB 2020 1555 5555 55."],
    ["consistent", "Please pay Nordwind Spedition GmbH EUR 900 to DE89 3704 0044 0532 0130 00."],
    ["verify", "Please pay Nordwind Spedition GmbH EUR 900 to GB33 BUKB 2020 1555 5555 55."],
    ["unrelated", "Please pay the stationery invoice this week."],
    ["unrelated", "I paid GBP 300 to GB33 BUKB 2020 1555 5555 55 yesterday."],
  ])("%s: %s", async (expected, text) => {
    expect(await verdict(priya, `Hi Sophie,\n\n${text}\n\nThanks\nPriya`)).toBe(expected);
  });

  test("what goes to a customer names our own account", async () => {
    const text = "Dear customer,\n\nplease pay GBP 300 to GB33 BUKB 2020 1555 5555 55.\n\nPriya";
    expect(await verdict(priya, text, [{ name: null, address: "ap@kunde.example" }])).toBe("unrelated");
  });
});

describe("a free mailbox in a colleague's name", () => {
  test.each([
    ["stop", "Can you make a bank transfer today?"],
    ["caution", "I need to get a payment out."],
    ["caution", "Brauche heute eine Überweisung."],
    ["caution", "Are you at your desk? I need a favour."],
    ["caution", "Send me your WhatsApp."],
    ["caution", "What is the balance?"],
    ["unrelated", "Lunch at one at the Italian place?"],
    ["unrelated", "Here is the photo from Saturday, lovely evening!"],
  ])("%s: %s", async (expected, text) => {
    expect(await verdict(webmail, `Hi Sophie,\n\n${text}\n\nPriya`)).toBe(expected);
  });

  test("is his own where the policy lists it", async () => {
    const tom = { name: "Tom Ashworth", address: "tom.ashworth@gmail.com" };
    expect(await verdict(tom, "Are you at your desk? I need a favour.")).toBe("unrelated");
    expect(await verdict({ ...tom, address: "t.ashworth@gmail.com" }, "I need a favour.")).toBe("caution");
  });
});
