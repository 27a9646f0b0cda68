import { organisationalDomain } from "../../../names";
import type { Authentication } from "../../facts";
import { signingDomain, type MethodResult, type ParsedResults } from "./results";

type Results = Omit<Authentication, "ignored" | "below">;

/** Our results behind a filtering service. Its own take a failure back and vouch for no one: outsiders may write them. */
export function withGateway<Found extends Results>(found: Found, gateway: readonly ParsedResults[]): Found {
  if (found.dmarc !== "fail" && found.compauth !== "fail") return found;
  const methods = gateway.flatMap((results) => results.methods);
  if (methods.some(({ method, result }) => method === "dmarc" && result === "fail")) return found;
  const passed = methods.some((method) => method.result === "pass" && isFor(method, found.headerFrom));
  return passed ? { ...found, dmarc: null, compauth: null } : found;
}

/** Whether a result is about the sender that the message shows (RFC 7489 section 3.1: the same organisation's domain). */
function isFor(result: MethodResult, headerFrom: string | null): boolean {
  const { method, properties } = result;
  const domains = {
    dmarc: [properties.get("header.from") ?? ""],
    dkim: signingDomain(result),
    spf: [properties.get("smtp.mailfrom")?.replace(/^.{0,300}@/, "") ?? ""],
  }[method];
  return domains?.some((domain) => siteOf(domain) === siteOf(headerFrom ?? "")) ?? false;
}

const siteOf = (domain: string) => (domain === "" ? null : organisationalDomain(domain));
