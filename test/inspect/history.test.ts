import { defaultPolicy, type Remembered } from "../../src/analysis";
import { documentReader, inspect, memoryHistory, rememberItem } from "../../src/inspect";
import { readMessage } from "../../src/mail/file";

const readDocuments = documentReader({ ocr: true });

const bytes = (lines: readonly string[]) => new TextEncoder().encode(lines.join("\r\n"));
const parse = (lines: readonly string[]) => readMessage(bytes(lines));
const kept = async (lines: readonly string[]) => rememberItem(await parse(lines), readDocuments);

const text = (account: string, phone = "+49 40 5550187") => [
  "please find our invoice 2026-118 over 18,400.00 EUR attached.",
  "It is payable within thirty days to our account at the bank:",
  `IBAN ${account}`,
  `If you have questions please call Katrin Lohmann, Tel. ${phone}`,
  "With kind regards from the accounts department",
];
const genuine = "DE25 1001 0010 4540 3314 82";
const other = "DE89 3704 0044 0532 0130 00";

const head = (id: string, zone = "+0200", mailer = "Microsoft Outlook 16.0") => [
  "From: Nordwind <ar@nordwind-spedition.de>",
  "To: payable@harbourlane.co.uk",
  "Subject: Invoice 2026-118",
  `Date: Mon, 28 Sep 2026 09:00:00 ${zone}`,
  `X-Mailer: ${mailer}`,
  `Message-ID: <${id}@nordwind-spedition.de>`,
  "",
];
const original = [...head("one"), ...text(genuine)];
const reply = (quoted: readonly string[], id = "reply") => [
  "From: Nordwind <ar@nordwind-spedition.de>",
  "To: payable@harbourlane.co.uk",
  "Subject: Re: Invoice 2026-118",
  "Date: Mon, 5 Oct 2026 09:00:00 +0200",
  `Message-ID: <${id}@mail.example>`,
  "",
  "Please pay the invoice below by Friday.",
  "",
  "On 28 Sep 2026 at 09:00, Nordwind <ar@nordwind-spedition.de> wrote:",
  ...quoted.map((line) => `> ${line}`),
];

async function says(message: readonly string[], messages: readonly Remembered[], signal: string) {
  const history = memoryHistory(messages);
  const now = new Date("2026-10-05T12:00:00Z");
  const report = await inspect(await parse(message), {
    directory: null,
    policy: defaultPolicy,
    history,
    now,
    readDocuments,
  });
  return report.findings.find((finding) => finding.signal === signal)?.message;
}

describe("a quoted message whose original is known", () => {
  it("is taken for altered where it names another account or number", async () => {
    const known = [await kept(original)];
    expect(await says(reply(text(other)), known, "quoted-text-altered")).toBe("quoted-text-altered.account");
    expect(await says(reply(text(genuine, "+49 30 5550144")), known, "quoted-text-altered")).toBe(
      "quoted-text-altered.phone",
    );
  });

  it("is taken for whole however it is wrapped, cut and decorated", async () => {
    const known = [await kept(original)];
    expect(await says(reply(text(genuine)), known, "quoted-text-altered")).toBe("quoted-text-altered.same");
    const cut = [...text("DE25100100104540331482").slice(0, 3), "> [image: logo.png]"];
    expect(await says(reply(cut), known, "quoted-text-altered")).toBe("quoted-text-altered.same");
  });

  it("may be one of several of the conversation", async () => {
    const later = [...head("two"), "Here is the other account that we spoke about on the telephone:", `IBAN ${other}`];
    const known = [await kept(original), await kept(later)];
    expect(await says(reply(text(other)), known, "quoted-text-altered")).toBe("quoted-text-altered.same");
  });

  it("is no matter where nothing is known, or of other text, or of itself", async () => {
    expect(await says(reply(text(other)), [], "quoted-text-altered")).toBe("notApplicable");
    const unlike = [...head("three"), "Lunch on Friday will be in the small room upstairs.", "See you all there then."];
    expect(await says(reply(text(other)), [await kept(unlike)], "quoted-text-altered")).toBe("notApplicable");
    const itself = reply(text(other));
    expect(await says(itself, [await kept(itself)], "quoted-text-altered")).toBe("notApplicable");
  });
});

describe("a sender's habits", () => {
  const earlier = (zone?: string) => Promise.all(["a", "b", "c"].map((id) => kept([...head(id, zone), "Hello."])));

  it("are broken by another program and another clock at once", async () => {
    const message = [...head("d", "-0500", "SuperMailer"), "Please pay invoice 12."];
    expect(await says(message, await earlier(), "sending-pattern-changed")).toBe("sending-pattern-changed.changed");
  });

  it("are kept through summer time, a new version and a new program", async () => {
    const winter = [...head("d", "+0100", "Microsoft Outlook 17.1"), "Please pay invoice 12."];
    expect(await says(winter, await earlier(), "sending-pattern-changed")).toBe("sending-pattern-changed.same");
    const phone = [...head("d", "+0200", "iPhone Mail"), "Please pay invoice 12."];
    expect(await says(phone, await earlier(), "sending-pattern-changed")).toBe("sending-pattern-changed.same");
  });

  it("take three messages", async () => {
    const message = [...head("d", "-0500", "SuperMailer"), "Please pay invoice 12."];
    expect(await says(message, (await earlier()).slice(1), "sending-pattern-changed")).toBe("notApplicable");
  });
});
