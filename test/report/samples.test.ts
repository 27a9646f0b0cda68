import type { Verdict } from "../../src/analysis";
import { once } from "../../src/names";
import { locales, summary, viewOf, type View } from "../../src/report";
import { wordsFor } from "./languages";
import { drawn } from "./drawn";
import { sampleNames, sampleReport } from "./samples";
import { atLength } from "../atLength";

/** What a person sees of a message. */
interface Seen {
  readonly verdict: Verdict;
  readonly headline: string;
  /** Each destination: whether it is the same, both lines with the marks, and its places. */
  readonly destinations?: readonly string[];
  readonly senders?: readonly string[];
  readonly call?: string;
  readonly itSteps?: number;
  readonly participants?: number;
  readonly notChecked?: readonly string[];
}

const nordwind = "= DE25 1001 0010 4540 3314 82 | DE25 1001 0010 4540 3314 82";
const brueckner = "= DE90 2005 0550 1294 0877 31 | DE90 2005 0550 1294 0877 31 | text";

const expected: Readonly<Record<string, Seen>> = {
  "01-freemail-hijack": {
    verdict: "stop",
    headline: "These bank details are not on record for Nordwind Spedition GmbH: DE07 1001 0010 0140 8016 49.",
    destinations: [
      "≠ DE[25] 1001 0010 [45]40 [33]1[4] [82] | DE[07] 1001 0010 [01]40 [80]1[6] [49] | text",
      `${nordwind} | quoted message`,
    ],
    senders: [
      "Sender ≠ [nordwind-spedition.de] | [mail.com]: A free address that anyone can create; the supplier's name with a different address",
    ],
    call: "+49 40 5550187",
    itSteps: 5,
    participants: 3,
  },
  "02-true-invoice": {
    verdict: "consistent",
    headline: "The account matches the record of Nordwind Spedition GmbH (…1482), verified on 12 Mar 2026.",
    destinations: [`${nordwind} | text`],
    senders: ["Sender = nordwind-spedition.de | nordwind-spedition.de"],
  },
  "03-colleague-passes-altered-invoice": {
    verdict: "stop",
    headline: "These bank details are not on record for Nordwind Spedition GmbH: DE77 1203 0000 1058 2309 17.",
    destinations: [
      "≠ DE[25] 100[1] 0010 [4]5[40] [3]3[14] [82] | DE[77] 1[2]0[3] 0[0]00 105[8] [2]3[09] [17] | quoted message",
    ],
    senders: [
      "Sender ≠ [harbourlane.co.uk] | [mail.com]: A free address that anyone can create; a colleague's name with an external address",
    ],
    call: "+49 40 5550187",
    itSteps: 5,
    participants: 3,
  },
  "04-own-mailbox-other-account": {
    verdict: "verify",
    headline: "These bank details are not on record for Officine Valtorta S.r.l.: IT14 F367 7222 3000 0050 1893 340.",
    destinations: [
      "≠ IT[20] [S0]3[0] 6[911] [1]20[1] 0000 [0047] [215] | IT[14] [F]36[7] [722]2 [3]0[0]0 00[5]0 [1893] [340] | text",
      "= IT20 S030 6911 1201 0000 0047 215 | IT20 S030 6911 1201 0000 0047 215 | quoted message",
    ],
    senders: ["Sender = officinevaltorta.it | officinevaltorta.it"],
    call: "+39 02 5550 3418",
    participants: 2,
  },
  "05-lookalike-rn-for-m": {
    verdict: "stop",
    headline: "These bank details are not on record for Van der Meer Pallets B.V.: NL88 BUNQ 2058 3314 00.",
    destinations: ["≠ NL[71] [RABO] [0317] [4208] 0[1] | NL[88] [BUNQ] [2058] [3314] 0[0] | text"],
    senders: [
      "Sender ≠ vander[m]eerpallets.nl | vander[rn]eerpallets.nl: Letters that look alike: “rn” for “m”; the supplier's name with a different address",
    ],
    call: "+31 20 555 0148",
  },
  "06-phone-changed-first": {
    verdict: "verify",
    headline: "The message announces a change of contact details.",
    senders: ["Sender = penninepackaging.co.uk | penninepackaging.co.uk"],
    call: "+44 113 496 0274",
  },
  "07-reply-to-lookalike": {
    verdict: "stop",
    headline: "These bank details are not on record for Kestrel IT Services Ltd: 04-00-75 61204498.",
    destinations: ["≠ [20]-04-[15] [539]1[77]44 | 04-[00]-[75] [6]1[20]44[98] | text"],
    senders: [
      "Replies go to ≠ kestre[l]it.co.uk | kestre[1]it.co.uk: Letters that look alike: “1” for “l”",
      "Sender = kestrelit.co.uk | kestrelit.co.uk: On record, but not confirmed by your mail server",
    ],
    call: "+44 161 496 0559",
  },
  "08-cc-imitates-colleague": {
    verdict: "stop",
    headline: "These bank details are not on record for Blue Ridge Fasteners Inc.: 026009593 9047715523.",
    senders: [
      "Recipient ≠ harbour[l]ane.co.uk | harbour[1]ane.co.uk: Letters that look alike: “1” for “l”",
      "Sender = blueridgefasteners.com | blueridgefasteners.com",
    ],
    call: "+1 828 555 0163",
    participants: 3,
  },
  "09-own-domain-spoofed": {
    verdict: "stop",
    headline:
      "This claims to come from your own domain (helen.marsh@harbourlane.co.uk), but your mail server found that it does not (dmarc=fail).",
    destinations: ["≠  | 60-83-71 41907730 | text"],
    senders: [],
  },
  "10-internal-forward-of-lookalike": {
    verdict: "stop",
    headline: "These bank details are not on record for Nordwind Spedition GmbH: DE49 5001 0517 5412 8873 06.",
    senders: [
      "Quoted address ≠ nordw[i]nd-spedition.de | nordw[l]nd-spedition.de: Letters that look alike: “l” for “i”",
    ],
    call: "+49 40 5550187",
    participants: 2,
  },
  "11-account-white-on-white": {
    verdict: "verify",
    headline:
      "These bank details are not on record for Brückner Maschinenbau GmbH & Co. KG: DE17 7015 0000 1005 8462 13.",
    destinations: [
      "≠ DE[90] [2]0[0]5 0[55]0 1[294] [0]8[77] [3]1 | DE[17] [7]0[1]5 0[00]0 1[005] 8[462] 1[3] | hidden text",
      brueckner,
    ],
    senders: ["Sender = brueckner-maschinenbau.de | brueckner-maschinenbau.de"],
    call: "+49 221 4710330",
  },
  "12-payroll-change-freemail": {
    verdict: "stop",
    headline:
      "This uses your colleague Daniel Okafor's name, but daniel.okafor1987@gmail.com is an unknown external address.",
    destinations: ["≠  | 77-49-26 18820369 | text"],
    senders: ["Sender ≠ [harbourlane.co.uk] | [gmail.com]: A colleague's name with an external address"],
  },
  "13-ledger-asked-by-lookalike": {
    verdict: "verify",
    headline: "harbour-lane.co.uk imitates harbourlane.co.uk (your own domain): a hyphen added, moved or left out.",
    destinations: [],
    senders: [
      "Sender ≠ harbourlane.co.uk | harbour[-]lane.co.uk: A hyphen added, moved or left out: “-”; a colleague's name with an external address",
    ],
  },
  "14-invoice-only-in-pdf": {
    verdict: "incomplete",
    headline: "Invoice TG-88214.pdf: encrypted.",
    destinations: [],
    senders: ["Sender = thamesgatefreight.co.uk | thamesgatefreight.co.uk"],
    notChecked: ["Invoice TG-88214.pdf: encrypted"],
  },
  "15-unknown-asks-payment": {
    verdict: "caution",
    headline: "billing@trade-register-europe.example asks for payment, but is on no supplier's record.",
    destinations: ["≠  | LT70 3250 0902 1844 7315 | text"],
    senders: [],
  },
  "16-craftsman-on-gmx": {
    verdict: "consistent",
    headline: "The account matches the record of Tischlerei Olaf Petersen (…6653), verified on 14 Apr 2026.",
    senders: ["Sender = olaf.petersen.tischler@gmx.de | olaf.petersen.tischler@gmx.de"],
  },
  "17-xero-sends-for-supplier": {
    verdict: "consistent",
    headline: "The account matches the record of Kestrel IT Services Ltd (…7744), verified on 6 May 2026.",
    senders: [],
  },
  "18-payment-run-two-suppliers": {
    verdict: "consistent",
    headline:
      "The accounts match the record of Pennine Packaging Ltd and Brückner Maschinenbau GmbH & Co. KG (…8268 and …7731).",
    destinations: ["= GB72 NWBK 6014 5541 7382 68 | GB72 NWBK 6014 5541 7382 68 | text", brueckner],
    senders: [],
  },
  "19-newsletter-about-fraud": {
    verdict: "unrelated",
    headline: "No payment request and no change of details was found.",
    destinations: [],
    senders: [],
  },
  "20-announced-change-on-record": {
    verdict: "consistent",
    headline: "The account matches the record of Lindqvist Papper AB (…7466), verified on 5 Aug 2026.",
    senders: ["Sender = lindqvistpapper.se | lindqvistpapper.se"],
  },
  "21-account-swapped-in-pdf": {
    verdict: "verify",
    headline: "These bank details are not on record for Nordwind Spedition GmbH: DE07 1001 0010 0140 8016 49.",
    destinations: [
      "≠ DE[25] 1001 0010 [45]40 [33]1[4] [82] | DE[07] 1001 0010 [01]40 [80]1[6] [49] | Rechnung 2026-61790.pdf, page 1",
    ],
    senders: ["Sender = nordwind-spedition.de | nordwind-spedition.de"],
    call: "+49 40 5550187",
  },
  "22-e-invoice-disagrees": {
    verdict: "verify",
    headline: "These bank details are not on record for Nordwind Spedition GmbH: DE07 1001 0010 0140 8016 49.",
    destinations: [
      "≠ DE[25] 1001 0010 [45]40 [33]1[4] [82] | DE[07] 1001 0010 [01]40 [80]1[6] [49] | Rechnung 2026-61790.pdf, page 1",
      `${nordwind} | Rechnung 2026-61790.pdf, e-invoice data`,
    ],
    senders: ["Sender = nordwind-spedition.de | nordwind-spedition.de"],
    call: "+49 40 5550187",
  },
  "23-payment-code-leads-elsewhere": {
    verdict: "verify",
    headline: "These bank details are not on record for Nordwind Spedition GmbH: DE07 1001 0010 0140 8016 49.",
    destinations: [
      "≠ DE[25] 1001 0010 [45]40 [33]1[4] [82] | DE[07] 1001 0010 [01]40 [80]1[6] [49] | Rechnung 2026-61790.pdf, page 1, QR code",
      `${nordwind} | Rechnung 2026-61790.pdf, page 1`,
    ],
    senders: ["Sender = nordwind-spedition.de | nordwind-spedition.de"],
    call: "+49 40 5550187",
  },
  "24-scan-of-invoice": {
    verdict: "verify",
    headline: "These bank details are not on record for Pennine Packaging Ltd: GB33 BUKB 2020 1555 5555 55.",
    destinations: [
      "≠ GB[72] [NW]B[K] [6]01[4] 55[41] [7382] [68] | GB[33] [BUK]B [202]0 155[5] [5555] [55] | PP-30518.jpg, read from an image",
    ],
    senders: ["Sender = penninepackaging.co.uk | penninepackaging.co.uk"],
    call: "+44 113 496 0274",
  },
  "25-e-invoice-agrees": {
    verdict: "consistent",
    headline: "The account matches the record of Nordwind Spedition GmbH (…1482), verified on 12 Mar 2026.",
    destinations: [
      `${nordwind} | Rechnung 2026-61790.pdf, page 1 | Rechnung 2026-61790.pdf, page 1, QR code | Rechnung 2026-61790.pdf, e-invoice data`,
    ],
    senders: ["Sender = nordwind-spedition.de | nordwind-spedition.de"],
  },
};

/** Of each kind of verdict one; what the others show is made of the same parts. */
const wordForWord = new Set([
  "01-freemail-hijack",
  "06-phone-changed-first",
  "14-invoice-only-in-pdf",
  "15-unknown-asks-payment",
  "18-payment-run-two-suppliers",
  "19-newsletter-about-fraud",
]);

const sign = (same: boolean): string => (same ? "=" : "≠");

function seen(view: View): Required<Seen> {
  return {
    verdict: view.verdict,
    headline: view.headline,
    destinations: view.destinations.map((one) =>
      [`${sign(one.same)} ${drawn(one)[0]}`, drawn(one)[1], ...one.places.map(({ words }) => words)].join(" | "),
    ),
    senders: view.senders.map(
      (one) => `${one.label} ${sign(one.same)} ${drawn(one).join(" | ")}${one.note === null ? "" : `: ${one.note}`}`,
    ),
    call: view.call?.phone ?? "",
    itSteps: view.itSteps.length,
    participants: view.conversation?.participants.length ?? 0,
    notChecked: view.notChecked.map(({ text }) => text),
  };
}

test("each sample has its row", () => {
  expect(sampleNames.map((name) => name.replace(/\.eml$/, ""))).toEqual(Object.keys(expected));
});

/** To read the scan takes as long as all others: test/mail reads it too, and locales.test.ts has its place in each language. */
const shown = Object.entries(expected).filter(([name]) => atLength(true, name !== "24-scan-of-invoice"));

describe.each(shown)("%s", (name, row) => {
  // One after the other: documents have so much time, by the clock.
  const report = once(() => sampleReport(`${name}.eml`));

  test("is shown with what differs, and where", async () => {
    const quiet = { call: "", itSteps: 0, participants: 0, notChecked: [] };
    expect(seen(viewOf(await report(), wordsFor("en")))).toMatchObject({ ...quiet, ...row });
  });

  test.each(locales)("is whole in %s, and says no more than the command line does", async (locale) => {
    const words = wordsFor(locale);
    const view = viewOf(await report(), words);
    expect(view).toMatchObject({ locale, verdict: row.verdict });
    const said = [...view.steps, ...view.reasons].map(({ text }) => text);
    for (const text of [view.headline, ...said, ...view.itSteps]) {
      expect(text).toMatch(/^[^{}]+[.…]$/);
    }
    expect(view.banner.length).toBeLessThanOrEqual(150);
    expect(view.checks).toHaveLength((await report()).findings.length);
    expect(view.text).not.toMatch(/[{}]|undefined|null|\[object/);
    const short = summary(await report(), words);
    expect(view).toMatchObject({ title: short.title, reasons: short.reasons, from: short.from });
    expect(view.destinations.filter(({ same }) => !same)).toHaveLength(short.accounts.length);
  });

  if (wordForWord.has(name))
    test.each(locales)("word for word in %s", async (locale) => {
      expect(viewOf(await report(), wordsFor(locale)).text).toMatchSnapshot();
    });

  test("can be handed from one thread to another", async () => {
    const view = viewOf(await report(), wordsFor("en"));
    expect(structuredClone(view)).toEqual(view);
  });
});
