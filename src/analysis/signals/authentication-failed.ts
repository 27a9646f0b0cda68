import type { Authentication } from "../facts";
import type { Address } from "../item";
import { asks, senderCause } from "./shared";
import { defineSignal, type Details } from "./define";

function decisive({ dmarc, compauth }: Authentication): string {
  if (dmarc === "fail" || (dmarc === "pass" && compauth !== "fail")) return `dmarc=${dmarc}`;
  return compauth === null ? `dmarc=${dmarc ?? "none"}` : `compauth=${compauth}`;
}

/** Asks: did DMARC (RFC 7489) or Exchange's composite authentication fail? SPF alone doesn't count: forwarding breaks it. */
export const authenticationFailed = defineSignal({
  id: "authentication-failed",
  group: "sender",
  needs: ["from", "authentication", "authors", "request"],
  suspicious: {
    ownDomain: ["address", "result", "ignored"],
    ownUnproven: ["address", "result", "ignored"],
    lent: ["address", "result", "ignored"],
    supplierDomain: ["address", "result", "ignored"],
    failed: ["address", "result", "ignored"],
  },
  clear: { passed: ["address", "result", "ignored"] },
  shown: {
    ownDomain: { doubtsSender: true, call: "colleague" },
    ownUnproven: { doubtsSender: true, call: "colleague" },
    lent: { doubtsSender: true },
    supplierDomain: { doubtsSender: true },
    failed: { doubtsSender: true },
    passed: { provesSender: true },
  },
  check({ from, authentication, authors, request }, say) {
    const { dmarc, compauth, ignored } = authentication;
    const about = ({ name, address }: Address): Details<"address" | "result" | "ignored"> => ({
      params: { address: address ?? "", result: decisive(authentication), ignored },
      cause: senderCause({ name, address }),
    });
    const details = about(from[0] ?? { name: null, address: null });
    if (dmarc === "fail" || compauth === "fail") {
      if (from[0]?.ownDomain === true) return say.suspicious("ownDomain", details);
      const known = authors.some(({ role, onRecord }) => role === "outer" && onRecord);
      return known ? say.suspicious("supplierDomain", details) : say.suspicious("failed", details);
    }
    const posing = authors.find(({ role, own, ownDomain }) => role === "outer" && ownDomain && !own);
    if (posing !== undefined && asks(request)) return say.suspicious("ownUnproven", about(posing));
    const borrower = from.find(({ authenticated }) => authenticated === "lent");
    if (borrower !== undefined && asks(request)) return say.suspicious("lent", about(borrower));
    const passed = dmarc === "pass" || (compauth === "pass" && dmarc !== "policy");
    return passed && from.every(({ authenticated }) => authenticated === "passed")
      ? say.clear("passed", details)
      : say.cannotTell({ code: "notProvided", detail: "dmarc" });
  },
});
