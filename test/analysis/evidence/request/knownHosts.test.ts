import type { Identity } from "../../../../src/analysis/evidence/identity/identity";
import { knownHosts } from "../../../../src/analysis/evidence/request/knownHosts";
import { defaultPolicy } from "../../../../src/analysis/policy";
import { claimed, record } from "../../signals/kit";

const claim = claimed(record({ otherDestinations: ["https://acme-pay.com/invoices", "Portal: pay.desk.example"] }));
const isKnown = knownHosts({ claim, senders: { from: [] } } as unknown as Identity, defaultPolicy);

test.each(["acme-pay.com", "eu.acme-pay.com", "pay.desk.example", "nordwind-spedition.de"])("on record: %s", (host) => {
  expect(isKnown(host)).toBe(true);
});

test.each(["acme-pay.co", "pay.com", "desk.example", "notacme-pay.com"])(
  "only part of a host on record: %s",
  (host) => {
    expect(isKnown(host)).toBe(false);
  },
);
