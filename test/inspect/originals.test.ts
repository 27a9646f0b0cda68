import {
  defaultPolicy,
  noDocuments,
  originalOf,
  type DocumentTexts,
  type MailItem,
  type Original,
} from "../../src/analysis";
import { readFacts } from "../../src/inspect/facts";
import { handedIn } from "../../src/inspect/history";
import { inspect } from "../../src/inspect";
import { readMessage } from "../../src/mail/file";

const parse = (lines: readonly string[]) => readMessage(new TextEncoder().encode(lines.join("\r\n")));
const keep = async (item: MailItem, documents: DocumentTexts, id: string): Promise<Original> =>
  originalOf((await readFacts(item, documents)).facts, id);
const kept = async (lines: readonly string[], id = "1"): Promise<Original> => keep(await parse(lines), noDocuments, id);

/** A document with this text, as a reader of files gives it. */
async function document(text: string, id = "1"): Promise<Original> {
  const nothing = await parse(["From: a@x.example", "", ""]);
  const item: MailItem = { ...nothing, from: [], headers: { found: [], missing: [] } };
  const texts: DocumentTexts = {
    found: [{ name: "old.pdf", document: 0, layer: "text", page: 1, text }],
    missing: [],
  };
  return keep(item, texts, id);
}

const genuine = "DE25 1001 0010 4540 3314 82";
const other = "DE89 3704 0044 0532 0130 00";
const text = (account: string, phone = "+49 40 5550187") => [
  "please find our invoice 2026-118 over 18,400.00 EUR attached.",
  "It is payable within thirty days to our account at the bank:",
  `IBAN ${account}`,
  `If you have questions please call Katrin Lohmann, Tel. ${phone}`,
  "With kind regards from the accounts department",
];
const message = (id: string, lines: readonly string[]) => [
  "From: Nordwind <ar@nordwind-spedition.de>",
  "To: payable@harbourlane.co.uk",
  `Subject: Subject of ${id}`,
  "Date: Mon, 28 Sep 2026 09:00:00 +0200",
  `Message-ID: <${id}@nordwind-spedition.de>`,
  "",
  ...lines,
];
const reply = (quoted: readonly string[]) =>
  message("reply", [
    "Please pay the invoice below by Friday.",
    "",
    "On 28 Sep 2026 at 09:00, Nordwind <ar@nordwind-spedition.de> wrote:",
    ...quoted.map((line) => `> ${line}`),
  ]);

async function judged(lines: readonly string[], originals: readonly Original[], policy = defaultPolicy) {
  const report = await inspect(await parse(lines), {
    directory: null,
    policy,
    history: handedIn(originals),
    now: new Date("2026-10-05T12:00:00Z"),
    readDocuments: () => Promise.resolve(noDocuments),
  });
  const suspicious = report.findings.flatMap(({ outcome, message: key }) => (outcome === "suspicious" ? [key] : []));
  return { report, suspicious, compared: report.originals };
}

const altered = "quoted-text-altered.account";
const since = "destination-changed-in-thread.sinceOriginal";

describe("an original that the reader hands in", () => {
  it("shows that a quote of it was altered, whatever its subject and references", async () => {
    const { suspicious, compared } = await judged(reply(text(other)), [await kept(message("one", text(genuine)))]);
    expect(suspicious).toEqual(expect.arrayContaining([altered, since]));
    expect(compared).toMatchObject([{ id: "1", quoted: "altered", changed: [{ value: "DE89370400440532013000" }] }]);
  });

  it("agrees with what is quoted as it was", async () => {
    const { suspicious, compared } = await judged(reply(text(genuine)), [await kept(message("one", text(genuine)))]);
    expect(suspicious).not.toContain(altered);
    expect(suspicious).not.toContain(since);
    expect(compared).toMatchObject([{ quoted: "agrees", changed: [], isComparable: true }]);
  });

  it("is no original of a message that quotes something else, or of itself", async () => {
    const unlike = message("two", ["Lunch on Friday will be in the small room upstairs.", "See you all there then."]);
    const first = await judged(reply(text(other)), [await kept(unlike)]);
    expect(first.compared).toMatchObject([{ quoted: "nothing", before: [], changed: [] }]);
    const itself = reply(text(other));
    const second = await judged(itself, [await kept(itself)]);
    expect(second.compared).toMatchObject([{ quoted: "itself", changed: [] }]);
    expect(second.suspicious).not.toContain(since);
  });

  it("has the account of an earlier invoice, to hold the message's against", async () => {
    const old = await document(`Invoice 2025-77\nPlease pay to IBAN ${genuine}`);
    const asking = message("new", ["Please pay invoice 2026-118 over 18,400.00 EUR.", `IBAN ${other}`]);
    const { report, suspicious, compared } = await judged(asking, [old]);
    expect(suspicious).toContain(since);
    expect(report.verdict).toBe("verify");
    expect(compared).toMatchObject([
      {
        quoted: "nothing",
        before: [{ value: "DE25100100104540331482" }],
        changed: [{ value: "DE89370400440532013000" }],
      },
    ]);
    expect((await judged(asking, [])).suspicious).not.toContain(since);
    const same = message("new", ["Please pay invoice 2026-118 over 18,400.00 EUR.", `IBAN ${genuine}`]);
    expect((await judged(same, [old])).compared).toMatchObject([{ changed: [], isComparable: true }]);
  });

  it("says nothing of our own account in it", async () => {
    const [{ account } = { account: null }] = (await document(`IBAN ${genuine}`)).destinations;
    if (account === null) throw new Error("no account");
    const policy = { ...defaultPolicy, organisation: { ...defaultPolicy.organisation, accounts: [account] } };
    const asking = message("new", ["Please pay invoice 2026-118 over 18,400.00 EUR.", `IBAN ${other}`]);
    const { suspicious, compared } = await judged(asking, [await document(`Debited from IBAN ${genuine}`)], policy);
    expect(suspicious).not.toContain(since);
    expect(compared).toMatchObject([{ before: [] }]);
  });

  it("never clears a finding: one that a fraudster made explains nothing that another shows", async () => {
    const made = message("made", [...text(other), "We have changed our bank for the time being."]);
    for (const lines of [reply(text(other)), reply(text(genuine)), message("new", text(other))]) {
      const alone = await judged(lines, []);
      const one = await judged(lines, [await kept(message("one", text(genuine)))]);
      const two = await judged(lines, [await kept(message("one", text(genuine)), "1"), await kept(made, "2")]);
      expect(one.suspicious).toEqual(expect.arrayContaining(alone.suspicious));
      expect(two.suspicious).toEqual(expect.arrayContaining(one.suspicious));
      expect(alone.compared).toBeUndefined();
    }
  });
});
