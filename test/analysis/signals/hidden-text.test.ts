import { hiddenText } from "../../../src/analysis/signals/hidden-text";
import { payment } from "./kit";
import { judges } from "./table";

const shown = payment();
const hidden = payment({ segment: null, source: { ...shown.source, part: "hidden" } });

judges(hiddenText, [
  {
    story: "an account in hidden text alone",
    given: { payments: [payment({ value: "DE75512108001245126199" }), hidden] },
    says: "suspicious account",
    strength: "moderate",
    params: { account: "DE02 1203 0000 0000 2020 51" },
    cause: "hidden",
    quotes: ["DE02120300000000202051"],
  },
  { story: "the same account in both", given: { payments: [hidden, shown] }, says: "clear none" },
  {
    story: "the same account in both, written otherwise",
    given: {
      payments: [
        payment({ value: "GB29NWBK60161331926819", source: { ...shown.source, part: "hidden" } }),
        payment({ account: { scheme: "gb-sort", bank: "601613", value: "31926819" }, value: "31926819" }),
      ],
    },
    says: "clear none",
  },
  {
    story: "what the attachment names can be seen there",
    given: { payments: [hidden, payment({ segment: null, source: { ...shown.source, part: "attachment" } })] },
    says: "clear none",
  },
  {
    story: "a button's link and a cheque's payee, which each view writes in its own way",
    given: {
      payments: [
        { ...hidden, kind: "link", account: null, value: "paypal:shop" },
        { ...hidden, kind: "cheque", account: null, value: "cheque:Example Ltd" },
      ],
    },
    says: "clear none",
  },
  {
    story: "a wallet in hidden text alone",
    given: { payments: [{ ...hidden, kind: "wallet", account: null, value: "btc:bc1qexample" }] },
    says: "suspicious account",
    params: { account: "btc:bc1qexample" },
  },
  { story: "no account at all", given: {}, says: "clear none" },
  {
    story: "a part could not be read",
    given: {},
    raw: { payments: { found: [shown], missing: [{ code: "unknownCharset" }] } },
    says: "cannotTell",
    reasons: ["unknownCharset"],
  },
]);
