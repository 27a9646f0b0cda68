import type { ActKind } from "./facts";

interface ActTraits {
  /** What its author asks for, or leads the reader to: money, another place for it, another way to reach them, or what is owed. */
  readonly wants?: "payment" | "change" | "contact" | "ledger";
  readonly presses?: true;
}

const traitsOf: Readonly<Record<ActKind, ActTraits>> = {
  askPay: { wants: "payment" },
  newPayee: { wants: "payment" },
  refund: { wants: "payment" },
  changeBank: { wants: "change" },
  changeMethod: { wants: "change" },
  changePayroll: { wants: "change" },
  divertContact: { wants: "change" },
  changeContact: { wants: "contact" },
  askLedger: { wants: "ledger" },
  urgent: { presses: true },
  secret: { presses: true },
  unreachable: { presses: true },
  noChange: {},
  report: {},
  warning: {},
  bulk: {},
  automatic: {},
};

/** The kinds of acts with traits that pass a test. */
export function kindsWhere(test: (traits: ActTraits) => boolean): ReadonlySet<ActKind> {
  return new Set((Object.keys(traitsOf) as ActKind[]).filter((kind) => test(traitsOf[kind])));
}

/** Acts that ask for money. */
export const paying = kindsWhere(({ wants }) => wants === "payment");
/** Acts that lead money to another place. */
export const changing = kindsWhere(({ wants }) => wants === "change");
/** The same, and those that lead the reader to somebody else. */
export const announcing = kindsWhere(({ wants }) => wants === "change" || wants === "contact");
/** Acts that press. */
export const pressing = kindsWhere(({ presses }) => presses === true);
/** Acts whose author asks for something. */
export const asking = kindsWhere(({ wants }) => wants !== undefined);
