import { z } from "zod";
import type { Account, Scheme } from "../../accounts";

const named = {
  iban: true,
  "us-aba": true,
  "gb-sort": true,
  "au-bsb": true,
  nz: true,
  "ca-eft": true,
  "in-ifsc": true,
  "mx-clabe": true,
  "ch-qr-iban": true,
  br: true,
  za: true,
  sg: true,
  hk: true,
  jp: true,
  other: true,
} satisfies Record<Scheme, true>;

/** The account schemes. */
export const scheme = z.enum(Object.keys(named) as Scheme[]);

/** An account in canonical form, as analysis has it. */
export const account = z
  .object({
    scheme,
    value: z.string(),
    bank: z.string().nullable(),
  })
  .meta({ id: "Account" }) satisfies z.ZodType<Account>;

/** An account as the supplier file writes it. */
export const writtenAccount = z.string().meta({
  description: "An IBAN, or scheme:bank/account in canonical digits.",
  examples: ["DE07100100100140801649", "gb-sort:200000/55779911"],
});
