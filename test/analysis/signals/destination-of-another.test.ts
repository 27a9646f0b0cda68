import { destinationOfAnother } from "../../../src/analysis/signals/destination-of-another";
import { payment, record } from "./kit";
import { judges } from "./table";

const nordwind = record();
const oakes = record({ id: "V2", name: "Pemberton Oakes Ltd" });
const link = { kind: "link", account: null, value: "paypal.me/oakes", valid: null } as const;
const refused = { scheme: "iban", value: "DE02120300000000202051", bank: null } as const;

judges(destinationOfAnother, [
  {
    story: "the account of another supplier",
    given: { payments: [payment({ payee: nordwind, foreignOwners: [oakes] })] },
    says: "suspicious another",
    strength: "decisive",
    params: {
      account: "DE02 1203 0000 0000 2020 51",
      supplier: "Nordwind Spedition GmbH",
      owner: "Pemberton Oakes Ltd",
    },
    cause: "destination:DE02120300000000202051",
  },
  {
    story: "another supplier's payment link",
    given: { payments: [payment({ ...link, payee: nordwind, foreignOwners: [oakes] })] },
    says: "suspicious anothersWay",
    params: { account: "paypal.me/oakes", owner: "Pemberton Oakes Ltd" },
  },
  {
    story: "an account that was refused before, whoever is to be paid",
    given: { payments: [payment({ rejected: refused })] },
    says: "suspicious rejected",
    strength: "decisive",
    params: { account: "DE02 1203 0000 0000 2020 51" },
  },
  {
    story: "an account that the supplier denied in a case, which is named",
    given: { payments: [payment({ rejected: { ...refused, denied: { on: "2026-12-02", case: "2026-1" } } })] },
    says: "suspicious deniedInCase",
    strength: "decisive",
    params: { account: "DE02 1203 0000 0000 2020 51", date: "2026-12-02", case: "2026-1" },
  },
  {
    story: "an account that the supplier denied when a proposal was called about",
    given: { payments: [payment({ rejected: { ...refused, denied: { on: "2026-12-02", case: null } } })] },
    says: "suspicious denied",
    strength: "decisive",
    params: { account: "DE02 1203 0000 0000 2020 51", date: "2026-12-02" },
  },
  {
    story: "refused before weighs more than owned by another",
    given: {
      payments: [
        payment({ payee: nordwind, foreignOwners: [oakes] }),
        payment({ value: "DE75512108001245126199", rejected: refused }),
      ],
    },
    says: "suspicious rejected",
    params: { accounts: ["DE75 5121 0800 1245 1261 99"] },
  },
  {
    story: "an account never selects the payee: where nobody is to be paid, it belongs to no other",
    given: { payments: [payment({ payee: null, foreignOwners: [oakes] })] },
    says: "clear own",
  },
  { story: "the payee's own account", given: { payments: [payment({ payee: nordwind })] }, says: "clear own" },
  {
    story: "our own account and a factor's belong to nobody's rival",
    given: {
      payments: [
        payment({ role: "ours", payee: null, foreignOwners: [oakes] }),
        payment({ role: "thirdParty", payee: nordwind, foreignOwners: [oakes] }),
      ],
    },
    says: "notApplicable",
  },
  { story: "no destination is named", given: {}, says: "notApplicable" },
  {
    story: "a file could not be read",
    given: {},
    raw: { payments: { found: [payment({ payee: nordwind })], missing: [{ code: "tooLarge" }] } },
    says: "cannotTell",
    reasons: ["tooLarge"],
  },
]);
