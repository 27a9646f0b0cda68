import type { HintedPair } from "../../../src/analysis/evidence/evidence";
import { destinationNotOnRecord } from "../../../src/analysis/signals/destination-not-on-record";
import { pair, payment, record } from "./kit";
import { judges } from "./table";

const held = payment({ value: "DE89370400440532013000", onRecord: true });
const link = payment({ kind: "link", account: null, value: "paypal.me/nordwind", valid: null });
const hint = (fields: Partial<HintedPair> = {}): HintedPair => ({
  kind: "part",
  record: record(),
  written: "04-00-04",
  quote: { text: "Sort code 04-00-04", source: "body" },
  held: null,
  ...fields,
});

judges(destinationNotOnRecord, [
  {
    story: "the record holds another account",
    given: { payeePairs: [pair()] },
    says: "suspicious notOnRecord",
    strength: "decisive",
    params: { account: "DE02 1203 0000 0000 2020 51", supplier: "Nordwind Spedition GmbH" },
    cause: "destination:DE02120300000000202051",
    quotes: ["DE02120300000000202051"],
  },
  {
    story: "one of two agrees: the other is named, alone",
    given: { payeePairs: [pair({ destination: held, held: true }), pair()] },
    says: "suspicious notOnRecord",
    params: { accounts: ["DE02 1203 0000 0000 2020 51"] },
    quotes: ["DE02120300000000202051"],
  },
  {
    story: "one account at two places is one account with two quotes",
    given: { payeePairs: [pair(), pair({ destination: payment({ segment: null }) })] },
    says: "suspicious notOnRecord",
    params: { accounts: ["DE02 1203 0000 0000 2020 51"] },
    quotes: ["DE02120300000000202051", "DE02120300000000202051"],
  },
  {
    story: "the account is on record",
    given: { payeePairs: [pair({ destination: held, held: true })] },
    says: "clear onRecord",
    params: { account: "DE89 3704 0044 0532 0130 00", supplier: "Nordwind Spedition GmbH" },
  },
  {
    story: "a payment link where the record holds accounts alone",
    given: { payeePairs: [pair({ destination: link })] },
    says: "suspicious otherWay",
    strength: "decisive",
    params: { account: "paypal.me/nordwind", supplier: "Nordwind Spedition GmbH" },
    cause: "destination:paypal.me/nordwind",
  },
  {
    story: "an account beside a link: the sentence speaks of the account",
    given: { payeePairs: [pair({ destination: link }), pair()] },
    says: "suspicious notOnRecord",
    params: { accounts: ["DE02 1203 0000 0000 2020 51", "paypal.me/nordwind"] },
  },
  {
    story: "the link is on a record that holds no account",
    given: {
      payeePairs: [
        pair({
          record: record({ accounts: [], otherDestinations: ["paypal.me/nordwind"] }),
          destination: link,
          held: true,
        }),
      ],
    },
    says: "clear wayOnRecord",
  },
  {
    story: "a record that holds a link alone is compared with an account",
    given: { payeePairs: [pair({ record: record({ accounts: [], otherDestinations: ["paypal.me/nordwind"] }) })] },
    says: "suspicious notOnRecord",
  },
  {
    story: "a record without accounts is held by a factor's account",
    given: { payeePairs: [pair({ record: record({ accounts: [] }), held: true })] },
    says: "clear onRecord",
  },
  {
    story: "a record without accounts has nothing to compare with: that is first-destination's question",
    given: { payeePairs: [pair({ record: record({ accounts: [] }) })] },
    says: "notApplicable",
  },
  {
    story: "a sort code of which no account on record is",
    given: { hintedPairs: [hint({ held: false })] },
    says: "suspicious partOffRecord",
    strength: "decisive",
    params: { account: "04-00-04", supplier: "Nordwind Spedition GmbH" },
    cause: "destination:04-00-04",
    quotes: ["Sort code 04-00-04"],
  },
  {
    story: "the account on record beside it clears nothing",
    given: { payeePairs: [pair({ destination: held, held: true })], hintedPairs: [hint({ held: false })] },
    says: "suspicious partOffRecord",
  },
  {
    story: "a whole account that is off record is what is spoken of",
    given: { payeePairs: [pair()], hintedPairs: [hint({ held: false })] },
    says: "suspicious notOnRecord",
  },
  {
    story: "a part that can't be compared",
    given: { hintedPairs: [hint({ held: null })] },
    says: "suspicious partUnknown",
    strength: "moderate",
  },
  {
    story: "a page that is offered without a word",
    given: { hintedPairs: [hint({ kind: "page", written: "desk.example/c/1" })] },
    says: "suspicious pageOffered",
    strength: "moderate",
    params: { account: "desk.example/c/1" },
  },
  {
    story: "a page to pay on, of somebody who has accounts on record",
    given: { hintedPairs: [hint({ kind: "payPage", written: "desk.example/c/1" }), hint({ held: null })] },
    says: "suspicious pageInstead",
    strength: "strong",
    params: { account: "desk.example/c/1", supplier: "Nordwind Spedition GmbH" },
  },
  {
    story: "a page to pay on, of somebody of whom no account is on record",
    given: {
      hintedPairs: [hint({ kind: "payPage", written: "desk.example/c/1", record: record({ accounts: [] }) })],
    },
    says: "suspicious pageOffered",
  },
  {
    story: "a part that agrees",
    given: { hintedPairs: [hint({ held: true })] },
    says: "clear partOnRecord",
    params: { account: "04-00-04", supplier: "Nordwind Spedition GmbH" },
  },
  { story: "nobody is to be paid", given: {}, says: "notApplicable" },
  {
    story: "what agrees does not clear an attachment that could not be read",
    given: {},
    raw: { payeePairs: { found: [pair({ destination: held, held: true })], missing: [{ code: "encrypted" }] } },
    says: "cannotTell",
    reasons: ["encrypted"],
  },
  {
    story: "what disagrees stands, whatever else could not be read",
    given: {},
    raw: { payeePairs: { found: [pair()], missing: [{ code: "encrypted" }] } },
    says: "suspicious notOnRecord",
  },
  {
    story: "no records are set up",
    given: {},
    raw: { payeePairs: { failed: { code: "notConfigured" } } },
    says: "notApplicable",
  },
]);
