import { bankOf, bicCountry } from "../../accounts";
import { inverted } from "../../codecs";
import type { Payment } from "../evidence/evidence";
import { about } from "./shared";
import { defineSignal } from "./define";

/** Territories whose banks carry another country's BIC or IBAN letters (ISO 13616 registry, notes). */
const sameBanking = inverted({ GB: "GG JE IM", FI: "AX", FR: "GF GP MQ RE PF TF YT NC BL MF PM WF", US: "PR" });

const banking = (country: string): string => sameBanking.get(country) ?? country;

function disagrees({ account, bic, country }: Payment): boolean {
  if (account === null || bic === null || country === null) return false;
  const of = bicCountry(bic);
  if (of !== null && banking(of) !== banking(country)) return true;
  const bank = bankOf(account);
  return bank !== null && /^[A-Z]{4}$/.test(bank) && bank !== bic.slice(0, 4);
}

/** Asks: does the BIC next to an account belong to another country or bank than the account's own bank code? */
export const bankMismatch = defineSignal({
  id: "bank-mismatch",
  group: "destination",
  needs: ["payments"],
  suspicious: { mismatch: ["account", "accounts", "bic"] },
  clear: { agrees: [] },
  check({ payments }, say) {
    const withBic = payments.filter(({ bic, account, role }) => bic !== null && account !== null && role === "payee");
    if (withBic.length === 0) return say.notApplicable();
    const wrong = withBic.filter(disagrees);
    return wrong.length === 0
      ? say.clear("agrees")
      : say.suspicious("mismatch", about(wrong, { bic: wrong[0]?.bic ?? "" }));
  },
});
