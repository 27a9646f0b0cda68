import { cameFromOutside, readAuthentication, readExchangeWarnings } from "../../../src/analysis/parse/authentication";
import { parseResults } from "../../../src/analysis/parse/auth/results";
import { readReceived } from "../../../src/analysis/parse/auth/received";

/** Header fields as a file has them, one a line. */
const fields = (...lines: string[]) =>
  lines.map((line) => ({ name: line.slice(0, line.indexOf(":")), value: line.slice(line.indexOf(":") + 1).trim() }));
const read = (...lines: string[]) => readAuthentication(fields(...lines), []);

const INSIDE = [
  "Received: from DB9PR01MB0001.eurprd01.prod.outlook.com (::1) by AM0PR01MB0002.eurprd01.prod.outlook.com with HTTPS; Mon, 5 Oct 2026 08:01:00 +0000",
  "Received: from DU2PR01CA0003.eurprd01.prod.outlook.com (2603:10a6:10:28d::33) by DB9PR01MB0001.eurprd01.prod.outlook.com (2603:10a6:10:30b::7) with Microsoft SMTP Server id 15.20; Mon, 5 Oct 2026 08:00:59 +0000",
  "Received: from DB5PEPF00014B99.eurprd02.prod.outlook.com (2603:10a6:10:28d:cafe::dd) by DU2PR01CA0003.outlook.office365.com (2603:10a6:10:28d::33) with Microsoft SMTP Server via Frontend Transport; Mon, 5 Oct 2026 08:00:59 +0000",
];
const TAKEN =
  "Received: from mail.nordwind.example (192.0.2.7) by DB5PEPF00014B99.mail.protection.outlook.com (10.167.8.10) with Microsoft SMTP Server via Frontend Transport; Mon, 5 Oct 2026 08:00:58 +0000";
const EXCHANGE =
  "Authentication-Results: spf=fail (sender IP is 192.0.2.7) smtp.mailfrom=nordwind.example; dkim=none (message not signed) header.d=none;dmarc=fail action=none header.from=Nordwind.example;compauth=fail reason=001";
const FORGED =
  "Authentication-Results: spf=pass smtp.mailfrom=nordwind.example; dkim=pass header.d=nordwind.example; dmarc=pass header.from=nordwind.example;compauth=pass reason=100";

describe("Exchange Online", () => {
  test("its own results are above the boundary; the sender's below are left out", () => {
    expect(read(...INSIDE, EXCHANGE, TAKEN, FORGED, FORGED)).toEqual({
      found: {
        spf: "fail",
        dkim: "none",
        dmarc: "fail",
        compauth: "fail",
        headerFrom: "nordwind.example",
        dkimDomains: [],
        below: false,
        ignored: 2,
      },
      missing: [],
    });
  });

  test("a sender that calls itself one of Exchange's servers stays outside", () => {
    const pretender = TAKEN.replace("mail.nordwind.example", "DB9PR01MB0001.eurprd01.prod.outlook.com");
    const forgedHop = TAKEN.replace("192.0.2.7", "192.0.2.8");
    expect(read(...INSIDE, pretender, FORGED, forgedHop)).toEqual({ failed: { code: "notTrusted" } });
    expect(read(...INSIDE, EXCHANGE, pretender, FORGED, forgedHop)).toMatchObject({
      found: { dmarc: "fail", ignored: 1 },
    });
  });

  test("another customer of Microsoft's is outside", () => {
    const exit = TAKEN.replace(
      "mail.nordwind.example (192.0.2.7)",
      "EUR01-DB5-obe.outbound.protection.outlook.com (40.107.15.1)",
    );
    const theirs = INSIDE.map((line) => line.replaceAll("DB9PR01", "AS8PR09"));
    expect(read(...INSIDE, exit, FORGED, ...theirs)).toEqual({ failed: { code: "notTrusted" } });
    expect(read(...INSIDE, EXCHANGE, exit, FORGED, ...theirs)).toMatchObject({ found: { dmarc: "fail", ignored: 1 } });
  });

  test("passing signatures name their domains", () => {
    const results =
      "Authentication-Results: spf=pass smtp.mailfrom=b.example; dkim=pass (signature was verified) header.d=Nordwind.example;dkim=fail (body hash) header.d=other.example;dkim=pass header.d=esp.example;dmarc=bestguesspass action=none header.from=nordwind.example;compauth=pass reason=109";
    expect(read(...INSIDE, results, TAKEN)).toMatchObject({
      found: {
        dkim: "pass",
        dkimDomains: ["nordwind.example", "esp.example"],
        dmarc: "bestguesspass",
        compauth: "pass",
      },
    });
  });

  test("a foreign authserv-id above the boundary is left out", () => {
    const foreign = "Authentication-Results: mx.nordwind.example; dmarc=pass header.from=nordwind.example";
    expect(read(...INSIDE, foreign, EXCHANGE, TAKEN)).toMatchObject({ found: { dmarc: "fail", ignored: 1 } });
    expect(read(...INSIDE, foreign, TAKEN)).toEqual({ failed: { code: "notTrusted" } });
  });
});

describe("other servers", () => {
  const results =
    "Authentication-Results: mx.harbourlane.co.uk; dkim=pass header.d=nordwind.example; spf=softfail smtp.mailfrom=x@nordwind.example; dmarc=pass header.from=nordwind.example";
  const postfix =
    "Received: from mail.nordwind.example (mail.nordwind.example [192.0.2.7]) by mx.harbourlane.co.uk (Postfix) with ESMTPS id 4Xabc for <ap@harbourlane.co.uk>; Mon, 5 Oct 2026 09:00:00 +0100";
  const filter =
    "Received: from localhost (localhost [127.0.0.1]) by mx.harbourlane.co.uk (Postfix) with ESMTP id 4Xabd; Mon, 5 Oct 2026 09:00:01 +0100";
  const store =
    "Received: from mx.harbourlane.co.uk ([10.1.2.3]) by store1.harbourlane.co.uk with LMTP id abc; Mon, 5 Oct 2026 09:00:02 +0100";

  test.each([
    ["Postfix", [results, postfix]],
    ["a content filter after it", [results, filter, results, postfix]],
    ["a store behind the gateway", [store, filter, results, postfix]],
    ["in capitals and folded", [results.toUpperCase().replace("; ", ";\r\n\t"), postfix]],
    [
      "from itself first",
      ["Received: by store1.harbourlane.co.uk (Postfix, from userid 5000) id 4X", store, results, postfix],
    ],
    ["sendmail", [results, postfix.replace("(Postfix)", "(8.17.1/8.17.1)")]],
    [
      "Exim",
      [
        results,
        "Received: from mail.nordwind.example ([192.0.2.7] helo=mx.harbourlane.co.uk) by mx.harbourlane.co.uk with esmtps (Exim 4.97) id 1abc; Mon, 5 Oct 2026",
      ],
    ],
  ])("%s", (_, lines) => {
    expect(read(...lines)).toMatchObject({
      found: { spf: "softfail", dkim: "pass", dmarc: "pass", headerFrom: "nordwind.example", ignored: 0 },
    });
  });

  test.each([
    ["below the boundary", [postfix, results]],
    ["between forged hops", [postfix, results, filter, postfix]],
    [
      "when the sender says it is our gateway",
      [
        postfix.replace("from mail.nordwind.example (mail.nordwind.example", "from mx.harbourlane.co.uk (unknown"),
        results,
        postfix,
      ],
    ],
    [
      "when it says so and its name is not confirmed",
      [
        postfix.replace(
          "from mail.nordwind.example (mail.nordwind.example [192.0.2.7])",
          "from mx.harbourlane.co.uk (mx.harbourlane.co.uk [192.0.2.7] (may be forged))",
        ),
        results,
      ],
    ],
    [
      "when it says that it is localhost",
      [
        postfix.replace("from mail.nordwind.example (mail.nordwind.example", "from localhost (unknown"),
        results,
        filter,
      ],
    ],
    [
      "when its looked-up name begins like a private address",
      [postfix.replace("(mail.nordwind", "(10.0.0.1-mail.nordwind"), results, filter],
    ],
    [
      "when it greets with a private address (Postfix)",
      [
        postfix.replace("from mail.nordwind.example (mail.nordwind.example", "from [127.0.0.1] (unknown"),
        results,
        filter,
      ],
    ],
    [
      "when it greets with a private address (Exim)",
      ["Received: from [192.0.2.7] (helo=[127.0.0.1]) by mx.harbourlane.co.uk with esmtp (Exim 4.97)", results, filter],
    ],
    [
      "when it greets with a private address (qmail)",
      ["Received: from unknown (HELO [10.0.0.1]) (192.0.2.7) by mx.harbourlane.co.uk with SMTP", results, filter],
    ],
    [
      "when its ident is a private address (sendmail)",
      [postfix.replace("(mail.nordwind.example [", "(IDENT:[10.0.0.1]@mail.nordwind.example ["), results, filter],
    ],
    [
      "when it hides another by in its name",
      [postfix.replace("from mail.nordwind.example (mail", "from x (by mx.nordwind.example mail"), results, postfix],
    ],
    ["under a hop of somebody else's", [filter, postfix.replaceAll("harbourlane.co.uk", "relay.example"), results]],
    ["of another organisation under the same public suffix", [results.replace("harbourlane", "other"), postfix]],
    ["of nobody", [results.replace("mx.harbourlane.co.uk;", ""), postfix]],
  ])("results %s do not count", (_, lines) => {
    expect(read(...lines)).toEqual({ failed: { code: "notTrusted" } });
  });

  test("a trusted authserv-id counts wherever it is", () => {
    const google =
      "Authentication-Results: mx.google.com; dkim=pass header.i=@nordwind.example header.s=s1; dmarc=fail (p=NONE sp=NONE dis=NONE) header.from=nordwind.example";
    const lines = [
      "Received: by 2002:a05:6000:1a45 with SMTP id t5; Mon, 5 Oct 2026",
      "Received: from mail.nordwind.example (mail.nordwind.example. [192.0.2.7]) by mx.google.com with ESMTPS id x; Mon, 5 Oct 2026",
      google,
    ];
    expect(readAuthentication(fields(...lines), ["MX.google.com"])).toMatchObject({
      found: { dmarc: "fail", dkimDomains: ["nordwind.example"] },
    });
    expect(readAuthentication(fields(...lines), [])).toEqual({ failed: { code: "notTrusted" } });
  });

  test("fields of one server are taken together, the worst DMARC holds; the topmost server speaks", () => {
    const spf = "Authentication-Results: mx.harbourlane.co.uk; spf=pass smtp.mailfrom=a.example";
    const worse = "Authentication-Results: mx.harbourlane.co.uk; dmarc=fail header.from=nordwind.example";
    const inner = "Authentication-Results: store1.harbourlane.co.uk; dmarc=none";
    expect(read(spf, results, worse, postfix)).toMatchObject({ found: { spf: "pass", dkim: "pass", dmarc: "fail" } });
    expect(read(inner, results, postfix)).toMatchObject({ found: { spf: "softfail", dmarc: "none" } });
  });

  test("nothing to go by", () => {
    expect(read()).toEqual({ failed: { code: "notProvided" } });
    expect(read("From: a@b.example", results)).toEqual({ failed: { code: "notProvided" } });
    expect(read(postfix)).toEqual({ failed: { code: "notProvided" } });
    expect(read("Received: nonsense", results)).toEqual({ failed: { code: "notTrusted" } });
  });
});

describe("RFC 8601", () => {
  const methods = (value: string) =>
    parseResults(value)?.methods.map(({ method, result, properties }) => [
      method,
      result,
      Object.fromEntries(properties),
    ]);

  test("comments, quoted strings, versions, reasons, spaces", () => {
    const value =
      'mx.example (a (nested \\) ) comment; dmarc=pass) 1 ; dkim/1 = FAIL (bad; key) reason="no key; really" header.d="a b.example" ;spf=pass smtp.mailfrom=bounce+x=y.example@esp.example; x-custom=odd; none';
    expect(parseResults(value)?.authservId).toBe("mx.example");
    expect(methods(value)).toEqual([
      ["dkim", "fail", { reason: "no key; really", "header.d": "a b.example" }],
      ["spf", "pass", { "smtp.mailfrom": "bounce+x=y.example@esp.example" }],
      ["x-custom", null, {}],
    ]);
  });

  test.each(["", ";", "mx.example", "mx.example; none", "=;=;=", "(((((", '"', "a=", "\\", "mx.example; =pass; dkim="])(
    "odd: %s",
    (value) => {
      expect(parseResults(value)?.methods ?? []).toEqual([]);
    },
  );

  test("hostile fields take no time", () => {
    const start = process.cpuUsage();
    for (const value of ["(".repeat(1e6), "a=b;".repeat(3e5), '"'.repeat(1e6), "a ".repeat(5e5), ";".repeat(1e6)])
      parseResults(value);
    for (const value of [
      "from ".repeat(2e5),
      `from ${"a.".repeat(5e5)}`,
      `from x (${":".repeat(1e6)}) by y`,
      `from x (${"1.".repeat(5e5)}`,
    ])
      readReceived(value);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000);
  });
});

test.each([
  [
    "from a.example (b.example [192.0.2.7]) by mx.c.example (Postfix)",
    "a.example",
    "b.example",
    "192.0.2.7",
    "mx.c.example",
  ],
  ["from a.example (unknown [IPv6:2001:db8::7]) by mx.c.example", "a.example", null, "2001:db8::7", "mx.c.example"],
  [
    "from a.example (192.0.2.7) by MX.c.example (10.0.0.1) with Microsoft SMTP Server",
    "a.example",
    null,
    "192.0.2.7",
    "mx.c.example",
  ],
  [
    "from a.example ([fe80::9a9:78e3:941a:8fe1]) by a.example ([fe80::9a9%5]) with mapi",
    "a.example",
    null,
    "fe80::9a9:78e3:941a:8fe1",
    "a.example",
  ],
  ["from unknown (HELO a.example) (192.0.2.7) by 0 with SMTP; 1", "unknown", null, "192.0.2.7", "0"],
  [
    "from [192.0.2.7] (port=4 helo=a.example) by mx.c.example with esmtp",
    "192.0.2.7",
    null,
    "192.0.2.7",
    "mx.c.example",
  ],
  ["by 2002:a05:6000:1a45 with SMTP id t5", null, null, null, "2002:a05:6000:1a45"],
  ["from a.example by mx.c.example; date", "a.example", null, null, "mx.c.example"],
  ["nonsense", null, null, null, null],
])("Received: %s", (field, from, reverse, ip, by) => {
  expect(readReceived(field)).toMatchObject({ from, reverse, ip, by });
});

describe("a message came from outside", () => {
  const from = (hop: string, more: readonly { name: string; value: string }[] = []) =>
    cameFromOutside([{ name: "Received", value: hop }, ...more]);
  const exchange = "from mail.a.example (198.51.100.7) by X.mail.protection.outlook.com (10.0.0.1) with SMTP; 1";

  test.each([
    ["where a stranger's host handed it over", exchange, true],
    ["not where the sender signed in", "from laptop ([198.51.100.7]) by mx.a.example (P) with ESMTPSA id 1; 1", false],
    ["where one only said so", "from x with esmtpsa ([198.51.100.7]) by mx.a.example (P) with ESMTP id 1; 1", true],
    ["not within", "from a.a.example ([10.1.2.3]) by mx.a.example with ESMTP id 1; 1", false],
  ])("%s", (_, hop, outside) => {
    expect(from(hop)).toBe(outside);
  });

  test("not over the organisation's own connector, which Exchange marks", () => {
    const mark = { name: "X-MS-Exchange-Organization-AuthAs", value: "Internal" };
    expect(from(exchange, [mark])).toBe(false);
    expect(from("from b.example ([198.51.100.7]) by mx.a.example with ESMTP id 1; 1", [mark])).toBe(true);
  });

  test("not without any delivery", () => {
    expect(cameFromOutside([])).toBe(false);
  });
});

describe("Exchange's warnings", () => {
  const report =
    "X-Forefront-Antispam-Report: CIP:192.0.2.7;CTRY:DE;LANG:en;SCL:5;SFV:SPM;H:x;PTR:y;CAT:UIMP;SFTY:9.20;SFS:(1);DIR:INB;";

  test("count where Exchange took the message in itself", () => {
    expect(readExchangeWarnings(fields(...INSIDE, EXCHANGE, TAKEN, report))).toEqual({
      safety: ["9.20"],
      categories: ["UIMP"],
    });
    expect(
      readExchangeWarnings(fields(...INSIDE, TAKEN, report.replace("UIMP", "NONE").replace("SFTY:9.20;", ""))),
    ).toEqual({ safety: [], categories: [] });
  });

  test("and nowhere else", () => {
    const postfix =
      "Received: from mail.nordwind.example (mail.nordwind.example [192.0.2.7]) by mx.harbourlane.co.uk (Postfix)";
    for (const lines of [
      [postfix, report],
      [report],
      [postfix, ...INSIDE, TAKEN, report],
      [...INSIDE, TAKEN, report.replace("Report:", "Report-Untrusted:")],
    ]) {
      expect(readExchangeWarnings(fields(...lines))).toEqual({ safety: [], categories: [] });
    }
  });
});
