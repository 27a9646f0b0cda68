import type { RegisterIndex } from "../index/open";
import type { StateRegister } from "../register";
import { pairKey, subjectKey } from "./keys";

/** Slovakia's list of VAT payers' accounts. */
export function slovakRegister(index: RegisterIndex): StateRegister {
  return {
    country: "SK",
    date: index.head.date,
    async ask(taxNumber, { value }) {
      if (await index.has("pair", pairKey(taxNumber, value))) return "onRegister";
      return (await index.has("subject", subjectKey(taxNumber))) ? "notOnRegister" : "subjectUnknown";
    },
    close: () => index.close(),
  };
}
