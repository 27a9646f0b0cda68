import { firstDestination } from "../../../src/analysis/signals/first-destination";
import { pair, payment, record, request } from "./kit";
import { judges } from "./table";

const bare = record({ accounts: [] });
const link = payment({ kind: "link", account: null, value: "paypal.me/nordwind", valid: null });

judges(firstDestination, [
  {
    story: "the first account of a supplier, with a request",
    given: { payeePairs: [pair({ record: bare })], request: request("askPay") },
    says: "suspicious first",
    strength: "decisive",
    params: { supplier: "Nordwind Spedition GmbH", account: "DE02 1203 0000 0000 2020 51" },
    cause: "destination:DE02120300000000202051",
  },
  {
    story: "a payment link of a supplier of whom nothing is known",
    given: { payeePairs: [pair({ record: bare, destination: link })], request: request("askPay") },
    says: "suspicious firstWay",
    params: { account: "paypal.me/nordwind" },
  },
  {
    story: "a link on record is something to compare with",
    given: {
      payeePairs: [pair({ record: record({ accounts: [], otherDestinations: ["paypal.me/nordwind"] }) })],
      request: request("askPay"),
    },
    says: "clear known",
  },
  {
    story: "a change asks too",
    given: { payeePairs: [pair({ record: bare })], request: request("changeBank") },
    says: "suspicious first",
  },
  {
    story: "a refund asks too",
    given: { payeePairs: [pair({ record: bare })], request: request("refund") },
    says: "suspicious first",
  },
  {
    story: "a remittance advice names an account and asks nothing",
    given: { payeePairs: [pair({ record: bare })], request: request("report") },
    says: "notApplicable",
  },
  {
    story: "the record holds accounts",
    given: { payeePairs: [pair()], request: request("askPay") },
    says: "clear known",
  },
  {
    story: "a factor's account is no first one",
    given: { payeePairs: [pair({ record: bare, held: true })], request: request("askPay") },
    says: "clear known",
  },
  { story: "no destination is named", given: { request: request("askPay") }, says: "notApplicable" },
  {
    story: "no destination is named where something could not be read",
    given: { request: request("askPay") },
    raw: { payeePairs: { found: [], missing: [{ code: "damaged" }] } },
    says: "cannotTell",
    reasons: ["damaged"],
  },
]);
