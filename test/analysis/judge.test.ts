import { defaultPolicy, judge, type Records, type SupplierRecord, type MailItem } from "../../src/analysis";
import { item, record } from "./signals/kit";
import { read } from "./reading";

function judged(supplier: SupplierRecord, now: string) {
  const message = item({ from: [{ name: null, address: "a@nordwind-spedition.de" }] });
  const facts = read(message, { found: [], missing: [] });
  const records: Records = {
    state: "found",
    matches: [{ record: supplier, by: "address", clue: "a@nordwind-spedition.de" }],
    owners: [],
  };
  return judge(facts, records, defaultPolicy, new Date(now));
}

describe("the number to call back on", () => {
  const supplier = record({ phones: ["+49405550187"], phoneChangedOn: "2026-10-01" });

  test("is the one on record", () => {
    expect(judged(record(), "2026-10-05").callBack).toBe("+49405550187");
    expect(judged(record({ phones: [] }), "2026-10-05").callBack).toBeNull();
  });

  test("isn't one while the record's number is younger than the cool-off of 14 days", () => {
    expect(judged(supplier, "2026-10-05").callBack).toBeNull();
    expect(judged(supplier, "2026-10-15T23:59:00Z").callBack).toBeNull();
    expect(judged(supplier, "2026-10-16").callBack).toBe("+49405550187");
  });
});

test("where a client gives no headers, no one can tell where replies go", () => {
  const outcome = (headers: MailItem["headers"]) => {
    const message = item({ from: [{ name: null, address: "a@example.net" }], headers });
    const facts = read(message, { found: [], missing: [] });
    const { findings } = judge(facts, { state: "notConfigured" }, defaultPolicy, new Date("2026-10-05"));
    return findings.find(({ signal }) => signal === "reply-to-diverts")?.outcome;
  };
  expect(outcome({ failed: { code: "notProvided" } })).toBe("cannotTell");
  expect(outcome({ found: [], missing: [] })).toBe("notApplicable");
});

describe("a message in a language that is not read", () => {
  const hungarian =
    "Kedves Partnerünk, ezúton tájékoztatjuk, hogy a bankszámlánk megváltozott, és kérjük, hogy a szeptemberi számlát már az új számlára szíveskedjenek átutalni. A részleteket a mellékletben találja. Üdvözlettel, a könyvelés";
  const pdf = {
    name: "szamla.pdf",
    type: "application/pdf",
    size: 90_000,
    inline: false,
    content: { failed: { code: "unsupported" } },
  } as const;

  function verdict(attachments: MailItem["attachments"], records: Records = { state: "notConfigured" }): string {
    const message = item({
      from: [{ name: null, address: "konyveles@duna-szallitas.hu" }],
      bodies: { found: [{ type: "text", content: hungarian }], missing: [] },
      attachments,
      unread: attachments.map(({ name }) => ({
        name,
        kind: "attachment" as const,
        reason: { code: "unsupported" as const },
      })),
    });
    const facts = read(message, { found: [], missing: [] });
    return judge(facts, records, defaultPolicy, new Date("2026-10-05")).verdict;
  }

  test("is incomplete next to a picture that a supplier sent", () => {
    const clue = "konyveles@duna-szallitas.hu";
    const match = {
      record: record({ domains: ["duna-szallitas.hu"], emails: [clue] }),
      by: "address",
      clue,
    } as const;
    const picture = { ...pdf, name: "szamla.jpg", type: "image/jpeg" };
    expect(verdict([picture], { state: "found", matches: [match], owners: [] })).toBe("incomplete");
  });

  test("is incomplete where a supplier wrote it", () => {
    const clue = "konyveles@duna-szallitas.hu";
    const match = { record: record({ domains: ["duna-szallitas.hu"], emails: [clue] }), by: "address", clue } as const;
    expect(verdict([], { state: "found", matches: [match], owners: [] })).toBe("incomplete");
  });

  test("is incomplete next to a file that may hold bank details and was not read", () => {
    expect(verdict([pdf])).toBe("incomplete");
  });

  test("raises nothing by itself, or next to a film or a picture", () => {
    expect(verdict([])).toBe("unrelated");
    expect(verdict([{ ...pdf, name: "clip.mp4", type: "video/mp4" }])).toBe("unrelated");
    expect(verdict([{ ...pdf, name: "holiday.jpg", type: "image/jpeg" }])).toBe("unrelated");
  });
});
