import { identityOf } from "../../../../src/analysis/evidence/identity/identity";
import { platformOf } from "../../../../src/analysis/evidence/identity/imitations";
import { defaultPolicy } from "../../../../src/analysis/policy";
import { memoryDirectory } from "../../../../src/suppliers";
import { read } from "../../reading";
import { item, record } from "../../signals/kit";

const policy = { ...defaultPolicy, billingPlatforms: ["rechnungsdienst.de"] };

async function imitated(host: string, domains: readonly string[] = [], own = policy) {
  const facts = read(item({ from: [{ name: null, address: `a@${host}` }] }), { found: [], missing: [] });
  const directory = memoryDirectory([record({ domains })]);
  const records = await directory.lookup({
    addresses: [],
    domains: [host],
    names: [],
    mentions: [],
    taxIds: [],
    accounts: [],
  });
  return identityOf(facts, records, own).imitations;
}

describe("a domain of the conversation", () => {
  const conversation = (...lines: readonly string[]) => {
    const content = ["Hi Bob", "", "-----Original Message-----", ...lines, "Subject: Lake", "", "On Saturday?"].join(
      "\n",
    );
    const given = item({
      from: [{ name: "Joe", address: "joe@flash-lake.example" }],
      to: [{ name: "Bob", address: "bob@harbourlane.co.uk" }],
      bodies: { found: [{ type: "text", content }], missing: [] },
    });
    return identityOf(read(given, { found: [], missing: [] }), { state: "notConfigured" }, policy).imitations;
  };

  test("that no one writes from is only addressed", () => {
    const [first, ...more] = conversation("From: Bob <bob@harbourlane.co.uk>", "To: joe@frash-lake.example");
    expect(more).toEqual([]);
    expect(first).toMatchObject({ domain: "flash-lake.example", genuine: "frash-lake.example", onlyAddressed: true });
  });

  test("that somebody writes from is not", () => {
    const [first] = conversation("From: Joe <joe@frash-lake.example>", "To: Bob <bob@harbourlane.co.uk>");
    expect(first).toMatchObject({ genuine: "frash-lake.example" });
    expect(first).not.toHaveProperty("onlyAddressed");
  });
});

describe("domains that look like others", () => {
  test.each([
    ["kestrellt.co.uk", ["kestrelit.com", "kestrelit.co.uk"], "kestrelit.co.uk"],
    ["kestrellt.co.uk", ["kestrelit.co.uk", "kestrelit.com"], "kestrelit.co.uk"],
    [
      "nordwind-speditlon.de",
      ["nordwind.de", "nordwind-spedition.eu", "nordwind-spedition.de"],
      "nordwind-spedition.de",
    ],
    ["nordwind-spedition.com", ["nordwind-speditionen.com", "nordwind-spedition.de"], "nordwind-speditionen.com"],
  ])("%s, of %s: the nearest is %s", async (host, domains, nearest) => {
    const [first] = await imitated(host, domains);
    expect(first).toMatchObject({ domain: host, genuine: nearest });
  });

  // Found by trying a million endings: their hashes are those of a public suffix and of a mailbox provider.
  test.each([
    ["nordwind-spedition-team88.cloud", "word"],
    ["mail.nordwind-spedition-team88.cloud", "word"],
    ["nordwind-spedition-info57.website", "word"],
    ["nordwind-spedition.de.nordwind-spedition-info57.website", "subdomain"],
  ])("%s imitates, though the lists of suffixes or of providers seem to hold it", async (host, trick) => {
    expect(await imitated(host, ["nordwind-spedition.de"])).toMatchObject([
      { domain: host, genuine: "nordwind-spedition.de", target: "supplier", trick },
    ]);
  });

  test.each([
    ["mail.com", "maill.com"],
    ["gmx.net", "gmxx.net"],
    ["web.de", "webb.de"],
    ["freenet.de", "freenet.eu"],
    ["anyone.github.io", "githup.io"],
  ])("%s, where strangers have their mail, doesn't imitate %s", async (host, genuine) => {
    expect(await imitated(host, [genuine])).toEqual([]);
  });

  test("a platform that the policy adds is imitated, and imitates no one", async () => {
    expect(await imitated("rechnungsdlenst.de")).toMatchObject([
      { genuine: "rechnungsdienst.de", target: "platform", trick: "homoglyph", faint: false },
    ]);
    expect(await imitated("mail.rechnungsdienst.de")).toEqual([]);
    expect(await imitated("rechnungsdlenst.de", [], { ...policy, billingPlatforms: [] })).toEqual([]);
  });
});

test.each([
  ["post.xero.com", "Xero"],
  ["mail.rechnungsdienst.de", "rechnungsdienst.de"],
  ["notrechnungsdienst.de", null],
  [null, null],
])("the platform of %s is %s", (host, name) => {
  expect(platformOf(host, policy)).toBe(name);
});
