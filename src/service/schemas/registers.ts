import { z } from "zod";
import { type RegisterAnswer, registerCountries, registerOutcomes } from "../registers/register";
import { writtenAccount } from "./account";

const answer = z
  .object({
    account: writtenAccount,
    country: z.enum(registerCountries),
    taxNumber: z.string().meta({ description: "The supplier's, as the register writes it." }),
    outcome: z.enum(registerOutcomes),
    date: z.string().nullable().meta({ format: "date", description: "The register's; null where it can't be read." }),
  })
  .meta({ id: "RegisterAnswer" }) satisfies z.ZodType<RegisterAnswer>;

/** What state registers say of a supplier's accounts. */
export const registerAnswers = z.object({ registers: z.array(answer) });
