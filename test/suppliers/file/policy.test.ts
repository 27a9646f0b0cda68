import { defaultPolicy } from "../../../src/analysis/policy";
import { readPolicy } from "../../../src/suppliers";

const errorsOf = (text: string, knownSignals?: readonly string[]): readonly string[] => {
  const result = readPolicy(text, { defaults: defaultPolicy, ...(knownSignals && { knownSignals }) });
  return "errors" in result ? result.errors : [];
};
const policyOf = (value: object): unknown => {
  const result = readPolicy(JSON.stringify(value), { defaults: defaultPolicy });
  return "policy" in result ? result.policy : result.errors;
};

const example = {
  organisation: {
    name: "Harbour & Lane Ltd",
    domains: ["HarbourLane.co.uk", "b\u00fccher.example"],
    accounts: ["GB29 NWBK 6016 1331 9268 19"],
    staff: [{ name: " Priya Nair ", email: "Priya.Nair@HarbourLane.co.uk" }],
  },
  trustedAuthservIds: ["MX.harbourlane.co.uk"],
  freemailDomains: ["mail.example"],
  billingPlatforms: ["billing.example"],
  unknownSupplier: "verify",
  coolOffDays: 0,
  verificationMaxAgeDays: 90,
  secondPerson: { forBankChange: false, above: 5000, currency: "GBP" },
  sendMode: "SoftBlock",
  timeZone: "Europe/London",
  workingHours: ["07:30", "23:59"],
  holidays: ["2026-12-25"],
  strengths: { pressure: "weak" },
};

describe("a policy file", () => {
  it("takes every key, in canonical form", () => {
    expect(policyOf(example)).toEqual({
      ...example,
      organisation: {
        name: "Harbour & Lane Ltd",
        domains: ["harbourlane.co.uk", "xn--bcher-kva.example"],
        accounts: [{ scheme: "iban", value: "GB29NWBK60161331926819", bank: null }],
        staff: [{ name: "Priya Nair", email: "priya.nair@harbourlane.co.uk" }],
      },
      trustedAuthservIds: ["mx.harbourlane.co.uk"],
    });
  });

  it("leaves what it doesn't say at the default, also within a group", () => {
    expect(policyOf({})).toEqual(defaultPolicy);
    expect(readPolicy("\ufeff {} \n", { defaults: defaultPolicy })).toEqual({ policy: defaultPolicy });
    expect(policyOf({ organisation: { name: "Harbour & Lane Ltd" } })).toEqual({
      ...defaultPolicy,
      organisation: { ...defaultPolicy.organisation, name: "Harbour & Lane Ltd" },
    });
    for (const [key, value] of Object.entries(example)) {
      if (key !== "organisation") expect(policyOf({ [key]: value })).not.toHaveProperty("0");
    }
  });

  it("takes null for the name alone", () => {
    expect(policyOf({ organisation: { name: null } })).toEqual(defaultPolicy);
    expect(errorsOf('{"coolOffDays":null}')).toEqual(["coolOffDays: a number is expected; null was given."]);
  });

  it.each([
    ['{"cooloffDays": 1, "x": 2}', ["cooloffDays: this key is unknown.", "x: this key is unknown."]],
    ['{"organisation":{"domain":"a"}}', ["organisation.domain: this key is unknown."]],
    [
      '{"organisation":{"staff":[{"name":"A","mail":"b"}]}}',
      [
        "organisation.staff[0].email: text is expected; nothing was given.",
        "organisation.staff[0].mail: this key is unknown.",
      ],
    ],
    ['{"__proto__":{"unknownSupplier":"silent"}}', ["__proto__: this key is unknown."]],
    ['{"strengths":{"__proto__":"weak"}}', ["strengths.__proto__: this key is unknown."]],
    [
      '{"organisation":{"staff":[{"name":"A","email":"a@b.example","__proto__":{}}]}}',
      ["organisation.staff[0].__proto__: this key is unknown."],
    ],
    ['{"constructor":{}}', ["constructor: this key is unknown."]],
    ['{"coolOffDays":"14"}', ['coolOffDays: a number is expected; "14" was given.']],
    ['{"coolOffDays":1.5}', ["coolOffDays: a whole number is expected; 1.5 was given."]],
    ['{"coolOffDays":-1}', ["coolOffDays: at least 0 is expected; -1 was given."]],
    ['{"coolOffDays":3651}', ["coolOffDays: at most 3650 is expected; 3651 was given."]],
    ['{"verificationMaxAgeDays":0}', ["verificationMaxAgeDays: at least 1 is expected; 0 was given."]],
    ['{"organisation":[]}', ["organisation: an object is expected; an array of 0 was given."]],
    ['{"organisation":{"name":""}}', ['organisation.name: this is not a text of 1 to 1,000 characters; "" was given.']],
    [
      '{"organisation":{"domains":"a.example"}}',
      ['organisation.domains: an array is expected; "a.example" was given.'],
    ],
    [
      '{"organisation":{"domains":["a.example","co.uk",3]}}',
      [
        'organisation.domains[1]: this is a public suffix, under which anybody can register; "co.uk" was given.',
        "organisation.domains[2]: text is expected; 3 was given.",
      ],
    ],
    [
      '{"freemailDomains":["a@b.example"]}',
      ['freemailDomains[0]: this is an e-mail address; a domain is expected; "a@b.example" was given.'],
    ],
    ['{"trustedAuthservIds":["a b"]}', ['trustedAuthservIds[0]: this is not an authserv-id; "a b" was given.']],
    [
      '{"unknownSupplier":"stop"}',
      ['unknownSupplier: "caution" or "verify" or "silent" is expected; "stop" was given.'],
    ],
    ['{"timeZone":"Mars/Olympus"}', ['timeZone: this is not an IANA time zone; "Mars/Olympus" was given.']],
    ['{"timeZone":"+01:00"}', ['timeZone: this is not an IANA time zone; "+01:00" was given.']],
    [
      '{"workingHours":["8:00","24:00"]}',
      [
        'workingHours[0]: this is not a time as HH:MM; "8:00" was given.',
        'workingHours[1]: this is not a time as HH:MM; "24:00" was given.',
      ],
    ],
    [
      '{"workingHours":["18:00","08:00"]}',
      ["workingHours: the first time must come before the second; an array of 2 was given."],
    ],
    ['{"workingHours":["08:00"]}', ["workingHours: an array of at least 2 is expected; an array of 1 was given."]],
    [
      '{"workingHours":["08:00","12:00","18:00"]}',
      ["workingHours: an array of at most 2 is expected; an array of 3 was given."],
    ],
    [
      '{"workingHours":["08:00","noon",1]}',
      [
        "workingHours: an array of at most 2 is expected; an array of 3 was given.",
        'workingHours[1]: this is not a time as HH:MM; "noon" was given.',
      ],
    ],
    ['{"coolOffDays":1e300}', ["coolOffDays: at most 3650 is expected; 1e+300 was given."]],
    ['{"coolOffDays":1e999}', ["coolOffDays: a number is expected; null was given."]],
    ['{"holidays":["2026-02-30"]}', ['holidays[0]: this is not a day as YYYY-MM-DD; "2026-02-30" was given.']],
    [
      '{"strengths":{"pressure":"fatal"}}',
      [
        'strengths.pressure: "decisive" or "strong" or "moderate" or "weak" or "context" is expected; "fatal" was given.',
      ],
    ],
    ["[]", ["The policy: an object is expected; an array of 0 was given."]],
    ["null", ["The policy: an object is expected; null was given."]],
    ['{"a":1}}', ["The policy is not valid JSON, on line 1. Comments and trailing commas are not allowed."]],
  ])("%s is refused", (text, errors) => {
    expect(errorsOf(text)).toEqual(errors);
  });

  it("names an account that isn't one, and its place", () => {
    expect(errorsOf('{"organisation":{"accounts":["GB29NWBK60161331926818"]}}')).toEqual([
      expect.stringMatching(
        /^organisation\.accounts\[0\]: this is no account: .+; "GB29NWBK60161331926818" was given\.$/,
      ),
    ]);
  });

  it("checks the signals' ids where they are known", () => {
    const text = '{"strengths":{"pressure":"weak","presure":"weak","constructor":"weak"}}';
    expect(errorsOf(text)).toEqual([]);
    expect(errorsOf(text, ["pressure", "timing"])).toEqual([
      'strengths: there is no signal "presure".',
      'strengths: there is no signal "constructor".',
    ]);
  });

  it("names the line of what is not JSON", () => {
    const notJson = (line: string): string =>
      `The policy is not valid JSON${line}. Comments and trailing commas are not allowed.`;
    expect(errorsOf('{\n"coolOffDays": 14, // days\n"timeZone": "UTC"}')).toEqual([notJson(", on line 2")]);
    expect(errorsOf('{\n"coolOffDays": 14,\n\n}')).toEqual([notJson(", on line 4")]);
    expect(errorsOf("")).toHaveLength(1);
    expect(errorsOf("{".repeat(9_000_000))).toEqual(["The policy is larger than 8000000 characters."]);
  });

  it("lists no more than a hundred errors, however many and however long", () => {
    const keys = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`${"k".repeat(500)}${i}`, 1]));
    const errors = errorsOf(JSON.stringify(keys));
    expect(errors).toHaveLength(100);
    expect(errors.every((error) => error.length < 300)).toBe(true);
  });
});
