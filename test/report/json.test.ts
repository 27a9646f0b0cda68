import { en, reportJson } from "../../src/report";
import { destination, finding, nordwind, report } from "./kit";

const supplier = { id: "V1", name: nordwind.name, matchedBy: ["sender-domain" as const] };

function json(fields: Parameters<typeof report>[0] = {}) {
  return reportJson(report(fields), "mail/a.eml", 0, 3.14159, en);
}

/** Keys of each object, in order, all the way down; other people's scripts rely on them. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shape(part)]));
}

describe("the report as JSON", () => {
  test("has the keys of the contract, and no others", () => {
    const full = json({
      verdict: "stop",
      intent: "pay",
      supplier,
      record: nordwind,
      destinations: [destination({ source: { part: "attachment", name: "a.pdf", layer: "xml", page: 1, quote: "q" } })],
      findings: [finding({ quotes: [{ text: "we moved", source: "body" }] })],
      gates: [{ kind: "destinationsUnreadable", reasons: ["encrypted"] }],
      unread: [{ name: "scan.jpg", reason: { code: "unsupported" } }],
    });
    const keys = Object.keys;
    expect(keys(full)).toEqual(
      "file index message verdict intent supplier otherSuppliers destinations findings unread milliseconds".split(" "),
    );
    expect(keys(full.message)).toEqual(["id", "subject", "from", "date"]);
    expect(keys(full.supplier ?? {})).toEqual(["id", "name", "matchedBy"]);
    expect(shape(full.destinations)).toEqual([
      {
        kind: "string",
        scheme: "string",
        value: "string",
        bank: "object",
        bic: "object",
        holder: "object",
        country: "string",
        role: "string",
        valid: "boolean",
        onRecord: "boolean",
        owner: "object",
        source: { part: "string", name: "string", layer: "string", page: "number", quote: "string" },
      },
    ]);
    expect(keys(full.findings[0] ?? {})).toEqual(["signal", "outcome", "strength", "message", "data", "quotes"]);
    expect(full.unread).toEqual([{ name: "scan.jpg", reason: "file type not supported" }]);
  });

  test("holds nothing of the record but id and name", () => {
    const text = JSON.stringify(json({ supplier, record: nordwind }));
    expect(text).not.toContain("DE89370400440532013000");
    expect(text).not.toContain("+49405550187");
  });

  test("carries message, verdict and intent as they are", () => {
    expect(json({ verdict: "verify", intent: "change" })).toMatchObject({
      file: "mail/a.eml",
      index: 0,
      message: {
        id: "1@example.net",
        subject: "Invoice 4711",
        from: { name: "Katrin Lohmann", address: "katrin@example.net" },
        date: "2026-10-04T14:24:00Z",
      },
      verdict: "verify",
      intent: "change",
      supplier: null,
      otherSuppliers: [],
    });
  });

  test("has null for all that is not known", () => {
    const message = { id: null, subject: null, from: null, date: null };
    expect(json({ message }).message).toEqual(message);
    const link = destination({ kind: "link", account: null, country: null, valid: null, onRecord: null });
    expect(json({ destinations: [link] }).destinations).toMatchObject([
      { kind: "link", scheme: null, bank: null, country: null, valid: null, onRecord: null },
    ]);
  });

  test("gives scheme and bank of an account", () => {
    const account = { scheme: "gb-sort", bank: "200000", value: "55779911" } as const;
    expect(json({ destinations: [destination({ account, value: account.value })] }).destinations).toMatchObject([
      { scheme: "gb-sort", bank: "200000", value: "55779911" },
    ]);
  });

  test("gives a finding its sentence, its data, the words that it rests on", () => {
    const quotes = [{ text: "we moved", source: "body" as const }];
    expect(json({ findings: [finding({ quotes })] }).findings).toEqual([
      {
        signal: "supplier-inactive",
        outcome: "suspicious",
        strength: "strong",
        message: "Nordwind Spedition GmbH is marked as blocked.",
        data: { supplier: "Nordwind Spedition GmbH" },
        quotes: ["we moved"],
      },
    ]);
  });

  test("gives the codes of the reasons why a signal cannot tell", () => {
    const unable = finding({
      outcome: "cannotTell",
      message: "cannotTell",
      params: {},
      reasons: [{ code: "encrypted", detail: "a.pdf" }, { code: "notReachable" }],
    });
    expect(json({ findings: [unable] }).findings).toMatchObject([{ data: { reasons: ["encrypted", "notReachable"] } }]);
  });

  test("keeps the order and the number of rows: one a place", () => {
    const values = ["B", "A", "B"];
    const rows = json({ destinations: values.map((value) => destination({ value })) }).destinations;
    expect(rows).toMatchObject(values.map((value) => ({ value })));
  });

  test.each([
    [3.14159, 3.1],
    [0.04, 0],
    [1200, 1200],
  ])("rounds %d milliseconds to tenths", (given, shown) => {
    expect(reportJson(report(), "-", 2, given, en)).toMatchObject({ file: "-", index: 2, milliseconds: shown });
  });

  test("is one line, whatever the message holds", () => {
    const message = { id: null, subject: "a\r\nb\u2028c", from: null, date: null };
    const text = JSON.stringify(json({ message }));
    expect(text).not.toMatch(/[\r\n]/);
    expect(JSON.parse(text)).toMatchObject({ message });
  });
});
