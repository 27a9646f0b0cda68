import type { Imitation } from "../../../src/analysis/evidence/evidence";
import { recipientLookalike } from "../../../src/analysis/signals/recipient-lookalike";
import { item, request } from "./kit";
import { judges } from "./table";

const staff = [{ name: "Priya Nair", email: "priya.nair@harbourlane.example" }];
const posing = { name: "Priya Nair", address: "priya.nair@mail.com" };
const imitation: Imitation = {
  domain: "harbour1ane.example",
  field: "recipient",
  genuine: "harbourlane.example",
  owner: null,
  target: "own",
  trick: "homoglyph",
  faint: false,
};

judges(recipientLookalike, [
  {
    story: "a copy goes to an imitation of our domain",
    given: { imitations: [imitation] },
    says: "suspicious domain",
    strength: "strong",
    params: { domain: "harbour1ane.example", genuine: "harbourlane.example", trick: "homoglyph" },
    cause: "domain:harbour1ane.example",
  },
  { story: "a faint likeness", given: { imitations: [{ ...imitation, faint: true }] }, says: "clear none" },
  {
    story: "an imitation elsewhere is another signal's",
    given: { imitations: [{ ...imitation, field: "from" }] },
    says: "clear none",
  },
  {
    story: "a free mailbox stands for a colleague",
    given: { item: item({ cc: [posing] }), staff, request: request("askPay") },
    says: "suspicious freemail",
    params: { name: "Priya Nair", address: "priya.nair@mail.com" },
    cause: "sender:priya.nair@mail.com",
  },
  {
    story: "one colleague of several is replaced",
    given: {
      item: item({ to: [posing] }),
      staff: [...staff, { name: "Sam Reed", email: "sam.reed@harbourlane.example" }],
      request: request("askPay"),
    },
    says: "suspicious freemail",
  },
  { story: "it asks nothing", given: { item: item({ to: [posing] }), staff }, says: "clear none" },
  {
    story: "the colleague herself is there too: it is her other mailbox",
    given: {
      item: item({ to: [{ name: null, address: "Priya.Nair@harbourlane.example" }], cc: [posing] }),
      staff,
      request: request("askPay"),
    },
    says: "clear none",
  },
  {
    story: "a namesake with a company's address",
    given: { item: item({ cc: [{ ...posing, address: "p.nair@example.net" }] }), staff, request: request("askPay") },
    says: "clear none",
  },
  {
    story: "a colleague whose mailbox is a free one",
    given: {
      item: item({ cc: [{ ...posing, address: "priya@mail.com" }] }),
      staff: [{ name: "Priya Nair", email: "priya.nair@mail.com" }],
      request: request("askPay"),
    },
    says: "clear none",
  },
  {
    story: "recipients without name or address",
    given: { item: item({ to: [{ name: null, address: null }] }), staff, request: request("askPay") },
    says: "clear none",
  },
  {
    story: "the supplier list could not be reached",
    given: {},
    raw: { imitations: { found: [], missing: [{ code: "notReachable" }] } },
    says: "cannotTell",
    reasons: ["notReachable"],
  },
]);
