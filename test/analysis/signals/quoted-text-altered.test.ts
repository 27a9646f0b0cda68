import { quotedTextAltered } from "../../../src/analysis/signals/quoted-text-altered";
import type { FoundDestination } from "../../../src/analysis/facts";
import { judges } from "./table";

const destination: FoundDestination = {
  kind: "account",
  account: { scheme: "iban", value: "DE89370400440532013000", bank: null },
  value: "DE89370400440532013000",
  bic: null,
  holder: null,
  country: "DE",
  valid: true,
  source: { part: "quoted", name: null, layer: "text", page: null, quote: "IBAN DE89 3704 0044 0532 0130 00" },
  segment: 1,
};
const quote = { from: null, destinations: [], phones: [] };
const phone = { written: "+49 40 5550199", digits: "49405550199", international: true, segment: 1, lineAbove: "" };

judges(quotedTextAltered, [
  {
    story: "a quoted message names an account that its original doesn't",
    given: { quotes: [quote, { ...quote, destinations: [destination] }] },
    says: "suspicious account",
    strength: "decisive",
    cause: "destination:DE89370400440532013000",
    quotes: ["IBAN DE89 3704 0044 0532 0130 00"],
  },
  {
    story: "a quoted message names another telephone number",
    given: { quotes: [{ ...quote, phones: [phone] }] },
    says: "suspicious phone",
    cause: "contact",
  },
  { story: "the quotes agree with their originals", given: { quotes: [quote] }, says: "clear same" },
  { story: "no original is known", given: { quotes: [] }, says: "notApplicable" },
]);
