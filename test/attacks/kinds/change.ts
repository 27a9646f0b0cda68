import { letterOf, say, capital, type Base } from "../base";
import { nothing } from "../bar";
import type { Dice } from "../dice";
import type { Block } from "../letter";
import { places } from "../places";
import { personOf, phoneOf, type Person } from "../world";
import { accountLines } from "../written";
import { anyAuthor, hijacked, lookalike } from "./impostor";
import type { AttackKind, Made } from "./kind";
import { asked, by, newAccount, offRecord } from "./parts";

/** The announcement stands alone, or after ordinary talk. */
function announced(
  dice: Dice,
  base: Base,
  text: string,
): { opening?: readonly Block[]; insert?: readonly Block[]; subject?: string } {
  if (base.real || dice.chance(0.5)) return { insert: [{ text }] };
  const subject = base.thread.length > 0 ? base.subject : say(dice, base.phrases.changeSubject, base.places);
  return { opening: [{ text }], subject };
}

const withReason = (dice: Dice, base: Base, text: string): string =>
  dice.chance(0.4) ? `${text}\n\n${say(dice, base.phrases.reason, base.places)}` : text;
const withPressure = (dice: Dice, base: Base, text: string): string =>
  dice.chance(0.3) ? `${text}\n\n${say(dice, base.phrases.pressure, base.places)}` : text;

const announcements: readonly AttackKind[] = [
  {
    id: "change-announced/with-account",
    on: "any",
    real: true,
    make: (dice, base) => {
      const text = withPressure(
        dice,
        base,
        withReason(dice, base, asked(dice, base, base.phrases.changed, newAccount(dice, base))),
      );
      return by(
        base,
        anyAuthor(dice, base),
        announced(dice, base, text),
        { asks: "change", destination: offRecord(base), announced: true },
        "Changed bank details, announced with the account",
      );
    },
  },
  {
    id: "change-announced/will-follow",
    on: "any",
    real: true,
    make: (dice, base) => {
      const text = withReason(dice, base, say(dice, base.phrases.later, base.places));
      return by(
        base,
        anyAuthor(dice, base),
        announced(dice, base, text),
        { asks: "change", announced: true },
        "Changed bank details, announced without the account",
      );
    },
  },
  {
    id: "change-announced/will-follow/hijacked",
    on: "any",
    real: true,
    make: (dice, base) => {
      const text = withReason(dice, base, say(dice, base.phrases.later, base.places));
      return by(
        base,
        hijacked(base),
        announced(dice, base, text),
        { asks: "change", announced: true },
        "Changed bank details, announced without the account",
      );
    },
  },
  {
    id: "change-announced/no-supplier-list",
    on: "any",
    real: true,
    make: (dice, base) => {
      const text = withReason(dice, base, asked(dice, base, base.phrases.changed, newAccount(dice, base)));
      return by(
        base,
        hijacked(base),
        announced(dice, base, text),
        { records: false, asks: "change", destination: offRecord(base), announced: true },
        "Changed bank details, where no supplier list is set up",
      );
    },
  },
  {
    id: "denial",
    on: "asking",
    real: true,
    make: (dice, base) => {
      const text = asked(dice, base, base.phrases.denial, newAccount(dice, base));
      return by(
        base,
        anyAuthor(dice, base),
        { insert: [{ text }] },
        { asks: "pay", destination: offRecord(base) },
        "An account off the record between assurances that nothing changes",
      );
    },
  },
  {
    id: "factoring",
    on: "any",
    real: true,
    make: (dice, base) => {
      const account = newAccount(dice, base);
      const factor = dice.pick(["Norlund Factoring", "Capstone Receivables", "Hanse Debitoren Service", "Iberfactor"]);
      const text = `${say(dice, base.phrases.factoring, { ...base.places, factor })}\n${accountLines(dice, base.phrases, account, factor)}`;
      return by(
        base,
        anyAuthor(dice, base),
        announced(dice, base, text),
        { asks: "change", destination: offRecord(base), announced: true },
        "Receivables said to be assigned to a factor",
      );
    },
  },
  {
    id: "refund",
    on: "quiet",
    real: true,
    make: (dice, base) =>
      by(
        base,
        anyAuthor(dice, base),
        { insert: [{ text: asked(dice, base, base.phrases.refund, newAccount(dice, base)) }] },
        { asks: "pay", destination: offRecord(base) },
        "A refund to an account off the record",
      ),
  },
  {
    id: "direct-debit",
    on: "quiet",
    real: true,
    make: (dice, base) =>
      by(
        base,
        anyAuthor(dice, base),
        { insert: [{ text: asked(dice, base, base.phrases.debit, newAccount(dice, base)) }] },
        { asks: "change", destination: offRecord(base) },
        "A direct debit mandate for an account off the record",
      ),
  },
];

/** A colleague passes on what a fraudster wrote to them. */
function passedOn(
  dice: Dice,
  base: Base,
  author: Person,
  text: string,
  evidence: Partial<Made["evidence"]>,
  why: string,
): Made {
  const { world, phrases, places: fills } = base;
  const [reader, colleague] = dice.shuffle(world.staff) as [Person, Person];
  const body = [
    say(dice, phrases.greeting, { ...fills, first: colleague.name.split(" ")[0] ?? "", name: colleague.name }),
    capital(text),
    base.signature,
  ].join("\n\n");
  const quoted = {
    from: author,
    to: [colleague],
    cc: [],
    date: new Date(base.date.getTime() - 4e6),
    subject: base.subject,
    text: body,
  };
  const note = [{ text: capital(say(dice, phrases.passOn, fills)) }];
  const letter = letterOf(base, {
    greeting: say(dice, phrases.greeting, { ...fills, first: reader.name.split(" ")[0] ?? "", name: reader.name }),
    opening: note,
    signature: `${say(dice, phrases.closing, fills)}\n\n${colleague.name}`,
    from: colleague,
    to: [reader],
    subject: `${phrases.quoting.forward}: ${base.subject}`,
    thread: [quoted],
    threadIs: "forward",
    stamp: "internal",
  });
  return { letter, evidence: { ...nothing, ...evidence }, why: `${why}.` };
}

const forwards: readonly AttackKind[] = [
  {
    id: "internal-forward/lookalike",
    on: "asking",
    real: false,
    make: (dice, base) => {
      const author = lookalike(dice, base.from);
      if (author === null) return null;
      const text = asked(dice, base, base.phrases.changed, newAccount(dice, base));
      return passedOn(
        dice,
        base,
        author.from,
        text,
        { sender: author.sender, asks: "change", destination: offRecord(base), announced: true },
        "A colleague passes on what came from a lookalike domain",
      );
    },
  },
  {
    id: "internal-forward/hijacked",
    on: "asking",
    real: false,
    make: (dice, base) => {
      const text = asked(dice, base, base.phrases.changed, newAccount(dice, base));
      return passedOn(
        dice,
        base,
        base.from,
        text,
        { sender: "colleague", asks: "change", destination: offRecord(base), announced: true },
        "A colleague passes on what came from the supplier's own mailbox",
      );
    },
  },
  {
    id: "internal-forward/will-follow",
    on: "asking",
    real: false,
    make: (dice, base) =>
      passedOn(
        dice,
        base,
        base.from,
        say(dice, base.phrases.later, base.places),
        { sender: "colleague", asks: "change", announced: true },
        "A colleague passes on an announcement",
      ),
  },
];

/** A contact that is to be asked later: the preparation of a fraud. */
const contact = (id: string, text: (dice: Dice, base: Base) => string, why: string): AttackKind => ({
  id,
  on: "any",
  real: true,
  make: (dice, base) =>
    by(base, anyAuthor(dice, base), announced(dice, base, text(dice, base)), { asks: "change", contact: true }, why),
});

const someUrl = (dice: Dice, { supplier }: Base): string =>
  `https://${dice.pick(["vendor-portal", "supplierpay", "ap-connect"])}.${dice.pick(["net", "online", "io"])}/${supplier.id.toLowerCase()}`;

const contacts: readonly AttackKind[] = [
  contact(
    "contact/phone-changed",
    (dice, base) => say(dice, base.phrases.phoneNew, { ...base.places, phone: phoneOf(dice, base.supplier.country) }),
    "A telephone number that is on no record, to be taken into the record",
  ),
  contact(
    "contact/person-changed",
    (dice, base) => {
      const person = personOf(
        dice,
        base.supplier.country,
        dice.pick(places[base.supplier.country]?.freemail ?? ["gmail.com"]),
      );
      return say(dice, base.phrases.contactNew, { ...base.places, name: person.name, email: person.address });
    },
    "A contact for payments that is on no record",
  ),
  contact(
    "contact/portal",
    (dice, base) => say(dice, base.phrases.portal, { ...base.places, url: someUrl(dice, base) }),
    "Enrolment of bank details at a portal",
  ),
  {
    id: "contact/call-to-confirm",
    on: "asking",
    real: true,
    make: (dice, base) => {
      const phone = phoneOf(dice, base.supplier.country);
      const text = `${asked(dice, base, base.phrases.payTo, newAccount(dice, base))}\n\n${say(dice, base.phrases.confirmCall, { ...base.places, phone })}`;
      return by(
        base,
        anyAuthor(dice, base),
        { insert: [{ text }] },
        { asks: "pay", destination: offRecord(base), contact: true },
        "An account off the record, to be confirmed on a number that is on no record",
      );
    },
  },
  {
    id: "contact/call-to-confirm/no-account",
    on: "any",
    real: true,
    make: (dice, base) => {
      const text = say(dice, base.phrases.confirmCall, { ...base.places, phone: phoneOf(dice, base.supplier.country) });
      return by(
        base,
        hijacked(base),
        { insert: [{ text }] },
        { asks: "change", contact: true },
        "A number that is on no record for confirming bank details",
      );
    },
  },
];

/** Money that goes elsewhere than to an account. */
const other = (id: string, text: (dice: Dice, base: Base) => string, why: string): AttackKind => ({
  id: `other-destination/${id}`,
  on: "asking",
  real: true,
  make: (dice, base) =>
    by(
      base,
      anyAuthor(dice, base),
      { insert: [{ text: text(dice, base) }] },
      { asks: "pay", destination: offRecord(base) },
      why,
    ),
});

const base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const walletOf = (dice: Dice): string =>
  dice.chance(0.5)
    ? `0x${Array.from({ length: 40 }, () => dice.int(0, 15).toString(16)).join("")}`
    : dice.pick([
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
        "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
      ]);
const token = (dice: Dice, length: number): string =>
  Array.from({ length }, () => base58.charAt(dice.int(0, base58.length - 1))).join("");

const others: readonly AttackKind[] = [
  other(
    "payment-link",
    (dice, base) => {
      const url = dice.pick([
        `https://buy.stripe.com/${token(dice, 16)}`,
        `https://paypal.me/${token(dice, 9)}`,
        `https://revolut.me/${token(dice, 8).toLowerCase()}`,
        `https://wise.com/pay/me/${token(dice, 9).toLowerCase()}`,
      ]);
      return say(dice, base.phrases.payLink, { ...base.places, url });
    },
    "A payment link that is on no record",
  ),
  other(
    "wallet",
    (dice, base) => say(dice, base.phrases.wallet, { ...base.places, wallet: walletOf(dice) }),
    "A wallet that is on no record",
  ),
  other(
    "alias",
    (dice, base) =>
      say(dice, base.phrases.alias, {
        ...base.places,
        alias: `${token(dice, 7).toLowerCase()}@${dice.pick(["gmail.com", "outlook.com"])}`,
      }),
    "A payment alias that is on no record",
  ),
  other(
    "cheque",
    (dice, base) =>
      say(dice, base.phrases.cheque, {
        ...base.places,
        address: `PO Box ${dice.digits(4)}, ${dice.pick(places[base.supplier.country]?.towns ?? ["London"])}`,
      }),
    "A cheque to an address that is on no record",
  ),
];

/** Attacks by what is announced or asked. */
export const changeAttacks: readonly AttackKind[] = [...announcements, ...forwards, ...contacts, ...others];
