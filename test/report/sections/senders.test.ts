import type { Address, Report, Strength, SuspiciousMessage } from "../../../src/analysis";
import { en, viewOf } from "../../../src/report";
import { record } from "../../analysis/signals/kit";
import { drawn } from "../drawn";
import { finding, report, type Some } from "../kit";

function fired(message: SuspiciousMessage, params: Some, strength: Strength = "strong") {
  return finding({ group: "sender", message, params, strength });
}

function named(address: string, field: "from" | "replyTo" | "recipient" = "from"): Report["correspondents"][number] {
  return { name: null, address, field };
}

function shown(fields: Partial<Report>) {
  return viewOf(report({ record: record(), ...fields }), en).senders;
}

const lookalike = fired("lookalike-domain.imitates", {
  domain: "nordwlnd-spedition.de",
  genuine: "nordwind-spedition.de",
  trick: "homoglyph",
  target: "supplier",
});

describe("a domain that imitates", () => {
  const address = "katrin@nordwlnd-spedition.de";

  test.each([
    ["Sender", { correspondents: [named("priya@harbour.example", "recipient"), named(address)] }],
    ["Replies go to", { correspondents: [named("katrin@nordwind-spedition.de"), named(address, "replyTo")] }],
    ["Recipient", { correspondents: [named(address, "recipient")] }],
    ["Quoted address", { participants: [{ name: null, address }] }],
  ])("is shown where it is: %s", (label, fields) => {
    const rows = shown({ findings: [lookalike], ...fields });
    expect(rows).toMatchObject([{ label, address, same: false, note: "Letters that look alike: “l” for “i”" }]);
    expect(rows[0] && drawn(rows[0])).toEqual(["nordw[i]nd-spedition.de", "nordw[l]nd-spedition.de"]);
  });

  test("without its address where the message was too long to keep it", () => {
    expect(shown({ findings: [lookalike] })[0]?.address).toBe("nordwlnd-spedition.de");
  });

  test.each([
    ["nordwind-spedition.com", "tld", "A different ending: “com” for “de”"],
    ["nordwind-speditiion.de", "insertion", "A letter added: “i”"],
    ["nordwin-spedition.de", "omission", "A letter left out: “d”"],
    ["nordwind-spedition.de.mail-secure.com", "subdomain", "A dot added, or the name placed before another domain"],
    ["xn--nrdwind-spedition-cod.de", "idn", "Letters from another alphabet that look the same"],
  ])("%s: %s", (domain, trick, note) => {
    const findings = [fired("lookalike-domain.imitates", { ...lookalike.params, domain, trick })];
    expect(shown({ findings, correspondents: [named(`katrin@${domain}`)] })[0]?.note).toBe(note);
  });

  test("an international one shows its letters and its A-labels", () => {
    const domain = "xn--nrdwind-9ig.de";
    const findings = [fired("lookalike-domain.imitates", { domain, genuine: "nordwind.de", trick: "idn" })];
    const [row] = shown({ findings, correspondents: [named(`katrin@${domain}`)] });
    expect(row && drawn(row)).toEqual(["n[o]rdwind.de", `n[\u043e]rdwind.de (${domain})`]);
  });

  test("what it imitates goes before what the claimed record holds", () => {
    const findings = [
      fired(
        "sender-not-on-record.notOnRecord",
        { supplier: "Nordwind", address: "tom@harbour1ane.example" },
        "decisive",
      ),
      fired("lookalike-domain.imitates", {
        domain: "harbour1ane.example",
        genuine: "harbourlane.example",
        trick: "homoglyph",
      }),
    ];
    const rows = shown({ findings, correspondents: [named("tom@harbour1ane.example")] });
    expect(rows).toHaveLength(1);
    expect(rows[0] && drawn(rows[0])).toEqual(["harbour[l]ane.example", "harbour[1]ane.example"]);
  });
});

describe("an address that speaks for somebody", () => {
  const address = "nordwind@mail.com";

  test.each([
    [
      fired("freemail-impersonation.freemail", { address, domain: "mail.com", name: "Nordwind" }),
      "A free address that anyone can create",
    ],
    [fired("sender-not-on-record.notOnRecord", { supplier: "Nordwind", address }), "Not on record"],
    [
      fired("display-name-deceives.name", { name: "Nordwind", address }),
      "The supplier's name with a different address",
    ],
    [fired("display-name-deceives.address", { name: "a@b.de", address }), "The name shows a different address"],
    [
      fired("display-name-deceives.letters", { name: "N\u043erd", address }),
      "The name mixes letters from different alphabets",
    ],
    [
      fired("reply-to-diverts.diverts", { from: "a@nordwind-spedition.de", replyTo: address }),
      "Not where the message comes from",
    ],
    [
      fired("reply-to-diverts.differs", { from: "a@nordwind-spedition.de", replyTo: address }),
      "Not where the message comes from",
    ],
  ])("is below the record's domain", (one, note) => {
    const rows = shown({ findings: [one], correspondents: [named(address)] });
    expect(rows).toMatchObject([{ label: "Sender", address, same: false, note }]);
    expect(rows[0] && drawn(rows[0])).toEqual(["[nordwind-spedition.de]", "[mail.com]"]);
  });

  test("alone where there is no record", () => {
    const findings = [fired("display-name-deceives.address", { name: "a@b.de", address })];
    const [row] = shown({ record: null, findings, correspondents: [named(address)] });
    expect(row).toMatchObject({ onRecord: [], found: [{ text: "mail.com", differs: false }] });
  });

  test("has one row, with every trick once; that it isn't on record goes without saying", () => {
    const findings = [
      fired("sender-not-on-record.notOnRecord", { supplier: "Nordwind", address }),
      fired("freemail-impersonation.freemail", { address: "Nordwind@mail.com", domain: "mail.com", name: "Nordwind" }),
      fired("display-name-deceives.name", { name: "Nordwind", address }),
    ];
    expect(shown({ findings, correspondents: [named(address)] }).map(({ note }) => note)).toEqual([
      "A free address that anyone can create; the supplier's name with a different address",
    ]);
  });

  test("of the record's own webmail host: the whole address is compared", () => {
    const webmail = record({ domains: [], emails: ["olaf.petersen@gmx.de"] });
    const findings = [fired("sender-not-on-record.notOnRecord", { supplier: "Olaf", address: "olaf.peterson@gmx.de" })];
    const [row] = shown({ record: webmail, findings, correspondents: [named("olaf.peterson@gmx.de")] });
    expect(row && drawn(row)).toEqual(["olaf.peters[e]n@gmx.de", "olaf.peters[o]n@gmx.de"]);
  });

  test("of the quoted conversation: over whose name it borrowed there", () => {
    const findings = [
      fired("freemail-impersonation.freemail", { address, domain: "mail.com", name: "k@lohmann.example" }),
    ];
    const [row] = shown({ findings, correspondents: [named(address)] });
    expect(row && drawn(row)[0]).toBe("[lohmann.example]");
  });

  test.each(["staff-impersonated.posing", "recipient-lookalike.freemail"] as const)(
    "%s: over the colleague's",
    (message) => {
      const findings = [fired(message, { name: "Priya Nair", address })];
      const impersonatedStaff = [{ name: "Priya Nair", email: "priya.nair@harbour.example" }];
      const [row] = shown({ findings, impersonatedStaff, correspondents: [named(address, "recipient")] });
      expect(row && drawn(row)).toEqual(["[harbour.example]", "[mail.com]"]);
      expect(row?.label).toBe("Recipient");
    },
  );
});

describe("a sender that is on record", () => {
  const confirmed = finding({
    outcome: "clear",
    message: "authentication-failed.passed",
  });
  const from = (address: string): Partial<Report> => ({
    message: { ...report().message, from: { name: null, address } satisfies Address },
    findings: [confirmed],
  });

  test.each([
    ["a@nordwind-spedition.de", "nordwind-spedition.de", "nordwind-spedition.de"],
    ["a@mail.nordwind-spedition.de", "nordwind-spedition.de", "mail.nordwind-spedition.de"],
  ])("%s is the same", (address, known, found) => {
    const rows = shown(from(address));
    expect(rows).toMatchObject([{ label: "Sender", address, same: true, note: null }]);
    expect(rows[0] && drawn(rows[0])).toEqual([known, found]);
  });

  test("by its whole address where the domain is anybody's", () => {
    const webmail = { record: record({ domains: [], emails: ["olaf@gmx.de"] }) };
    expect(shown({ ...from("Olaf@gmx.de"), ...webmail })).toMatchObject([{ same: true }]);
    expect(shown({ ...from("other@gmx.de"), ...webmail })).toEqual([]);
  });

  test("says so where our server did not confirm it", () => {
    for (const findings of [[], [finding({ signal: "authentication-failed", outcome: "cannotTell" })]]) {
      expect(shown({ ...from("a@nordwind-spedition.de"), findings })).toMatchObject([
        { same: true, note: "On record, but not confirmed by your mail server" },
      ]);
    }
  });

  test.each(["authentication-failed.supplierDomain", "microsoft-warned.warned"] as const)(
    "is not called the same after %s",
    (message) => {
      expect(shown({ ...from("a@nordwind-spedition.de"), findings: [fired(message, {})] })).toEqual([]);
    },
  );

  test("is shown next to a Reply-To that diverts, and not next to an accusation of itself", () => {
    const diverts = fired("reply-to-diverts.diverts", { from: "a@nordwind-spedition.de", replyTo: "b@gmx.de" });
    const rows = shown({
      ...from("a@nordwind-spedition.de"),
      findings: [confirmed, diverts],
      correspondents: [named("b@gmx.de", "replyTo")],
    });
    expect(rows.map(({ label, same }) => [label, same])).toEqual([
      ["Replies go to", false],
      ["Sender", true],
    ]);
    const shows = fired("display-name-deceives.letters", { name: "x", address: "a@nordwind-spedition.de" });
    const accused = shown({
      ...from("a@nordwind-spedition.de"),
      findings: [shows],
      correspondents: [named("a@nordwind-spedition.de")],
    });
    expect(accused.map(({ label }) => label)).toEqual(["Sender"]);
  });

  test("nor is anybody where no record is known, or the domain only ends alike", () => {
    expect(shown({ ...from("a@nordwind-spedition.de"), record: null })).toEqual([]);
    expect(shown(from("a@evil-nordwind-spedition.de"))).toEqual([]);
  });
});

describe("an address", () => {
  const address = "nordwind@mail.com";
  const findings = [fired("display-name-deceives.name", { name: "Nordwind", address })];
  const correspondents = [named(address)];
  const from = (shownFrom: string) => ({ ...report().message, from: { name: address, address: shownFrom } });

  test("is in sight where it is the sender's, and not where a display name holds it alone", () => {
    expect(shown({ findings, correspondents, message: from("Nordwind@mail.com") })[0]?.isInSight).toBe(true);
    expect(shown({ findings, correspondents, message: from("k@nordwind-spedition.de") })[0]?.isInSight).toBe(false);
  });

  test("is in sight where the whole of it is compared", () => {
    const message = from("k@nordwind-spedition.de");
    const webmail = record({ domains: [], emails: ["nordwint@mail.com"] });
    expect(shown({ findings, correspondents, message, record: webmail })[0]?.isInSight).toBe(true);
    expect(shown({ findings: [lookalike], message })[0]?.isInSight).toBe(true);
  });
});

test("what did not fire accuses no one", () => {
  const clear = finding({ signal: "lookalike-domain", outcome: "cannotTell" });
  expect(shown({ findings: [clear], correspondents: [named("katrin@nordwlnd-spedition.de")] })).toEqual([]);
});
