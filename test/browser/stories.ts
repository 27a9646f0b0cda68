/** What a person is to see in the pane of a sample. */
export interface Story {
  /** The pane's title. */
  readonly title: string;
  /** Below it. */
  readonly headline: string;
  /** The comparisons that are unfolded: what of, record, message; the characters that differ in brackets. */
  readonly compared: readonly string[];
  /** The link that dials; null where there is none to dial. */
  readonly call: string | null;
  /** Sentences that must be open. */
  readonly says: readonly string[];
  /** Is there a line above the message? */
  readonly banner: boolean;
}

const quiet = { compared: [], call: null, says: [], banner: false };

/** The samples by their names, as their stories have it. */
export const stories: Readonly<Record<string, Story>> = {
  "01-freemail-hijack": {
    title: "Do not pay",
    headline: "These bank details are not on record for Nordwind Spedition GmbH: DE07 1001 0010 0140 8016 49.",
    compared: [
      "Account | DE[25] 1001 0010 [45]40 [33]1[4] [82] | DE[07] 1001 0010 [01]40 [80]1[6] [49]",
      "Sender | [nordwind-spedition.de] | [mail.com]",
    ],
    call: "tel:+49405550187",
    says: [
      "Call Nordwind Spedition GmbH first",
      "Don't use a number from the message.",
      "A free address that anyone can create",
      "nordwind-spedition@mail.com was never part of the quoted conversation; Nordwind Spedition GmbH was.",
      "What IT should do now",
    ],
    banner: true,
  },
  "02-true-invoice": {
    ...quiet,
    title: "No difference found",
    headline: "The account matches the record of Nordwind Spedition GmbH (…1482), verified on 12 Mar 2026.",
  },
  "03-colleague-passes-altered-invoice": {
    title: "Do not pay",
    headline: "These bank details are not on record for Nordwind Spedition GmbH: DE77 1203 0000 1058 2309 17.",
    compared: [
      "Account | DE[25] 100[1] 0010 [4]5[40] [3]3[14] [82] | DE[77] 1[2]0[3] 0[0]00 105[8] [2]3[09] [17]",
      "Sender | [harbourlane.co.uk] | [mail.com]",
    ],
    call: "tel:+49405550187",
    says: [
      "a colleague's name with an external address",
      "priya.nair.harbourlane@mail.com was never part of the quoted conversation; priya.nair@harbourlane.co.uk was.",
      "What IT should do now",
    ],
    banner: true,
  },
  "04-own-mailbox-other-account": {
    title: "Call before paying",
    headline: "These bank details are not on record for Officine Valtorta S.r.l.: IT14 F367 7222 3000 0050 1893 340.",
    compared: [
      "Account | IT[20] [S0]3[0] 6[911] [1]20[1] 0000 [0047] [215] | IT[14] [F]36[7] [722]2 [3]0[0]0 00[5]0 [1893] [340]",
    ],
    call: "tel:+390255503418",
    says: [
      "Call Officine Valtorta S.r.l. first",
      "The new text gives IT14 F367 7222 3000 0050 1893 340; the quoted messages gave IT20 S030 6911 1201 0000 0047 215.",
    ],
    banner: true,
  },
  "05-lookalike-rn-for-m": {
    title: "Do not pay",
    headline: "These bank details are not on record for Van der Meer Pallets B.V.: NL88 BUNQ 2058 3314 00.",
    compared: [
      "Account | NL[71] [RABO] [0317] [4208] 0[1] | NL[88] [BUNQ] [2058] [3314] 0[0]",
      "Sender | vander[m]eerpallets.nl | vander[rn]eerpallets.nl",
    ],
    call: "tel:+31205550148",
    says: ["Letters that look alike: “rn” for “m”"],
    banner: true,
  },
  "06-phone-changed-first": {
    title: "Call before paying",
    headline: "The message announces a change of contact details.",
    compared: [],
    // The one on record, which the message says is dead; not its own, 07700 900186.
    call: "tel:+441134960274",
    says: ["This is the number on record.", "Don't use a number from the message."],
    banner: true,
  },
  "07-reply-to-lookalike": {
    title: "Do not pay",
    headline: "These bank details are not on record for Kestrel IT Services Ltd: 04-00-75 61204498.",
    compared: [
      "Account | [20]-04-[15] [539]1[77]44 | 04-[00]-[75] [6]1[20]44[98]",
      "Replies go to | kestre[l]it.co.uk | kestre[1]it.co.uk",
    ],
    call: "tel:+441614960559",
    says: ["Letters that look alike: “1” for “l”", "Full address: accounts@kestre1it.co.uk"],
    banner: true,
  },
  "08-cc-imitates-colleague": {
    title: "Do not pay",
    headline: "These bank details are not on record for Blue Ridge Fasteners Inc.: 026009593 9047715523.",
    compared: [
      "Account | 02[1]00[0021] [483920176] | 02[6]00[9593] [9047715523]",
      "Recipient | harbour[l]ane.co.uk | harbour[1]ane.co.uk",
    ],
    call: "tel:+18285550163",
    says: ["Letters that look alike: “1” for “l”", "Full address: tom.ashworth@harbour1ane.co.uk"],
    banner: true,
  },
  "09-own-domain-spoofed": {
    title: "Do not pay",
    headline:
      "This claims to come from your own domain (helen.marsh@harbourlane.co.uk), but your mail server found that it does not (dmarc=fail).",
    compared: ["Account | No record | 60-83-71 41907730"],
    call: null,
    says: ["Call your colleague on the number in your own directory, and ask whether they sent this."],
    banner: true,
  },
  "10-internal-forward-of-lookalike": {
    title: "Do not pay",
    headline: "These bank details are not on record for Nordwind Spedition GmbH: DE49 5001 0517 5412 8873 06.",
    compared: [
      "Account | DE[25] [1]001 0[0]1[0] [4]54[0] [3314] [82] | DE[49] [5]001 0[5]1[7] 54[12] [8873] [06]",
      "Quoted address | nordw[i]nd-spedition.de | nordw[l]nd-spedition.de",
    ],
    call: "tel:+49405550187",
    says: ["Letters that look alike: “l” for “i”"],
    banner: true,
  },
  "11-account-white-on-white": {
    title: "Call before paying",
    headline:
      "These bank details are not on record for Brückner Maschinenbau GmbH & Co. KG: DE17 7015 0000 1005 8462 13.",
    compared: ["Account | DE[90] [2]0[0]5 0[55]0 1[294] [0]8[77] [3]1 | DE[17] [7]0[1]5 0[00]0 1[005] 8[462] 1[3]"],
    call: "tel:+492214710330",
    says: [
      "In the message: hidden text",
      "The message contains account DE17 7015 0000 1005 8462 13 in text that is hidden, or that only some mail programs show.",
    ],
    banner: true,
  },
  "12-payroll-change-freemail": {
    title: "Do not pay",
    headline:
      "This uses your colleague Daniel Okafor's name, but daniel.okafor1987@gmail.com is an unknown external address.",
    compared: ["Account | No record | 77-49-26 18820369", "Sender | [harbourlane.co.uk] | [gmail.com]"],
    call: null,
    says: [
      "The message asks for a salary to be paid to a different account.",
      "A colleague's name with an external address",
    ],
    banner: true,
  },
  "13-ledger-asked-by-lookalike": {
    title: "Call before paying",
    headline: "harbour-lane.co.uk imitates harbourlane.co.uk (your own domain): a hyphen added, moved or left out.",
    compared: ["Sender | harbourlane.co.uk | harbour[-]lane.co.uk"],
    call: null,
    says: ["The message asks for open items, an ageing report, or who approves payments."],
    banner: true,
  },
  "14-invoice-only-in-pdf": {
    title: "Not everything could be read",
    headline: "Invoice TG-88214.pdf: encrypted.",
    compared: [],
    call: null,
    says: ["Open what could not be read.", "Pay Thames Gate"],
    banner: true,
  },
  "15-unknown-asks-payment": {
    title: "Something doesn't fit",
    headline: "billing@trade-register-europe.example asks for payment, but is on no supplier's record.",
    compared: ["Account | No record | LT70 3250 0902 1844 7315"],
    call: null,
    says: ["The message urges you to hurry."],
    banner: true,
  },
  "16-craftsman-on-gmx": {
    ...quiet,
    title: "No difference found",
    headline: "The account matches the record of Tischlerei Olaf Petersen (…6653), verified on 14 Apr 2026.",
  },
  "17-xero-sends-for-supplier": {
    ...quiet,
    title: "No difference found",
    headline: "The account matches the record of Kestrel IT Services Ltd (…7744), verified on 6 May 2026.",
  },
  "18-payment-run-two-suppliers": {
    ...quiet,
    title: "No difference found",
    headline:
      "The accounts match the record of Pennine Packaging Ltd and Brückner Maschinenbau GmbH & Co. KG (…8268 and …7731).",
  },
  "19-newsletter-about-fraud": { ...quiet, title: "Nothing about payment here", headline: "" },
  "20-announced-change-on-record": {
    ...quiet,
    title: "No difference found",
    headline: "The account matches the record of Lindqvist Papper AB (…7466), verified on 5 Aug 2026.",
  },
  "21-account-swapped-in-pdf": {
    title: "Call before paying",
    headline: "These bank details are not on record for Nordwind Spedition GmbH: DE07 1001 0010 0140 8016 49.",
    compared: ["Account | DE[25] 1001 0010 [45]40 [33]1[4] [82] | DE[07] 1001 0010 [01]40 [80]1[6] [49]"],
    call: "tel:+49405550187",
    says: ["Rechnung 2026-61790.pdf, page 1"],
    banner: true,
  },
  "22-e-invoice-disagrees": {
    title: "Call before paying",
    headline: "These bank details are not on record for Nordwind Spedition GmbH: DE07 1001 0010 0140 8016 49.",
    compared: ["Account | DE[25] 1001 0010 [45]40 [33]1[4] [82] | DE[07] 1001 0010 [01]40 [80]1[6] [49]"],
    call: "tel:+49405550187",
    says: ["its embedded e-invoice gives"],
    banner: true,
  },
  "23-payment-code-leads-elsewhere": {
    title: "Call before paying",
    headline: "These bank details are not on record for Nordwind Spedition GmbH: DE07 1001 0010 0140 8016 49.",
    compared: ["Account | DE[25] 1001 0010 [45]40 [33]1[4] [82] | DE[07] 1001 0010 [01]40 [80]1[6] [49]"],
    call: "tel:+49405550187",
    says: ["Rechnung 2026-61790.pdf, page 1, QR code"],
    banner: true,
  },
  "24-scan-of-invoice": {
    title: "Call before paying",
    headline: "These bank details are not on record for Pennine Packaging Ltd: GB33 BUKB 2020 1555 5555 55.",
    compared: ["Account | GB[72] [NW]B[K] [6]01[4] 55[41] [7382] [68] | GB[33] [BUK]B [202]0 155[5] [5555] [55]"],
    call: "tel:+441134960274",
    says: ["PP-30518.jpg, read from an image"],
    banner: true,
  },
  "25-e-invoice-agrees": {
    ...quiet,
    title: "No difference found",
    headline: "The account matches the record of Nordwind Spedition GmbH (…1482), verified on 12 Mar 2026.",
  },
};
