import { clues, judge, type Address, type Facts, type Report } from "../../../../src/analysis";
import { plainLine, signatureOf } from "../../../../src/analysis/evidence/said/claiming";
import { defaultPolicy } from "../../../../src/analysis/policy";
import { memoryDirectory } from "../../../../src/suppliers";
import { read } from "../../reading";
import { item, record } from "../../signals/kit";

const asks = "Please transfer EUR 4,200 to IBAN DE07 1001 0010 0140 8016 49.";
const account = { scheme: "iban", value: "DE02120300000000202051", bank: null } as const;
const directory = memoryDirectory([
  record({ accounts: [account] }),
  record({ id: "V2", name: "Brightwater Chemicals Ltd", domains: ["brightwater.example"], accounts: [account] }),
  record({ id: "V3", name: "Hargreaves Office Supplies Ltd", domains: ["hargreaves.example"], accounts: [account] }),
  record({ id: "V4", name: "Marsh Ltd", domains: ["marsh.example"], accounts: [account] }),
]);
const policy = {
  ...defaultPolicy,
  organisation: { ...defaultPolicy.organisation, domains: ["harbourlane.example"] },
};

function factsOf(content: string, from: Partial<Address> = {}): Facts {
  const mail = item({
    subject: "Invoice 4711",
    from: [{ name: "Tom Reed", address: "tom.reed@elsewhere.example", ...from }],
    to: [{ name: null, address: "ap@harbourlane.example" }],
    bodies: { found: [{ type: "text", content }], missing: [] },
  });
  return read(mail, { found: [], missing: [] });
}
async function reportOn(facts: Facts): Promise<Report> {
  return judge(facts, await directory.lookup(clues(facts)), policy, new Date("2026-10-05T12:00:00Z"));
}
const letter = (...signature: readonly string[]): string => [asks, "", "Kind regards", ...signature].join("\n");
const footer = Array.from({ length: 16 }, (_, at) => `This e-mail is meant for its reader alone, part ${at}.`);

describe("a supplier's name", () => {
  it.each([
    ["with letters that nobody sees", letter("Bright\u200bwater Chemi\u00adcals Ltd")],
    ["set in bold", letter("*Brightwater Chemicals*")],
    ["with its mark", letter("Brightwater Chemicals™")],
    ["in quotation marks", letter("«Brightwater Chemicals»")],
    ["in brackets", letter("[Brightwater Chemicals]")],
    ["between lines", letter("-Brightwater Chemicals-")],
    ["in small letters", letter("brightwater chemicals ltd")],
    ["above a long footer", letter("Tom Reed", "Brightwater Chemicals Ltd", ...footer)],
    ["as a letterhead", ["Brightwater Chemicals Ltd", "12 Mill Lane, Leeds", "", asks, ...footer].join("\n")],
    [
      "behind lines that are full of names",
      [asks, ...Array.from({ length: 4 }, (_, at) => Array.from({ length: 30 }, (__, n) => `NAME${at}X${n}`).join(" "))]
        .concat("", "Kind regards", "Brightwater Chemicals Ltd")
        .join("\n"),
    ],
  ])("is read %s", async (_, content) => {
    const { supplier, verdict } = await reportOn(factsOf(content));
    expect([supplier?.id, verdict]).toEqual(["V2", "stop"]);
  });

  it.each<[string, string, Partial<Address>?]>([
    ["a place with its state", letter("Bright, Water Chemicals")],
    ["a person's, turned round", asks, { name: "Marsh, Peter" }],
    ["a person's mailbox", asks, { name: "Peter Marsh", address: "marsh.1962@gmail.com" }],
    ["a person's at another company", asks, { name: "Accounts", address: "marsh@tilbrook.example" }],
    ["in a greeting", `Hello Brightwater Chemicals,\n${"\n".repeat(3)}${asks}\n${footer.join("\n")}`],
  ])("isn't one: %s", async (_, content, from = {}) => {
    expect((await reportOn(factsOf(content, from))).supplier).toBeNull();
  });

  it("is a mailbox's of more words than one, whatever is next to them in the name", async () => {
    const from = { name: "Brightwater x9 zz Chemicals", address: "brightwater.chemicals@gmail.com" };
    expect((await reportOn(factsOf(asks, from))).supplier?.id).toBe("V2");
  });

  it("is a department's still", async () => {
    expect((await reportOn(factsOf(asks, { name: "Marsh, Accounts" }))).supplier?.id).toBe("V4");
  });
});

describe("several suppliers", () => {
  const content = letter("Brightwater Chemicals Ltd", "Partner of Hargreaves Office Supplies Ltd");

  it("don't clear an account that is on none of their records", async () => {
    const { supplier, otherSuppliers, verdict, findings } = await reportOn(factsOf(content));
    expect([supplier, otherSuppliers.map(({ id }) => id), verdict]).toEqual([null, ["V2", "V3"], "verify"]);
    const finding = findings.find(({ signal }) => signal === "destination-not-on-record");
    expect(finding).toMatchObject({
      outcome: "suspicious",
      params: { supplier: ["Brightwater Chemicals Ltd", "Hargreaves Office Supplies Ltd"] },
    });
  });

  it("are not accused by an account of one of them", async () => {
    const known = content.replace("DE07 1001 0010 0140 8016 49", account.value);
    const { findings } = await reportOn(factsOf(known));
    expect(findings.find(({ signal }) => signal === "destination-not-on-record")?.outcome).not.toBe("suspicious");
  });
});

it("a line's names are told from what is around them", () => {
  expect(plainLine("  *Bright\u00adwater® Chemicals* | Leeds, UK ")).toBe("Brightwater Chemicals\nLeeds\nUK");
  expect(plainLine("— – -")).toBe("");
});

it("a signature is the end, and what is below the last closing formula", () => {
  const lines = ["Kind regards", "Anna", "I forgot:", "Mit freundlichen Grüßen", "Katrin", ...footer];
  expect(signatureOf(factsOf(lines.join("\n")))).toContain("Katrin");
});
