import type { Account } from "../accounts";
import type { Strength } from "./terms";

/** The organisation's own settings. The file that it comes from is described in docs/policy.md. */
export interface Policy {
  readonly organisation: {
    readonly name: string | null;
    /** Lower case, A-labels. */
    readonly domains: readonly string[];
    readonly accounts: readonly Account[];
    readonly staff: readonly { readonly name: string; readonly email: string }[];
  };
  /** authserv-ids (RFC 8601 section 2.5) of our own gateways and of a filtering service before them. */
  readonly trustedAuthservIds: readonly string[];
  readonly freemailDomains: readonly string[];
  readonly billingPlatforms: readonly string[];
  readonly unknownSupplier: "caution" | "verify" | "silent";
  /** Days. */
  readonly coolOffDays: number;
  /** Days. */
  readonly verificationMaxAgeDays: number;
  /** When a second person must look before a changed account, or a large amount, is paid. */
  readonly secondPerson: {
    readonly forBankChange: boolean;
    readonly above: number;
    /** ISO 4217. */
    readonly currency: string;
  };
  /** How a draft is held up that the check on sending warns of: people may send it anyway, or have to change it. */
  readonly sendMode: "PromptUser" | "SoftBlock";
  /** IANA time zone. */
  readonly timeZone: string;
  /** Two local times, "HH:MM". */
  readonly workingHours: readonly [string, string];
  /** ISO days. */
  readonly holidays: readonly string[];
  readonly strengths: Readonly<Record<string, Strength>>;
}

/** The policy of an organisation that has set nothing. */
export const defaultPolicy: Policy = {
  organisation: { name: null, domains: [], accounts: [], staff: [] },
  trustedAuthservIds: [],
  freemailDomains: [],
  billingPlatforms: [],
  unknownSupplier: "caution",
  coolOffDays: 14,
  verificationMaxAgeDays: 365,
  secondPerson: { forBankChange: true, above: 10_000, currency: "EUR" },
  sendMode: "PromptUser",
  timeZone: "UTC",
  workingHours: ["08:00", "18:00"],
  holidays: [],
  strengths: {},
};
