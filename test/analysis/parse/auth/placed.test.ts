import { defaultPolicy } from "../../../../src/analysis/policy";
import {
  cameFromOutside,
  readAuthentication,
  readExchangeWarnings,
} from "../../../../src/analysis/parse/authentication";
import { decodeField } from "../../../../src/analysis/parse/auth/received";
import { parseReceivedSpf } from "../../../../src/analysis/parse/auth/results";

const fields = (...lines: string[]) =>
  lines.map((line) => ({ name: line.slice(0, line.indexOf(":")), value: line.slice(line.indexOf(":") + 1).trim() }));
const read = (lines: readonly string[], ids: readonly string[] = defaultPolicy.trustedAuthservIds) =>
  readAuthentication(fields(...lines), ids);

const INSIDE =
  "Received: from DU2PR01CA0003.eurprd01.prod.outlook.com (2603:10a6:10:28d::33) by DB9PR01MB0001.eurprd01.prod.outlook.com (2603:10a6:10:30b::7) with Microsoft SMTP Server id 15.20; Mon, 5 Oct 2026 08:00:59 +0000";
const taken = (host: string, ip = "192.0.2.7") =>
  `Received: from ${host} (${ip}) by DB5PEPF00014B99.mail.protection.outlook.com (10.167.8.10) with Microsoft SMTP Server via Frontend Transport; Mon, 5 Oct 2026 08:00:58 +0000`;
const SUPPLIER = taken("mail.nordwind.example");
const exchange = (dmarc: string, compauth: string) =>
  `Authentication-Results: spf=fail (sender IP is 192.0.2.7) smtp.mailfrom=nordwind.example; dkim=none header.d=none;dmarc=${dmarc} action=none header.from=nordwind.example;compauth=${compauth}`;
const POSTFIX =
  "Received: from mail.nordwind.example (mail.nordwind.example [192.0.2.7]) by mx.harbourlane.co.uk (Postfix) with ESMTPS id 4Xabc for <ap@harbourlane.co.uk>; Mon, 5 Oct 2026 09:00:00 +0100";

describe("a trusted authserv-id", () => {
  const pass = "Authentication-Results: mx.harbourlane.co.uk; dmarc=pass header.from=nordwind.example";
  const fail = "Authentication-Results: mx.harbourlane.co.uk; dmarc=fail header.from=nordwind.example";
  const ids = ["mx.harbourlane.co.uk"];

  test("counts above the first Received, and where there isn't one", () => {
    expect(read([pass, POSTFIX], ids)).toMatchObject({ found: { dmarc: "pass", below: false, ignored: 0 } });
    expect(read([pass], ids)).toMatchObject({ found: { dmarc: "pass", below: false } });
    expect(read([pass.replace("mx.", "filter."), POSTFIX], ["filter.harbourlane.co.uk"])).toMatchObject({
      found: { dmarc: "pass" },
    });
  });

  test("counts above the boundary though its organisation runs no server there", () => {
    const filter = "Authentication-Results: filter.guard.example; dmarc=fail header.from=nordwind.example";
    expect(read([filter, POSTFIX], ["filter.guard.example"])).toMatchObject({ found: { dmarc: "fail", below: false } });
  });

  test("below the boundary does not count next to what our side stamped: the sender can write it", () => {
    expect(read([fail, POSTFIX, pass], ids)).toMatchObject({ found: { dmarc: "fail", ignored: 1 } });
    const spf = "Authentication-Results: mx.harbourlane.co.uk; spf=none smtp.mailfrom=nordwind.example";
    expect(read([spf, POSTFIX, pass], ids)).toMatchObject({ found: { dmarc: null, below: false, ignored: 1 } });
  });

  test("alone below the boundary counts under its own organisation's servers, and says so; the worst holds", () => {
    expect(read([POSTFIX, pass], ids)).toMatchObject({ found: { dmarc: "pass", below: true, ignored: 0 } });
    expect(read([POSTFIX, pass, fail], ids)).toMatchObject({ found: { dmarc: "fail", below: true } });
  });

  test("of an organisation that the chain does not show does not count", () => {
    const guard = "Authentication-Results: mx.guard.example; dmarc=pass header.from=nordwind.example";
    expect(read([POSTFIX, guard], ["mx.guard.example"])).toEqual({ failed: { code: "notTrusted" } });
    expect(read([INSIDE, exchange("fail", "fail"), SUPPLIER, guard], ["mx.guard.example"])).toMatchObject({
      found: { dmarc: "fail", compauth: "fail", ignored: 1 },
    });
  });
});

describe("a filtering service in front", () => {
  const proofpoint =
    "Authentication-Results: ppops.net; spf=pass smtp.mailfrom=a@nordwind.example; dkim=pass header.d=nordwind.example; dmarc=pass header.from=nordwind.example";
  const handed = taken("mx08-00123401.pphosted.com", "205.220.1.1");
  const failing = exchange("fail", "fail reason=001");

  test("takes back the failure that its own hop brings about, and vouches for no one", () => {
    expect(read([INSIDE, failing, handed, proofpoint], ["ppops.net"])).toMatchObject({
      found: { dmarc: null, compauth: null, ignored: 0 },
    });
  });

  test("under the name that Exchange gives its field", () => {
    const original = proofpoint.replace("Results:", "Results-Original:");
    expect(read([INSIDE, failing, handed, original], ["ppops.net"])).toMatchObject({
      found: { dmarc: null, compauth: null },
    });
  });

  test.each([
    ["Mimecast", "eu-smtp-delivery-1.mimecast.com", "relay.mimecast.com"],
    ["Barracuda", "outbound-ip1.ess.barracudanetworks.com", "inbound.ess.barracudanetworks.com"],
  ])("%s", (_, host, id) => {
    const results = `Authentication-Results: ${id}; dkim=pass header.d=nordwind.example`;
    expect(read([INSIDE, failing, taken(host), results], [id])).toMatchObject({ found: { dmarc: null } });
  });

  test.each([
    ["where the policy does not name it", [failing, handed, proofpoint], []],
    ["where another host handed the message over", [failing, SUPPLIER, proofpoint], ["ppops.net"]],
    ["where it failed there, too", [failing, handed, proofpoint.replace("dmarc=pass", "dmarc=fail")], ["ppops.net"]],
    [
      "where it passed for another sender",
      [failing, handed, proofpoint.replaceAll("nordwind.example", "thief.example")],
      ["ppops.net"],
    ],
  ])("takes nothing back %s", (_, lines, ids) => {
    expect(read([INSIDE, ...lines], ids)).toMatchObject({ found: { dmarc: "fail", compauth: "fail" } });
  });

  test("that the policy does not name, over a connector on which Exchange does not judge the sender", () => {
    const bypassed = exchange("fail", "none reason=405");
    expect(read([INSIDE, bypassed, handed, proofpoint])).toMatchObject({
      found: { dmarc: null, compauth: null, ignored: 0 },
    });
    expect(read([INSIDE, bypassed, SUPPLIER, proofpoint])).toMatchObject({ found: { dmarc: "fail", ignored: 1 } });
    expect(read([INSIDE, bypassed, handed])).toMatchObject({ found: { dmarc: "fail" } });
  });

  test("whose name our own server looked up belongs to our side", () => {
    const hop =
      "Received: from mx1.guard.example (mx1.guard.example [198.51.100.9]) by mx.harbourlane.co.uk (Postfix) with ESMTPS id 4X; Mon, 5 Oct 2026";
    const theirs =
      "Received: from mail.nordwind.example (mail.nordwind.example [192.0.2.7]) by mx1.guard.example with ESMTP id 1; Mon, 5 Oct 2026";
    const results = "Authentication-Results: mx1.guard.example; dmarc=pass header.from=nordwind.example";
    expect(read([hop, results, theirs], ["mx1.guard.example"])).toMatchObject({
      found: { dmarc: "pass", below: false },
    });
    const claimed = hop.replace("(mx1.guard.example [", "(unknown [");
    expect(read([claimed, results, theirs], ["mx1.guard.example"])).toEqual({ failed: { code: "notTrusted" } });
  });
});

describe("seals (ARC) and further fields", () => {
  const seal =
    "ARC-Authentication-Results: i=2; mx.microsoft.com 1; spf=pass smtp.mailfrom=nordwind.example; dmarc=pass action=none header.from=nordwind.example; dkim=pass header.d=nordwind.example";

  test("count as our own side stamped them, and fill in what the plain field does not say", () => {
    expect(read([INSIDE, seal, SUPPLIER])).toMatchObject({
      found: { dmarc: "pass", dkimDomains: ["nordwind.example"] },
    });
    expect(read([seal, INSIDE, exchange("fail", "fail"), SUPPLIER])).toMatchObject({
      found: { dmarc: "fail", compauth: "fail" },
    });
  });

  test("do not count below the boundary, nor in another's name", () => {
    expect(read([INSIDE, SUPPLIER, seal])).toEqual({ failed: { code: "notProvided" } });
    expect(read([seal.replace("mx.microsoft.com 1", "mx.nordwind.example"), INSIDE, SUPPLIER])).toEqual({
      failed: { code: "notProvided" },
    });
  });

  test("Google's is above its Received, its plain results below", () => {
    const google = "dkim=pass header.i=@nordwind.example; dmarc=pass (p=NONE) header.from=nordwind.example";
    const lines = [
      "Received: by 2002:a05:6000:1a45 with SMTP id t5; Mon, 5 Oct 2026",
      `ARC-Authentication-Results: i=1; mx.google.com; ${google}`,
      "Received: from mail.nordwind.example (mail.nordwind.example. [192.0.2.7]) by mx.google.com with ESMTPS id x; Mon, 5 Oct 2026",
      `Authentication-Results: mx.google.com; ${google}`,
    ];
    expect(read(lines)).toMatchObject({ found: { dmarc: "pass", below: false, ignored: 1 } });
  });

  test("a sealer that Exchange trusts overrides a failure, and proves nothing", () => {
    expect(read([INSIDE, exchange("fail", "pass reason=130"), SUPPLIER])).toMatchObject({
      found: { dmarc: "policy", compauth: "pass" },
    });
    expect(read([INSIDE, exchange("fail", "pass reason=703"), SUPPLIER])).toMatchObject({ found: { dmarc: "fail" } });
  });

  test("Received-SPF is all that Exchange on premises writes", () => {
    const hop =
      "Received: from mail.nordwind.example (192.0.2.7) by EX01.harbourlane.local (10.0.0.5) with Microsoft SMTP Server id 15.1.2507; Mon, 5 Oct 2026";
    const spf =
      "Received-SPF: SoftFail (EX01.harbourlane.local: domain of transitioning a@nordwind.example) receiver=EX01.harbourlane.local; client-ip=192.0.2.7";
    expect(read([spf, hop])).toMatchObject({ found: { spf: "softfail", dmarc: null } });
    expect(read([hop, spf])).toEqual({ failed: { code: "notProvided" } });
  });

  test.each(["", "pass", "Pass;", "nonsense (x)"])("odd Received-SPF: %s", (field) => {
    expect(parseReceivedSpf(field)?.authservId ?? null).toBeNull();
  });
});

describe("a field in encoded words", () => {
  const plain = "spf=pass smtp.mailfrom=a.example; dmarc=fail action=none header.from=nordwind.example;compauth=fail";
  const words = (text: string) =>
    (text.match(/.{1,40}/g) ?? []).map((part) => `=?utf-8?B?${Buffer.from(part).toString("base64")}?=`).join("\r\n ");

  test("is read: a letter in the sender's address must not hide our own side's result", () => {
    const lines = [INSIDE, `Authentication-Results: ${words(plain)}`, SUPPLIER];
    expect(read(lines)).toMatchObject({ found: { dmarc: "fail", compauth: "fail", headerFrom: "nordwind.example" } });
  });

  test("of either kind; others stay as they are", () => {
    expect(decodeField("=?utf-8?Q?osoft.com;_arc=3Dfail_(48)?=")).toBe("osoft.com; arc=fail (48)");
    expect(decodeField(words(plain))).toBe(plain);
    expect(decodeField("mx.example; dkim=pass (=?utf-8?Q?x?=)")).toBe("mx.example; dkim=pass (=?utf-8?Q?x?=)");
  });

  test("hostile ones take no time", () => {
    const start = process.cpuUsage();
    for (const text of ["=?".repeat(2e5), "=?u?q?".repeat(2e5), "?= =?".repeat(2e5), `=?u?b?${"A".repeat(1e6)}?=`])
      decodeField(`=?${text}`);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000);
  });
});

describe("what Exchange marks as internal", () => {
  const mark = (name: string) => fields(`${name}: Internal`);
  const onPremises = fields(
    "Received: from scanner.example (198.51.100.7) by EX01.harbourlane.local (10.0.0.5) with Microsoft SMTP Server id 15.1.2507; Mon, 5 Oct 2026",
  );

  test("counts from an own server, on premises as well", () => {
    expect(cameFromOutside(onPremises)).toBe(true);
    expect(cameFromOutside([...onPremises, ...mark("X-MS-Exchange-Organization-AuthAs")])).toBe(false);
  });

  test("not in the field that a sender's own tenant leaves", () => {
    expect(cameFromOutside([...onPremises, ...mark("X-MS-Exchange-CrossTenant-AuthAs")])).toBe(true);
  });

  test("not where the sender put the server's words into his address", () => {
    const hop =
      'Received: from a.example ([198.51.100.7]) by mx.a.example with esmtp (Exim 4.97) (envelope-from <"x with microsoft smtp server with esmtpsa "@b.example>) id 1; Mon, 5 Oct 2026';
    expect(cameFromOutside([...fields(hop), ...mark("X-MS-Exchange-Organization-AuthAs")])).toBe(true);
  });
});

test("Exchange's warnings count on the organisation's own Exchange Online only, whatever their place", () => {
  const report = "X-Forefront-Antispam-Report: CIP:192.0.2.7;SFV:SPM;H:x SFTY 9.20;PTR:;CAT:DIMP;SFTY:9.19;DIR:INB;";
  expect(readExchangeWarnings(fields(INSIDE, SUPPLIER, report))).toEqual({ safety: ["9.19"], categories: ["DIMP"] });
  expect(readExchangeWarnings(fields(report, POSTFIX))).toEqual({ safety: [], categories: [] });
});
