import { about } from "./shared";
import { defineSignal } from "./define";

/** Asks: do check digits or bank codes of a destination fail? */
export const destinationInvalid = defineSignal({
  id: "destination-invalid",
  group: "destination",
  needs: ["payments"],
  suspicious: { invalid: ["account", "accounts"] },
  clear: { valid: [] },
  check({ payments }, say) {
    const checked = payments.filter(({ valid, role }) => valid !== null && role === "payee");
    if (checked.length === 0) return say.notApplicable();
    const invalid = checked.filter(({ valid }) => valid === false);
    return invalid.length === 0 ? say.clear("valid") : say.suspicious("invalid", about(invalid));
  },
});
